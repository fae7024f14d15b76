/**
 * Matching by aims in an order, and what the choice between two of them costs.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.priority.PrioritySolver}</td>
 *       <td>problem with aims in, outcome out: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.priority.PriorityProblem}</td>
 *       <td>a matching problem and its aims, the most important first</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.priority.Aim}</td>
 *       <td>what a matching can be good at; {@link io.github.mentoring.matching.priority.Ranks} for profiles</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.priority.PriorityOutcome}</td>
 *       <td>one of the next three</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.priority.PriorityMatching}</td>
 *       <td>the best matching, what it is worth ({@link io.github.mentoring.matching.priority.AimValue}) and the proof of each level
 *           ({@link io.github.mentoring.matching.priority.LevelProof}, {@link io.github.mentoring.matching.priority.Prices})</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.priority.NoMatching}</td><td>who cannot get what they must</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.priority.PriorityUndecided}</td>
 *       <td>neither is known, since the search was stopped</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.priority.PriceList}</td>
 *       <td>what each choice between two aims costs, row by row ({@link io.github.mentoring.matching.priority.PriceRow}); a
 *           {@link io.github.mentoring.matching.priority.PriceOutcome}, as there may be no matching</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.priority.LimitList}</td>
 *       <td>what each {@link io.github.mentoring.matching.priority.Limit} to scores, loads or ranks costs under any aims, row by row
 *           ({@link io.github.mentoring.matching.priority.LimitRow}); a {@link io.github.mentoring.matching.priority.LimitOutcome}</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.priority.PriorityVerification}</td>
 *       <td>what a check of a matching, a price list or a list of limits found</td></tr>
 * </table>
 *
 * <p>Inside, {@code Face} holds the matchings that are best so far. {@code WeighedLevel} settles a sum over pairs by the kernel,
 * {@code ServedLevel}, {@code EvenLevel} and {@code EmptyLevels} settle the others unit by unit with {@code Exchange}.
 * {@code PriorityCheck}, {@code PriceCheck} and {@code LimitCheck} check the answer with {@code FaceCheck}; with the solver they share {@code Step}, which
 * says what an aim is in numbers, and {@code Worth}, which says what pairs are worth.
 */
@NullMarked
package io.github.mentoring.matching.priority;

import org.jspecify.annotations.NullMarked;
