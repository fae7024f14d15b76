package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 33})
    void solve_someSeatsSpareOnARing_looksLittleMoreThanWithNone(int spare) {
        long none = looks(ring(10_000, 0));
        long some = looks(ring(10_000, spare));
        assertThat((double) some / none)
                .describedAs("%s spare: %s, none: %s", spare, some, none)
                .isLessThan(2);
    }

    /** Returns a problem with seats for everybody and some to spare, where what is too much in one place must go far. */
    private static SparseProblem ring(int people, int spare) {
        SplittableRandom random = new SplittableRandom(people);
        int mentors = people / 4;
        SparseProblemBuilder builder = SparseProblem.builder(people, mentors);
        for (int j = 0; j < mentors; j++) {
            builder.mentor(j, 0, j < spare ? 5 : 4);
        }
        for (int i = 0; i < people; i++) {
            int mentee = i;
            int nearest = i / 4;
            IntStream.concat(
                            IntStream.of(nearest),
                            random.ints(nearest - 20, nearest + 21).map(j -> Math.floorMod(j, mentors)))
                    .distinct()
                    .limit(10)
                    .forEach(j -> builder.pair(mentee, j, random.nextInt(1_000_001)));
        }
        return builder.build();
    }

    private static long looks(SparseProblem problem) {
        Poll poll = new Poll(new Watch(Run.plain(), problem.mentees()), true, 0, problem.mentees(), 64);
        SparseOutcome outcome = SparseSolver.solve(problem, Objective.MOST_PLACES_THEN_TOTAL, poll);
        assertThat(outcome.orElseThrow().verify().isBest()).isTrue();
        return poll.looked();
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
            int mentors(int people) {
                return 2;
            }

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
            int mentors(int people) {
                return 2;
            }

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
        /** Two mentors whom everybody may have, with seats for half of them, all weights equal. */
        TWO_SCARCE_MENTORS(15) {
            @Override
            int mentors(int people) {
                return 2;
            }

            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                few(builder, people, 2, people / 4, () -> 7);
            }
        },
        /** The same with seats for nearly all, and weights of zero, one and two. */
        TWO_SCARCE_MENTORS_AND_FEW_WEIGHTS(15) {
            @Override
            int mentors(int people) {
                return 2;
            }

            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                few(builder, people, 2, people / 20 * 9, () -> random.nextInt(3));
            }
        },
        /** Ten mentors whom everybody may have, with seats for nearly all, and weights of zero, one and two. */
        TEN_SCARCE_MENTORS(15) {
            @Override
            int mentors(int people) {
                return 10;
            }

            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                few(builder, people, 10, people / 100 * 9, () -> random.nextInt(3));
            }
        },
        /** The same with weights too large to bid in fractions of them. */
        TEN_SCARCE_MENTORS_AND_LARGE_WEIGHTS(15) {
            @Override
            int mentors(int people) {
                return 10;
            }

            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                long largest = SparseProblem.largestWeight(people, 10, 10 * people);
                few(builder, people, 10, people / 100 * 9, () -> random.nextLong(largest));
            }
        },
        /** Two mentors whom everybody may have, who must have more than are left for the other eight in any case. */
        TEN_MENTORS_OF_WHOM_TWO_MUST(15) {
            @Override
            int mentors(int people) {
                return 10;
            }

            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                few(builder, people, 10, people / 5, () -> random.nextInt(3));
                for (int j = 0; j < 2; j++) {
                    builder.mentor(j, people / 5, people / 5);
                }
            }
        },
        /** Mentors with ninety seats each, for nine in ten mentees, who have ten of them to choose from, and few weights. */
        MENTORS_OF_NINETY(17) {
            @Override
            int mentors(int people) {
                return people / 100;
            }

            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                int mentors = people / 100;
                for (int j = 0; j < mentors; j++) {
                    builder.mentor(j, 0, 90);
                }
                for (int i = 0; i < people; i++) {
                    int mentee = i;
                    random.ints(0, mentors)
                            .distinct()
                            .limit(10)
                            .forEach(j -> builder.pair(mentee, j, random.nextInt(3)));
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
            int mentors(int people) {
                return people;
            }

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
        /** As many seats as mentees, but a tenth of these are ten too many for the only mentors whom they may have. */
        CROWDED_CORNER(17) {
            @Override
            void fill(SparseProblemBuilder builder, int people, SplittableRandom random) {
                int mentors = people / 4;
                int corner = mentors / 10;
                for (int j = 0; j < mentors; j++) {
                    builder.mentor(j, 0, j < 10 ? 3 : j < mentors - 10 ? 4 : 5);
                }
                for (int i = 0; i < people; i++) {
                    int mentee = i;
                    int among = i < people / 10 ? corner : mentors;
                    IntStream.concat(
                                    IntStream.of(i / 4 % among),
                                    random.ints(i / 4 - 10, i / 4 + 11).map(j -> Math.floorMod(j, among)))
                            .distinct()
                            .limit(10)
                            .forEach(j -> builder.pair(mentee, j, random.nextInt(1_000_001)));
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

        int mentors(int people) {
            return people / 4;
        }

        /** Gives everybody a pair with each of a few mentors who have so many seats. */
        static void few(SparseProblemBuilder builder, int people, int mentors, int seats, LongSupplier weight) {
            for (int j = 0; j < mentors; j++) {
                builder.mentor(j, 0, seats);
            }
            for (int i = 0; i < people; i++) {
                for (int j = 0; j < mentors; j++) {
                    builder.pair(i, j, weight.getAsLong());
                }
            }
        }

        SparseProblem build(int people, SplittableRandom random) {
            SparseProblemBuilder builder = SparseProblem.builder(people, mentors(people));
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
