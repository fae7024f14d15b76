/**
 * Which pairs are possible at all.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.screening.Screening}</td>
 *       <td>the rules of a programme, and why a pair is refused: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.screening.PairRule}</td>
 *       <td>one named reason to refuse a pair</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.screening.PairRules}</td><td>the rules that come along</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.screening.AdmissionIndex}</td>
 *       <td>which of many mentors may come together with which of many mentees</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.screening;

import org.jspecify.annotations.NullMarked;
