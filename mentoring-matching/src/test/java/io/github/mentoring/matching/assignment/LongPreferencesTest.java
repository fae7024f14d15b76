package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Verification;
import io.github.mentoring.matching.run.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However many soft preferences a long way meets, they never outweigh the smallest score. */
class LongPreferencesTest {

    private static final int PEOPLE = 1_500;
    private static final int PREFERENCES = 7;

    /**
     * Returns a ring in which everybody has a mentor by themselves or the next one's: by themselves, one pair is worth a
     * ten-thousandth; else each pair meets as many preferences as any.
     */
    private static MatchingProblem ring(long firstScore) {
        MatchingProblemBuilder builder = MatchingProblem.builder();
        for (int k = 0; k < PEOPLE; k++) {
            builder.mentor(mentor(k), Seats.of(1)).mentee(mentee(k));
            builder.candidate(mentor(k), mentee(k), Score.ofTenThousandths(k == 0 ? firstScore : 0));
            builder.candidate(mentor((k + 1) % PEOPLE), mentee(k), Score.ZERO, PREFERENCES);
        }
        return builder.build();
    }

    @ParameterizedTest
    @EnumSource
    void solve_aWholeRingOfPreferencesAgainstTheSmallestScore_takesTheScore(Objective objective) {
        MatchingProblem problem = ring(1);
        Matching matching = Assignment.solve(problem, objective).orElseThrow();
        assertThat(matching.value().total()).isEqualTo(Score.ofTenThousandths(1));
        assertThat(matching.pairs()).contains(new Candidate(mentor(0), mentee(0)));
        assertProved(matching);
        Instance instance = new Instance(problem, objective);
        Solution paths = AugmentingPaths.solve(instance, new Relay(Run.plain()));
        TieRule.apply(paths.flow(), new Relay(Run.plain()));
        Matching slow = new Matching(problem, objective, paths.flow(), SearchEnd.COMPLETE);
        assertThat(slow.pairs()).isEqualTo(matching.pairs());
        assertProved(slow);
    }

    @ParameterizedTest
    @EnumSource
    void solve_aWholeRingOfPreferencesAgainstNothing_takesThePreferences(Objective objective) {
        Matching matching = Assignment.solve(ring(0), objective).orElseThrow();
        assertThat(matching.value().preferences()).isEqualTo((long) PEOPLE * PREFERENCES);
        assertProved(matching);
    }

    private static void assertProved(Matching matching) {
        Verification verification = matching.verify();
        assertThat(verification.objections()).isEmpty();
        assertThat(verification.gap()).isEqualTo(ObjectiveValue.ZERO);
    }

    private static MentorId mentor(int number) {
        return MentorId.of("m%05d".formatted(number));
    }

    private static MenteeId mentee(int number) {
        return MenteeId.of("e%05d".formatted(number));
    }
}
