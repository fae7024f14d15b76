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

    /** Both mentors must take somebody, and the second mentee may only have the second mentor, at a cost. */
    private final MatchingProblem problem = MatchingProblem.builder()
            .mentor(MentorId.of("m1"), Seats.of(1), Seats.of(1))
            .mentor(MentorId.of("m2"), Seats.of(1), Seats.of(1))
            .mentee(MenteeId.of("e1"))
            .mentee(MenteeId.of("e2"))
            .candidate(MentorId.of("m1"), MenteeId.of("e1"), Score.ofTenThousandths(354))
            .candidate(MentorId.of("m2"), MenteeId.of("e1"), Score.ofTenThousandths(449))
            .candidate(MentorId.of("m2"), MenteeId.of("e2"), Score.ofTenThousandths(-1000))
            .build();

    @Test
    void solve_pricesTooHighToBePacked_isLeftToTheOtherSolver() {
        Objective objective = Objective.MOST_PLACES_THEN_TOTAL;
        assertThat(AuctionFlow.solve(new Instance(problem, objective), objective, Run.plain()))
                .isEmpty();
        Matching matching = Assignment.solve(problem, objective).orElseThrow();
        assertThat(matching.pairs()).containsExactly(Candidate.of("m1", "e1"), Candidate.of("m2", "e2"));
        assertThat(matching.verify().holds()).isTrue();
    }
}
