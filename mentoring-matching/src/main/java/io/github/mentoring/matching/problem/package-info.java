/**
 * What is to be matched, as numbers.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.problem.MatchingProblem}</td>
 *       <td>who takes part, within which bounds, over which candidate pairs: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.problem.CandidateGraph}</td>
 *       <td>the candidate pairs as a JGraphT graph</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.problem.Candidate}</td><td>one pair that may be matched</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.problem.Score}</td><td>how good a pair is, exactly</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.problem.Objective}</td>
 *       <td>what makes one matching better than another, and which of equals is chosen</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.problem.ObjectiveValue}</td>
 *       <td>what a matching is worth by that</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.problem;

import org.jspecify.annotations.NullMarked;
