package io.github.mentoring.matching.lottery;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LotterySolverTest {

    private static final Objective SERVED = Objective.MOST_SERVED_THEN_TOTAL;

    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BEN = MentorId.of("ben");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FAY = MenteeId.of("fay");
    private static final Candidate ADA_EVE = new Candidate(ADA, EVE);
    private static final Candidate ADA_FAY = new Candidate(ADA, FAY);
    private static final Candidate BEN_EVE = new Candidate(BEN, EVE);
    private static final Candidate BEN_FAY = new Candidate(BEN, FAY);

    /** Straight is worth 0.9 + 0.6, crossed 0.5 + 0.4. */
    private final MatchingProblem square = square(HeadCount.of(0), HeadCount.of(1));

    private static MatchingProblem square(HeadCount least, HeadCount most) {
        return MatchingProblem.builder()
                .mentor(ADA, Seats.of(1))
                .mentor(BEN, Seats.of(1))
                .mentee(EVE, least, most)
                .mentee(FAY, least, most)
                .candidate(ADA, EVE, Score.parse("0.9"))
                .candidate(ADA, FAY, Score.parse("0.5"))
                .candidate(BEN, EVE, Score.parse("0.4"))
                .candidate(BEN, FAY, Score.parse("0.6"))
                .build();
    }

    private static Lottery solve(MatchingProblem problem, Objective objective, String cap) {
        return LotterySolver.solve(LotteryProblem.of(problem, Probability.parse(cap)), objective)
                .orElseThrow();
    }

    private static Probability chance(String text) {
        return Probability.parse(text);
    }

    private static LotteryValue value(String places, String total) {
        return new LotteryValue(new BigDecimal(places), new BigDecimal(total), BigDecimal.ZERO);
    }

    @Test
    void solve_aCapBelowOne_goesToTheBestAsFarAsItMay() {
        Lottery lottery = solve(square, SERVED, "0.8");
        assertThat(lottery.chances())
                .isEqualTo(Map.of(
                        ADA_EVE,
                        chance("0.8"),
                        ADA_FAY,
                        chance("0.2"),
                        BEN_EVE,
                        chance("0.2"),
                        BEN_FAY,
                        chance("0.8")));
        assertThat(lottery.value()).isEqualTo(value("2", "1.38"));
        assertThat(lottery.chance(ADA_FAY)).isEqualTo(chance("0.2"));
        assertThat(lottery.chanceOfMentor(EVE)).isEqualTo(Probability.ONE);
        assertThat(lottery.verify().holds()).isTrue();
        assertThat(lottery.verify().gap()).isEqualTo(LotteryValue.ZERO);
    }

    @Test
    void solve_aCapBelowOneHalf_leavesSomebodyOut() {
        Lottery lottery = solve(square, SERVED, "0.3");
        assertThat(lottery.chances().values()).hasSize(4).allMatch(chance("0.3")::equals);
        assertThat(lottery.value()).isEqualTo(value("1.2", "0.72"));
        assertThat(lottery.chanceOfMentor(EVE)).isEqualTo(chance("0.6"));
        assertThat(lottery.verify().holds()).isTrue();
    }

    @Test
    void solve_aCapOfZero_matchesNobody() {
        Lottery lottery = solve(square, SERVED, "0");
        assertThat(lottery.chances()).isEmpty();
        assertThat(lottery.draw(1)).isEmpty();
        assertThat(lottery.value()).isEqualTo(LotteryValue.ZERO);
        assertThat(lottery.verify().holds()).isTrue();
    }

    @Test
    void solve_aCapOfOnePair_movesWhatItMust() {
        LotteryProblem problem =
                LotteryProblem.builder(square).cap(ADA_EVE, chance("0.25")).build();
        Lottery lottery = LotterySolver.solve(problem, SERVED).orElseThrow();
        assertThat(lottery.chances())
                .isEqualTo(Map.of(
                        ADA_EVE, chance("0.25"),
                        ADA_FAY, chance("0.75"),
                        BEN_EVE, chance("0.75"),
                        BEN_FAY, chance("0.25")));
        assertThat(lottery.verify().holds()).isTrue();
    }

    @Test
    void solve_total_leavesOutWhatCosts() {
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(ADA, Seats.of(2))
                .mentee(EVE)
                .mentee(FAY)
                .candidate(ADA, EVE, Score.parse("0.1"))
                .candidate(ADA, FAY, Score.parse("-0.1"))
                .build();
        assertThat(solve(problem, Objective.TOTAL, "0.5").chances()).isEqualTo(Map.of(ADA_EVE, chance("0.5")));
        assertThat(solve(problem, SERVED, "0.5").value()).isEqualTo(value("1", "0"));
    }

    @Test
    void solve_mostServed_countsAMenteeOnceAndMostPlacesEveryPair() {
        // Ben can be had by eve alone. What is counted first decides whether she leaves ada to fay.
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(ADA, Seats.of(1))
                .mentor(BEN, Seats.of(1))
                .mentee(EVE, HeadCount.of(0), HeadCount.of(2))
                .mentee(FAY)
                .candidate(ADA, EVE, Score.parse("0.9"))
                .candidate(BEN, EVE, Score.parse("0.9"))
                .candidate(ADA, FAY, Score.parse("0.1"))
                .build();
        Lottery served = solve(problem, SERVED, "0.75");
        assertThat(served.chances())
                .isEqualTo(Map.of(ADA_EVE, chance("0.25"), BEN_EVE, chance("0.75"), ADA_FAY, chance("0.75")));
        assertThat(served.value()).isEqualTo(value("1.75", "0.975"));
        Lottery places = solve(problem, Objective.MOST_PLACES_THEN_TOTAL, "0.75");
        assertThat(places.chances())
                .isEqualTo(Map.of(ADA_EVE, chance("0.75"), BEN_EVE, chance("0.75"), ADA_FAY, chance("0.25")));
        assertThat(places.value()).isEqualTo(value("1.75", "1.375"));
        assertThat(places.chanceOfMentor(EVE)).isEqualTo(Probability.ONE);
        assertThat(served.verify().holds()).isTrue();
        assertThat(places.verify().holds()).isTrue();
    }

    @Test
    void solve_softPreferences_decideBetweenEqualTotals() {
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(ADA, Seats.of(1))
                .mentee(EVE)
                .mentee(FAY)
                .candidate(ADA, EVE, Score.ZERO)
                .candidate(ADA, FAY, Score.ZERO, 1)
                .build();
        assertThat(solve(problem, SERVED, "0.6").chances())
                .isEqualTo(Map.of(ADA_EVE, chance("0.4"), ADA_FAY, chance("0.6")));
    }

    @Test
    void solve_allAlike_makesTheFirstPairsLikeliest() {
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(BEN, Seats.of(1))
                .mentor(ADA, Seats.of(1))
                .mentee(FAY)
                .mentee(EVE)
                .candidate(BEN, FAY, Score.ZERO)
                .candidate(ADA, FAY, Score.ZERO)
                .candidate(BEN, EVE, Score.ZERO)
                .candidate(ADA, EVE, Score.ZERO)
                .build();
        assertThat(solve(problem, SERVED, "0.7").chances())
                .isEqualTo(Map.of(
                        ADA_EVE,
                        chance("0.7"),
                        BEN_EVE,
                        chance("0.3"),
                        ADA_FAY,
                        chance("0.3"),
                        BEN_FAY,
                        chance("0.7")));
    }

    @Test
    void solve_capsBelowWhatMenteesMustGet_tellsTheGroup() {
        LotteryProblem problem = LotteryProblem.of(square(HeadCount.of(1), HeadCount.of(1)), chance("0.3"));
        LotteryOutcome outcome = LotterySolver.solve(problem, SERVED);
        LotteryShortage.OfMentors shortage = new LotteryShortage.OfMentors(
                ImmutableSortedSet.of(EVE, FAY),
                ImmutableSortedSet.of(ADA, BEN),
                new BigDecimal("2.0000"),
                new BigDecimal("1.2000"));
        assertThat(outcome).isEqualTo(new NoLottery(ImmutableList.of(shortage)));
        assertThat(shortage.holdsIn(problem)).isTrue();
        assertThat(shortage.holdsIn(LotteryProblem.of(problem.matchingProblem(), chance("0.4"))))
                .isFalse();
        assertThat(shortage.holdsIn(LotteryProblem.of(MatchingProblem.builder().build(), chance("0.3"))))
                .isFalse();
        assertThatIllegalStateException()
                .isThrownBy(outcome::orElseThrow)
                .withMessageStartingWith(
                        "lottery problem has no solution: 1 groups are short of partners, first OfMentors[group=[eve, fay]");
    }

    @Test
    void solve_capsBelowWhatMentorsMustGet_tellsTheGroup() {
        MatchingProblemBuilder builder = MatchingProblem.builder()
                .mentor(ADA, Seats.of(1), Seats.of(2))
                .mentor(BEN, Seats.of(0), Seats.of(2))
                .mentee(EVE)
                .mentee(FAY)
                .candidate(ADA, EVE, Score.ZERO)
                .candidate(BEN, EVE, Score.ZERO)
                .candidate(BEN, FAY, Score.ZERO);
        LotteryProblem problem = LotteryProblem.of(builder.build(), chance("0.9"));
        LotteryShortage.OfMentees shortage = LotteryShortage.OfMentees.in(problem, Set.of(ADA));
        assertThat(LotterySolver.solve(problem, SERVED)).isEqualTo(new NoLottery(ImmutableList.of(shortage)));
        assertThat(shortage.mentees()).containsExactly(EVE);
        assertThat(shortage.available()).isEqualTo("0.9000");
        assertThat(shortage.holdsIn(problem)).isTrue();
    }

    @Test
    void solve_strangersWhoAreShort_areGroupsOfTheirOwn() {
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(ADA, Seats.of(1))
                .mentor(BEN, Seats.of(1))
                .mentee(EVE, HeadCount.of(1), HeadCount.of(1))
                .mentee(FAY, HeadCount.of(1), HeadCount.of(1))
                .candidate(ADA, EVE, Score.ZERO)
                .candidate(BEN, FAY, Score.ZERO)
                .build();
        LotteryProblem capped = LotteryProblem.of(problem, chance("0.5"));
        assertThat(LotterySolver.solve(capped, SERVED))
                .isEqualTo(new NoLottery(ImmutableList.of(
                        LotteryShortage.OfMentors.in(capped, Set.of(EVE)),
                        LotteryShortage.OfMentors.in(capped, Set.of(FAY)))));
    }

    @Test
    void shortage_ofWhoIsNotShort_isRefused() {
        LotteryProblem problem = LotteryProblem.of(square, chance("0.5"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LotteryShortage.OfMentors.in(problem, Set.of(EVE)))
                .withMessage("no shortage: 0.0000 claimed and 1.0000 available");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LotteryShortage.OfMentees.in(problem, Set.of(MentorId.of("zoe"))))
                .withMessage("graph does not hold participant `zoe`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoLottery(ImmutableList.of()))
                .withMessage("a problem without a lottery must have at least one shortage");
    }

    @Test
    void solve_scoresTooLarge_isRefused() {
        MatchingProblem problem = MatchingProblem.builder()
                .mentor(ADA, Seats.of(1))
                .mentee(EVE)
                .candidate(ADA, EVE, Score.ofTenThousandths(Long.MAX_VALUE))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(problem, SERVED, "0.5"))
                .withMessageStartingWith("a score of 922337203685477.5807 is too large for exact arithmetic");
    }

    @Test
    void draw_isStraightOrCrossed_andTheSameForTheSameSeed() {
        Lottery lottery = solve(square, SERVED, "0.8");
        Set<Candidate> straight = Set.of(ADA_EVE, BEN_FAY);
        Set<Candidate> crossed = Set.of(ADA_FAY, BEN_EVE);
        assertThat(LongStream.range(0, 100).mapToObj(lottery::draw).collect(Collectors.toSet()))
                .isEqualTo(Set.of(straight, crossed));
        assertThat(lottery.draw(7)).isEqualTo(lottery.draw(7));
    }

    @Test
    void chance_ofStrangers_isRefused() {
        Lottery lottery = solve(square, SERVED, "0.8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery.chance(Candidate.of("zoe", "eve")))
                .withMessage("mentor `zoe` and mentee `eve` are no candidate pair; name candidates only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery.chanceOfMentor(MenteeId.of("gil")))
                .withMessage("matching problem does not hold mentee `gil`; ask for one who takes part");
    }

    @Test
    void lotteries_areComparedByValue() {
        Lottery lottery = solve(square, SERVED, "0.8");
        assertThat(lottery).isEqualTo(solve(square, SERVED, "0.8")).hasSameHashCodeAs(solve(square, SERVED, "0.8"));
        assertThat(lottery)
                .isNotEqualTo(solve(square, SERVED, "0.7"))
                .isNotEqualTo(solve(square, Objective.TOTAL, "0.8"))
                .hasToString("Lottery[MOST_SERVED_THEN_TOTAL, 4 possible pairs]");
        assertThat(lottery.objective()).isEqualTo(SERVED);
        assertThat(lottery.problem()).isEqualTo(LotteryProblem.of(square, chance("0.8")));
    }

    @Test
    void verify_objectsToCapsBoundsAndWorth() {
        Lottery lottery = solve(square, SERVED, "0.8");
        LotteryVerification verification = lottery.certificate()
                .verify(
                        lottery.problem(),
                        Map.of(
                                ADA_EVE,
                                chance("0.9"),
                                ADA_FAY,
                                chance("0.2"),
                                BEN_FAY,
                                chance("0.8"),
                                Candidate.of("zoe", "eve"),
                                chance("0.1")));
        assertThat(verification.holds()).isFalse();
        assertThat(verification.objections())
                .containsExactly(
                        "mentor `ada` and mentee `eve` are matched with probability 0.9000 instead of at most 0.8000",
                        "mentor `zoe` and mentee `eve` are no candidate pair",
                        "mentor `ada` has 1.1000 mentees on average instead of 0 to 1",
                        "worth 1.9000 places, a total of 1.39000000 and 0.0000 preferences, but the certificate bounds"
                                + " only by 2.0000 places, a total of 1.38000000 and 0.0000 preferences");
        assertThat(verification.gap()).isEqualTo(value("0.1", "-0.01"));
    }

    @Test
    void verify_objectsToAnOverloadedMentee() {
        Lottery lottery = solve(square, SERVED, "0.8");
        assertThat(lottery.certificate()
                        .verify(lottery.problem(), Map.of(ADA_EVE, chance("0.8"), BEN_EVE, chance("0.3")))
                        .objections())
                .contains("mentee `eve` has 1.1000 mentors on average instead of 0 to 1");
    }

    @Test
    void verify_ofAnotherNumberOfPeople_isRefused() {
        Lottery lottery = solve(square, SERVED, "0.8");
        LotteryProblem other = LotteryProblem.of(MatchingProblem.builder().build(), Probability.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery.certificate().verify(other, Map.of()))
                .withMessage("certificate is for 2 mentors and 2 mentees, the problem has 0 and 0");
    }

    @Test
    void null_isRefusedByTheNameOfTheParameter() {
        Lottery lottery = solve(square, SERVED, "0.8");
        assertThatNullPointerException()
                .isThrownBy(() -> LotterySolver.solve(nothing(), SERVED))
                .withMessage("problem");
        assertThatNullPointerException()
                .isThrownBy(() -> LotterySolver.solve(lottery.problem(), nothing()))
                .withMessage("objective");
        assertThatNullPointerException()
                .isThrownBy(() -> lottery.chance(nothing()))
                .withMessage("pair");
        assertThatNullPointerException()
                .isThrownBy(() -> lottery.chanceOfMentor(nothing()))
                .withMessage("mentee");
        assertThatNullPointerException()
                .isThrownBy(() -> lottery.certificate().verify(lottery.problem(), nothing()))
                .withMessage("chances");
        assertThatNullPointerException()
                .isThrownBy(() -> LotteryShortage.OfMentors.in(lottery.problem(), nothing()))
                .withMessage("group");
        assertThatNullPointerException()
                .isThrownBy(() -> LotteryShortage.OfMentees.in(nothing(), Set.of()))
                .withMessage("problem");
    }
}
