/** Tests of the ethics desk. */
@NullMarked
package io.github.mentoring.examples.ethics;

import org.jspecify.annotations.NullMarked;
