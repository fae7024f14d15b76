/**
 * What a choice between two aims costs: {@link io.github.mentoring.examples.prices.PricesCommand} reads people as the program
 * {@code match} does, and writes the price list of a programme as a table, as a figure and as a page.
 */
@NullMarked
package io.github.mentoring.examples.prices;

import org.jspecify.annotations.NullMarked;
