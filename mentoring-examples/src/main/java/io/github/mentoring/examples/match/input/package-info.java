/**
 * Files that come in, and what is wrong with them: {@link io.github.mentoring.examples.match.input.Reading} is the answer
 * to every attempt to read one.
 */
@NullMarked
package io.github.mentoring.examples.match.input;

import org.jspecify.annotations.NullMarked;
