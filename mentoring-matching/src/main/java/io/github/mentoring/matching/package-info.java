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
 * </table>
 *
 * <p>The packages below go from people to numbers and back: {@code screening} and {@code criteria} make a {@code problem},
 * {@code assignment} solves it, {@code proof} checks it, {@code proposal} follows what people say to it; {@code lottery} solves it by lot, and
 * {@code committee} chooses several mentors for each mentee.
 */
@NullMarked
package io.github.mentoring.matching;

import org.jspecify.annotations.NullMarked;
