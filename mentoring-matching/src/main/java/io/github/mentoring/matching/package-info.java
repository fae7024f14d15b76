/**
 * The front door: people in, a proved and explained matching out.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.Matchmaker}</td><td>start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.MatchRound}</td>
 *       <td>who takes part, under which rules, scored by which fit</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.MatchResult}</td>
 *       <td>who with whom and why, who got nobody and why, and the proof</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.MatchedPair}, {@link io.github.mentoring.matching.MentorLoad}</td>
 *       <td>its parts</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.PossibleMentors}</td>
 *       <td>whom a mentee could have, near and far, and how to meet</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.CommitteeRound}, {@link io.github.mentoring.matching.CommitteeResult}</td>
 *       <td>several mentors for each mentee</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.TeamRound}, {@link io.github.mentoring.matching.TeamResult}</td>
 *       <td>teams, groups and cohorts</td></tr>
 * </table>
 *
 * <p>The packages below go from people to numbers and back: {@code screening} and {@code criteria} make a {@code problem},
 * {@code assignment} solves it, {@code proof} checks it, {@code proposal} follows what people say to it; {@code priority} solves it by aims in
 * any order and {@code lottery} by lot, {@code committee} chooses several mentors for each mentee, and {@code team} forms teams. {@code run}
 * is how a caller watches, stops and helps.
 */
@NullMarked
package io.github.mentoring.matching;

import org.jspecify.annotations.NullMarked;
