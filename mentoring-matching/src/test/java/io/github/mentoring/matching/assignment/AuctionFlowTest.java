package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import org.junit.jupiter.api.Test;

class AuctionFlowTest {

    /** Both mentors must take two, the second has but two candidates, and the first has to leave both to them, at a cost. */
    private final MatchingProblem problem = MatchingProblem.builder()
            .mentor(MentorId.of("m1"), Seats.of(2), Seats.of(2))
            .mentor(MentorId.of("m2"), Seats.of(2), Seats.of(2))
            .mentee(MenteeId.of("e1"))
            .mentee(MenteeId.of("e2"))
            .mentee(MenteeId.of("e3"))
            .mentee(MenteeId.of("e4"))
            .candidate(MentorId.of("m1"), MenteeId.of("e1"), Score.ofTenThousandths(-772))
            .candidate(MentorId.of("m1"), MenteeId.of("e2"), Score.ofTenThousandths(-8))
            .candidate(MentorId.of("m2"), MenteeId.of("e2"), Score.ofTenThousandths(985))
            .candidate(MentorId.of("m1"), MenteeId.of("e3"), Score.ofTenThousandths(-604))
            .candidate(MentorId.of("m1"), MenteeId.of("e4"), Score.ofTenThousandths(-187))
            .candidate(MentorId.of("m2"), MenteeId.of("e4"), Score.ofTenThousandths(-889))
            .build();

    @Test
    void solve_pricesTooHighToBePacked_isLeftToTheOtherSolver() {
        Objective objective = Objective.MOST_PLACES_THEN_TOTAL;
        assertThat(AuctionFlow.solve(new Instance(problem, objective), objective, Run.plain()))
                .isEmpty();
        Matching matching = Assignment.solve(problem, objective).orElseThrow();
        assertThat(matching.pairs())
                .containsExactlyInAnyOrder(
                        Candidate.of("m1", "e1"),
                        Candidate.of("m1", "e3"),
                        Candidate.of("m2", "e2"),
                        Candidate.of("m2", "e4"));
        assertThat(matching.verify().holds()).isTrue();
    }
}
