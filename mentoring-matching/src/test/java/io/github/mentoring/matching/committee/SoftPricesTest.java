package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.committee.CommitteeExplanation.Part;
import io.github.mentoring.matching.committee.CommitteeExplanation.SoftRule;
import io.github.mentoring.matching.problem.Score;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules that are only preferred have a price instead of their place in an order. */
class SoftPricesTest {

    private static final Department NORTH = Department.of("north");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MentorId INSIDER = MentorId.of("m1");
    private static final MentorId OUTSIDER = MentorId.of("m2");
    private static final MentorId HELPER = MentorId.of("m3");

    @Test
    void withoutPrices_theRuleComesFirst() {
        CommitteeChoice choice = Committees.choose(problem(Optional.empty()));
        assertThat(choice.committees().get(EVE)).hasFieldOrPropertyWithValue("members", set(INSIDER, HELPER));
        assertThat(choice.explain(EVE).worth()).isEqualTo(Score.parse("0.6"));
    }

    @Test
    void ruleWorthLessThanABetterFit_givesWay() {
        CommitteeChoice choice = Committees.choose(problem(Optional.of(SoftPrices.NONE.inside(Score.parse("0.4")))));
        assertThat(choice.committees().get(EVE)).hasFieldOrPropertyWithValue("members", set(OUTSIDER, HELPER));
        assertThat(choice.verify().isBest()).isTrue();
    }

    @Test
    void ruleWorthMoreThanABetterFit_isKept() {
        CommitteeChoice choice = Committees.choose(problem(Optional.of(SoftPrices.NONE.inside(Score.parse("0.6")))));
        assertThat(choice.committees().get(EVE)).hasFieldOrPropertyWithValue("members", set(INSIDER, HELPER));
        assertThat(choice.verify().isBest()).isTrue();
    }

    @Test
    void eachRule_outweighsExactlyWhatItIsWorth() {
        Score price = Score.parse("0.2");
        assertThat(isKept(SoftPrices.NONE.inside(price), "0.1999")).isTrue();
        assertThat(isKept(SoftPrices.NONE.inside(price), "0.2001")).isFalse();
        assertThat(isKept(SoftPrices.NONE.function(price), "0.1999")).isTrue();
        assertThat(isKept(SoftPrices.NONE.function(price), "0.2001")).isFalse();
        assertThat(isKept(SoftPrices.NONE.disciplines(price), "0.1999")).isTrue();
        assertThat(isKept(SoftPrices.NONE.disciplines(price), "0.2001")).isFalse();
        assertThat(isKept(SoftPrices.NONE.kept(price), "0.1999")).isTrue();
        assertThat(isKept(SoftPrices.NONE.kept(price), "0.2001")).isFalse();
        assertThat(isKept(SoftPrices.NONE.diversity(price), "0.1999")).isTrue();
        assertThat(isKept(SoftPrices.NONE.diversity(price), "0.2001")).isFalse();
        assertThat(isKept(SoftPrices.NONE.preference(price), "0.1999")).isTrue();
        assertThat(isKept(SoftPrices.NONE.preference(price), "0.2001")).isFalse();
    }

    /** Returns whether, of two second members, the one is chosen who keeps all rules, and has served before, and not the other who fits better. */
    private static boolean isKept(SoftPrices prices, String better) {
        CommitteeRules rules =
                rules(2).multidisciplinary(Strictness.PREFER, HeadCount.of(2)).diverseIn(PersonalAttribute.CULTURE);
        CommitteeProblem problem = CommitteeProblem.builder()
                .prices(prices)
                .mentor(CommitteeMentor.of(OUTSIDER, Seats.of(1)).of(Discipline.of("neurology")))
                .mentor(CommitteeMentor.of(HELPER, Seats.of(1)).of(Discipline.of("neurology")))
                .mentor(CommitteeMentor.of(INSIDER, Seats.of(1))
                        .from(NORTH)
                        .of(Discipline.of("psychiatry"))
                        .offering(MentoringFunction.SPONSORSHIP)
                        .with(AttributeValue.of(PersonalAttribute.CULTURE, "one")))
                .mentee(CommitteeMentee.of(EVE, rules).from(NORTH).needing(MentoringFunction.SPONSORSHIP))
                .candidate(OUTSIDER, EVE, Score.parse("1"))
                .candidate(HELPER, EVE, Score.parse(better))
                .candidate(EVE, new CommitteeCandidate(INSIDER, Score.ZERO, 1).servedBefore())
                .build();
        CommitteeChoice choice = Committees.choose(problem);
        assertThat(choice.verify().isBest()).isTrue();
        return choice.hours().containsKey(INSIDER);
    }

    @Test
    void explanation_listsAllPartsThatAreAskedFor() {
        SoftPrices prices = SoftPrices.NONE
                .inside(Score.parse("0.4"))
                .function(Score.parse("0.05"))
                .preference(Score.parse("0.01"));
        CommitteeExplanation explanation =
                Committees.choose(problem(Optional.of(prices))).explain(EVE);
        assertThat(explanation.scores()).hasToString("{m2=0.9000, m3=0.1000}");
        assertThat(explanation.affinities().values()).containsExactly(Score.parse("0.1"));
        assertThat(explanation.rules())
                .containsExactly(
                        new Part(SoftRule.INSIDE, 0, 1, Score.ZERO, Score.parse("0.4")),
                        new Part(SoftRule.FUNCTIONS, 1, 1, Score.parse("0.05"), Score.parse("0.05")),
                        new Part(SoftRule.PREFERENCES, 2, 0, Score.parse("0.02"), Score.ZERO));
        assertThat(explanation.worth()).isEqualTo(Score.parse("1.17"));
    }

