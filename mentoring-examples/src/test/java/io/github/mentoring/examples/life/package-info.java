/** Tests of what relationships go through, in words. */
@NullMarked
package io.github.mentoring.examples.life;

import org.jspecify.annotations.NullMarked;
