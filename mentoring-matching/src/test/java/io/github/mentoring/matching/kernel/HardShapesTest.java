package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.problem.Objective;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Shapes on which a solver may take time that grows with the square of the input; these would then take minutes. */
class HardShapesTest {

    private static final Duration PLENTY = Duration.ofSeconds(30);

    private final SplittableRandom random = new SplittableRandom(1);

    @Test
    void solve_oneMentorWithSeatsForEverybody_isFast() {
        assertBest(star(100_000, 100_000));
    }

    @Test
    void solve_oneMentorWithSeatsForMost_isFast() {
        assertBest(star(100_000, 70_000));
    }

    @Test
    void solve_equalWeights_isFast() {
        SparseProblemBuilder builder = SparseProblem.builder(10_000, 2_500);
        for (int j = 0; j < 2_500; j++) {
            builder.mentor(j, 0, 4);
        }
        for (int i = 0; i < 10_000; i++) {
            random.ints(0, 2_500).distinct().limit(20).sorted().forEach(draw(builder, i));
        }
        assertBest(builder);
    }

    @Test
    void solve_oneLongChain_isFast() {
        SparseProblemBuilder builder = SparseProblem.builder(10_000, 10_000);
        for (int i = 0; i < 10_000; i++) {
            builder.pair(i, i, 1);
            if (i + 1 < 10_000) {
                builder.pair(i, i + 1, 2);
            }
        }
        assertBest(builder);
    }

    @Test
    void solve_longListsOfEqualWeights_isFast() {
        SparseProblemBuilder builder = SparseProblem.builder(400, 400);
        for (int i = 0; i < 400; i++) {
            for (int j = 0; j < 400; j++) {
                builder.pair(i, j, random.nextInt(3));
            }
        }
        assertBest(builder);
    }

    @Test
    void solve_severalFromListsOfManyLengthsAndFewWeights_isFast() {
        SparseProblemBuilder builder = SparseProblem.builder(400, 300);
        for (int j = 0; j < 300; j++) {
            builder.mentor(j, 0, 1 + random.nextInt(8));
        }
        for (int i = 0; i < 400; i++) {
            int mentee = i;
            builder.mentee(i, 0, 1 + i % 3);
            random.ints(0, 300)
                    .distinct()
                    .limit(i % 10 == 0 ? 3 : 60)
                    .sorted()
                    .forEach(j -> builder.pair(mentee, j, random.nextInt(3) * 10 + j / 30));
        }
        assertBest(builder);
    }

    @Test
    void solve_longListsBesideShortOnesAndTheBestInOnePlace_isFast() {
        SparseProblemBuilder builder = SparseProblem.builder(400, 400);
        for (int i = 0; i < 400; i++) {
            for (int j = 0; j < 400; j++) {
                if (i % 2 == 0 || Math.abs(i - j) < 9) {
                    builder.pair(i, j, j < 60 ? 1_000_000 + random.nextInt(1_000) : random.nextInt(1_000));
                }
            }
        }
        assertBest(builder);
    }

    private SparseProblemBuilder star(int mentees, int seats) {
        SparseProblemBuilder builder =
                SparseProblem.builder(mentees, 2).mentor(0, 0, seats).mentor(1, 0, 10);
        for (int i = 0; i < mentees; i++) {
            builder.pair(i, 0, random.nextInt(1000));
            if (i % 3 == 0) {
                builder.pair(i, 1, random.nextInt(1000));
            }
        }
        return builder;
    }

    private static IntConsumer draw(SparseProblemBuilder builder, int mentee) {
        return mentor -> builder.pair(mentee, mentor, 7);
    }

    private static void assertBest(SparseProblemBuilder builder) {
        SparseProblem problem = builder.build();
        SparseMatching matching = Assertions.assertTimeout(
                PLENTY,
                () -> SparseSolver.solve(problem, Objective.MOST_PLACES_THEN_TOTAL)
                        .orElseThrow());
        assertThat(matching.verify().isBest()).isTrue();
    }
}
