package io.github.mentoring.matching.priority;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityTest {

    private static final Aim SERVED = new Aim.MostServed();
    private static final Aim TOTAL = new Aim.BestTotal();

    /** Two mentors with one seat each; the greatest total leaves dan with the worst mentor. */
    private static final MatchingProblem TWO =
            problem("ada 1, ben 1", "cleo, dan", "ada cleo 9, ada dan 5, ben cleo 4, ben dan 1");

    @Test
    void leximin_raisesTheWorstOffBeforeTheTotal() {
        assertThat(pairs(TWO, TOTAL)).isEqualTo("[(ada, cleo), (ben, dan)]");
        PriorityMatching matching = solve(TWO, new Aim.Leximin());
        assertThat(matching.pairs()).hasToString("[(ben, cleo), (ada, dan)]");
        assertThat(matching.values()).hasToString("[leximin [2, 4, 5]]");
        assertThat(matching.verify()).isEqualTo(new PriorityVerification(6, ImmutableList.of()));
    }

    @Test
    void leximin_prefersAnyMentorToNone() {
        MatchingProblem problem = problem("ada 1, ben 1", "cleo, dan", "ada cleo 9, ben cleo 8, ada dan -7");
        assertThat(pairs(problem, new Aim.Leximin())).isEqualTo("[(ben, cleo), (ada, dan)]");
    }

    @Test
    void leximin_lowersTheNumberOfThoseWhoAreAsBadlyOff() {
        MatchingProblem problem = problem(
                "ada 1, ben 1, eve 1",
                "cleo, dan, finn",
                "ada cleo 1, ben cleo 5, ben dan 1, eve dan 5, eve finn 1, ada finn 5");
        PriorityMatching matching = solve(problem, new Aim.Leximin());
        assertThat(matching.values()).hasToString("[leximin [3, 5, 5, 5]]");
    }

    @Test
    void leximin_whereSomebodyMustHaveTheWorst_goesOnWithTheOthers() {
        MatchingProblem problem =
                problem("ada 2, ben 1", "cleo, dan, finn", "ada cleo 1, ada dan 3, ben dan 7, ada finn 7, ben finn 4");
        PriorityMatching matching = solve(problem, new Aim.Leximin());
        assertThat(matching.values()).hasToString("[leximin [3, 1, 7, 7]]");
        assertThat(matching.proofs()).hasSize(3);
    }

    @Test
    void evenLoad_afterTheNumberServed_spreadsIt() {
        MatchingProblem problem = problem(
                "ada 3, ben 3",
                "cleo, dan, finn, gus",
                "ada cleo 9, ada dan 9, ada finn 9, ben finn 1, ada gus 9, ben gus 1");
        PriorityMatching matching = solve(problem, SERVED, new Aim.EvenLoad());
        assertThat(matching.values()).hasToString("[most served [4], even load [2, 2]]");
        assertThat(solve(problem, SERVED, TOTAL, new Aim.EvenLoad()).values())
                .hasToString("[most served [4], best total [28], even load [3, 1]]");
        assertThat(pairs(problem, new Aim.EvenLoad())).isEqualTo("[]");
    }

    /** As in Irving and others: the most first choices, the most pairs, and the fewest last choices are three things. */
    @Test
    void profiles_differ() {
        MatchingProblem problem = problem(
                "ada 1, ben 1, eve 1",
                "cleo, dan, finn",
                "ada cleo 9, ben cleo 8, ada dan 9, ben dan 8, eve dan 7, ada finn 9, ben finn 8");
        assertThat(values(problem, Aim.RankOrder.RANK_MAXIMAL)).isEqualTo("[1, 1, 1]");
        assertThat(values(problem, Aim.RankOrder.GREEDY)).isEqualTo("[3, 1, 1, 1]");
        MatchingProblem other =
                problem("ada 1, ben 1, eve 1", "cleo, dan", "ada cleo 9, ben cleo 8, ada dan 9, ben dan 8, eve dan 7");
        assertThat(values(other, Aim.RankOrder.GENEROUS)).isEqualTo("[2, 1, 1, 0]");
        MatchingProblem alone = problem("ada 1, ben 1", "cleo, dan", "ada cleo 9, ben cleo 8, ada dan 9");
        assertThat(values(alone, Aim.RankOrder.RANK_MAXIMAL)).isEqualTo("[1, 1]");
    }

    @Test
    void rankMaximal_mayMakeFewerPairs() {
        MatchingProblem problem = problem(
                "ada 1, ben 1, eve 1",
                "cleo, dan, finn",
                "ada cleo 9, ben cleo 8, ben dan 9, eve dan 8, ada finn 9, ben finn 8");
        assertThat(values(problem, Aim.RankOrder.RANK_MAXIMAL)).isEqualTo("[2, 0]");
        assertThat(values(problem, Aim.RankOrder.GREEDY)).isEqualTo("[3, 1, 2]");
    }

    @Test
    void ranks_mayBeGiven() {
        Ranks ranks = new Ranks.Given(ImmutableSortedMap.of(
                Candidate.of("ada", "cleo"), 2,
                Candidate.of("ben", "cleo"), 1,
                Candidate.of("ada", "dan"), 1,
                Candidate.of("ben", "dan"), 5));
        PriorityMatching matching = solve(TWO, new Aim.RankProfile(Aim.RankOrder.GREEDY, ranks));
        assertThat(matching.values()).hasToString("[greedy profile [2, 2, 0, 0]]");
    }

    @Test
    void mostKept_changesAsLittleAsPossible() {
        Aim kept = new Aim.MostKept(ImmutableSortedSet.of(Candidate.of("ben", "cleo"), Candidate.of("ida", "cleo")));
        assertThat(pairs(TWO, kept, TOTAL)).isEqualTo("[(ben, cleo), (ada, dan)]");
        assertThat(solve(TWO, kept, TOTAL).values()).hasToString("[most kept [1], best total [9]]");
    }

    @Test
    void leftOutFirst_servesThemBeforeAnybody() {
        MatchingProblem problem = problem("ada 1", "cleo, dan", "ada cleo 9, ada dan 5");
        Aim first = new Aim.LeftOutFirst(ImmutableSortedSet.of(MenteeId.of("dan")));
        assertThat(pairs(problem, SERVED, TOTAL)).isEqualTo("[(ada, cleo)]");
        assertThat(pairs(problem, first, SERVED, TOTAL)).isEqualTo("[(ada, dan)]");
    }

    @Test
    void leftOutFirst_countsAMenteeOnce() {
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(MentorId.of("ada"), Seats.of(1))
                .mentor(MentorId.of("ben"), Seats.of(1))
                .mentee(MenteeId.of("cleo"), HeadCount.of(0), HeadCount.of(2))
                .mentee(MenteeId.of("dan"))
                .candidate(MentorId.of("ada"), MenteeId.of("cleo"), Score.parse("5"))
                .candidate(MentorId.of("ben"), MenteeId.of("cleo"), Score.parse("5"))
                .candidate(MentorId.of("ben"), MenteeId.of("dan"), Score.parse("1"))
                .build();
        Aim first = new Aim.LeftOutFirst(ImmutableSortedSet.of(MenteeId.of("cleo"), MenteeId.of("dan")));
        assertThat(pairs(problem, first, TOTAL)).isEqualTo("[(ada, cleo), (ben, dan)]");
    }

    @Test
    void solve_ofBoundsThatContradict_tellsWhoIsShort() {
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(MentorId.of("ada"), Seats.of(1))
                .mentee(MenteeId.of("cleo"), HeadCount.of(1), HeadCount.of(1))
                .mentee(MenteeId.of("dan"), HeadCount.of(1), HeadCount.of(1))
                .candidate(MentorId.of("ada"), MenteeId.of("cleo"), Score.parse("5"))
                .candidate(MentorId.of("ada"), MenteeId.of("dan"), Score.parse("5"))
                .build();
        PriorityOutcome outcome = PrioritySolver.solve(PriorityProblem.of(problem, SERVED));
        assertThat(((NoMatching) outcome).cause().shortages()).hasSize(1).allMatch(each -> each.holdsIn(problem));
        assertThatIllegalStateException()
                .isThrownBy(outcome::orElseThrow)
                .withMessageStartingWith(
                        "matching problem has no solution: 1 groups are short of partners, first OfMentors");
        PriceOutcome prices = PriceList.of(problem, new Aim.MostServed(), new Aim.BestTotal());
        assertThat(prices).isEqualTo(outcome);
        assertThatIllegalStateException().isThrownBy(prices::orElseThrowPrices);
    }

    @Test
    void solve_ofNobody_matchesNobody() {
        MatchingProblem empty = MatchingProblem.builder().build();
        PriorityMatching matching = solve(empty, SERVED, new Aim.Leximin(), new Aim.EvenLoad(), TOTAL);
        assertThat(matching.pairs()).isEmpty();
        assertThat(matching.verify().holds()).isTrue();
    }

    @Test
    void verify_ofATamperedMatching_objects() {
        PriorityMatching matching = solve(TWO, new Aim.Leximin(), TOTAL);
        assertThat(with(
                        matching,
                        ImmutableSortedSet.of(Candidate.of("ada", "cleo")),
                        matching.values(),
                        matching.proofs()))
                .containsExactly("worth [leximin [1, 9], best total [9]], not [leximin [2, 4, 5], best total [9]]");
        assertThat(with(
                        matching,
                        ImmutableSortedSet.of(Candidate.of("ida", "cleo")),
                        matching.values(),
                        matching.proofs()))
                .containsExactly("mentor `ida` and mentee `cleo` are no candidate pair");
        assertThat(with(
                        matching,
                        ImmutableSortedSet.of(Candidate.of("ada", "cleo"), Candidate.of("ada", "dan")),
                        matching.values(),
                        matching.proofs()))
                .contains("mentor `ada` has an illegal number of mentees: 2");
    }

    @Test
    void verify_ofAnyTamperedProof_objects() {
        MatchingProblem problem = problem(
                "ada 1, ben 2, eve 1",
                "cleo, dan, finn, gus",
                "ada cleo 1, ada dan 3, ben dan 7, eve finn 7, ben finn 4, ada gus 2");
        PriorityMatching matching = solve(problem, SERVED, new Aim.EvenLoad(), TOTAL);
        assertThat(matching.verify().objections()).isEmpty();
        assertThat(matching.proofs().subList(0, 2))
                .noneMatch(proof -> proof.mentees().people().isEmpty());
        for (int k = 0; k < 2; k++) {
            List<LevelProof> fewer = new ArrayList<>(matching.proofs());
            fewer.remove(k);
            assertThat(with(matching, matching.pairs(), matching.values(), fewer))
                    .isNotEmpty();
        }
        LevelProof first = matching.proofs().get(0);
        for (long wrong : new long[] {1000, -1000, Long.MAX_VALUE}) {
            List<LevelProof> changed = new ArrayList<>(matching.proofs());
            Prices two = new Prices(ImmutableIntArray.of(0, 1), ImmutableLongArray.of(wrong, -3));
            changed.set(0, new LevelProof(0, 0, two, first.mentors()));
            assertThat(with(matching, matching.pairs(), matching.values(), changed))
                    .isNotEmpty();
        }
        List<LevelProof> more = new ArrayList<>(matching.proofs());
        Prices none = new Prices(ImmutableIntArray.of(), ImmutableLongArray.of());
        more.add(new LevelProof(9, 1, none, none));
        assertThat(with(matching, matching.pairs(), matching.values(), more))
                .containsExactly("a proof is about a level that is not there: step 9, key 1");
        Prices strange = new Prices(ImmutableIntArray.of(77), ImmutableLongArray.of(1));
        assertThat(with(matching, matching.pairs(), matching.values(), List.of(new LevelProof(0, 0, strange, none))))
                .containsExactly("step 0, key 0: a potential of somebody who is not there");
    }

    private static List<String> with(
            PriorityMatching matching,
            ImmutableSortedSet<Candidate> pairs,
            ImmutableList<AimValue> values,
            List<LevelProof> proofs) {
        return new PriorityMatching(
                        matching.problem(), pairs, values, ImmutableList.copyOf(proofs), matching.settledSteps(), true)
                .verify()
                .objections();
    }

    @Test
    void problem_thatMakesNoSense_isRefused() {
        MatchingProblem two = MatchingProblem.builder()
                .mentor(MentorId.of("ada"), Seats.of(1))
                .mentee(MenteeId.of("cleo"), HeadCount.of(0), HeadCount.of(2))
                .candidate(MentorId.of("ada"), MenteeId.of("cleo"), Score.ofTenThousandths(Long.MIN_VALUE))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityProblem.of(two))
                .withMessage("priorities name no aim; name at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityProblem.of(two, SERVED, new Aim.MostServed()))
                .withMessage("priorities name the aim `most served` twice; name it once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityProblem.of(two, new Aim.Leximin()))
                .withMessage(
                        "mentee `cleo` wants up to 2 mentors, but leximin compares mentees by one mentor each; lower the number to 1"
                                + " or take another aim");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PriorityProblem.of(two, new Aim.LeftOutFirst(ImmutableSortedSet.of(MenteeId.of("dan")))))
                .withMessage("left out first names mentee `dan`, whom the problem does not hold; leave them out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityProblem.of(
                        two, new Aim.RankProfile(Aim.RankOrder.GREEDY, new Ranks.Given(ImmutableSortedMap.of()))))
                .withMessage("mentor `ada` and mentee `cleo` are a candidate pair without a rank; give it one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityProblem.of(two, TOTAL))
                .withMessageStartingWith(
                        "mentor `ada` and mentee `cleo` have a score of -922337203685477.5808, too large for exact"
                                + " arithmetic here, where at most ")
                .withMessageEndingWith(" is possible; scale all scores down");
    }

    @Test
    void parts_thatMakeNoSense_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aim.LeftOutFirst(ImmutableSortedSet.of()))
                .withMessage("left out first names nobody; leave the aim out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranks.Given(ImmutableSortedMap.of(Candidate.of("ada", "cleo"), 0)))
                .withMessage("mentor `ada` and mentee `cleo` have rank 0; a first choice has rank 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prices(ImmutableIntArray.of(1), ImmutableLongArray.of()))
                .withMessage("prices have 1 people and 0 potentials; give each person one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prices(ImmutableIntArray.of(1, 1), ImmutableLongArray.of(1, 1)))
                .withMessage("prices list person 1 after person 1; list them in ascending order, each once");
    }

    @Test
    void nothing_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> PrioritySolver.solve(nothing()))
                .withMessage("problem");
        assertThatNullPointerException()
                .isThrownBy(() -> new PriorityProblem(nothing(), ImmutableList.of()))
                .withMessage("problem");
        assertThatNullPointerException()
                .isThrownBy(() -> new Aim.MostKept(nothing()))
                .withMessage("previous");
        assertThatNullPointerException()
                .isThrownBy(() -> new Aim.RankProfile(nothing(), new Ranks.ByScore()))
                .withMessage("order");
        assertThatNullPointerException()
                .isThrownBy(() -> PriceList.of(nothing(), new Aim.MostServed(), new Aim.BestTotal()))
                .withMessage("problem");
    }

    private static PriorityMatching solve(MatchingProblem problem, Aim... aims) {
        PriorityMatching matching =
                PrioritySolver.solve(PriorityProblem.of(problem, aims)).orElseThrow();
        assertThat(matching.verify().objections()).isEmpty();
        return matching;
    }

    private static String pairs(MatchingProblem problem, Aim... aims) {
        return solve(problem, aims).pairs().toString();
    }

    private static String values(MatchingProblem problem, Aim.RankOrder order) {
        return solve(problem, new Aim.RankProfile(order, new Ranks.ByScore()))
                .values()
                .get(0)
                .parts()
                .toString();
    }

    /** Returns a problem from words: mentors with seats, mentees, and pairs with scores in ten-thousandths. */
    static MatchingProblem problem(String mentors, String mentees, String pairs) {
        MatchingProblemBuilder builder = MatchingProblem.builder();
        Splitter listed = Splitter.on(", ");
        Splitter words = Splitter.on(' ');
        for (String mentor : listed.split(mentors)) {
            List<String> word = words.splitToList(mentor);
            builder.mentor(MentorId.of(word.get(0)), Seats.of(Integer.parseInt(word.get(1))));
        }
        for (String mentee : listed.split(mentees)) {
            builder.mentee(MenteeId.of(mentee));
        }
        for (String pair : listed.split(pairs)) {
            List<String> word = words.splitToList(pair);
            builder.candidate(
                    MentorId.of(word.get(0)),
                    MenteeId.of(word.get(1)),
                    Score.ofTenThousandths(Long.parseLong(word.get(2))));
        }
        return builder.build();
    }
}
