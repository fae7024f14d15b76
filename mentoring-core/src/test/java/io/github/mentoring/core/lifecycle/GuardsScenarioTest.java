package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.Course.ADA;
import static io.github.mentoring.core.lifecycle.Course.BOB;
import static io.github.mentoring.core.lifecycle.Course.START;
import static io.github.mentoring.core.lifecycle.Course.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.EthicsIssue;
import io.github.mentoring.core.disclosure.ContentClass;
import io.github.mentoring.core.disclosure.DisclosureItem;
import io.github.mentoring.core.disclosure.DisclosureJudge;
import io.github.mentoring.core.disclosure.DisclosureRequest;
import io.github.mentoring.core.disclosure.Recipient;
import io.github.mentoring.core.ethics.ScreeningRule;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.Benefit;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.FailureCause;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The scenarios about what stands against a step forward. */
class GuardsScenarioTest {

    private static final Lifecycle STANDARD = Lifecycle.under(MentoringPolicy.standard());
    private static final Move TO_ACQUAINT = new Move.Advance(Phase.ACQUAINT);
    private static final Move TO_APPLY = new Move.Advance(Phase.APPLY);

    private static final String TOLD_NOTHING = "NO_FEEDBACK_TO_MENTOR INFO MENTEE [bob]";

    private static Course pair() {
        return Course.pair(STANDARD);
    }

    private static void assertAccepted(Ruling ruling, Phase phase, String... findings) {
        assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
        assertThat(ruling.relationship().orElseThrow().phase()).isEqualTo(phase);
        assertThat(texts(ruling.findings())).containsExactly(findings);
    }

    private static void assertRefused(Ruling ruling, String... violations) {
        assertThat(ruling).isInstanceOf(Ruling.Refused.class);
        assertThat(((Ruling.Refused) ruling).unmet())
                .extracting(unmet -> unmet.finding().toString())
                .containsExactly(violations);
        assertThat(((Ruling.Refused) ruling).unmet())
                .allMatch(unmet -> unmet.from().isEmpty());
        assertThat(ruling.events()).isEmpty();
    }

    // S-28

    private static Predicate<Talk.AnswerReadiness> no(PersonId party, ReadinessItem item) {
        return answer -> answer.party().equals(party) && answer.item() == item;
    }

    @Test
    @DisplayName("S-28, D-PH-01, D-PH-02, D-PH-03: everybody has said yes to everything")
    void s28_allReady_getAcquainted() {
        assertAccepted(pair().ready(none -> false).attempt(TO_ACQUAINT), Phase.ACQUAINT);
    }

    @Test
    @DisplayName("S-28, D-REL-05: meaning well is not time and energy")
    void s28_menteeLacksTime_isRefused() {
        Course course = pair().ready(no(BOB.person(), ReadinessItem.HAS_TIME_AND_ENERGY))
                .take(new Talk.AnswerReadiness(BOB.person(), ReadinessItem.HAS_TIME_AND_ENERGY, false));

        assertRefused(course.attempt(TO_ACQUAINT), "NOT_READY(HAS_TIME_AND_ENERGY) VIOLATION MENTEE [bob]");
    }

    @Test
    @DisplayName("S-28, D-PH-04, D-AMB-32: a blank counts as a no, and all gaps are told at once")
    void s28_blankAndNo_areBothTold() {
        Course course = pair().ready(no(BOB.person(), ReadinessItem.HAS_TIME_AND_ENERGY)
                .or(no(ADA.person(), ReadinessItem.COMMITTED_TO_PARTICIPATION)));

        assertRefused(
                course.attempt(TO_ACQUAINT),
                "NOT_READY(COMMITTED_TO_PARTICIPATION) VIOLATION MENTOR [ada]",
                "NOT_READY(HAS_TIME_AND_ENERGY) VIOLATION MENTEE [bob]");
    }

    @Test
    void s28_nobodyReflected_isRefusedForBoth() {
        Course course = pair().ready(answer -> answer.item() == ReadinessItem.REFLECTED_ON_PREPAREDNESS);

        assertRefused(
                course.attempt(TO_ACQUAINT),
                "NOT_READY(REFLECTED_ON_PREPAREDNESS) VIOLATION MENTOR [ada]",
                "NOT_READY(REFLECTED_ON_PREPAREDNESS) VIOLATION MENTEE [bob]");
    }

