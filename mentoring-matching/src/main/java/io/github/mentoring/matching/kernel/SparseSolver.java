package io.github.mentoring.matching.kernel;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.matching.problem.Objective;

/**
 * Finds a best matching of a problem given as plain numbers.
 *
 * <p><b>Problem.</b> Among all sets of pairs that keep everybody's least and most, find one with the most places, as the
 * objective counts them, and among those the greatest total weight: maximum-weight bipartite b-matching with lower and upper
 * bounds on both sides.
 *
 * <p><b>Guarantee.</b> The matching is best, which {@link SparseMatching#verify} proves from its potentials. If the bounds
 * contradict each other, the outcome is a {@link SparseShortage}.
 *
 * <p><b>Input.</b> Any {@link SparseProblem}, whose builder refuses weights that could overflow.
 *
 * <p><b>Time and memory.</b> O(n E log E) at worst for n places and E pairs; on most inputs a few dozen looks at each pair.
 * About 30 bytes a pair and 100 bytes a person.
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
        requireNonNull(problem, "problem");
        requireNonNull(objective, "objective");
        Split split = new Split(problem, objective);
        split.guess();
        SparseMatching matching = split.solve();
        if (matching != null) {
            return matching;
        }
        SparseShortage shortage = split.findOut();
        if (shortage != null) {
            return shortage;
        }
        matching = split.solve();
        if (matching == null) {
            throw new IllegalStateException("matching problem has a filling but no matching: " + problem);
        }
        return matching;
    }
}
