package io.github.mentoring.matching.priority;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.run.Progress;
import io.github.mentoring.matching.run.Run;

/**
 * What each choice between two aims costs: a Pareto table from the best that can be counted to the best sum.
 *
 * <p><b>Problem.</b> For an aim that counts and one that adds up, list the matchings of which none is better under both: each row has the
 * greatest sum among all matchings that count at least as many.
 *
 * <p><b>Guarantee.</b> Each row is proved by {@link #verify}. The list is complete, with one row for each number that can be chosen, where
 * mentees or places are counted. Where pairs to be kept are counted, only those rows are listed that are best at some price: choices
 * between them may exist that are best at none, and finding these is as hard as any matching problem with one more side condition on
 * pairs, for which no fast exact method is known. {@link #isComplete} tells whether anything may be missing.
 *
 * <p><b>Input.</b> Any problem whose scores are not too large; see {@link #of}.
 *
 * <p><b>Time and memory.</b> One solve of {@link io.github.mentoring.matching.kernel.SparseSolver} for each row, and up to two where places or pairs
 * to be kept are counted. Each row keeps its pairs and potentials.
 *
 * <p><b>Ties.</b> Several matchings may make the same row; which is listed depends on the problem alone, and is not what the tie rule
 * would name.
 *
 * <p><b>Source.</b> Everett, Generalized Lagrange Multiplier Method, 1963; Aneja, Nair, Bicriteria Transportation Problem, 1979.
 *
 * @param problem the problem
 * @param counting the aim that counts
 * @param adding the aim that adds up
 * @param rows the choices, at least one: each counts fewer than the one before, for a greater sum
 * @param isComplete whether there is no choice but those listed
 */
public record PriceList(
        MatchingProblem problem,
        Aim.Counted counting,
        Aim.Summed adding,
        ImmutableList<PriceRow> rows,
        boolean isComplete)
        implements PriceOutcome {

    /** Checks that all is given. */
    public PriceList {
        requireNonNull(problem, "problem");
        requireNonNull(counting, "counting");
        requireNonNull(adding, "adding");
        requireNonNull(rows, "rows");
        checkArgument(!rows.isEmpty(), "a price list must have at least one row");
    }

    /**
     * Returns the price list of two aims, or why there is no matching, on the calling thread, to the end.
     *
     * @throws IllegalArgumentException if both aims are the same, if those left out are not of the problem, or if scores are so large that
     *     their sum at the price of a pair could overflow
     */
    public static PriceOutcome of(MatchingProblem problem, Aim.Counted counting, Aim.Summed adding) {
        return of(problem, counting, adding, Run.plain());
    }

    /**
     * Returns the price list of two aims, or why there is no matching, or what is known when the caller wants no more: the rows found by
     * then, from those that count most, or {@link PriorityUndecided} if there are none yet.
     *
     * <p>Progress counts how many that could be counted have been given up, once it is known how many that can be.
     *
     * @throws IllegalArgumentException if both aims are the same, if those left out are not of the problem, or if scores are so large that
     *     their sum at the price of a pair could overflow
     */
    public static PriceOutcome of(MatchingProblem problem, Aim.Counted counting, Aim.Summed adding, Run run) {
        Relay relay = new Relay(requireNonNull(run, "run"));
        Run inner = relay.run().withProgress(Progress.SILENT);
        PriorityProblem countingFirst = PriorityProblem.of(problem, counting, adding);
        if (adding instanceof Aim.BestTotal) {
            checkScores(problem);
        }
        PriorityOutcome outcome = PrioritySolver.solve(countingFirst, inner);
        if (outcome instanceof NoMatching none) {
            return none;
        }
        PriorityOutcome other = PrioritySolver.solve(PriorityProblem.of(problem, adding, counting), inner);
        return outcome instanceof PriorityMatching most
                        && other instanceof PriorityMatching best
                        && most.isComplete()
                        && best.isComplete()
                ? new PriceFinder(problem, counting, adding, relay)
                        .list(most, best)
                        .<PriceOutcome>map(list -> list)
                        .orElseGet(() -> new PriorityUndecided(countingFirst))
                : new PriorityUndecided(countingFirst);
    }

    /** A price is a difference of sums, and is weighed against a score times a number of pairs. */
    private static void checkScores(MatchingProblem problem) {
        CandidateGraph graph = problem.graph();
        long possible = SparseProblem.largestWeight(
                        graph.mentees().size() + 1,
                        graph.mentors().size() + 1,
                        graph.edgeCount() + graph.mentees().size())
                / (4L * (graph.edgeCount() + 1));
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            long score = graph.scoreOf(edge);
            checkArgument(
                    score <= possible && score >= -possible,
                    "a price list of %s candidate pairs takes scores up to %s ten-thousandths, but there is one of %s; scale all scores"
                            + " down",
                    graph.edgeCount(),
                    possible,
                    score);
        }
    }

    /**
     * Checks every row by code that shares nothing with the solver: that it is a legal matching of the worth that it tells, that none
     * counts as many and has a greater sum, and that each row counts fewer than the one before for a greater sum.
     *
     * <p>Whether rows are missing is not checked.
     */
    public PriorityVerification verify() {
        return new PriceCheck(this).check();
    }

    @Override
    public PriceList orElseThrowPrices() {
        return this;
    }
}
