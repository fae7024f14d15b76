/** The words for the course of a relationship. */
@NullMarked
package io.github.mentoring.core.phase;

import org.jspecify.annotations.NullMarked;
