/**
 * The fastest part: matching as plain numbers, in compressed arrays.
 *
 * <p>Whoever has ids and scores wants {@link io.github.mentoring.matching.assignment.Assignment}, which works with this
 * package. Whoever has millions of pairs as numbers may start here.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.kernel.SparseSolver}</td><td>problem in, outcome out: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.kernel.SparseProblem}</td>
 *       <td>bounds, pairs and weights, by number; {@link io.github.mentoring.matching.kernel.SparseProblemBuilder} makes
 *           it</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.kernel.SparseOutcome}</td><td>one of the next three</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.kernel.SparseMatching}</td>
 *       <td>the pairs and the potentials that prove them best</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.kernel.SparseInfeasible}</td>
 *       <td>that the bounds contradict each other, with every group that is short
 *           ({@link io.github.mentoring.matching.kernel.SparseShortage})</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.kernel.SparseUndecided}</td>
 *       <td>the search was stopped too early to tell</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.kernel.SparseVerification}</td>
 *       <td>what a check of a matching found, independent of all solvers</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.kernel.SparseGap}</td>
 *       <td>how far at most a matching is from the best, if the search was stopped</td></tr>
 * </table>
 *
 * <p>Inside, one side of the problem bids for the other ({@code Market}). {@code Auction} is the engine: bidders raise prices
 * until everybody is content, at once where seats are plenty and in {@code Rounds} of ever smaller raises where they are not.
 * {@code ShortestPaths} places those for whom bidding would take too long. {@code Split} and {@code Filling} decide how many
 * places can be filled where that is not plain, and part the problem there. {@code MarketSolver} chooses.
 * The page "How the kernel finds the best matching", {@code docs/matching.md} in the sources of this project, explains all of it
 * and names the papers.
 */
@NullMarked
package io.github.mentoring.matching.kernel;

import org.jspecify.annotations.NullMarked;
