/** Tests of the year of a committee. */
@NullMarked
package io.github.mentoring.examples.year;

import org.jspecify.annotations.NullMarked;
