package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.problem.Objective;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers on which several independent exact solvers agree. */
class BarTest {

    /** The most pairs of an instance that this run solves. */
    private static final int MOST_PAIRS = Integer.getInteger("mentoring.kernel.pairs", 300_000);

    private record Instance(BarFamily family, String size, int pairs, long places, long total) {}

    static Stream<Instance> instances() {
        return Stream.of(
                        new Instance(BarFamily.SPARSE_UNIFORM, "1k", 20_000, 1_000, 944_255_956L),
                        new Instance(BarFamily.SPARSE_UNIFORM, "10k", 200_000, 10_000, 9_423_904_673L),
                        new Instance(BarFamily.SPARSE_UNIFORM, "100k", 2_000_000, 100_000, 94_216_493_783L),
                        new Instance(BarFamily.SPARSE_UNIFORM, "1m", 20_000_000, 1_000_000, 941_524_732_660L),
                        new Instance(BarFamily.SKEWED, "1k", 20_000, 1_000, 91_134L),
                        new Instance(BarFamily.SKEWED, "10k", 200_000, 10_000, 845_690L),
                        new Instance(BarFamily.SKEWED, "100k", 2_000_000, 100_000, 7_887_205L),
                        new Instance(BarFamily.PROFILE, "1k", 20_000, 1_000, 429_751_677L),
                        new Instance(BarFamily.PROFILE, "10k", 200_000, 10_000, 4_345_742_805L),
                        new Instance(BarFamily.PROFILE, "100k", 2_000_000, 100_000, 43_674_753_549L),
                        new Instance(BarFamily.COMMITTEE, "1k", 40_000, 3_000, 2_816_703_010L),
                        new Instance(BarFamily.COMMITTEE, "10k", 400_000, 30_000, 28_143_094_126L),
                        new Instance(BarFamily.COMMITTEE, "100k", 4_000_000, 300_000, 281_496_111_689L),
                        new Instance(BarFamily.TIGHT, "1k", 10_000, 1_000, 881_121_957L),
                        new Instance(BarFamily.TIGHT, "10k", 100_000, 10_000, 8_459_492_004L),
                        new Instance(BarFamily.TIGHT, "100k", 1_000_000, 100_000, 63_579_473_572L),
                        new Instance(BarFamily.SCARCE, "1k", 20_000, 700, 670_252_731L),
                        new Instance(BarFamily.SCARCE, "10k", 200_000, 7_000, 6_712_111_382L),
                        new Instance(BarFamily.SCARCE, "100k", 2_000_000, 70_000, 67_144_750_002L),
                        new Instance(BarFamily.QUOTA, "1k", 20_000, 1_000, 688_456_385L),
                        new Instance(BarFamily.QUOTA, "10k", 200_000, 10_000, 7_012_225_125L),
                        new Instance(BarFamily.QUOTA, "100k", 2_000_000, 100_000, 70_651_363_847L),
                        new Instance(BarFamily.DENSE, "500", 250_000, 500, 498_305_891L),
                        new Instance(BarFamily.DENSE, "1000", 1_000_000, 1_000, 998_299_131L),
                        new Instance(BarFamily.DENSE, "2000", 4_000_000, 2_000, 1_998_405_961L),
                        new Instance(BarFamily.DENSE, "4000", 16_000_000, 4_000, 3_998_345_239L))
                .filter(instance -> instance.pairs <= MOST_PAIRS);
    }

    @ParameterizedTest
    @MethodSource("instances")
    void solve_instancesOfTheBar_findsTheKnownAnswerAndProvesIt(Instance instance) {
        SparseProblem problem = instance.family.instance(instance.size);
        assertThat(problem.pairs()).isEqualTo(instance.pairs);
        SparseVerification verification = SparseSolver.solve(problem, Objective.MOST_PLACES_THEN_TOTAL)
                .orElseThrow()
                .verify();
        assertThat(verification.places()).isEqualTo(instance.places);
        assertThat(verification.total()).isEqualTo(instance.total);
        assertThat(verification.isBest()).isTrue();
    }
}
