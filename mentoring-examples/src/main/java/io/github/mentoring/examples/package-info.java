/** Programs that embed the library as its users do: start at {@link io.github.mentoring.examples.Examples}. */
@NullMarked
package io.github.mentoring.examples;

import org.jspecify.annotations.NullMarked;
