/** What relationships go through, in words: what {@code store} and {@code year} have to print. */
@NullMarked
package io.github.mentoring.examples.life;

import org.jspecify.annotations.NullMarked;
