package io.github.mentoring.matching.assignment;

import io.github.mentoring.matching.kernel.SparseInfeasible;
import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseOutcome;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Lets the numeric kernel solve an instance, and packs its potentials as the rest of this package knows them. */
final class AuctionFlow {

    private static final int ROOM = 8;

    private AuctionFlow() {}

    /**
     * Returns a best flow with potentials that prove it, or the groups that are short, or what there is when the run is stopped;
     * empty if the numbers are too large for the kernel, or its potentials too large to be packed.
     */
    static Optional<Solution> solve(Instance instance, Objective objective, Run run) {
        long heaviest = LongStream.of(instance.weight).map(Math::abs).max().orElse(0);
        if (heaviest > SparseProblem.largestWeight(instance.mentees, instance.mentors, instance.weight.length)) {
            return Optional.empty();
        }
        SparseOutcome outcome = SparseSolver.solve(problem(instance, instance.weight), objective, run);
        if (outcome instanceof SparseInfeasible infeasible) {
            return Optional.of(Solution.of(instance, infeasible));
        }
        return outcome instanceof SparseMatching matching
                ? flow(instance, matching).map(flow -> Solution.of(flow, matching.isStopped()))
                : Optional.of(Solution.of(new Flow(instance), true));
    }

    /**
     * Returns the groups that cannot get the least that they must, which has nothing to do with how large the weights are; only
     * some, or empty, if the run is stopped.
     */
    static Optional<SparseInfeasible> infeasible(Instance instance, Run run) {
        SparseProblem weightless = problem(instance, new long[instance.weight.length]);
        return SparseSolver.solve(weightless, Objective.TOTAL, run) instanceof SparseInfeasible infeasible
                ? Optional.of(infeasible)
                : Optional.empty();
    }

    private static SparseProblem problem(Instance instance, long[] weight) {
        SparseProblemBuilder builder =
                SparseProblem.builder(instance.mentees, instance.mentors).expectPairs(instance.weight.length);
        for (int i = 0; i < instance.mentees; i++) {
            builder.mentee(i, instance.menteeLeast[i], Math.max(instance.menteeLeast[i], instance.menteeMost[i]));
        }
        for (int j = 0; j < instance.mentors; j++) {
            builder.mentor(j, instance.mentorLeast[j], Math.max(instance.mentorLeast[j], instance.mentorMost[j]));
        }
        for (int edge = 0; edge < instance.weight.length; edge++) {
            builder.pair(instance.mentee[edge], instance.mentor[edge], weight[edge]);
        }
        return builder.build();
    }

    /**
     * Packing keeps the order of potentials only while each part is small beside the next. Prices of the auction may lie somewhat
     * above all sums along paths, for which {@code Units} has room: up to twice as high where few people must fill all seats.
     */
    private static Optional<Flow> flow(Instance instance, SparseMatching matching) {
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
        long unit = matching.isStopped() ? instance.units.score() : 1;
        for (int i = 0; i < instance.mentees; i++) {
            flow.menteePotential[i] =
                    matching.placePotentialOfMentee(i) * place + roundedUp(matching.potentialOfMentee(i), unit);
        }
        for (int j = 0; j < instance.mentors; j++) {
            flow.mentorPotential[j] =
                    matching.placePotentialOfMentor(j) * place + roundedUp(matching.potentialOfMentor(j), unit);
        }
        if (instance.units.score() > 1 && !matching.isStopped()) {
            PathPotentials.apply(flow);
        }
        return Optional.of(flow);
    }

    /** Returns a potential in whole scores, so that it can be unpacked; higher ones bound the value just as well, if less closely. */
    private static long roundedUp(long potential, long unit) {
        return -Math.floorDiv(-potential, unit) * unit;
    }
}