    @Test
    @DisplayName("S-28, D-PH-27, D-TEAM-07: in a group, each mentee has to be ready")
    void s28_oneOfAGroupIsNotCommitted_isRefusedForThatOne() {
        Parties group = new Parties.Guided(
                ImmutableSortedSet.of(ADA),
                ImmutableSortedSet.of(MenteeId.of("e1"), MenteeId.of("e2"), MenteeId.of("e3")));
        Course course = Course.of(STANDARD, group, MentoringFormat.GROUP)
                .ready(no(PersonId.of("e3"), ReadinessItem.COMMITTED_TO_PARTICIPATION));

        assertRefused(course.attempt(TO_ACQUAINT), "NOT_READY(COMMITTED_TO_PARTICIPATION) VIOLATION MENTEE [e3]");
    }

    @Test
    @DisplayName("S-28, D-PH-28: no phase is left out")
    void s28_fromPreparingToWork_isIllegal() {
        assertRefused(
                pair().ready(none -> false).attempt(TO_APPLY),
                "ILLEGAL_TRANSITION(PREPARE, ADVANCE, APPLY) VIOLATION PROGRAMME [ada, bob]");
    }

    // S-29

    private static final String[] FIRST_TALKS = {
        "CULTURE_NOT_SHARED WARNING BOTH [ada, bob]",
        "EXPECTATIONS_NOT_CLARIFIED WARNING BOTH [ada, bob]",
        "FINITE_EXPECTATION_NOT_SET WARNING BOTH [ada, bob]",
        "GROUND_RULES_MISSING WARNING BOTH [ada, bob]",
        "BOUNDARIES_NOT_AGREED ADVISORY BOTH [ada, bob]",
        "ENVIRONMENT_STRUCTURE_NOT_DISCUSSED ADVISORY BOTH [ada, bob]"
    };

    @Test
    @DisplayName("S-29, D-PH-05: every gap is told at once, in item order")
    void s29_muchIsOpen_isRefusedForAllOfIt() {
        Course course = pair().acquainting()
                .settle(AcquaintItem.INTRODUCTIONS)
                .take(
                        new Talk.DescribeContext(BOB, ContextPart.SCOPE_OF_PRACTICE, true),
                        new Talk.DescribeContext(BOB, ContextPart.ENVIRONMENT, true),
                        new Talk.StateAvailability(ADA.person(), true));

        assertRefused(
                course.attempt(TO_APPLY),
                "ACQUAINT_INCOMPLETE(MENTEE_CONTEXT, RESOURCES) VIOLATION BOTH [bob]",
                "ACQUAINT_INCOMPLETE(GOALS) VIOLATION BOTH [bob]",
                "ACQUAINT_INCOMPLETE(FEEDBACK_EXPECTATIONS) VIOLATION BOTH [ada, bob]",
                "ACQUAINT_INCOMPLETE(TIMEFRAME) VIOLATION BOTH [ada, bob]",
                "ACQUAINT_INCOMPLETE(AVAILABILITY) VIOLATION BOTH [bob]");
    }

    @ParameterizedTest
    @DisplayName("S-29, D-PH-06, D-PH-07, D-PH-08, D-PH-09, D-PH-10, D-PH-11, D-FB-14, D-GOAL-01: one item is missing")
    @CsvSource({
        "INTRODUCTIONS, INTRODUCTIONS, 'ada, bob'",
        "MENTEE_CONTEXT, 'MENTEE_CONTEXT, SCOPE_OF_PRACTICE, ENVIRONMENT, RESOURCES', bob",
        "GOALS, GOALS, bob",
        "FEEDBACK_EXPECTATIONS, FEEDBACK_EXPECTATIONS, 'ada, bob'",
        "TIMEFRAME, TIMEFRAME, 'ada, bob'"
    })
    void s29_oneItemIsMissing_isRefusedForThat(AcquaintItem missing, String detail, String subjects) {
        Ruling ruling = pair().acquainting().settleAllBut(missing).attempt(TO_APPLY);

        assertRefused(ruling, "ACQUAINT_INCOMPLETE(" + detail + ") VIOLATION BOTH [" + subjects + "]");
    }

