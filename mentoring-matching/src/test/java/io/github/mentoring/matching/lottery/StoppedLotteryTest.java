package io.github.mentoring.matching.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.assignment.SearchEnd;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a stopped run returns is legal, and tells how far it is from the best and from the tie rule. */
class StoppedLotteryTest {

    private static final Probability CAP = Probability.parse("0.6");

    private static Run stoppedAfter(int asks) {
        int[] asked = {0};
        return Run.plain().withStop(() -> asked[0]++ >= asks);
    }

    @ParameterizedTest
    @EnumSource
    void solve_stoppedAnywhere_provesItsGap(RandomProblems kind) {
        Set<SearchEnd> ends = EnumSet.noneOf(SearchEnd.class);
        for (int seed = 0; seed < 4; seed++) {
            LotteryProblem problem = LotteryProblem.of(kind.problem(seed), CAP);
            for (Objective objective : Objective.values()) {
                LotteryOutcome best = LotterySolver.solve(problem, objective);
                for (int asks = 0; asks < 400; asks += 1 + asks / 8) {
                    LotteryOutcome outcome = LotterySolver.solve(problem, objective, stoppedAfter(asks));
                    if (outcome instanceof Lottery lottery) {
                        ends.add(lottery.searchEnd());
                        assertProved(best.orElseThrow(), lottery);
                    } else if (outcome instanceof LotteryUndecided) {
                        assertThat(mustSomebody(problem.matchingProblem())).isTrue();
                    } else {
                        assertThat(outcome).isEqualTo(best);
                    }
                    assertThat(LotterySolver.solve(problem, objective, stoppedAfter(asks)))
                            .isEqualTo(outcome);
                }
                assertThat(LotterySolver.solve(problem, objective, stoppedAfter(Integer.MAX_VALUE)))
                        .isEqualTo(best);
            }
        }
        if (kind != RandomProblems.BOUNDED) { // which has no lottery at all
            assertThat(ends).contains(SearchEnd.BEFORE_BEST, SearchEnd.BEFORE_TIES);
        }
    }

    private static boolean mustSomebody(MatchingProblem problem) {
        return IntStream.range(0, problem.graph().mentees().size()).anyMatch(i -> problem.leastMentors(i) > 0)
                || IntStream.range(0, problem.graph().mentors().size()).anyMatch(j -> problem.leastSeats(j) > 0);
    }

    private static void assertProved(Lottery best, Lottery lottery) {
        LotteryVerification verification = lottery.verify();
        assertThat(verification.objections()).isEmpty();
        assertThat(lottery.value()).isLessThanOrEqualTo(best.value());
        assertThat(lottery.value().plus(lottery.gap())).isGreaterThanOrEqualTo(best.value());
        if (lottery.searchEnd() != SearchEnd.BEFORE_BEST) {
            assertThat(lottery.gap()).isEqualTo(LotteryValue.ZERO);
            assertThat(lottery.value()).isEqualTo(best.value());
        }
    }

    /** Ada and ben may both have m1, ada for more. */
    private static LotteryProblem two(int least) {
        return LotteryProblem.of(
                MatchingProblem.builder()
                        .mentor(MentorId.of("m1"), Seats.of(1))
                        .mentee(MenteeId.of("ada"), HeadCount.of(least), HeadCount.of(1))
                        .mentee(MenteeId.of("ben"), HeadCount.of(0), HeadCount.of(1))
                        .candidate(MentorId.of("m1"), MenteeId.of("ada"), Score.parse("2"))
                        .candidate(MentorId.of("m1"), MenteeId.of("ben"), Score.parse("1"))
                        .build(),
                Probability.ONE);
    }

    @Test
    void solve_stoppedAtOnce_tellsItsGap() {
        Lottery lottery =
                LotterySolver.solve(two(0), Objective.TOTAL, stoppedAfter(0)).orElseThrow();
        assertThat(lottery.chances()).isEmpty();
        assertThat(lottery.searchEnd()).isEqualTo(SearchEnd.BEFORE_BEST);
        assertThat(lottery.gap().total()).isGreaterThanOrEqualTo(new BigDecimal("2"));
        assertThat(lottery.verify().holds()).isTrue();
        assertThat(lottery.certificate()
                        .verify(lottery.problem(), lottery.chances())
                        .holds())
                .isFalse();
    }

    @Test
    void solve_stoppedAtOnceWhereSomebodyMust_isUndecided() {
        LotteryProblem problem = two(1);
        LotteryOutcome outcome = LotterySolver.solve(problem, Objective.TOTAL, stoppedAfter(0));
        assertThat(outcome).isEqualTo(new LotteryUndecided(problem));
        assertThatIllegalStateException()
                .isThrownBy(outcome::orElseThrow)
                .withMessageStartingWith("lottery problem was given up before any lottery was found; stop later: ");
    }

    @Test
    void solve_tellsHowFarItIs() {
        List<String> told = new ArrayList<>();
        LotterySolver.solve(
                two(0),
                Objective.TOTAL,
                Run.plain().withProgress((stage, done, total) -> told.add(stage + " " + done + "/" + total)));
        assertThat(told)
                .startsWith(Stage.SOLVING + " 0/2")
                .contains(Stage.SOLVING + " 2/2", Stage.TIES + " 0/2")
                .endsWith(Stage.TIES + " 2/2");
    }
}
