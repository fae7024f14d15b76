/**
 * Matching by lot, for those who must not be gamed: no pair is likelier than a cap.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.lottery.LotterySolver}</td>
 *       <td>problem and objective in, outcome out: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.lottery.LotteryProblem}</td>
 *       <td>a matching problem with a cap for each pair</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.lottery.Probability}</td><td>how likely, exactly</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.lottery.LotteryOutcome}</td>
 *       <td>one of the next three</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.lottery.Lottery}</td>
 *       <td>how likely each pair is, and matchings drawn by seed</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.lottery.NoLottery}</td>
 *       <td>who cannot get what they must</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.lottery.LotteryUndecided}</td>
 *       <td>neither is known, since the search was stopped</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.lottery.LotteryShortage}</td>
 *       <td>a group that must get more than its candidates can give</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.lottery.LotteryValue}</td>
 *       <td>what a lottery is worth on average</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.lottery.LotteryCertificate}</td>
 *       <td>potentials that prove a lottery best, and the check</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.lottery.LotteryVerification}</td><td>what the check found</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.lottery;

import org.jspecify.annotations.NullMarked;
