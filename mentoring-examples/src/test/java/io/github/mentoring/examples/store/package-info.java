/** Tests of the relationship store. */
@NullMarked
package io.github.mentoring.examples.store;

import org.jspecify.annotations.NullMarked;
