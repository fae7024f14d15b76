package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tie rule looks at few arcs where very much is tied: counted, on a thousand mentees and on ten thousand. */
class TieRuleShapesTest {

    @ParameterizedTest
    @EnumSource
    void apply_tenTimesThePeople_growsLittleMoreThanTenfold(Shape shape) {
        long few = looks(shape, 1_000);
        long many = looks(shape, 10_000);
        assertThat(few).isGreaterThan(1_000);
        assertThat((double) many / few)
                .describedAs("%s: %s, %s", shape, few, many)
                .isLessThan(shape.mostGrowth);
    }

    @ParameterizedTest
    @EnumSource
    void apply_isAskedWhetherToStopWhileAMenteeIsSettled(Shape shape) {
        Instance instance = new Instance(shape.problem(10_000), Objective.MOST_PLACES_THEN_TOTAL);
        Flow flow = AuctionFlow.solve(instance, Objective.MOST_PLACES_THEN_TOTAL, Run.plain())
                .orElseThrow()
                .flow();
        TieRule[] rule = new TieRule[1];
        long[] looks = {0, 0}; // when asked last, and the most between
        Run run = Run.plain().withStop(() -> {
            long now = rule[0].looks();
            looks[1] = Math.max(looks[1], now - looks[0]);
            looks[0] = now;
            return false;
        });
        rule[0] = new TieRule(flow, new Relay(run));
        assertThat(rule[0].apply()).isTrue();
        assertThat(looks[1]).describedAs("%s", shape).isPositive().isLessThan(1_500);
    }

    private static long looks(Shape shape, int mentees) {
        Instance instance = new Instance(shape.problem(mentees), Objective.MOST_PLACES_THEN_TOTAL);
        Flow flow = AuctionFlow.solve(instance, Objective.MOST_PLACES_THEN_TOTAL, Run.plain())
                .orElseThrow()
                .flow();
        TieRule rule = new TieRule(flow, new Relay(Run.plain()));
        assertThat(rule.apply()).isTrue();
        return rule.looks();
    }

    /** Shapes of any size in which very many matchings are best. */
    private enum Shape {
        /** Everybody may have either of two mentors, who have seats for half of them each. */
        TWO_MENTORS(15) {
            @Override
            void fill(MatchingProblemBuilder builder, int mentees, SplittableRandom random) {
                for (int j = 0; j < 2; j++) {
                    mentor(builder, j, mentees / 2);
                }
                for (int i = 0; i < mentees; i++) {
                    pair(builder, i, 0, 1);
                    pair(builder, i, 1, 1);
                }
            }
        },
        /** The same with scores of zero and one. */
        TWO_MENTORS_ZERO_OR_ONE(15) {
            @Override
            void fill(MatchingProblemBuilder builder, int mentees, SplittableRandom random) {
                for (int j = 0; j < 2; j++) {
                    mentor(builder, j, mentees / 2);
                }
                for (int i = 0; i < mentees; i++) {
                    pair(builder, i, 0, random.nextInt(2));
                    pair(builder, i, 1, random.nextInt(2));
                }
            }
        },
        /** Everybody may have the last mentor, who has seats for half of them, or one of many with five. */
        STAR(15) {
            @Override
            void fill(MatchingProblemBuilder builder, int mentees, SplittableRandom random) {
                int hub = mentees / 10 - 1;
                for (int j = 0; j < hub; j++) {
                    mentor(builder, j, 5);
                }
                mentor(builder, hub, mentees / 2);
                for (int i = 0; i < mentees; i++) {
                    pair(builder, i, i % hub, 1);
                    pair(builder, i, hub, 1);
                }
            }
        },
        /** The same with the first mentor. */
        STAR_FIRST(15) {
            @Override
            void fill(MatchingProblemBuilder builder, int mentees, SplittableRandom random) {
                int others = mentees / 10 - 1;
                mentor(builder, 0, mentees / 2);
                for (int j = 1; j <= others; j++) {
                    mentor(builder, j, 5);
                }
                for (int i = 0; i < mentees; i++) {
                    pair(builder, i, 0, 1);
                    pair(builder, i, 1 + i % others, 1);
                }
            }
        },
        /** Each mentee between two mentors with a seat each, in one ring. */
        RING(15) {
            @Override
            void fill(MatchingProblemBuilder builder, int mentees, SplittableRandom random) {
                for (int i = 0; i < mentees; i++) {
                    mentor(builder, i, 1);
                }
                for (int i = 0; i < mentees; i++) {
                    pair(builder, i, i, 1);
                    pair(builder, i, (i + 1) % mentees, 1);
                }
            }
        },
        /** A square of people who may have the mentors at their place and at the next ones, with a seat each: ways are long. */
        GRID(35) {
            @Override
            void fill(MatchingProblemBuilder builder, int mentees, SplittableRandom random) {
                int side = (int) Math.sqrt(mentees);
                for (int i = 0; i < side * side; i++) {
                    mentor(builder, i, 1);
                }
                for (int i = 0; i < side * side; i++) {
                    pair(builder, i, i, 1);
                    if (i % side > 0) {
                        pair(builder, i, i - 1, 1);
                        pair(builder, i - 1, i, 1);
                    }
                    if (i >= side) {
                        pair(builder, i, i - side, 1);
                        pair(builder, i - side, i, 1);
                    }
                }
            }
        },
        /** Twenty random candidates each, all scores equal, some seats to spare. */
        ALL_EQUAL(15) {
            @Override
            void fill(MatchingProblemBuilder builder, int mentees, SplittableRandom random) {
                for (int j = 0; j < mentees / 4; j++) {
                    mentor(builder, j, 1 + random.nextInt(8));
                }
                for (int i = 0; i < mentees; i++) {
                    int mentee = i;
                    random.ints(0, mentees / 4).distinct().limit(20).forEach(j -> pair(builder, mentee, j, 1));
                }
            }
        };

        private final int mostGrowth;

        Shape(int mostGrowth) {
            this.mostGrowth = mostGrowth;
        }

        abstract void fill(MatchingProblemBuilder builder, int mentees, SplittableRandom random);

        MatchingProblem problem(int mentees) {
            MatchingProblemBuilder builder = MatchingProblem.builder();
            for (int i = 0; i < mentees; i++) {
                builder.mentee(mentee(i), HeadCount.of(0), HeadCount.of(1));
            }
            fill(builder, mentees, new SplittableRandom(mentees));
            return builder.build();
        }

        static void mentor(MatchingProblemBuilder builder, int j, int seats) {
            builder.mentor(mentor(j), Seats.of(seats));
        }

        static void pair(MatchingProblemBuilder builder, int i, int j, int score) {
            builder.candidate(mentor(j), mentee(i), Score.ofTenThousandths(score));
        }

        private static MenteeId mentee(int i) {
            return MenteeId.of("mentee-%05d".formatted(i));
        }

        private static MentorId mentor(int j) {
            return MentorId.of("mentor-%05d".formatted(j));
        }
    }
}
