package io.github.mentoring.matching.priority;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseOutcome;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.BitSet;
import java.util.Optional;

/**
 * Rows of a price list that counts how many of some mentees have a mentor.
 *
 * <p>Each of them must have a mentor, be it one who stands for having none, weighs nothing and takes so many only.
 */
final class ServedRows {

    private final Face face;
    private final BitSet counted;
    private final BitSet mayGoWithout = new BitSet(); // of those counted, who need not have a mentor and could
    private final ImmutableLongArray sum;

    ServedRows(MatchingProblem problem, BitSet counted, ImmutableLongArray sum) {
        face = new Face(problem);
        this.counted = counted;
        this.sum = sum;
        counted.stream().filter(i -> face.least[i] == 0 && face.most[i] > 0).forEach(mayGoWithout::set);
    }

    /** Returns the row with so many served, all of whom can be; nothing, if the run is stopped. */
    Optional<PriceRow> row(int number, long served, Run run) {
        long sure = counted.stream().filter(i -> face.least[i] > 0).count();
        int without = mayGoWithout.cardinality() - (int) (served - sure);
        int nobody = face.nodes - face.mentees; // the number of the one who stands for having none
        SparseOutcome outcome = SparseSolver.solve(problem(nobody, without), Objective.TOTAL, run);
        if (!(outcome instanceof SparseMatching matching) || matching.isStopped()) {
            return Optional.empty();
        }
        ImmutableSortedSet.Builder<Candidate> pairs = ImmutableSortedSet.naturalOrder();
        long summed = 0;
        int edge = 0;
        for (int pair = 0; pair < matching.problem().pairs(); pair++) {
            if (matching.problem().mentorOf(pair) == nobody) {
                continue;
            }
            if (matching.isMatched(pair)) {
                pairs.add(face.problem.graph().candidate(edge));
                summed += sum.get(edge);
            }
            edge++;
        }
        long[] potential = new long[face.nodes];
        for (int node = 0; node < face.nodes; node++) {
            potential[node] = node < face.mentees
                    ? matching.potentialOfMentee(node)
                    : matching.potentialOfMentor(node - face.mentees);
        }
        return Optional.of(new PriceRow(
                pairs.build(),
                served,
                summed,
                1,
                Math.max(0, matching.potentialOfMentor(nobody)),
                new LevelProof(
                        number,
                        served,
                        Prices.of(potential, 0, face.mentees),
                        Prices.of(potential, face.mentees, face.nodes))));
    }

    private SparseProblem problem(int nobody, int without) {
        SparseProblemBuilder builder = SparseProblem.builder(face.mentees, nobody + 1);
        int edge = 0;
        for (int i = 0; i < face.mentees; i++) {
            builder.mentee(i, mayGoWithout.get(i) ? 1 : face.least[i], face.most[i]);
            for (; edge < face.edges && face.menteeNode[edge] == i; edge++) {
                builder.pair(i, face.mentorNode[edge] - face.mentees, sum.get(edge));
            }
            if (mayGoWithout.get(i)) {
                builder.pair(i, nobody, 0);
            }
        }
        for (int node = face.mentees; node < face.nodes; node++) {
            builder.mentor(node - face.mentees, face.least[node], face.most[node]);
        }
        return builder.mentor(nobody, 0, without).build();
    }
}
