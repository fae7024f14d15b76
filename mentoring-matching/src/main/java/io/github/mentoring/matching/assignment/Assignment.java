package io.github.mentoring.matching.assignment;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.kernel.SparseInfeasible;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;

/**
 * Matches mentors and mentees for the best objective value, exactly.
 *
 * <p><b>Problem.</b> Among all sets of candidate pairs that keep everybody's least and most, find the one of the greatest
 * objective value: maximum-weight bipartite b-matching with lower and upper bounds on both sides.
 *
 * <p><b>Guarantee.</b> The matching is best, which its certificate proves, and unique by the tie rule of
 * {@link Objective}; input order does not matter. If the bounds contradict each other, the outcome is {@link Infeasible}
 * with all groups that are short. A run that is stopped gives up the guarantee: a matching then says so, and of groups that are
 * short some may be unknown.
 *
 * <p><b>Input.</b> Any {@link MatchingProblem}; scores may be negative. Scores that could overflow exact arithmetic are
 * refused with an {@link IllegalArgumentException} that says how large they are.
 *
 * <p><b>Time and memory.</b> O(W E log V) for W mentors wanted, E candidate pairs and V people, and as much again for the
 * tie rule at worst; on most inputs a few dozen looks at each pair. About 50 bytes a pair and 200 bytes a person, and
 * what {@link io.github.mentoring.matching.kernel.SparseSolver} says of few people.
 *
 * <p><b>Ties.</b> As {@link Objective} says.
 *
 * <p><b>Source.</b> Those of {@link io.github.mentoring.matching.kernel.SparseSolver}, and where the scores, or
 * the potentials, are too large for it, successive shortest paths: Edmonds and Karp, Theoretical Improvements in Algorithmic Efficiency
 * for Network Flow Problems, 1972; for bipartite graphs Jonker and Volgenant, A Shortest Augmenting Path Algorithm
 * for Dense and Sparse Linear Assignment Problems, 1987.
 */
public final class Assignment {

    private Assignment() {}

    /** Returns the best matching of the problem, or why there is none. */
    public static MatchOutcome solve(MatchingProblem problem, Objective objective) {
        return solve(problem, objective, Run.plain());
    }

    /**
     * Returns the best matching of the problem, or why there is none, or what is known when the caller wants no more.
     *
     * <p>Groups of people without a candidate pair between them are matched on the threads of the executor as well as on the
     * calling one; where there are no such groups, or 8,192 pairs or fewer, or more than nine tenths of them in one group, the calling
     * thread works alone. The result is the same whatever the threads, unless the run is stopped. Then the outcome is a matching that
     * keeps all bounds, with its {@linkplain Matching#gap gap} to the best, or {@link Infeasible} with the groups known by then
     * to be short, which says whether these are all, or {@link Undecided}.
     */
    public static MatchOutcome solve(MatchingProblem problem, Objective objective, Run run) {
        requireNonNull(problem, "problem");
        requireNonNull(objective, "objective");
        Relay relay = new Relay(requireNonNull(run, "run"));
        Instance instance = new Instance(problem, objective);
        relay.update(Stage.SOLVING, 0, instance.mentees);
        Solution solution = AuctionFlow.solve(instance, objective, relay.run())
                .orElseGet(() -> AugmentingPaths.solve(instance, relay));
        if (solution.infeasible().isPresent()) {
            SparseInfeasible infeasible = solution.infeasible().get();
            return new Infeasible(Shortages.ofLeast(problem, infeasible.shortages()), infeasible.isComplete());
        }
        Flow flow = solution.flow();
        if (solution.stopped()) {
            return solution.keepsLeast()
                    ? new Matching(problem, objective, flow, SearchEnd.BEFORE_BEST)
                    : new Undecided(problem);
        }
        boolean settled = TieRule.apply(flow, relay);
        return new Matching(problem, objective, flow, settled ? SearchEnd.COMPLETE : SearchEnd.BEFORE_TIES);
    }
}
