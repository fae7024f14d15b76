package io.github.mentoring.matching;

import static io.github.mentoring.matching.fixture.People.expert;
import static io.github.mentoring.matching.fixture.People.mentee;
import static io.github.mentoring.matching.fixture.People.mentor;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.CommitteePolicy;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.committee.Committee;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.Group;
import io.github.mentoring.matching.committee.MentorPair;
import io.github.mentoring.matching.committee.NoCommittee;
import io.github.mentoring.matching.committee.Role;
import io.github.mentoring.matching.committee.SoftPrices;
import io.github.mentoring.matching.fixture.Nulls;
import io.github.mentoring.matching.problem.Score;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommitteeRoundTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BEN = MentorId.of("ben");
    private static final MentorId CLEO = MentorId.of("cleo");
    private static final MenteeId EVE = MenteeId.of("eve");

    private final CommitteeRound round = CommitteeRound.of(
            MatchRound.of(mentor("ada", 2), mentor("ben", 2), mentee("bob"), mentee("eve")),
            CommitteePolicy.builder().build(),
            HeadCount.of(2));

    @Test
    void withoutBudgets_hoursDoNotMatter() {
        assertThat(round.problem().mentor(ADA).hours()).isEmpty();
        assertThat(choose(round.taking((mentor, mentee) -> Hours.of(9))).committees())
                .hasSize(2);
    }

    @Test
    void budgetThatDoesForOne_leavesTheOtherWithout() {
        CommitteeChoice choice = choose(round.budgeted(ADA, Hours.of(10))
                .taking((mentor, mentee) -> Hours.of(mentee.asMentee().equals(EVE) ? 6 : 5)));
        assertThat(choice.committees()).hasSize(1);
        assertThat(choice.cause(choice.unserved().first())).isEqualTo(new NoCommittee.HoursTaken());
        assertThat(choice.verify().objections()).isEmpty();
    }

    @Test
    void budgetThatDoesForBoth_isSpent() {
        CommitteeChoice choice = choose(round.budgeted(ADA, Hours.of(10)).taking((mentor, mentee) -> Hours.of(5)));
        assertThat(choice.hours()).hasToString("{ada=10, ben=10}");
    }

    @Test
    void pricesAreThoseOfTheProblem() {
        SoftPrices prices = SoftPrices.NONE.inside(Score.parse("0.2"));
        assertThat(round.problem().prices()).isEmpty();
        assertThat(round.pricedAt(prices).problem().prices()).contains(prices);
    }

    @Test
    void rulesOfAMenteesOwn_doNotGoBeyondThePolicy() {
        assertThat(refusal(round.ruledBy(EVE, CommitteeRules.ofSize(1))))
                .isEqualTo("[COMMITTEE_TOO_FEW_MENTORS(limit 2, mentors 1) VIOLATION PROGRAMME [eve]]");
        assertThat(refusal(round.ruledBy(EVE, CommitteeRules.of(HeadCount.of(2), HeadCount.of(6)))))
                .isEqualTo("[COMMITTEE_TOO_LARGE(limit 5, mentors 6) VIOLATION PROGRAMME [eve]]");
        assertThat(choose(round.ruledBy(EVE, CommitteeRules.ofSize(2))).committees())
                .hasSize(2);
    }

    @Test
    void rulesForAll_holdForWhoeverHasNoneOfTheirOwn() {
        Group seniors = Group.of("seniors");
        CommitteeRules chaired = CommitteeRules.ofSize(2).role(Role.of("chair", seniors));
        CommitteeRound ruled = round.ruledBy(EVE, CommitteeRules.ofSize(2))
                .grouped(seniors, BEN)
                .ruledBy(CommitteeRules.ofSize(3))
                .ruledBy(chaired);
        assertThat(ruled.problem().mentee(MenteeId.of("bob")).rules())
                .as("what is said last counts")
                .isEqualTo(chaired);
        assertThat(ruled.problem().mentee(EVE).rules()).isEqualTo(CommitteeRules.ofSize(2));
        assertThat(choose(ruled).committees().values())
                .extracting(committee -> committee.roles().toString())
                .containsExactly("{chair=ben}", "{}");
        assertThat(round.problem().mentee(EVE).rules())
                .isEqualTo(CommitteeRules.of(CommitteePolicy.standard(), HeadCount.of(2)));
    }

    @Test
    void rulesForAll_sayTheSizes_withinThePolicy() {
        CommitteeRound ruled = round.ruledBy(CommitteeRules.of(HeadCount.of(2), HeadCount.of(7)));
        assertThat(ruled).hasToString("CommitteeRound[2 mentors, 2 mentees, size 2 to 7]");
        assertThat(refusal(ruled)).isEqualTo("[COMMITTEE_TOO_LARGE(limit 5, mentors 7) VIOLATION PROGRAMME []]");
        assertThat(choose(ruled.ruledBy(CommitteeRules.ofSize(2))).committees()).hasSize(2);
    }

    @Test
    void policyThatContradictsTheSizesItAllows_isRefusedAtOnce() {
        CommitteePolicy three = CommitteePolicy.builder()
                .multidisciplinary(Strictness.REQUIRE)
                .minDistinctDisciplines(HeadCount.of(3))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeRound.of(round.round(), three, HeadCount.of(2)))
                .withMessage("committee must have 3 disciplines but at most 2 members; lower the first or raise the"
                        + " second");
        assertThat(refusal(CommitteeRound.of(round.round(), three, HeadCount.of(1))))
                .as("what the policy does not allow is a finding")
                .isEqualTo("[COMMITTEE_TOO_FEW_MENTORS(limit 2, mentors 1) VIOLATION PROGRAMME []]");
    }

    @Test
    void sizes_mayDiffer_betweenTheLeastAndTheMost() {
        CommitteeRound range = CommitteeRound.of(
                MatchRound.of(mentor("ada", 2), mentor("ben", 2), mentor("cleo", 1), mentee("bob"), mentee("eve")),
                CommitteePolicy.standard(),
                HeadCount.of(2),
                HeadCount.of(3));
        assertThat(range).hasToString("CommitteeRound[3 mentors, 2 mentees, size 2 to 3]");
        assertThat(range.least()).isEqualTo(HeadCount.of(2));
        assertThat(range.most()).isEqualTo(HeadCount.of(3));
        assertThat(choose(range).committees().values())
                .extracting(committee -> committee.members().toString())
                .containsExactly("[ada, ben, cleo]", "[ada, ben]");
        assertThat(round).hasToString("CommitteeRound[2 mentors, 2 mentees, size 2]");
    }

    @Test
    void sizesThatThePolicyDoesNotAllow_areRefused_theLeastAndTheMost() {
        MatchRound people = MatchRound.of(mentor("ada", 1), mentee("eve"));
        CommitteePolicy policy = CommitteePolicy.standard();
        assertThat(refusal(CommitteeRound.of(people, policy, HeadCount.of(1), HeadCount.of(6))))
                .isEqualTo("[COMMITTEE_TOO_FEW_MENTORS(limit 2, mentors 1) VIOLATION PROGRAMME [],"
                        + " COMMITTEE_TOO_LARGE(limit 5, mentors 6) VIOLATION PROGRAMME []]");
        assertThat(refusal(CommitteeRound.of(people, policy, HeadCount.of(1), HeadCount.of(2))))
                .isEqualTo("[COMMITTEE_TOO_FEW_MENTORS(limit 2, mentors 1) VIOLATION PROGRAMME []]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeRound.of(people, policy, HeadCount.of(3), HeadCount.of(2)))
                .withMessage("committee round asks for at least 3 members but at most 2; lower the first or raise the"
                        + " second");
    }

    @Test
    void affinity_decidesBetweenMentorsWhoFitAsWell() {
        CommitteeRound three = CommitteeRound.of(
                MatchRound.of(mentor("ada", 1), mentor("ben", 1), mentor("cleo", 1), mentee("eve")),
                CommitteePolicy.standard(),
                HeadCount.of(2));
        CommitteeRound suiting = three.affinity(CLEO, BEN, Score.parse("0.1"));
        assertThat(members(three)).isEqualTo("[ada, ben]");
        assertThat(members(suiting)).isEqualTo("[ben, cleo]");
        assertThat(members(three.affinity(ADA, BEN, Score.parse("-0.1")))).isEqualTo("[ada, cleo]");
        assertThat(choose(suiting).explain(EVE).affinities())
                .hasToString("{MentorPair[first=ben, second=cleo]=0.1000}");
        assertThat(members(suiting.affinity(BEN, CLEO, Score.ZERO)))
                .as("what is said last counts")
                .isEqualTo("[ada, ben]");
    }

    @Test
    void mentorsOfWhomOneExcludesTheOther_neverServeTogether() {
        MatchRound people = MatchRound.of(
                expert("ada")
                        .mentor(MentorRole.ofSeats(1))
                        .addExclusions(PersonId.of("ben"))
                        .build(),
                mentor("ben", 1),
                mentor("cleo", 1),
                mentee("eve"));
        CommitteeRound two = CommitteeRound.of(people, CommitteePolicy.standard(), HeadCount.of(2));
        assertThat(members(two.affinity(ADA, BEN, Score.parse("0.5")))).isEqualTo("[ada, cleo]");
        assertThat(members(two.ruledBy(EVE, CommitteeRules.ofSize(2).apart(MentorPair.of(ADA, CLEO)))))
                .isEqualTo("[ben, cleo]");
        CommitteeChoice three = choose(CommitteeRound.of(people, CommitteePolicy.standard(), HeadCount.of(3)));
        assertThat(three.cause(EVE))
                .hasToString("Contradiction[conflicts=[Conflict[demands=[Size[least=3, most=3], Apart[pair="
                        + "MentorPair[first=ada, second=ben]]], extent=FEWEST]]]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.ruledBy(EVE, CommitteeRules.ofSize(2).together(MentorPair.of(BEN, ADA))))
                .withMessage(
                        "the rules of mentee `eve` want mentors `ada` and `ben` only together, of whom one excludes the"
                                + " other; drop the rule or the exclusion");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.ruledBy(CommitteeRules.ofSize(2).together(MentorPair.of(BEN, ADA))))
                .withMessage(
                        "the rules of all mentees want mentors `ada` and `ben` only together, of whom one excludes the"
                                + " other; drop the rule or the exclusion");
    }

    @Test
    void whoWasLeftOut_comesFirst() {
        CommitteeRound scarce = CommitteeRound.of(
                MatchRound.of(mentor("ada", 1), mentor("ben", 1), mentee("bob"), mentee("eve")),
                CommitteePolicy.standard(),
                HeadCount.of(2));
        CommitteeChoice before = choose(scarce);
        assertThat(before.unserved()).containsExactly(EVE);
        CommitteeRound again = scarce.leftOutFirst(before.unserved());
        assertThat(choose(again).committees().keySet()).containsExactly(EVE);
        assertThat(again.problem().mentee(EVE).wasLeftOut()).isTrue();
        assertThat(again.problem().mentee(MenteeId.of("bob")).wasLeftOut()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scarce.leftOutFirst(Set.of(MenteeId.of("ada"))))
                .withMessage("committee round does not hold mentee `ada`; add them first");
    }

    @Test
    void membersOfEarlierCommittees_stayWhereTheyCan() {
        CommitteeRound three = CommitteeRound.of(
                MatchRound.of(mentor("ada", 1), mentor("ben", 1), mentor("cleo", 1), mentee("eve")),
                CommitteePolicy.standard(),
                HeadCount.of(2));
        CommitteeRound suiting = three.affinity(BEN, CLEO, Score.parse("0.1"));
        assertThat(members(suiting)).isEqualTo("[ben, cleo]");
        CommitteeRound again = suiting.keeping(choose(three).committees().values());
        assertThat(members(again))
                .as("as before, though others suit each other")
                .isEqualTo("[ada, ben]");
        assertThat(choose(again).value().kept()).isEqualTo(2);
        assertThat(members(again.pricedAt(SoftPrices.NONE.kept(Score.parse("0.09")))))
                .as("staying is worth less")
                .isEqualTo("[ben, cleo]");
        Committee gone =
                new Committee(MenteeId.of("fay"), ImmutableSortedSet.of(MentorId.of("gus")), ImmutableSortedMap.of());
        assertThat(suiting.keeping(List.of(gone)).problem())
                .as("who is no longer there does not count")
                .isEqualTo(suiting.problem());
    }

    private static String members(CommitteeRound asked) {
        CommitteeChoice choice = choose(asked);
        assertThat(choice.verify().isBest()).isTrue();
        return requireNonNull(choice.committees().get(EVE)).members().toString();
    }

    private static String refusal(CommitteeRound asked) {
        return ((CommitteeOutcome.Refused) Matchmaker.chooseCommittees(asked))
                .findings()
                .all()
                .toString();
    }

    @Test
    void nobodyMentorsThemselves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.guidedBy(EVE, mentee("eve")))
                .withMessage("mentee `eve` cannot mentor themselves; name the people who do");
    }

    @Test
    void whoeverIsNotThere_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.budgeted(MentorId.of("eve"), Hours.of(1)))
                .withMessage("committee round does not hold mentor `eve`; add them first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.affinity(ADA, CLEO, Score.ZERO))
                .withMessage("committee round does not hold mentor `cleo`; add them first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.affinity(ADA, ADA, Score.ZERO))
                .withMessage("mentor `ada` is paired with themselves; name two mentors");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> round.taking((mentor, mentee) -> Nulls.nothing()).problem())
                .withMessage("hours");
        assertThatNullPointerException()
                .isThrownBy(() -> round.keeping(Collections.singletonList(Nulls.nothing())))
                .withMessage("committee");
    }

    private static CommitteeChoice choose(CommitteeRound asked) {
        return Matchmaker.chooseCommittees(asked).orElseThrow().choice();
    }
}
