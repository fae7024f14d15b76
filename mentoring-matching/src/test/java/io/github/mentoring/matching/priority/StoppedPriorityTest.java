package io.github.mentoring.matching.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a stopped run returns is legal, and best under as many aims as it says. */
class StoppedPriorityTest {

    private static final Aim SERVED = new Aim.MostServed();
    private static final Aim TOTAL = new Aim.BestTotal();
    private static final Aim EVEN = new Aim.EvenLoad();
    private static final Aim GENEROUS = new Aim.RankProfile(Aim.RankOrder.GENEROUS, new Ranks.ByScore());
    private static final Aim RANK_MAXIMAL = new Aim.RankProfile(Aim.RankOrder.RANK_MAXIMAL, new Ranks.ByScore());

    private static Run stoppedAfter(int asks) {
        int[] asked = {0};
        return Run.plain().withStop(() -> asked[0]++ >= asks);
    }

    @ParameterizedTest
    @EnumSource
    void solve_stoppedAnywhere_isBestUnderTheAimsItNames(RandomProblems kind) {
        for (int seed = 0; seed < 3; seed++) {
            MatchingProblem problem = kind.problem(seed);
            for (Aim[] aims : List.of(
                    new Aim[] {SERVED, EVEN, TOTAL}, new Aim[] {GENEROUS, EVEN}, new Aim[] {RANK_MAXIMAL, SERVED})) {
                Set<Integer> proved = assertProvedAnywhere(PriorityProblem.of(problem, aims));
                if (!proved.isEmpty()) {
                    assertThat(proved).contains(0, aims.length);
                }
            }
        }
    }

    private static Set<Integer> assertProvedAnywhere(PriorityProblem problem) {
        PriorityOutcome best = PrioritySolver.solve(problem);
        Set<Integer> proved = new TreeSet<>();
        for (int asks = 0; asks < 3_000; asks += 1 + asks / 3) {
            PriorityOutcome outcome = PrioritySolver.solve(problem, stoppedAfter(asks));
            if (outcome instanceof PriorityMatching matching) {
                int count = matching.provedAims();
                proved.add(count);
                PriorityMatching optimum = best.orElseThrow();
                assertThat(matching.verify().objections()).isEmpty();
                assertThat(matching.values().subList(0, count))
                        .isEqualTo(optimum.values().subList(0, count));
                if (matching.isComplete()) {
                    assertThat(outcome).isEqualTo(best);
                }
            } else if (outcome instanceof NoMatching) {
                assertThat(best).isInstanceOf(NoMatching.class);
            }
            assertThat(PrioritySolver.solve(problem, stoppedAfter(asks))).isEqualTo(outcome);
        }
        assertThat(PrioritySolver.solve(problem, stoppedAfter(Integer.MAX_VALUE)))
                .isEqualTo(best);
        return proved;
    }

    @Test
    void solve_stoppedAnywhereByLeximin_isBestUnderTheAimsItNames() {
        for (long seed = 0; seed < 200; seed++) {
            TinyCase tiny = TinyCase.of(seed);
            if (tiny.aims().contains(new Aim.Leximin())) {
                assertProvedAnywhere(tiny.priorities());
            }
        }
    }

    /** So many mentees who may each have one of two mentors. */
    private static MatchingProblem pairOfMentors(int mentees, int least) {
        MatchingProblemBuilder builder = MatchingProblem.builder()
                .mentor(MentorId.of("m1"), Seats.of(mentees))
                .mentor(MentorId.of("m2"), Seats.of(mentees));
        for (int i = 0; i < mentees; i++) {
            MenteeId mentee = MenteeId.of("e" + i);
            builder.mentee(mentee, HeadCount.of(least), HeadCount.of(1))
                    .candidate(MentorId.of("m1"), mentee, Score.ofTenThousandths(i))
                    .candidate(MentorId.of("m2"), mentee, Score.ofTenThousandths(2L * i));
        }
        return builder.build();
    }

    @Test
    void solve_stoppedAtOnce_provesNothing() {
        PriorityMatching matching = PrioritySolver.solve(
                        PriorityProblem.of(pairOfMentors(4, 0), SERVED, TOTAL), stoppedAfter(0))
                .orElseThrow();
        assertThat(matching.provedAims()).isZero();
        assertThat(matching.isComplete()).isFalse();
        assertThat(matching.proofs()).isEmpty();
        assertThat(matching.verify().levels()).isZero();
    }

    @Test
    void solve_toTheEnd_provesAll() {
        PriorityMatching matching = PrioritySolver.solve(
                        PriorityProblem.of(pairOfMentors(4, 0), new Aim.Leximin(), GENEROUS, RANK_MAXIMAL, EVEN))
                .orElseThrow();
        assertThat(matching.provedAims()).isEqualTo(4);
        assertThat(matching.isComplete()).isTrue();
    }

    @Test
    void solve_tellsHowFarItIs() {
        List<String> told = new ArrayList<>();
        PrioritySolver.solve(
                PriorityProblem.of(pairOfMentors(4, 0), SERVED, TOTAL),
                Run.plain().withProgress((stage, done, total) -> told.add(stage + " " + done + "/" + total)));
        assertThat(told)
                .startsWith(Stage.SOLVING + " 0/12")
                .contains(Stage.SOLVING + " 4/12", Stage.SOLVING + " 8/12", Stage.SOLVING + " 12/12")
                .endsWith(Stage.TIES + " 4/4");
    }

    @Test
    void list_stoppedAnywhere_provesTheRowsThatItHas() {
        PriceList all = PriceList.of(pairOfMentors(5, 0), new Aim.MostServed(), new Aim.BestTotal())
                .orElseThrowPrices();
        Set<Integer> sizes = new TreeSet<>();
        for (MatchingProblem problem : List.of(pairOfMentors(5, 0), RandomProblems.SIGNED.problem(1))) {
            for (Aim.Counted counting : List.of(new Aim.MostServed(), new Aim.MostPlaces())) {
                PriceList whole =
                        PriceList.of(problem, counting, new Aim.BestTotal()).orElseThrowPrices();
                for (int asks = 0; asks < 1_000; asks += 1 + asks / 4) {
                    PriceOutcome outcome = PriceList.of(problem, counting, new Aim.BestTotal(), stoppedAfter(asks));
                    if (outcome instanceof PriceList list) {
                        sizes.add(list.rows().size());
                        assertThat(list.verify().objections()).isEmpty();
                        assertThat(whole.rows()).startsWith(list.rows().toArray(PriceRow[]::new));
                        assertThat(list.isComplete())
                                .isEqualTo(list.rows().size() == whole.rows().size());
                    }
                }
            }
        }
        assertThat(sizes).hasSizeGreaterThan(1).contains(all.rows().size());
    }

    @Test
    void undecided_hasNeither() {
        PriorityProblem problem = PriorityProblem.of(pairOfMentors(2, 1), SERVED);
        PriorityUndecided undecided = new PriorityUndecided(problem);
        assertThatIllegalStateException()
                .isThrownBy(undecided::orElseThrow)
                .withMessageStartingWith("matching problem was given up before anything was found; stop later: ");
        assertThatIllegalStateException().isThrownBy(undecided::orElseThrowPrices);
    }
}
