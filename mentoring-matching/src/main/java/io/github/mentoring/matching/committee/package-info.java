/**
 * Committees of mentors: what a committee must and should be like, and the best committees for all mentees together.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.committee.CommitteeProblem}</td>
 *       <td>mentors, mentees, their rules and candidates</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.committee.CommitteeRules}</td>
 *       <td>size, disciplines, functions, groups, roles, who with whom</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.committee.SoftPrices}</td>
 *       <td>what rules that are only preferred are worth, in place of an order</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.committee.Committees}</td>
 *       <td>chooses them</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.committee.CommitteeChoice}</td>
 *       <td>what came of it, with a check, with causes and explanations</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.committee.BranchProgress}</td>
 *       <td>hears how the search comes on</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.committee;

import org.jspecify.annotations.NullMarked;