    @Test
    @DisplayName("S-29, D-PH-11: availability is for each side to state")
    void s29_availabilityIsMissing_isRefusedForEachWhoIsSilent() {
        Course course = pair().acquainting().settleAllBut(AcquaintItem.AVAILABILITY);
        assertRefused(
                course.attempt(TO_APPLY),
                "ACQUAINT_INCOMPLETE(AVAILABILITY) VIOLATION BOTH [ada]",
                "ACQUAINT_INCOMPLETE(AVAILABILITY) VIOLATION BOTH [bob]");

        course.take(new Talk.StateAvailability(BOB.person(), true));
        assertRefused(course.attempt(TO_APPLY), "ACQUAINT_INCOMPLETE(AVAILABILITY) VIOLATION BOTH [ada]");
    }

    @Test
    @DisplayName("S-29, D-PH-12, D-AMB-51: what need not be settled is told")
    void s29_nothingButTheSixItems_getsToWorkWithRemarks() {
        Ruling ruling = pair().acquainting().settleAllBut().attempt(TO_APPLY);

        assertAccepted(ruling, Phase.APPLY, FIRST_TALKS);
    }

    @Test
    void s29_allSettled_getsToWorkWithoutARemark() {
        Course course = pair().acquainting()
                .settleAllBut()
                .settle(AcquaintItem.ENVIRONMENT_STRUCTURE)
                .take(new Talk.Agree(Course.agreement(), Course.agreement().parties()));

        assertAccepted(course.attempt(TO_APPLY), Phase.APPLY);
    }

    @Test
    @DisplayName("S-29, D-PH-28: no phase comes again")
    void s29_backToGettingAcquainted_isIllegal() {
        assertRefused(
                pair().working().attempt(TO_ACQUAINT),
                "ILLEGAL_TRANSITION(APPLY, ADVANCE, ACQUAINT) VIOLATION PROGRAMME [ada, bob]");
    }

    // S-33

