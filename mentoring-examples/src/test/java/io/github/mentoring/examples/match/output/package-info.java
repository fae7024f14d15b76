/** Tests of the renderings, on rounds small enough to read and on one large enough to look at. */
@NullMarked
package io.github.mentoring.examples.match.output;

import org.jspecify.annotations.NullMarked;
