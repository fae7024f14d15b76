package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        assertThat(new Shortages(problem, flow).ofFurther(mentees - 1, any -> false))
                .hasValueSatisfying(shortage -> assertThat(shortage.claims()).hasSize(mentees));
        return flow.looks;
    }

    @Test
    void ofFurther_manyWhoWantOneMentor_looksAtEachSeatAFewTimes() {
        assertThat(looks(1_000)).isBetween(500L, 5_000L);
        assertThat(looks(10_000)).isLessThan(12 * looks(1_000));
    }

    /** What it takes to tell why all are left out of a problem, and how large the answer is. */
    private record Cost(int mentees, int pairs, long looks, long told) {

        static Cost of(MatchingProblem problem, List<Candidate> chosen) {
            CountingFlow flow = new CountingFlow(new Instance(problem, Objective.MOST_SERVED_THEN_TOTAL));
            chosen.forEach(pair -> flow.choose(problem.graph().indexOf(pair)));
            Set<Absence.SeatsTaken> told = Sets.newIdentityHashSet();
            told.addAll(new Shortages(problem, flow).ofAllFurther(any -> false).values());
            int mentees = problem.graph().mentees().size();
            assertThat(told)
                    .allSatisfy(cause ->
                            assertThat(cause.shortage().holdsIn(problem)).isTrue());
            return new Cost(
                    mentees,
                    problem.graph().edgeCount(),
                    flow.looks,
                    told.stream()
                            .mapToLong(cause -> cause.shortage().claims().size())
                            .sum());
        }
    }

    /** Mentees each of whom competes with all before: whoever holds a seat could have had the one before, too. */
    private static Cost nested(int steps) {
        MatchingProblemBuilder builder = MatchingProblem.builder();
        List<Candidate> chosen = new ArrayList<>();
        for (int k = 0; k < steps; k++) {
            MentorId mentor = MentorId.of("m%05d".formatted(k));
            Candidate held = new Candidate(mentor, MenteeId.of("b%05d".formatted(k)));
            Candidate wanted = new Candidate(mentor, MenteeId.of("a%05d".formatted(k)));
            builder.mentor(mentor, Seats.of(1)).mentee(held.mentee()).mentee(wanted.mentee());
            builder.candidate(mentor, held.mentee(), Score.ZERO).candidate(mentor, wanted.mentee(), Score.ZERO);
            if (k > 0) {
                builder.candidate(MentorId.of("m%05d".formatted(k - 1)), held.mentee(), Score.ZERO);
            }
            chosen.add(held);
        }
        return Cost.of(builder.build(), chosen);
    }

    /** Many who compete with a large crowd, each with one more of their own whom nobody else competes with. */
    private static Cost overlapping(int people) {
        MatchingProblemBuilder builder = MatchingProblem.builder();
        List<Candidate> chosen = new ArrayList<>();
        MentorId shared = MentorId.of("shared");
        builder.mentor(shared, Seats.of(people));
        builder.mentee(MenteeId.of("odd")).candidate(shared, MenteeId.of("odd"), Score.ZERO);
        for (int k = 0; k < people; k++) {
            MentorId mentor = MentorId.of("m%05d".formatted(k));
            Candidate common = new Candidate(shared, MenteeId.of("c%05d".formatted(k)));
            Candidate held = new Candidate(mentor, MenteeId.of("b%05d".formatted(k)));
            Candidate wanted = new Candidate(mentor, MenteeId.of("a%05d".formatted(k)));
            builder.mentor(mentor, Seats.of(1));
            for (Candidate pair : List.of(common, held, wanted)) {
                builder.mentee(pair.mentee()).candidate(pair.mentor(), pair.mentee(), Score.ZERO);
            }
            builder.candidate(shared, held.mentee(), Score.ZERO);
            chosen.addAll(List.of(common, held));
        }
        return Cost.of(builder.build(), chosen);
    }

    @Test
    void ofAllFurther_groupsWithinOneAnother_isAsSmallAsTheProblem() {
        Cost small = nested(500);
        assertThat(small.told()).isBetween((long) small.mentees(), 3L * small.mentees());
        assertThat(small.looks()).isLessThan(40L * small.pairs());
        Cost large = nested(4_000);
        assertThat(large.told()).isLessThan(3L * large.mentees());
        assertThat(large.looks()).isLessThan(12 * small.looks());
    }

    @Test
    void ofAllFurther_groupsThatOverlap_isAsSmallAsTheProblem() {
        Cost small = overlapping(500);
        assertThat(small.told()).isBetween((long) small.mentees(), 2L * small.mentees());
        Cost large = overlapping(4_000);
        assertThat(large.told()).isLessThan(2L * large.mentees());
        assertThat(large.looks()).isLessThan(12 * small.looks());
    }
}
