package io.github.mentoring.matching.priority;

import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseOutcome;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** Settles a level that is a sum over pairs, by the kernel. */
final class WeighedLevel {

    private WeighedLevel() {}

    /**
     * Changes the matching at hand into one of the greatest weight, keeps those that are as good, and returns the potentials.
     *
     * <p>If the run is stopped, returns nothing, and the matching at hand has no less weight than before.
     */
    static Optional<long[]> settle(Face face, IntToLongFunction weight, Run run) {
        int[] edgeOf = new int[face.edges]; // pair of the kernel -> edge
        SparseOutcome outcome = SparseSolver.solve(problem(face, weight, edgeOf), Objective.TOTAL, run);
        if (!(outcome instanceof SparseMatching matching)) {
            return Optional.empty(); // stopped: the matching at hand shows that there is one
        }
        if (!matching.isStopped() || gain(face, weight, matching, edgeOf) > 0) {
            for (int pair = 0; pair < matching.problem().pairs(); pair++) {
                if (matching.isMatched(pair) != face.chosen[edgeOf[pair]]) {
                    face.toggle(edgeOf[pair]);
                }
            }
        }
        if (matching.isStopped()) {
            return Optional.empty();
        }
        long[] potential = new long[face.nodes];
        for (int node = 0; node < face.nodes; node++) {
            potential[node] = node < face.mentees
                    ? matching.potentialOfMentee(node)
                    : matching.potentialOfMentor(node - face.mentees);
        }
        for (int edge = 0; edge < face.edges; edge++) {
            if (face.open[edge]
                    && weight.applyAsLong(edge)
                            != potential[face.menteeNode[edge]] + potential[face.mentorNode[edge]]) {
                face.settle(edge);
            }
        }
        for (int node = 0; node < face.nodes; node++) {
            if (potential[node] != 0) {
                face.fix(node);
            }
        }
        return Optional.of(potential);
    }

    /** Returns by how much a matching of the open pairs weighs more than that at hand. */
    private static long gain(Face face, IntToLongFunction weight, SparseMatching matching, int[] edgeOf) {
        long gain = 0;
        for (int pair = 0; pair < matching.problem().pairs(); pair++) {
            if (matching.isMatched(pair) != face.chosen[edgeOf[pair]]) {
                gain += matching.isMatched(pair) ? weight.applyAsLong(edgeOf[pair]) : -weight.applyAsLong(edgeOf[pair]);
            }
        }
        return gain;
    }

    /** Returns the open pairs as a problem of their own, without the places that settled pairs take. */
    private static SparseProblem problem(Face face, IntToLongFunction weight, int[] edgeOf) {
        SparseProblemBuilder builder = SparseProblem.builder(face.mentees, face.nodes - face.mentees);
        for (int node = 0; node < face.nodes; node++) {
            int least = face.leastOf(node) - face.inside(node);
            int most = Math.max(least, face.mostOf(node) - face.inside(node));
            if (node < face.mentees) {
                builder.mentee(node, least, most);
            } else {
                builder.mentor(node - face.mentees, least, most);
            }
        }
        int pairs = 0;
        for (int edge = 0; edge < face.edges; edge++) {
            if (face.open[edge]) {
                builder.pair(face.menteeNode[edge], face.mentorNode[edge] - face.mentees, weight.applyAsLong(edge));
                edgeOf[pairs++] = edge;
            }
        }
        return builder.build();
    }
}
