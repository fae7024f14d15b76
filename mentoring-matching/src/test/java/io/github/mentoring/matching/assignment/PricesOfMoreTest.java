package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prices for all at once against the search for each. */
class PricesOfMoreTest {

    private static final MentorId WANTED = MentorId.of("m1");
    private static final MentorId OPEN = MentorId.of("m2");

    /** Counts how often somebody looks at a pair. */
    private static final class CountingFlow extends Flow {

        private long looks;

        CountingFlow(Flow best) {
            super(best.instance);
            for (int edge = 0; edge < instance.weight.length; edge++) {
                if (best.isChosen(edge)) {
                    choose(edge);
                }
            }
            System.arraycopy(best.menteePotential, 0, menteePotential, 0, instance.mentees);
            System.arraycopy(best.mentorPotential, 0, mentorPotential, 0, instance.mentors);
        }

        @Override
        boolean isChosen(int edge) {
            looks++;
            return super.isChosen(edge);
        }

        @Override
        int held(int j, int k) {
            looks++;
            return super.held(j, k);
        }
    }

    private static Flow best(MatchingProblem problem, Objective objective) {
        return AugmentingPaths.solve(new Instance(problem, objective), new Relay(Run.plain()))
                .flow();
    }

    @ParameterizedTest
    @EnumSource
    void of_isWhatTheSearchForEachFinds(RandomProblems kind) {
        for (int seed = 0; seed < 20; seed++) {
            MatchingProblem problem = kind.problem(seed);
            for (Objective objective : Objective.values()) {
                if (Assignment.solve(problem, objective) instanceof Matching) {
                    assertPricesOfEach("%s %s %s".formatted(kind, seed, objective), best(problem, objective));
                }
            }
        }
    }

    private static void assertPricesOfEach(String which, Flow flow) {
        PricesOfMore prices = new PricesOfMore(flow);
        NearestSeat nearest = new NearestSeat(flow);
        for (int i = 0; i < flow.instance.mentees; i++) {
            if (flow.menteeLoad(i) < flow.instance.menteeMost[i]) {
                assertThat(prices.of(i)).describedAs(which).isEqualTo(nearest.search(i, Long.MAX_VALUE));
            }
        }
    }

    /** Ada has her better mentor and would have a second one only for less than nothing: she may not give up the one for the other. */
    @Test
    void of_oneWhoHasAMentor_isNotThatOfAnExchange() {
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(WANTED, Seats.of(1))
                .mentor(OPEN, Seats.of(1))
                .mentee(MenteeId.of("ada"), HeadCount.of(0), HeadCount.of(2))
                .candidate(WANTED, MenteeId.of("ada"), Score.parse("2"))
                .candidate(OPEN, MenteeId.of("ada"), Score.parse("-5"))
                .build();
        Flow flow = best(problem, Objective.TOTAL);
        long cost = new PricesOfMore(flow).of(0);
        assertThat(flow.instance.units.unpack(cost - flow.menteeNext(0)))
                .isEqualTo(new ObjectiveValue(0, Score.parse("5"), 0));
        assertThat(Assignment.solve(problem, Objective.TOTAL).orElseThrow().absences())
                .containsOnlyKeys(MenteeId.of("ada"))
                .containsValue(new Absence.Outweighed(new ObjectiveValue(0, Score.parse("5"), 0)));
    }

    @Test
    void of_manyWhoWouldTakeASeatFromAsMany_looksAtEachPairAFewTimes() {
        int people = 1_000;
        MatchingProblemBuilder builder =
                MatchingProblem.builder().mentor(WANTED, Seats.of(people)).mentor(OPEN, Seats.of(people));
        for (int i = 0; i < 2 * people; i++) {
            MenteeId mentee = MenteeId.of("e%04d".formatted(i));
            builder.mentee(mentee).candidate(WANTED, mentee, Score.parse(i < people ? "3" : "1"));
            if (i < people) {
                builder.candidate(OPEN, mentee, Score.parse("-1"));
            }
        }
        CountingFlow flow = new CountingFlow(best(builder.build(), Objective.TOTAL));
        flow.looks = 0;
        PricesOfMore prices = new PricesOfMore(flow);
        for (int i = people; i < 2 * people; i++) {
            assertThat(flow.instance.units.unpack(prices.of(i) - flow.menteeNext(i)))
                    .isEqualTo(new ObjectiveValue(0, Score.parse("2"), 0)); // a seat of three, less its own one
        }
        assertThat(flow.looks).isLessThan(4L * 3 * people);
    }
}
