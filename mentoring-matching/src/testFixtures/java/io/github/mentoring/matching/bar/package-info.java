/**
 * The instances on which exact solvers are compared: eight families in up to four sizes, made from a seed and always the same,
 * with their answers. Tests solve them, and benchmarks measure them beside other solvers.
 */
@NullMarked
package io.github.mentoring.matching.bar;

import org.jspecify.annotations.NullMarked;
