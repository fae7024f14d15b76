/** Tests of the program {@code prices}. */
@NullMarked
package io.github.mentoring.examples.prices;

import org.jspecify.annotations.NullMarked;
