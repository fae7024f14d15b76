/**
 * Teams of several mentors and mentees, groups, cohorts of peers with and without facilitators, and teams for projects: who with whom,
 * how good, and how far at most from the best.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.team.TeamProblem}</td>
 *       <td>mentors, mentees, candidate pairs, affinities, rules, and what teams there are to be</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.team.TeamShape}, {@link io.github.mentoring.matching.team.GivenTeam}</td>
 *       <td>how many people a team takes, and who is in it already</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.team.Teams}, {@link io.github.mentoring.matching.team.TeamEffort}</td>
 *       <td>forms them, within so many steps</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.team.Formation}, {@link io.github.mentoring.matching.team.Team},
 *           {@link io.github.mentoring.matching.team.TeamValue}</td>
 *       <td>the teams, with their worth, a bound, a check, and causes</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.team.NoFormation}, {@link io.github.mentoring.matching.team.TeamObstacle},
 *           {@link io.github.mentoring.matching.team.Unplaced}</td>
 *       <td>why there are none, or why not everybody is in one, and what would help</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.team.TeamReport}</td><td>why these people, and what bounds a team</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.team.Repair}</td><td>the least change when somebody leaves</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.team.NoRepair}</td><td>why there is none</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.team;

import org.jspecify.annotations.NullMarked;
