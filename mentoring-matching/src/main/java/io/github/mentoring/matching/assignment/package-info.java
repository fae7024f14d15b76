/**
 * Solving a matching problem exactly.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.Assignment}</td>
 *       <td>problem and objective in, outcome out: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.MatchOutcome}</td>
 *       <td>either of the next two</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.Matching}</td>
 *       <td>the best matching, with its certificate and explanations</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.Infeasible}</td>
 *       <td>who cannot get what they must</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.Absence}</td><td>why somebody got nobody</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.Progress}</td><td>hears how far the work is</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.assignment;

import org.jspecify.annotations.NullMarked;
