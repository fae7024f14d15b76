/**
 * From a matching, or from committees, to what people agree to.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.proposal.Proposals}</td>
 *       <td>which pairs are proposed, and how far each has come; of a matching or of committees: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.proposal.ProposalStatus}</td><td>how far one of them has come</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.proposal.ProposalStep}</td>
 *       <td>what became of an answer: taken, or refused with every reason</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.proposal.Obstacle}</td><td>one such reason</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.proposal;

import org.jspecify.annotations.NullMarked;
