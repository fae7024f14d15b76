/**
 * A year of one relationship: {@link io.github.mentoring.examples.year.YearCommand} plays it day by day, and prints what is
 * done, refused, owed and to be said.
 */
@NullMarked
package io.github.mentoring.examples.year;

import org.jspecify.annotations.NullMarked;
