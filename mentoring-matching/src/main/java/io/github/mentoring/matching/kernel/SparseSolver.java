package io.github.mentoring.matching.kernel;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.matching.internal.Chunks;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.List;

/**
 * Finds a best matching of a problem given as plain numbers.
 *
 * <p><b>Problem.</b> Among all sets of pairs that keep everybody's least and most, find one with the most places, as the
 * objective counts them, and among those the greatest total weight: maximum-weight bipartite b-matching with lower and upper
 * bounds on both sides.
 *
 * <p><b>Guarantee.</b> The matching is best, which {@link SparseMatching#verify} proves from its potentials. If the bounds
 * contradict each other, the outcome is {@link SparseInfeasible} with all groups that are short. If the run is stopped,
 * the outcome is a matching with the gap to its bound, or {@link SparseUndecided} if none was found by then.
 *
 * <p><b>Input.</b> Any {@link SparseProblem}, whose builder refuses weights that could overflow.
 *
 * <p><b>Time and memory.</b> O(n E log E) at worst for n places and E pairs; on most inputs a few dozen looks at each pair.
 * About 30 bytes a pair and 100 bytes a person; where one side has few people, who are left with many places after some bidding,
 * up to some hundred bytes more a pair for each place that somebody on the other side may have.
 *
 * <p><b>Ties.</b> Of several best matchings one is returned that depends on the problem alone, not on the order in which it was
 * built.
 *
 * <p><b>Source.</b> Bertsekas, Castanon, The Auction Algorithm for the Transportation Problem, 1989; Jonker, Volgenant, A
 * Shortest Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems, 1987; Dulmage, Mendelsohn, Coverings of
 * Bipartite Graphs, 1958.
 */
public final class SparseSolver {

    private SparseSolver() {}

    /** Returns a best matching of the problem, or why there is none. */
    public static SparseOutcome solve(SparseProblem problem, Objective objective) {
        return solve(problem, objective, Run.plain());
    }

    /**
     * Returns a best matching of the problem, or why there is none, or what is known when the caller wants no more.
     *
     * <p>Groups of people without a pair between them are solved on the threads of the executor as well as on the calling one; where
     * there are no such groups, or 8,192 pairs or fewer, or more than nine tenths of them in one group, the calling thread works
     * alone. The result is the same whatever the threads, unless the run is stopped. A run that is stopped returns soon, after some
     * dozens more looks at each pair at most; without an executor it returns the same if it is stopped when asked for the same time.
     */
    public static SparseOutcome solve(SparseProblem problem, Objective objective, Run run) {
        return solve(problem, objective, run, Poll.INTERVAL, Groups.LEAST_PAIRS);
    }

    /**
     * Returns the same.
     *
     * @param interval how many edges to look at before the run is asked again
     * @param leastPairs how many pairs a group must have
     */
    static SparseOutcome solve(SparseProblem problem, Objective objective, Run run, int interval, int leastPairs) {
        requireNonNull(problem, "problem");
        requireNonNull(objective, "objective");
        requireNonNull(run, "run");
        Watch watch = new Watch(run, problem.mentees());
        Groups groups = Groups.of(problem, leastPairs);
        SparseOutcome outcome = groups == null
                ? solve(problem, objective, new Poll(watch, true, 0, problem.mentees(), interval))
                : solve(groups, objective, run, watch, interval);
        if (!watch.isStopped()) {
            watch.tell(problem.mentees());
        }
        return outcome;
    }

    private static SparseOutcome solve(Groups groups, Objective objective, Run run, Watch watch, int interval) {
        int[] before = new int[groups.count() + 1]; // group -> the mentees of those before it
        for (int g = 0; g < groups.count(); g++) {
            before[g + 1] = before[g] + groups.mentees(g);
        }
        List<SparseOutcome> outcomes = Chunks.work(
                groups.count(),
                1,
                g -> solve(
                        groups.problem(g),
                        objective,
                        new Poll(watch, run.isAlone(), before[g], groups.mentees(g), interval)),
                run.executor(),
                done -> watch.tell(before[(int) done]),
                watch::stop);
        return groups.merge(objective, outcomes);
    }

    /** Returns the same for a problem that is one group. */
    static SparseOutcome solve(SparseProblem problem, Objective objective, Poll poll) {
        Split split = new Split(problem, objective, poll);
        split.guess();
        if (poll.pause(0, 1)) {
            return split.stopped();
        }
        SparseMatching matching = split.solve();
        if (matching != null) {
            return matching;
        }
        SparseInfeasible infeasible = poll.isStopped() ? null : split.findOut();
        if (infeasible != null) {
            return infeasible;
        }
        matching = poll.isStopped() ? null : split.solve();
        if (matching != null) {
            return matching;
        }
        if (!poll.isStopped()) {
            throw new IllegalStateException("matching problem has a filling but no matching: " + problem);
        }
        return split.stopped();
    }
}
