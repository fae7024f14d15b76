package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.committee.CommitteeExplanation.Part;
import io.github.mentoring.matching.committee.CommitteeExplanation.SoftRule;
import io.github.mentoring.matching.problem.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who was left out before comes first, and of members who served before as many stay as can. */
class CommitteeAimsTest {

    private static final Department NORTH = Department.of("north");
    private static final MentorId M1 = MentorId.of("m1");
    private static final MentorId M2 = MentorId.of("m2");
    private static final MentorId M3 = MentorId.of("m3");
    private static final MenteeId ANA = MenteeId.of("ana");
    private static final MenteeId BOB = MenteeId.of("bob");
    private static final MenteeId EVE = MenteeId.of("eve");

    /** Two seats, which are enough for two who want one mentor, or for one who wants two. */
    @Test
    void whoWasLeftOut_isServedThoughFewerAre() {
        CommitteeMentee eve = CommitteeMentee.of(EVE, CommitteeRules.ofSize(2));
        assertThat(best(scarce(eve)).committees().keySet()).containsExactly(ANA, BOB);
        CommitteeChoice choice = best(scarce(eve.leftOutBefore()));
        assertThat(choice.committees().keySet()).containsExactly(EVE);
        assertThat(choice.value().leftOut()).isEqualTo(1);
        assertThat(choice.value().served()).isEqualTo(1);
    }

    @Test
    void withPrices_whoWasLeftOutIsFirstAsWell() {
        CommitteeMentee eve = CommitteeMentee.of(EVE, CommitteeRules.ofSize(2)).leftOutBefore();
        SoftPrices prices = SoftPrices.NONE.preference(Score.parse("1000"));
        assertThat(best(scarce(eve).prices(prices)).committees().keySet()).containsExactly(EVE);
    }

    @Test
    void whereNotAllWhoWereLeftOutCanBeServed_asManyAsPossibleAre() {
        CommitteeProblemBuilder builder = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(2)))
                .mentor(CommitteeMentor.of(M2, Seats.of(1)))
                .mentee(CommitteeMentee.of(ANA, CommitteeRules.ofSize(2)).leftOutBefore())
                .mentee(CommitteeMentee.of(BOB, CommitteeRules.ofSize(1)).leftOutBefore())
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)).leftOutBefore());
        for (MenteeId mentee : List.of(ANA, BOB, EVE)) {
            builder.candidate(M1, mentee, Score.parse(mentee.equals(ANA) ? "0.9" : "0.1"));
        }
        builder.candidate(M2, ANA, Score.parse("0.9")).candidate(M2, EVE, Score.parse("0.2"));
        CommitteeChoice choice = best(builder);
        assertThat(choice.value().leftOut())
                .as("with one seat of m2 and two of m1")
                .isEqualTo(2);
        assertThat(choice.committees().keySet()).containsExactly(ANA, BOB);
        assertThat(choice.cause(EVE)).isEqualTo(new NoCommittee.SeatsTaken());
    }

    private static CommitteeProblemBuilder scarce(CommitteeMentee eve) {
        CommitteeProblemBuilder builder = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(1)))
                .mentor(CommitteeMentor.of(M2, Seats.of(1)))
                .mentee(CommitteeMentee.of(ANA, CommitteeRules.ofSize(1)))
                .mentee(CommitteeMentee.of(BOB, CommitteeRules.ofSize(1)))
                .mentee(eve);
        for (MenteeId mentee : List.of(ANA, BOB, EVE)) {
            builder.candidate(M1, mentee, Score.parse("0.5")).candidate(M2, mentee, Score.parse("0.5"));
        }
        return builder;
    }

    @Test
    void whoHasServed_staysThoughOthersFitBetter() {
        assertThat(members(best(kept(CommitteeRules.ofSize(1))))).containsExactly(M1);
        assertThat(best(kept(CommitteeRules.ofSize(1))).value().kept()).isEqualTo(1);
    }

    @Test
    void whoHasServed_makesWayForSomebodyFromInside() {
        CommitteeChoice choice = best(kept(CommitteeRules.ofSize(1).inside(Strictness.PREFER)));
        assertThat(members(choice)).containsExactly(M3);
        assertThat(choice.value().kept()).isZero();
        assertThat(members(best(kept(CommitteeRules.ofSize(2).inside(Strictness.PREFER)))))
                .containsExactly(M1, M3);
    }

    @Test
    void withAPrice_whoHasServedStaysIfThatIsWorthMore() {
        CommitteeRules rules = CommitteeRules.ofSize(1);
        assertThat(members(best(kept(rules).prices(SoftPrices.NONE)))).containsExactly(M2);
        assertThat(members(best(kept(rules).prices(SoftPrices.NONE.kept(Score.parse("0.7999"))))))
                .containsExactly(M2);
        assertThat(members(best(kept(rules).prices(SoftPrices.NONE.kept(Score.parse("0.8001"))))))
                .containsExactly(M1);
    }

    @Test
    void explanation_tellsHowManyStayAndHowManyDoNot() {
        CommitteeProblemBuilder builder =
                kept(CommitteeRules.ofSize(1)).prices(SoftPrices.NONE.kept(Score.parse("0.9")));
        CommitteeExplanation explanation = best(builder).explain(EVE);
        assertThat(explanation.rules()).contains(new Part(SoftRule.KEPT, 1, 0, Score.parse("0.9"), Score.ZERO));
        assertThat(explanation.worth()).isEqualTo(Score.parse("1"));
        assertThat(best(kept(CommitteeRules.ofSize(1).inside(Strictness.REQUIRE)))
                        .explain(EVE)
                        .rules())
                .contains(new Part(SoftRule.KEPT, 0, 1, Score.ZERO, Score.ZERO));
    }

    /** With a hundred who served before, the price of those who find no place would be no long. */
    @Test
    void explanation_missesNobodyWhoFindsNoPlace() {
        CommitteeProblemBuilder builder = CommitteeProblem.builder()
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)))
                .prices(SoftPrices.NONE.kept(Score.ofTenThousandths(1L << 57)));
        for (int j = 0; j < 100; j++) {
            MentorId mentor = MentorId.of("m" + j);
            builder.mentor(CommitteeMentor.of(mentor, Seats.of(1)))
                    .candidate(EVE, new CommitteeCandidate(mentor, Score.ZERO, 0).servedBefore());
        }
        assertThat(best(builder).explain(EVE).rules())
                .contains(new Part(SoftRule.KEPT, 1, 0, Score.ofTenThousandths(1L << 57), Score.ZERO));
    }

    /** Three mentors for eve, of whom the one who fits worst has served before, and the last is from inside. */
    private static CommitteeProblemBuilder kept(CommitteeRules rules) {
        return CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(1)))
                .mentor(CommitteeMentor.of(M2, Seats.of(1)))
                .mentor(CommitteeMentor.of(M3, Seats.of(1)).from(NORTH))
                .mentee(CommitteeMentee.of(EVE, rules).from(NORTH))
                .candidate(EVE, new CommitteeCandidate(M1, Score.parse("0.1"), 0).servedBefore())
                .candidate(M2, EVE, Score.parse("0.9"))
                .candidate(M3, EVE, Score.parse("0.5"));
    }

    private static List<MentorId> members(CommitteeChoice choice) {
        return choice.committees().values().stream()
                .flatMap(committee -> committee.members().stream())
                .toList();
    }

    private static CommitteeChoice best(CommitteeProblemBuilder builder) {
        CommitteeChoice choice = Committees.choose(builder.build());
        assertThat(choice.verify().isBest()).as("is proved best").isTrue();
        return choice;
    }
}
