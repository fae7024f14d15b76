package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Shapes on which a solver may take time that grows with the square of the input: some would then take minutes, which nobody could
 * overlook, and of others the looks at edges that the solver counts itself are compared, on a thousand mentees and on ten thousand.
 */
class HardShapesTest {

    private final SplittableRandom random = new SplittableRandom(1);

    @Test
    void solve_oneMentorWithSeatsForEverybody_isBest() {
        assertBest(star(100_000, 100_000));
    }

    @Test
    void solve_oneMentorWithSeatsForMost_isBest() {
        assertBest(star(100_000, 70_000));
    }

    @Test
    void solve_equalWeights_isBest() {
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
    void solve_oneLongChain_isBest() {
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
    void solve_longListsOfEqualWeights_isBest() {
        SparseProblemBuilder builder = SparseProblem.builder(400, 400);
        for (int i = 0; i < 400; i++) {
            for (int j = 0; j < 400; j++) {
                builder.pair(i, j, random.nextInt(3));
            }
        }
        assertBest(builder);
    }

    @Test
    void solve_severalFromListsOfManyLengthsAndFewWeights_isBest() {
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
    void solve_longListsBesideShortOnesAndTheBestInOnePlace_isBest() {
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

    @ParameterizedTest
    @EnumSource
    void solve_tenTimesThePeople_growsLittleMoreThanTenfold(Shape shape) {
        long few = looks(shape, 1_000);
        long many = looks(shape, 10_000);
        assertThat(few).isPositive();
        assertThat((double) many / few)
                .describedAs("%s: %s, %s", shape, few, many)
                .isLessThan(shape.mostGrowth);
    }

    private static long looks(Shape shape, int people) {
        SparseProblem problem = shape.build(people, new SplittableRandom(people));
        Poll poll = new Poll(new Watch(Run.plain(), people), true, 0, people, 64);
        SparseOutcome outcome = SparseSolver.solve(problem, Objective.MOST_PLACES_THEN_TOTAL, poll);
        if (outcome instanceof SparseInfeasible infeasible) {
            assertThat(shape).isEqualTo(Shape.QUOTAS_THAT_CANNOT_BE_MET);
            assertThat(infeasible.shortages())
                    .allSatisfy(shortage -> assertThat(shortage.holds()).isTrue());
        } else {
            assertThat(outcome.orElseThrow().verify().isBest()).isTrue();
        }
        return poll.looked();
    }

    /** A shape of any size. */
    private enum Shape {
        /** One mentor for everybody, another for a few. */
        STAR(12) {
            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                builder.mentor(0, 0, people).mentor(1, 0, 10);
                for (int i = 0; i < people; i++) {
                    builder.pair(i, 0, random.nextInt(1000));
                    if (i % 3 == 0) {
                        builder.pair(i, 1, random.nextInt(1000));
                    }
                }
            }
        },
        /** The same with seats for most. */
        CROWDED_STAR(12) {
            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                builder.mentor(0, 0, people / 10 * 7).mentor(1, 0, 10);
                for (int i = 0; i < people; i++) {
                    builder.pair(i, 0, random.nextInt(1000));
                    if (i % 3 == 0) {
                        builder.pair(i, 1, random.nextInt(1000));
                    }
                }
            }
        },
        /** Twenty candidates each, all weights equal, and just enough seats. */
        EQUAL_WEIGHTS(17) {
            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                for (int j = 0; j < people / 4; j++) {
                    builder.mentor(j, 0, 4);
                }
                for (int i = 0; i < people; i++) {
                    random.ints(0, people / 4).distinct().limit(20).forEach(draw(builder, i));
                }
            }
        },
        /** Each mentee between two mentors, random weights, and no seat to spare: the ways to an open seat are long. */
        CHAIN(35) {
            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                for (int i = 0; i < people; i++) {
                    builder.pair(i, i, random.nextInt(1_000_000));
                    if (i + 1 < people) {
                        builder.pair(i, i + 1, random.nextInt(1_000_000));
                    }
                }
            }
        },
        /** Weights from one to near the largest that is possible. */
        SPREAD(17) {
            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                long largest = SparseProblem.largestWeight(people, people / 4, 10 * people);
                int bits = Long.SIZE - Long.numberOfLeadingZeros(largest);
                for (int j = 0; j < people / 4; j++) {
                    builder.mentor(j, 0, 4);
                }
                for (int i = 0; i < people; i++) {
                    int mentee = i;
                    random.ints(0, people / 4)
                            .distinct()
                            .limit(10)
                            .forEach(j -> builder.pair(
                                    mentee, j, Math.min(largest, 1 + random.nextLong(1L << random.nextInt(bits + 1)))));
                }
            }
        },
        /** Mentors must have more mentees than there are. */
        QUOTAS_THAT_CANNOT_BE_MET(17) {
            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                for (int j = 0; j < people / 4; j++) {
                    builder.mentor(j, 5, 8);
                }
                for (int i = 0; i < people; i++) {
                    random.ints(0, people / 4).distinct().limit(20).forEach(draw(builder, i));
                }
            }
        };

        private final int mostGrowth;

        Shape(int mostGrowth) {
            this.mostGrowth = mostGrowth;
        }

        abstract void fill(SparseProblemBuilder builder, int people, SplittableRandom random);

        SparseProblem build(int people, SplittableRandom random) {
            int mentors = this == CHAIN ? people : this == STAR || this == CROWDED_STAR ? 2 : people / 4;
            SparseProblemBuilder builder = SparseProblem.builder(people, mentors);
            fill(builder, people, random);
            return builder.build();
        }
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
        SparseMatching matching =
                SparseSolver.solve(problem, Objective.MOST_PLACES_THEN_TOTAL).orElseThrow();
        assertThat(matching.verify().isBest()).isTrue();
    }
}