    @Test
    void explanation_tellsNothingOfWhatNobodyAsksFor() {
        assertThat(ofOne(CommitteeRules.ofSize(1)).rules()).isEmpty();
    }

    @Test
    void explanation_tellsARuleThatIsRequired_withItsPrice() {
        CommitteeExplanation explanation = ofOne(CommitteeRules.ofSize(1).inside(Strictness.REQUIRE));
        assertThat(explanation.rules())
                .containsExactly(new Part(SoftRule.INSIDE, 1, 0, Score.parse("0.4"), Score.ZERO));
        assertThat(explanation.worth()).isEqualTo(Score.parse("0.9"));
    }

    /** Returns the explanation of a committee of one from inside, who fits by a half and meets no preference, with a price for the inside. */
    private static CommitteeExplanation ofOne(CommitteeRules rules) {
        return Committees.choose(CommitteeProblem.builder()
                        .prices(SoftPrices.NONE.inside(Score.parse("0.4")).preference(Score.parse("0.1")))
                        .mentor(CommitteeMentor.of(INSIDER, Seats.of(1)).from(NORTH))
                        .mentee(CommitteeMentee.of(EVE, rules).from(NORTH))
                        .candidate(INSIDER, EVE, Score.parse("0.5"))
                        .build())
                .explain(EVE);
    }

    @Test
    void whoHasNoCommittee_isNotExplained() {
        CommitteeChoice choice = Committees.choose(CommitteeProblem.builder()
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)))
                .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choice.explain(EVE))
                .withMessage("mentee `eve` has no committee; ask for the cause");
    }

    @Test
    void servingAMentee_countsMoreThanAnyPrice() {
        SoftPrices prices = SoftPrices.NONE.inside(Score.parse("1000"));
        CommitteeProblem problem = CommitteeProblem.builder()
                .prices(prices)
                .mentor(CommitteeMentor.of(INSIDER, Seats.of(1)).from(NORTH))
                .mentor(CommitteeMentor.of(OUTSIDER, Seats.of(1)))
                .mentee(CommitteeMentee.of(EVE, rules(1)).from(NORTH))
                .mentee(CommitteeMentee.of(MenteeId.of("bob"), rules(1)))
                .candidate(INSIDER, EVE, Score.parse("0.5"))
                .candidate(OUTSIDER, EVE, Score.parse("0.5"))
                .candidate(INSIDER, MenteeId.of("bob"), Score.parse("0.5"))
                .build();
        CommitteeChoice choice = Committees.choose(problem);
        assertThat(choice.unserved()).isEmpty();
        assertThat(choice.verify().isBest()).isTrue();
    }

    @Test
    void negativePrices_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SoftPrices.NONE.function(Score.parse("-0.1")))
                .withMessage("price of a function is negative: -0.1000; give zero or more, or drop the rule");
    }

    @Test
    void pricesThatCouldOverflow_areRefused() {
        SoftPrices prices = SoftPrices.NONE.diversity(Score.ofTenThousandths(Long.MAX_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(Optional.of(prices)))
                .withMessageContaining("scale all scores down");
    }

    /** One mentee, who prefers somebody from the north, and two of three mentors; the third of them fits ill and meets preferences. */
    private static CommitteeProblem problem(Optional<SoftPrices> prices) {
        CommitteeProblemBuilder builder = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(INSIDER, Seats.of(1)).from(NORTH))
                .mentor(CommitteeMentor.of(OUTSIDER, Seats.of(1)).offering(MentoringFunction.CAREER_GUIDANCE))
                .mentor(CommitteeMentor.of(HELPER, Seats.of(1)).offering(MentoringFunction.CAREER_GUIDANCE))
                .mentee(CommitteeMentee.of(EVE, rules(2))
                        .from(NORTH)
                        .needing(MentoringFunction.CAREER_GUIDANCE, MentoringFunction.SPONSORSHIP))
                .candidate(INSIDER, EVE, Score.parse("0.5"))
                .candidate(OUTSIDER, EVE, Score.parse("0.9"))
                .candidate(EVE, new CommitteeCandidate(HELPER, Score.parse("0.1"), 2))
                .affinity(MentorPair.of(OUTSIDER, HELPER), Score.parse("0.1"))
                .affinity(MentorPair.of(INSIDER, OUTSIDER), Score.parse("-2"));
        prices.ifPresent(builder::prices);
        return builder.build();
    }

    private static CommitteeRules rules(int size) {
        return CommitteeRules.of(HeadCount.of(size), HeadCount.of(size)).inside(Strictness.PREFER);
    }

    private static ImmutableSortedSet<MentorId> set(MentorId... members) {
        return ImmutableSortedSet.copyOf(members);
    }
}
