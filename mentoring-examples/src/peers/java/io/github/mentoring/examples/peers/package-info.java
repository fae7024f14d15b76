/**
 * Benchmarks of the library against named peers in one run, behind the profile {@code peers}.
 *
 * <p>Twenty rules of screening are written three times: as a rulebook, by hand, and for Drools. Before anything is
 * measured, all three are asked about the same cases and have to find the same. Four steps of a life are taken by the
 * lifecycle and by a state machine of stateless4j, whose guards read the same. The matching kernel is in {@code kernel}.
 */
@NullMarked
package io.github.mentoring.examples.peers;

import org.jspecify.annotations.NullMarked;