    private static ImmutableSortedSet<PersonId> people(String... ids) {
        return Stream.of(ids).map(PersonId::of).collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    @ParameterizedTest
    @DisplayName("S-33, D-PH-23, D-PH-24, D-AMB-57: both have to want it")
    @EnumSource(Redefinition.class)
    void s33_mentorship_becomesAnotherTieIfBothWantIt(Redefinition as) {
        Course course = pair().working();

        assertRefused(course.attempt(new Move.Redefine(as, people("bob"))), "CONSENT_MISSING VIOLATION BOTH [ada]");
        assertThat(course.now().phase()).isEqualTo(Phase.APPLY);
        for (String either : List.of("ada", "bob")) {
            assertAccepted(course.attempt(new Move.End(people(either), Move.End.Wish.SEPARATE, true)), Phase.ENDED);
        }
        Ruling redefined = course.attempt(new Move.Redefine(as, people("ada", "bob")));
        assertAccepted(redefined, Phase.REDEFINED);
        assertThat(redefined.relationship().orElseThrow().redefinition()).contains(as);
    }

    @Test
    @DisplayName("S-33, D-PH-24: informal mentoring goes on as a relationship of its own")
    void s33_informalMentoring_hasAnInformalSuccessor() {
        Course course = pair().working();
        RelationshipId next = RelationshipId.of("r-2");
        assertThat(course.now().successor(next)).isEmpty();
        course.take(new Move.Redefine(Redefinition.INFORMAL_MENTORING, people("ada", "bob")));

        Move.Begin begin = course.now().successor(next).orElseThrow();
        Ruling begun = STANDARD.begin(Command.of("next", START, begin), Course.noon(START));
        assertAccepted(begun, Phase.PREPARE);
        Relationship successor = begun.relationship().orElseThrow();
        assertThat(successor.id()).isEqualTo(next);
        assertThat(successor.formality()).contains(Formality.INFORMAL);
        assertThat(successor.parties()).isEqualTo(course.now().parties());

        Course colleagues = pair().working();
        colleagues.take(new Move.Redefine(Redefinition.COLLEAGUES, people("ada", "bob")));
        assertThat(colleagues.now().successor(next)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("S-33, D-CONF-14: what was shared stays between them")
    @EnumSource(Side.class)
    void s33_betweenColleagues_whatWasSharedIsNotPassedOn(Side by) {
        Course course = pair().working().take(new Move.Redefine(Redefinition.COLLEAGUES, people("ada", "bob")));
        DisclosureRequest request = DisclosureRequest.builder()
                .mentor(ADA)
                .mentee(BOB)
                .by(by)
                .addItems(DisclosureItem.of("i1", ContentClass.SHARED_CONTENT))
                .to(Recipient.LEADERSHIP)
                .phase(course.now().phase())
                .day(START)
                .build();
        assertThat(DisclosureJudge.under(STANDARD.policy())
                        .decide(request, START)
                        .on("i1")
                        .verdict()
                        .answer())
                .hasToString("PROHIBITED");
    }

    @Test
    @DisplayName("S-28, D-REL-03: each party has to be committed, whatever their natures")
    void s28_oneIsNotCommitted_isRefused() {
        for (String who : List.of("ada", "bob")) {
            Course course = pair().ready(yes -> yes.item() == ReadinessItem.COMMITTED_TO_PARTICIPATION
                    && yes.party().value().equals(who));
            String duty = who.equals("ada") ? "MENTOR" : "MENTEE";
            assertRefused(
                    course.attempt(TO_ACQUAINT),
                    "NOT_READY(COMMITTED_TO_PARTICIPATION) VIOLATION " + duty + " [" + who + "]");
        }
    }

    @ParameterizedTest
    @DisplayName("S-33, D-MODEL-37: only a mentorship becomes a tie between colleagues")
    @EnumSource(
            value = LearningModel.class,
            names = {"COACHING", "SUPERVISION"})
    void s33_otherModels_doNotBecomeColleagues(LearningModel model) {
        Ruling ruling = Course.pair(STANDARD, model)
                .working()
                .attempt(new Move.Redefine(Redefinition.COLLEAGUES, people("ada", "bob")));

        assertRefused(ruling, "MODEL_CANNOT_BECOME_PEER VIOLATION BOTH [ada, bob]");
    }

    @ParameterizedTest
    @DisplayName("S-33, D-PH-24, D-AMB-57: what goes on informally is mentoring, whatever it was before")
    @EnumSource(LearningModel.class)
    void s33_informalMentoring_isAMentorshipWhateverItWas(LearningModel model) {
        Course course = Course.pair(STANDARD, model).working();
        course.take(new Move.Redefine(Redefinition.INFORMAL_MENTORING, people("ada", "bob")));

        Move.Begin begin = course.now().successor(RelationshipId.of("r-2")).orElseThrow();
        Ruling begun = STANDARD.begin(Command.of("next", START, begin), Course.noon(START));
        assertAccepted(begun, Phase.PREPARE);
        assertThat(begun.relationship().orElseThrow().model()).isEqualTo(LearningModel.MENTORSHIP);
    }

    @Test
    void s33_beforeWork_isIllegal() {
        Move redefine = new Move.Redefine(Redefinition.COLLEAGUES, people("ada", "bob"));

        assertRefused(pair().attempt(redefine), "ILLEGAL_TRANSITION(PREPARE, REDEFINE) VIOLATION PROGRAMME [ada, bob]");
        assertRefused(
                pair().acquainting().attempt(redefine),
                "ILLEGAL_TRANSITION(ACQUAINT, REDEFINE) VIOLATION PROGRAMME [ada, bob]");
    }

    // S-34

    private static Report.Review review(ReviewOutcome outcome) {
        return new Report.Review(AnnualReview.builder()
                .addSubjects(ADA.person(), BOB.person())
                .date(START)
                .outcome(outcome)
                .addMentorBenefits(mentorBenefit())
                .addMenteeBenefits(menteeBenefit())
                .build());
    }

    private static Benefit mentorBenefit() {
        return List.of(Benefit.values()).stream()
                .filter(each -> each.isOpenTo(Side.MENTOR))
                .findFirst()
                .orElseThrow();
    }

    private static Benefit menteeBenefit() {
        return List.of(Benefit.values()).stream()
                .filter(each -> each.isOpenTo(Side.MENTEE))
                .findFirst()
                .orElseThrow();
    }

    private static Report reviewed(ExpectationReview result, Optional<FailureCause> cause) {
        return new Report.ReportConduct(ADA, BOB, new ConductEvent.ExpectationsReviewed(START, result), cause);
    }

    @ParameterizedTest
    @DisplayName("S-34, D-PH-25, D-CHAL-10, D-AMB-43: what has failed goes on as nothing")
    @EnumSource(FailureCause.class)
    void s34_failed_mustEnd(FailureCause cause) {
        Course course = pair().working().take(reviewed(ExpectationReview.FAILED, Optional.of(cause)));
        String mustEnd = "FAILED_RELATIONSHIP_MUST_END VIOLATION BOTH [ada, bob]";

        assertRefused(course.attempt(review(ReviewOutcome.CONTINUE)), mustEnd);
        assertRefused(course.attempt(review(ReviewOutcome.REDEFINE)), mustEnd);
        for (Redefinition as : Redefinition.values()) {
            assertRefused(course.attempt(new Move.Redefine(as, people("ada", "bob"))), mustEnd);
        }
        assertThat(course.now().phase()).isEqualTo(Phase.APPLY);
        assertAccepted(course.attempt(review(ReviewOutcome.END)), Phase.APPLY, TOLD_NOTHING);
        assertAccepted(course.attempt(review(ReviewOutcome.CHANGE_PARTNER)), Phase.APPLY, TOLD_NOTHING);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExpectationReview.class,
            names = {"RESOLVED", "ONGOING"})
    void s34_resolvedOrOngoing_mayContinue(ExpectationReview result) {
        Course course = pair().working().take(reviewed(result, Optional.empty()));

        assertAccepted(course.attempt(review(ReviewOutcome.CONTINUE)), Phase.APPLY, TOLD_NOTHING);
    }

    @Test
    @DisplayName("S-34, D-AMB-44: an open breach holds up the way forward, and nothing else")
    void s34_breachIsOpen_holdsUpTheWayForward() {
        String open = "BOUNDARY_BREACH_OPEN VIOLATION PROGRAMME [ada, bob]";
        Report breach = Report.ReportConduct.of(
                ADA, BOB, ConductEvent.BoundaryBreached.by(START, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT));
        Course course = pair().working().take(breach);

        assertRefused(course.attempt(review(ReviewOutcome.CONTINUE)), open);
        assertRefused(course.attempt(new Move.Redefine(Redefinition.COLLEAGUES, people("ada", "bob"))), open);
        assertRefused(pair().ready(none -> false).take(breach).attempt(TO_ACQUAINT), open);
        assertThat(pair().acquainting()
                        .settleAllBut()
                        .take(breach)
                        .attempt(TO_APPLY)
                        .findings()
                        .has(ScreeningRule.BOUNDARY_BREACH_OPEN.id()))
                .isTrue();
        assertAccepted(course.attempt(review(ReviewOutcome.END)), Phase.APPLY, TOLD_NOTHING);
        assertAccepted(course.attempt(review(ReviewOutcome.REDEFINE)), Phase.APPLY, TOLD_NOTHING);
    }

    @Test
    @DisplayName("S-34: once the programme has looked into the breach, the way is free again")
    void s34_breachIsAssessed_freesTheWay() {
        Course course = pair().working()
                .take(Report.ReportConduct.of(
                        ADA,
                        BOB,
                        ConductEvent.BoundaryBreached.by(START, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT)));
        for (EthicsIssue issue : ConductJudge.under(MentoringPolicy.standard())
                .judge(course.now().conduct().get(0), START)
                .issues()
                .open()) {
            course.take(new Report.AssessConduct(ADA, BOB, new Assessment(issue.finding(), START)));
        }

        assertAccepted(course.attempt(review(ReviewOutcome.CONTINUE)), Phase.APPLY, TOLD_NOTHING);
    }
}
