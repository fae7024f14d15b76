package io.github.mentoring.matching.priority;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LimitListTest {

    private static final Aim SERVED = new Aim.MostServed();
    private static final Aim TOTAL = new Aim.BestTotal();

    /** Ada fits everybody best and has seats for all. */
    private static final MatchingProblem FOUR = PriorityTest.problem(
            "ada 3, ben 1", "cleo, dan, finn", "ada cleo 9, ben cleo 3, ada dan 8, ben dan 2, ada finn 4, ben finn 1");

    @Test
    void highestLoad_costsTotalAndThenMentees() {
        LimitList list =
                LimitList.of(FOUR, new Limit.HighestLoad(), SERVED, TOTAL).orElseThrowLimits();
        assertThat(rows(list)).containsExactly("3: 3, 21", "2: 3, 18", "1: 2, 11", "0: 0, 0");
        assertThat(list.rows().get(1).pairs()).hasToString("[(ada, cleo), (ada, dan), (ben, finn)]");
        assertThat(list.isComplete()).isTrue();
        assertThat(list.verify().objections()).isEmpty();
    }

    @Test
    void lowestScore_isWhatLeximinAndTotalDisagreeAbout() {
        MatchingProblem problem = PriorityTest.problem(
                "ada 2, ben 1", "cleo, dan, finn", "ada cleo 9, ben cleo 3, ada dan 8, ben dan 2, ada finn 4");
        LimitList list =
                LimitList.of(problem, new Limit.LowestScore(), SERVED, TOTAL).orElseThrowLimits();
        assertThat(rows(list)).as("3 is as good as 2").containsExactly("3: 3, 15", "8: 2, 17", "9: 1, 9", "none: 0, 0");
    }

    @Test
    void lastRank_costsAnEvenLoad() {
        LimitList list = LimitList.of(FOUR, new Limit.LastRank(new Ranks.ByScore()), SERVED, new Aim.EvenLoad(), TOTAL)
                .orElseThrowLimits();
        assertThat(list.rows())
                .extracting(LimitRow::reached)
                .containsExactly(OptionalLong.of(2), OptionalLong.of(1), OptionalLong.empty());
        assertThat(list.rows().get(0).values()).hasToString("[most served [3], even load [2, 1], best total [18]]");
        assertThat(list.rows().get(1).values()).hasToString("[most served [3], even load [3, 0], best total [21]]");
        assertThat(list.verify().holds()).isTrue();
    }

    @Test
    void lowerBounds_endTheList() {
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(MentorId.of("ada"), Seats.of(2), Seats.of(3))
                .mentee(MenteeId.of("cleo"))
                .mentee(MenteeId.of("dan"))
                .mentee(MenteeId.of("finn"))
                .candidate(MentorId.of("ada"), MenteeId.of("cleo"), Score.ZERO)
                .candidate(MentorId.of("ada"), MenteeId.of("dan"), Score.ZERO)
                .candidate(MentorId.of("ada"), MenteeId.of("finn"), Score.ZERO)
                .build();
        assertThat(rows(LimitList.of(problem, new Limit.HighestLoad(), SERVED).orElseThrowLimits()))
                .containsExactly("3: 3", "2: 2");
        assertThat(rows(LimitList.of(problem, new Limit.LowestScore(), SERVED).orElseThrowLimits()))
                .containsExactly("0: 3");
    }

    @Test
    void nobodyThere_isOneRow() {
        MatchingProblem empty = MatchingProblem.builder().build();
        for (Limit limit : List.of(new Limit.HighestLoad(), new Limit.LowestScore())) {
            LimitList list = LimitList.of(empty, limit, SERVED).orElseThrowLimits();
            assertThat(list.rows()).hasSize(1);
            assertThat(list.verify().objections()).isEmpty();
        }
    }

    @Test
    void noMatching_isToldWithItsCause() {
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(MentorId.of("ada"), Seats.of(1))
                .mentee(MenteeId.of("cleo"), HeadCount.of(1), HeadCount.of(1))
                .build();
        LimitOutcome outcome = LimitList.of(problem, new Limit.HighestLoad(), SERVED);
        assertThat(outcome).isInstanceOf(NoMatching.class);
        assertThatIllegalStateException()
                .isThrownBy(outcome::orElseThrowLimits)
                .withMessageContaining("short of partners");
    }

    @Test
    void stopped_hasTheRowsFoundByThen() {
        LimitList all =
                LimitList.of(FOUR, new Limit.HighestLoad(), SERVED, TOTAL).orElseThrowLimits();
        List<Integer> found = new ArrayList<>();
        for (int asks = 0; asks < 2_000; asks++) {
            int[] asked = {0};
            int most = asks;
            Run run = Run.plain().withStop(() -> asked[0]++ >= most);
            LimitOutcome outcome = LimitList.of(FOUR, new Limit.HighestLoad(), ImmutableList.of(SERVED, TOTAL), run);
            if (outcome instanceof LimitList list) {
                assertThat(list.rows())
                        .isEqualTo(all.rows().subList(0, list.rows().size()));
                assertThat(list.isComplete() && list.rows().size() < all.rows().size())
                        .isFalse();
                assertThat(list.verify().objections()).isEmpty();
                found.add(list.rows().size());
            } else {
                assertThat(outcome).isInstanceOf(PriorityUndecided.class);
                found.add(0);
            }
        }
        assertThat(found).contains(0, all.rows().size()).isSorted();
    }

    @Test
    void list_whoseRowsWereChanged_isRefused() {
        LimitList list =
                LimitList.of(FOUR, new Limit.HighestLoad(), SERVED, TOTAL).orElseThrowLimits();
        LimitRow first = list.rows().get(0);
        LimitRow second = list.rows().get(1);
        assertThat(with(list, first, new LimitRow(second.pairs(), OptionalLong.of(1), second.values(), second.proof())))
                .containsExactly("row 1: the pairs do not reach what it says");
        assertThat(with(list, first, new LimitRow(second.pairs(), second.reached(), first.values(), second.proof())))
                .contains("row 1: the pairs, or those of the proof, are worth something else");
        assertThat(with(list, first, new LimitRow(second.pairs(), second.reached(), second.values(), first.proof())))
                .contains("row 1: the proof is about another problem");
        assertThat(with(list, second)).contains("row 0: the proof is about another problem");
        assertThat(with(list, first, first))
                .contains("row 1: worth as much as the row before", "row 1: not stricter than the row before");
        ImmutableSortedSet<Candidate> strangers = ImmutableSortedSet.of(Candidate.of("ida", "cleo"));
        assertThat(with(list, new LimitRow(strangers, OptionalLong.of(1), first.values(), first.proof())))
                .containsExactly("row 0: a pair is no candidate pair");
        ImmutableSortedSet<Candidate> twice =
                ImmutableSortedSet.of(Candidate.of("ada", "cleo"), Candidate.of("ben", "cleo"));
        assertThat(with(list, new LimitRow(twice, OptionalLong.of(1), first.values(), first.proof())))
                .contains("row 0: somebody has an illegal number of partners");
    }

    private static ImmutableList<String> with(LimitList list, LimitRow... rows) {
        return new LimitList(list.problem(), list.limit(), list.aims(), ImmutableList.copyOf(rows), true)
                .verify()
                .objections();
    }

    @Test
    void list_ofWhatMakesNoSense_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitList.of(FOUR, new Limit.LowestScore()))
                .withMessage("priorities name no aim; name at least one");
        Ranks none = new Ranks.Given(ImmutableSortedMap.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LimitList.of(FOUR, new Limit.LastRank(none), SERVED))
                .withMessage("mentor `ada` and mentee `cleo` are a candidate pair without a rank; give it one");
        ImmutableSortedMap.Builder<Candidate, Integer> ranks = ImmutableSortedMap.naturalOrder();
        FOUR.graph().edgeSet().forEach(pair -> ranks.put(pair, 1));
        Aim byScore = new Aim.RankProfile(Aim.RankOrder.GREEDY, new Ranks.ByScore());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> LimitList.of(FOUR, new Limit.LastRank(new Ranks.Given(ranks.buildOrThrow())), byScore))
                .withMessage("the last of given ranks is limited, but the aim `greedy profile` ranks by score; give it"
                        + " ranks, too");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitList(
                        FOUR, new Limit.LowestScore(), ImmutableList.of(SERVED), ImmutableList.of(), true))
                .withMessage("a list of limits must have at least one row");
        assertThatNullPointerException()
                .isThrownBy(() -> LimitList.of(FOUR, nothing(), SERVED))
                .withMessage("limit");
    }

    private static List<String> rows(LimitList list) {
        assertThat(list.verify().objections()).isEmpty();
        return list.rows().stream()
                .map(row -> "%s: %s"
                        .formatted(
                                row.reached().isPresent() ? row.reached().getAsLong() : "none",
                                String.join(
                                        ", ",
                                        row.values().stream()
                                                .map(value -> Long.toString(value.first()))
                                                .toList())))
                .toList();
    }
}
