package io.github.mentoring.examples.peers.kernel;

import io.github.mentoring.matching.bar.PlainInstance;
import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.kernel.SparseVerification;
import io.github.mentoring.matching.problem.Objective;

/** The project's own kernel. */
final class Kernel {

    private Kernel() {}

    static Answer solve(PlainInstance instance) {
        SparseMatching matching = match(instance);
        long total = 0;
        int[] pairs = matching.pairs().toArray();
        for (int pair : pairs) {
            total += instance.weightOf[pair];
        }
        return new Answer(pairs.length, total);
    }

    /** Fails unless the certificate proves the answer. */
    static void prove(PlainInstance instance) {
        SparseVerification verification = match(instance).verify();
        if (!verification.isBest()) {
            throw new IllegalStateException("the certificate does not prove the answer: " + verification);
        }
    }

    private static SparseMatching match(PlainInstance instance) {
        SparseProblemBuilder builder = SparseProblem.builder(instance.mentees(), instance.mentors());
        for (int j = 0; j < instance.mentors(); j++) {
            builder.mentor(j, instance.leastMentees[j], instance.mostMentees[j]);
        }
        for (int i = 0; i < instance.mentees(); i++) {
            builder.mentee(i, instance.leastMentors[i], instance.mostMentors[i]);
        }
        SparseProblem problem = builder.pairs(instance.menteeOf, instance.mentorOf, instance.weightOf)
                .build();
        return SparseSolver.solve(problem, Objective.MOST_PLACES_THEN_TOTAL).orElseThrow();
    }
}
