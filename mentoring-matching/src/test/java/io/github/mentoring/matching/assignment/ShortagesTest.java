package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import org.junit.jupiter.api.Test;

class ShortagesTest {

    /** Counts how often somebody looks at who holds a seat, or whether a pair is chosen. */
    private static final class CountingFlow extends Flow {

        private long looks;

        CountingFlow(Instance instance) {
            super(instance);
        }

        @Override
        int held(int j, int k) {
            looks++;
            return super.held(j, k);
        }

        @Override
        boolean isChosen(int edge) {
            looks++;
            return super.isChosen(edge);
        }
    }

    /** Returns the looks it takes to tell why one of the many who want the same mentor is left out. */
    private static long looks(int mentees) {
        MentorId mentor = MentorId.of("m1");
        MatchingProblemBuilder builder = MatchingProblem.builder().mentor(mentor, Seats.of(mentees / 2));
        for (int k = 0; k < mentees; k++) {
            MenteeId mentee = MenteeId.of("e%05d".formatted(k));
            builder.mentee(mentee).candidate(mentor, mentee, Score.ZERO);
        }
        MatchingProblem problem = builder.build();
        CountingFlow flow = new CountingFlow(new Instance(problem, Objective.MOST_SERVED_THEN_TOTAL));
        for (int edge = 0; edge < mentees / 2; edge++) {
            flow.choose(edge);
        }
        assertThat(new Shortages(problem, flow).ofFurther(mentees - 1))
                .hasValueSatisfying(shortage -> assertThat(shortage.claims()).hasSize(mentees));
        return flow.looks;
    }

    @Test
    void ofFurther_manyWhoWantOneMentor_looksAtEachSeatAFewTimes() {
        assertThat(looks(1_000)).isBetween(500L, 5_000L);
        assertThat(looks(10_000)).isLessThan(12 * looks(1_000));
    }
}
