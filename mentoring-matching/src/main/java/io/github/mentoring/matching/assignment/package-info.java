/**
 * Solving a matching problem exactly.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.Assignment}</td>
 *       <td>problem and objective in, outcome out: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.MatchOutcome}</td>
 *       <td>one of the next three</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.Matching}</td>
 *       <td>the best matching, with its certificate and explanations</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.Infeasible}</td>
 *       <td>who cannot get what they must</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.Undecided}</td>
 *       <td>the search was stopped too early to tell</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.SearchEnd}</td><td>how far the search came</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.assignment.Absence}</td><td>why somebody got nobody</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.assignment;

import org.jspecify.annotations.NullMarked;
