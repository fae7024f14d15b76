package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.fixture.Variations;
import io.github.mentoring.matching.internal.Units;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Verification;
import io.github.mentoring.matching.run.Run;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scores as large as are not refused are solved, proved, explained and stopped like any others. */
class LargestScoreTest {

    /** Returns the problem with scores of the largest size, either sign and hardly any difference, or of none. */
    private static MatchingProblem heavy(MatchingProblem problem, long seed) {
        long largest = largest(problem);
        SplittableRandom random = new SplittableRandom(seed);
        return Variations.withScores(problem, pair -> {
            long score = random.nextInt(3) == 0 ? 0 : largest - random.nextInt(3);
            return seed % 2 == 0 && random.nextBoolean() ? -score : score;
        });
    }

    private static long largest(MatchingProblem problem) {
        long accepted = 0;
        long refused = Long.MAX_VALUE;
        while (refused - accepted > 1) {
            long middle = accepted + (refused - accepted) / 2;
            try {
                Units.of(Variations.withScores(problem, pair -> middle));
                accepted = middle;
            } catch (IllegalArgumentException e) {
                refused = middle;
            }
        }
        return accepted;
    }

    @ParameterizedTest
    @EnumSource
    void solve_isProvedAndExplainedAndBoundsWhatAStoppedSolveFinds(RandomProblems kind) {
        for (int seed = 0; seed < 6; seed++) {
            MatchingProblem problem = heavy(kind.problem(seed), seed);
            for (Objective objective : Objective.values()) {
                if (Assignment.solve(problem, objective) instanceof Matching best) {
                    Verification verification = best.verify();
                    assertThat(verification.objections()).isEmpty();
                    assertThat(verification.value()).isEqualTo(verification.bound());
                    assertThat(best.absences())
                            .hasSize(best.unmatched().size()
                                    + best.partlyMatched().size());
                    assertBounded(best, seed);
                }
            }
        }
    }

    /** Returns many mentees, some of whom must have the one mentor, with scores too large for the kernel. */
    private static MatchingProblem star(int seats, int least) {
        int mentees = 40_000;
        MentorId mentor = MentorId.of("m1");
        MatchingProblemBuilder builder = MatchingProblem.builder().mentor(mentor, Seats.of(seats));
        for (int k = 0; k < mentees; k++) {
            MenteeId mentee = MenteeId.of("e%05d".formatted(k));
            builder.mentee(mentee, HeadCount.of(k < least ? 1 : 0), HeadCount.of(1))
                    .candidate(mentor, mentee, Score.ofTenThousandths((1L << 45) - k));
        }
        return builder.build();
    }

    @Test
    void solve_moreThanTheKernelTakes_isProvedAndBounded() {
        MatchingProblem problem = star(5, 3);
        assertThat(AuctionFlow.solve(new Instance(problem, Objective.TOTAL), Objective.TOTAL, Run.plain()))
                .isEmpty();
        Matching best = Assignment.solve(problem, Objective.TOTAL).orElseThrow();
        assertThat(best.verify().holds()).isTrue();
        assertThat(best.pairs()).hasSize(5);
        assertBounded(best, 10);
    }

    @Test
    void solve_moreThanTheKernelTakes_tellsWhoIsShort() {
        MatchingProblem problem = star(5, 6);
        assertThat(Assignment.solve(problem, Objective.TOTAL)).isInstanceOfSatisfying(Infeasible.class, infeasible -> {
            assertThat(infeasible.shortages()).hasSize(1).allMatch(shortage -> shortage.holdsIn(problem));
            assertThat(infeasible.shortages().get(0).claimed()).isEqualTo(6);
        });
    }

    private static void assertBounded(Matching best, int asks) {
        int[] asked = {0};
        Run run = Run.plain().withStop(() -> asked[0]++ >= asks);
        if (Assignment.solve(best.problem(), best.objective(), run) instanceof Matching stopped) {
            Verification verification = stopped.verify();
            assertThat(verification.objections()).isEmpty();
            assertThat(verification.bound()).isGreaterThanOrEqualTo(best.value());
        }
    }
}
