/**
 * Committees and teams beside CP-SAT of OR-Tools. Random problems that mix all rules are solved by both and compared:
 * {@link io.github.mentoring.examples.peers.cpsat.CommitteeTable} and {@link io.github.mentoring.examples.peers.cpsat.TeamTable}. Large
 * problems of teams are given to both for the same time: {@link io.github.mentoring.examples.peers.cpsat.TeamRace}.
 *
 * <p>The models are written from the rules as they are stated and share nothing with the library's search.
 */
@NullMarked
package io.github.mentoring.examples.peers.cpsat;

import org.jspecify.annotations.NullMarked;
