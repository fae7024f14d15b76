package io.github.mentoring.matching.priority;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loads of few mentors with very many mentees. */
class EvenLevelTest {

    private static final int MANY = 20_000;
    private static final int FEW_SEARCHES = 300;

    /** Each mentee may have some of the mentors, the same ones as a rule. */
    private static MatchingProblem problem(int mentors, int mentees, int percent, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MatchingProblemBuilder builder = MatchingProblem.builder();
        for (int j = 0; j < mentors; j++) {
            builder.mentor(MentorId.of("m" + j), Seats.of(mentees));
        }
        for (int i = 0; i < mentees; i++) {
            MenteeId mentee = MenteeId.of("e%05d".formatted(i));
            builder.mentee(mentee, HeadCount.of(0), HeadCount.of(1));
            for (int j = 0; j < mentors; j++) {
                if (j == 0 || random.nextInt(100) < percent) {
                    builder.candidate(MentorId.of("m" + j), mentee, Score.ofTenThousandths(j));
                }
            }
        }
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void solve_fewMentorsWithVeryManyMentees_takesFewSearches(int mentors) {
        int[] asked = {0};
        int[] askedBeforeTies = {0};
        PriorityProblem problem =
                PriorityProblem.of(problem(mentors, MANY, 100, 1), new Aim.MostServed(), new Aim.EvenLoad());
        Run run = Run.plain().withStop(() -> asked[0]++ < 0).withProgress((stage, done, total) -> {
            if (stage == Stage.SOLVING) {
                askedBeforeTies[0] = asked[0];
            }
        });
        PriorityMatching matching = PrioritySolver.solve(problem, run).orElseThrow();
        assertThat(Arrays.stream(loads(matching)).boxed())
                .allMatch(load -> load == MANY / mentors || load == MANY / mentors + 1);
        assertThat(matching.verify().objections()).isEmpty();
        assertThat(askedBeforeTies[0])
                .as("questions whether to stop, one for each search")
                .isPositive()
                .isLessThan(FEW_SEARCHES);
    }

    @Test
    void solve_mentorsOfUnlikeReach_isProved() {
        for (long seed = 0; seed < 60; seed++) {
            int percent = 5 + (int) seed;
            MatchingProblem problem = problem(2 + (int) seed % 5, 100, percent, seed);
            PriorityMatching matching = PrioritySolver.solve(
                            PriorityProblem.of(problem, new Aim.MostServed(), new Aim.EvenLoad()))
                    .orElseThrow();
            assertThat(matching.verify().objections()).as("seed %s", seed).isEmpty();
            assertThat(Arrays.stream(loads(matching)).sum()).isEqualTo(100);
        }
    }

    private static long[] loads(PriorityMatching matching) {
        return matching.values().get(1).parts().toArray();
    }
}
