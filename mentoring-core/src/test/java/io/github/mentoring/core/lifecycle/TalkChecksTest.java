package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.ANN;
import static io.github.mentoring.core.lifecycle.RecordsFixture.ART;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.START;
import static io.github.mentoring.core.lifecycle.RecordsFixture.TODAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.after;
import static io.github.mentoring.core.lifecycle.RecordsFixture.circle;
import static io.github.mentoring.core.lifecycle.RecordsFixture.committee;
import static io.github.mentoring.core.lifecycle.RecordsFixture.decide;
import static io.github.mentoring.core.lifecycle.RecordsFixture.guided;
import static io.github.mentoring.core.lifecycle.RecordsFixture.leave;
import static io.github.mentoring.core.lifecycle.RecordsFixture.lines;
import static io.github.mentoring.core.lifecycle.RecordsFixture.pair;
import static io.github.mentoring.core.lifecycle.RecordsFixture.people;
import static io.github.mentoring.core.lifecycle.RecordsFixture.unmet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.agreement.Resolution;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.goal.GoalPolicy;
import io.github.mentoring.core.goal.GoalProgress;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.relationship.CommitteeSeat;
import io.github.mentoring.core.relationship.MentorCommittee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkChecksTest {

    private static final Goal GOAL = Goal.builder("g1")
            .text("secret-publish")
            .targetDate(START.plusYears(1))
            .build();

    @Test
    void talk_ofAStranger_isRefused() {
        assertThat(unmet(decide(
                        pair(Phase.PREPARE),
                        DAY,
                        new Talk.AnswerReadiness(ANN.person(), ReadinessItem.HAS_TIME_AND_ENERGY, true))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
        assertThat(unmet(decide(pair(), DAY, new Talk.StateAvailability(ANN.person(), true))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
        assertThat(unmet(
                        decide(pair(), DAY, new Talk.DescribeContext(MenteeId.of("ada"), ContextPart.RESOURCES, true))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ada]");
    }

    @Test
    @DisplayName("D-PH-16 a timeframe has an end ahead, or is open")
    void setTimeframe_thatLiesBehind_isRefused() {
        assertThat(unmet(decide(pair(), DAY, new Talk.SetTimeframe(Optional.of(DAY.minusDays(1))))))
                .containsExactly("TOO_EARLY(2026-02-19, 2026-02-20) VIOLATION PROGRAMME");
        LocalDate career = DAY.plusYears(40);
        assertThat(after(pair(), DAY, new Talk.SetTimeframe(Optional.of(career)))
                        .groundwork()
                        .until())
                .contains(career);
        assertThat(after(pair(), DAY, new Talk.SetTimeframe(Optional.empty()))
                        .groundwork()
                        .until())
                .isEmpty();
    }

    @Test
    @DisplayName("D-AGR-12 who agree on no end, but have said a last day before, have set one")
    void agree_onNoEnd_afterALastDay_isFinite() {
        Relationship finite = after(pair(), DAY, new Talk.SetTimeframe(Optional.of(DAY.plusYears(1))));
        assertThat(lines(decide(finite, DAY, agreed(agreement(1), "ada", "bob"))))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("FINITE_EXPECTATION_NOT_SET"));
    }

    @Test
    @DisplayName("D-AGR-03 and D-AGR-04 what an agreement does not settle is said, and the agreement kept")
    void agree_onNothing_isKeptWithRemarks() {
        PartnershipAgreement agreement = agreement(1);
        Ruling ruling = decide(pair(), DAY, agreed(agreement, "ada", "bob"));
        assertThat(ruling.findings()).isEqualTo(agreement.findings(AgreementPolicy.standard()));
        assertThat(lines(ruling))
                .contains(
                        "GROUND_RULES_MISSING() WARNING BOTH [ada, bob]",
                        "EXPECTATIONS_NOT_CLARIFIED() WARNING BOTH [ada, bob]");
        assertThat(ruling.relationship().orElseThrow().groundwork().agreement()).contains(agreement);
    }

    @ParameterizedTest
    @CsvSource({
        "MENTEE_CONTEXT, DescribeContext",
        "GOALS, KeepGoals",
        "TIMEFRAME, SetTimeframe",
        "AVAILABILITY, StateAvailability"
    })
    void settle_anItemWithAStepOfItsOwn_isRefusedAndNamesTheStep(AcquaintItem item, String step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Talk.Settle(item, true))
                .withMessage("acquaintance item is settled by %s: %s; take that step", step, item);
    }

    @Test
    @DisplayName("D-AGR-15 an agreement changes only by a version that all accept")
    void agree_withoutConsent_isRefused() {
        assertThat(unmet(decide(pair(), DAY, agreed(agreement(1), "ada"))))
                .containsExactly("CONSENT_MISSING(version 1) VIOLATION BOTH [bob]");
        Relationship agreed = after(pair(), DAY, agreed(agreement(1), "ada", "bob"));
        assertThat(unmet(decide(agreed, DAY, agreed(agreement(2)))))
                .containsExactly("CONSENT_MISSING(version 2) VIOLATION BOTH [ada, bob]");
        assertThat(unmet(decide(agreed, DAY, agreed(agreement(3), "ada", "bob"))))
                .containsExactly("VERSION_NOT_NEXT(version 3, next 2) VIOLATION PROGRAMME");
        assertThat(after(agreed, DAY, agreed(agreement(2), "ada", "bob"))
                        .groundwork()
                        .agreement())
                .contains(agreement(2));
    }

    @Test
    void agree_withOthers_isRefused() {
        PartnershipAgreement others = PartnershipAgreement.builder()
                .addMentors(ANN)
                .addMentees(BOB)
                .start(START)
                .build();
        assertThat(unmet(decide(pair(), DAY, agreed(others, "ann", "bob", "cem"))))
                .containsExactly(
                        "CONSENT_MISSING(version 1) VIOLATION BOTH [ada]",
                        "NOT_A_PARTY() VIOLATION PROGRAMME [ann, cem]");
        assertThat(unmet(decide(committee(), DAY, agreed(agreement(1), "ada", "ann", "art", "bob"))))
                .as("an agreement binds none whom it leaves out")
                .containsExactly("CONSENT_MISSING(version 1) VIOLATION BOTH [ann, art]");
    }

    @Test
    void agree_afterSomebodyLeft_beginsAnew() {
        PartnershipAgreement all = PartnershipAgreement.builder()
                .addMentors(ADA, ANN, ART)
                .addMentees(BOB)
                .start(START)
                .build();
        PartnershipAgreement two = PartnershipAgreement.builder()
                .addMentors(ADA, ANN)
                .addMentees(BOB)
                .start(DAY)
                .build();
        Relationship now = after(
                committee(),
                DAY,
                agreed(all, "ada", "ann", "art", "bob"),
                leave("art"),
                agreed(two, "ada", "ann", "bob"));
        assertThat(now.groundwork().agreement()).contains(two);
    }

    @Test
    void agree_amongPeers_leavesItToThemWhoIsCalledMentor() {
        PartnershipAgreement agreement = PartnershipAgreement.between(MentorId.of("p1"), MenteeId.of("p2"))
                .start(START)
                .build();
        Relationship peers = circle(MentoringFormat.PEER_GROUP, List.of("p1", "p2"), List.of());
        assertThat(after(peers, DAY, agreed(agreement, "p1", "p2")).groundwork().agreement())
                .contains(agreement);
    }

    @Test
    @DisplayName("D-GOAL-01 goals are the mentee's, and what they lack is said")
    void keepGoals_ofTheMentee_areKeptWithRemarks() {
        GoalPlan plan = GoalPlan.of(BOB, GOAL);
        Ruling ruling = decide(pair(), DAY, new Talk.KeepGoals(plan));
        assertThat(ruling.findings()).isEqualTo(plan.findings(TODAY, GoalPolicy.standard()));
        assertThat(ruling.relationship().orElseThrow().groundwork().goals()).containsEntry(BOB, plan);
        assertThat(unmet(decide(pair(), DAY, new Talk.KeepGoals(GoalPlan.of(MenteeId.of("ada"), GOAL)))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ada]");
    }

    @Test
    @DisplayName("D-GOAL-06 a goal is active once both have accepted it")
    void keepGoals_acceptedByBoth_areActive() {
        Goal accepted = Goal.builder("g1")
                .text("secret-publish")
                .targetDate(START.plusYears(1))
                .addAcceptedBy(Side.values())
                .build();
        Relationship now = after(
                pair(),
                DAY,
                new Talk.KeepGoals(GoalPlan.of(BOB, GOAL)),
                new Talk.KeepGoals(GoalPlan.of(BOB, accepted)));
        assertThat(now.groundwork().goals().values())
                .flatExtracting(GoalPlan::activeGoals)
                .containsExactly(accepted);
    }

    @Test
    @DisplayName("D-GOAL-11 a goal changes only with the mentee's acceptance, and none is lost")
    void keepGoals_overridden_isRefused() {
        Goal lead = Goal.builder("g2").text("secret-lead").build();
        Relationship now = after(pair(), DAY, new Talk.KeepGoals(GoalPlan.of(BOB, GOAL, lead)));
        Goal changed = Goal.builder("g1").text("secret-teach").build();
        assertThat(unmet(decide(now, DAY, new Talk.KeepGoals(GoalPlan.of(BOB, changed)))))
                .containsExactly(
                        "MENTEE_GOAL_OVERRIDDEN(g1) VIOLATION MENTOR [bob]",
                        "MENTEE_GOAL_OVERRIDDEN(g2) VIOLATION MENTOR [bob]");
        Goal given = Goal.builder("g2")
                .text("secret-lead")
                .progress(GoalProgress.DROPPED)
                .addAcceptedBy(Side.MENTEE)
                .build();
        Goal progressed = GOAL.withProgress(GoalProgress.IN_PROGRESS);
        GoalPlan next = GoalPlan.of(BOB, progressed, given);
        assertThat(after(now, DAY, new Talk.KeepGoals(next)).groundwork().goals())
                .containsEntry(BOB, next);
    }

    @Test
    @Timeout(20) // no measure of speed, but what grows with the square of the number would take longer
    void keepGoals_ofWhichManyAreChangedOrGone_namesEach() {
        GoalPlan standing = goals(16_000, "secret-write");
        Relationship now = after(pair(), DAY, new Talk.KeepGoals(standing));
        Ruling gone = decide(now, DAY, new Talk.KeepGoals(GoalPlan.of(BOB)));
        assertThat(((Ruling.Refused) gone).unmet()).hasSize(16_000);
        Ruling changed = decide(now, DAY, new Talk.KeepGoals(goals(16_000, "secret-teach")));
        assertThat(((Ruling.Refused) changed).unmet()).hasSize(16_000);
        assertThat(decide(now, DAY, new Talk.KeepGoals(standing))).isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    @Timeout(20) // no measure of speed, but what grows with the square of the number would take longer
    void keepGoals_ofManyWithADay_remembersSinceWhenEachIsPursued() {
        GoalPlan plan = GoalPlan.builder()
                .mentee(BOB)
                .addAllGoals(IntStream.range(0, 60_000)
                        .mapToObj(i -> Goal.builder("g" + i)
                                .text("secret-write")
                                .targetDate(DAY.plusDays(9))
                                .addAcceptedBy(Side.MENTEE, Side.MENTOR)
                                .build())
                        .toList())
                .build();
        Relationship now = after(pair(), DAY, new Talk.KeepGoals(plan));
        Relationship next = after(now, DAY.plusDays(1), new Talk.KeepGoals(plan));
        assertThat(next.groundwork().goalsSetOn().get(BOB))
                .hasSize(60_000)
                .allSatisfy((goal, day) -> assertThat(day).isEqualTo(DAY));
    }

    private static GoalPlan goals(int many, String text) {
        return GoalPlan.builder()
                .mentee(BOB)
                .addAllGoals(IntStream.range(0, many)
                        .mapToObj(i -> Goal.builder("g" + i).text(text).build())
                        .toList())
                .build();
    }

    @Test
    @DisplayName("D-AGR-05 a misunderstanding stays open until they say how they settled it")
    void noteMisunderstanding_openThenSettled_saysSoWhileOpen() {
        Misunderstanding raised = misunderstanding("ada", "bob");
        Ruling ruling = decide(pair(), DAY, new Talk.NoteMisunderstanding(raised));
        assertThat(lines(ruling)).containsExactly("MISUNDERSTANDING_OPEN(entry 1, 2026-02-20) WARNING BOTH [ada, bob]");
        Misunderstanding settled = raised.withResolution(new Resolution(DAY.plusDays(3), "secret-talk"));
        Ruling after =
                decide(ruling.relationship().orElseThrow(), DAY.plusDays(3), new Talk.NoteMisunderstanding(settled));
        assertThat(lines(after)).isEmpty();
        assertThat(after.relationship().orElseThrow().groundwork().misunderstandings())
                .containsExactly(settled);
    }

    @Test
    void noteMisunderstanding_withStrangersOrOnOtherDays_isRefused() {
        assertThat(unmet(
                        decide(pair(), DAY.plusDays(1), new Talk.NoteMisunderstanding(misunderstanding("bob", "cem")))))
                .containsExactly(
                        "DAYS_DIFFER(2026-02-20, 2026-02-21) VIOLATION PROGRAMME",
                        "NOT_A_PARTY() VIOLATION PROGRAMME [cem]");
        Misunderstanding older = Misunderstanding.builder()
                .between("ada", "bob")
                .raisedOn(START.minusDays(1))
                .text("secret-matter")
                .resolution(new Resolution(DAY, "secret-talk"))
                .build();
        assertThat(unmet(decide(pair(), DAY, new Talk.NoteMisunderstanding(older))))
                .containsExactly("TOO_EARLY(2026-01-31, 2026-02-01) VIOLATION PROGRAMME");
    }

    @Test
    @DisplayName("D-COM-05 a committee is those who hold a seat, at least two")
    void allocateSeat_twoSeats_makeACommittee() {
        CommitteeSeat research = CommitteeSeat.of(ADA, MentoringFunction.SKILL_DEVELOPMENT);
        CommitteeSeat career = CommitteeSeat.of(ANN, MentoringFunction.SPONSORSHIP);
        Relationship one = after(committee(), DAY, new Talk.AllocateSeat(research));
        assertThat(one.committee()).isEmpty();
        Relationship two = after(one, DAY, new Talk.AllocateSeat(career));
        assertThat(two.committee()).contains(MentorCommittee.of(BOB, research, career));
        assertThat(after(two, DAY, leave("ann")).committee())
                .as("whose seat is left empty")
                .isEmpty();
        assertThat(pair().committee()).isEmpty();
    }

    @Test
    @DisplayName("D-COM-07 and D-REL-11 other matters go to others at other times")
    void allocateSeat_forATime_tellsWhoIsThereWhen() {
        MentoringFunction first = MentoringFunction.SKILL_DEVELOPMENT;
        MentoringFunction second = MentoringFunction.SPONSORSHIP;
        CommitteeSeat ada = CommitteeSeat.builder()
                .mentor(ADA)
                .addFunctions(first)
                .from(START)
                .build();
        CommitteeSeat adaUntil = CommitteeSeat.builder()
                .mentor(ADA)
                .addFunctions(first)
                .from(START)
                .until(DAY)
                .build();
        CommitteeSeat ann = CommitteeSeat.of(ANN, second);
        Relationship now = after(
                committee(),
                DAY,
                new Talk.AllocateSeat(ada),
                new Talk.AllocateSeat(ann),
                new Talk.AllocateSeat(adaUntil));
        assertThat(now.groundwork().seats()).containsExactly(adaUntil, ann);
        MentorCommittee committee = now.committee().orElseThrow();
        assertThat(committee.memberFor(first, DAY)).containsExactly(adaUntil);
        assertThat(committee.uncovered(List.of(first, second), DAY.plusDays(1))).containsExactly(first);
    }

    @Test
    void allocateSeat_ofAStrangerOrOutsideACommittee_isRefused() {
        CommitteeSeat stranger = CommitteeSeat.of(MentorId.of("cem"), MentoringFunction.SKILL_DEVELOPMENT);
        assertThat(unmet(decide(committee(), DAY, new Talk.AllocateSeat(stranger))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [cem]");
        Relationship team = guided(MentoringFormat.TEAM, List.of(ADA, ANN), List.of(BOB, RecordsFixture.BEA));
        CommitteeSeat seat = CommitteeSeat.of(ADA, MentoringFunction.SKILL_DEVELOPMENT);
        assertThat(unmet(decide(team, DAY, new Talk.AllocateSeat(seat))))
                .containsExactly("NOT_ON_RECORD(COMMITTEE) VIOLATION PROGRAMME [ada]");
    }

    private static PartnershipAgreement agreement(int version) {
        return PartnershipAgreement.between(ADA, BOB)
                .version(version)
                .start(START)
                .build();
    }

    private static Talk.Agree agreed(PartnershipAgreement agreement, String... by) {
        return new Talk.Agree(agreement, people(by));
    }

    private static Misunderstanding misunderstanding(String... between) {
        return Misunderstanding.builder()
                .between(between)
                .raisedOn(DAY)
                .text("secret-matter")
                .build();
    }

    @Test
    @DisplayName("D-AGR-05 a misunderstanding is settled though one of the two has left")
    void noteMisunderstanding_withWhoHasLeft_isSettled() {
        Misunderstanding raised = Misunderstanding.builder()
                .between("ann", "bob")
                .raisedOn(DAY)
                .text("secret-matter")
                .build();
        Relationship left = after(after(committee(), DAY, new Talk.NoteMisunderstanding(raised)), DAY, leave("ann"));
        LocalDate next = DAY.plusDays(5);
        Misunderstanding settled = raised.withResolution(new Resolution(next, "secret-way"));
        Ruling ruling = decide(left, next, new Talk.NoteMisunderstanding(settled));
        assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
        assertThat(ruling.relationship().orElseThrow().groundwork().misunderstandings())
                .containsExactly(settled);
        Misunderstanding another = Misunderstanding.builder()
                .between("ann", "bob")
                .raisedOn(next)
                .text("secret-matter")
                .build();
        assertThat(unmet(decide(left, next, new Talk.NoteMisunderstanding(another))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
    }
}
