/**
 * The matching kernel beside other solvers in one run: every instance of the bar, every answer compared, times, memory and
 * ratios written as a table. {@link io.github.mentoring.examples.peers.kernel.KernelTable} is the program.
 */
@NullMarked
package io.github.mentoring.examples.peers.kernel;

import org.jspecify.annotations.NullMarked;
