package io.github.mentoring.matching.assignment;

import io.github.mentoring.matching.assignment.Progress.Stage;
import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseOutcome;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.problem.Objective;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Lets the numeric kernel solve an instance, and packs its potentials as the rest of this package knows them. */
final class AuctionFlow {

    private static final int ROOM = 8;

    private AuctionFlow() {}

    /**
     * Returns a best flow with potentials that prove it; empty if the bounds contradict each other, or if the numbers are too
     * large for the kernel.
     */
    static Optional<Flow> solve(Instance instance, Objective objective, Progress progress) {
        long heaviest = LongStream.of(instance.weight).map(Math::abs).max().orElse(0);
        if (heaviest > SparseProblem.largestWeight(instance.mentees, instance.mentors, instance.weight.length)) {
            return Optional.empty();
        }
        SparseOutcome outcome = SparseSolver.solve(problem(instance), objective);
        return outcome instanceof SparseMatching matching ? flow(instance, matching, progress) : Optional.empty();
    }

    private static SparseProblem problem(Instance instance) {
        SparseProblemBuilder builder =
                SparseProblem.builder(instance.mentees, instance.mentors).expectPairs(instance.weight.length);
        for (int i = 0; i < instance.mentees; i++) {
            builder.mentee(i, instance.menteeLeast[i], Math.max(instance.menteeLeast[i], instance.menteeMost[i]));
        }
        for (int j = 0; j < instance.mentors; j++) {
            builder.mentor(j, instance.mentorLeast[j], Math.max(instance.mentorLeast[j], instance.mentorMost[j]));
        }
        for (int edge = 0; edge < instance.weight.length; edge++) {
            builder.pair(instance.mentee[edge], instance.mentor[edge], instance.weight[edge]);
        }
        return builder.build();
    }

    /** Packing keeps the order of potentials only while each part is small beside the next. */
    private static Optional<Flow> flow(Instance instance, SparseMatching matching, Progress progress) {
        long place = instance.units.place();
        boolean fits = IntStream.range(0, instance.mentees)
                        .allMatch(i -> Math.abs(matching.potentialOfMentee(i)) < place / ROOM)
                && IntStream.range(0, instance.mentors)
                        .allMatch(j -> Math.abs(matching.potentialOfMentor(j)) < place / ROOM);
        if (!fits) {
            return Optional.empty();
        }
        Flow flow = new Flow(instance);
        matching.pairs().forEach(flow::choose);
        for (int i = 0; i < instance.mentees; i++) {
            progress.update(Stage.SOLVING, i + 1L, instance.mentees);
            flow.menteePotential[i] = matching.placePotentialOfMentee(i) * place + matching.potentialOfMentee(i);
        }
        for (int j = 0; j < instance.mentors; j++) {
            flow.mentorPotential[j] = matching.placePotentialOfMentor(j) * place + matching.potentialOfMentor(j);
        }
        if (instance.units.score() > 1) {
            PathPotentials.apply(flow);
        }
        return Optional.of(flow);
    }
}
