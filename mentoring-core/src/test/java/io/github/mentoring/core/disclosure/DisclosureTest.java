package io.github.mentoring.core.disclosure;

import static io.github.mentoring.core.relationship.BoundaryBreach.PATIENT_SAFETY;
import static io.github.mentoring.core.relationship.BoundaryBreach.PERSONAL_SAFETY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.conduct.ConductRules;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.meeting.ContactChannel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.ConductPolicy;
import io.github.mentoring.core.programme.ConductPolicy.ExceptionEffect;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Effect;
import io.github.mentoring.core.rule.Explanation;
import io.github.mentoring.core.rule.Overlaid;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MenteeId BOB = MenteeId.of("bob");
    private static final DisclosureJudge STANDARD = DisclosureJudge.under(MentoringPolicy.standard());
    private static final DisclosureItem SHARED = DisclosureItem.of("i1", ContentClass.SHARED_CONTENT);

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static DisclosureRequest.Builder asking(Side by, DisclosureItem item, Recipient to) {
        return DisclosureRequest.builder()
                .mentor(ADA)
                .mentee(BOB)
                .by(by)
                .addItems(item)
                .to(to)
                .day(march(2));
    }

    private static DisclosureDecision.OfItem decided(DisclosureJudge judge, DisclosureRequest request) {
        return judge.decide(request, march(2)).on("i1");
    }

    private static String outcome(DisclosureRequest request) {
        return decided(STANDARD, request).verdict().answer().toString();
    }

    @ParameterizedTest(name = "S-35 row {0}")
    @CsvSource({
        "1, MENTOR, SHARED_CONTENT, LEADERSHIP, , APPLY, PROHIBITED",
        "2, MENTEE, SHARED_CONTENT, TRUSTED_COLLEAGUE, UNPROFESSIONAL_CONDUCT, APPLY, PERMITTED",
        "3, MENTEE, SHARED_CONTENT, LEADERSHIP, PERCEIVED_HARASSMENT, APPLY, PERMITTED",
        "4, MENTOR, SHARED_CONTENT, LEADERSHIP, PERSONAL_SAFETY, ACQUAINT, PERMITTED",
        "5, MENTOR, SHARED_CONTENT, LEADERSHIP, PATIENT_SAFETY, ENDED, PERMITTED",
        "6, MENTOR, SHARED_CONTENT, ANYONE_ELSE, PATIENT_SAFETY, APPLY, PROHIBITED",
        "7, MENTEE, SHARED_CONTENT, LEADERSHIP, , ENDED, PROHIBITED",
        "8, MENTOR, EXISTENCE, PROGRAMME_COORDINATOR, , APPLY, PERMITTED",
        "9, MENTEE, SURVEY_ANSWER, PROGRAMME_COORDINATOR, , APPLY, PERMITTED",
        "10, MENTOR, SHARED_CONTENT, PROGRAMME_COORDINATOR, , APPLY, PROHIBITED"
    })
    void s35_disclosure_isDecided(
            int row, Side by, ContentClass content, Recipient to, BoundaryBreach why, Phase phase, String outcome) {
        DisclosureItem item = new DisclosureItem("i1", content, content == ContentClass.SURVEY_ANSWER);
        for (ContactChannel channel : ContactChannel.values()) {
            DisclosureRequest.Builder request =
                    asking(by, item, to).phase(phase).channel(channel);
            Optional.ofNullable(why).ifPresent(request::addBreaches);
            assertThat(outcome(request.build()))
                    .as("row %s by %s", row, channel)
                    .isEqualTo(outcome);
        }
    }

    @Test
    @DisplayName("S-35 row 5, with telling made mandatory for the safety of patients alone")
    void s35_mandatoryException_mustBeTold() {
        DisclosureJudge judge = DisclosureJudge.under(mandatoryForPatients());
        DisclosureRequest patients = asking(Side.MENTOR, SHARED, Recipient.LEADERSHIP)
                .addBreaches(PATIENT_SAFETY)
                .phase(Phase.ENDED)
                .build();
        DisclosureRequest person = asking(Side.MENTOR, SHARED, Recipient.LEADERSHIP)
                .addBreaches(PERSONAL_SAFETY)
                .build();
        assertThat(decided(judge, patients).verdict().answer()).hasToString("MANDATORY");
        assertThat(decided(judge, person).verdict().answer()).hasToString("PERMITTED");
    }

    private static MentoringPolicy mandatoryForPatients() {
        return MentoringPolicy.builder()
                .conduct(ConductPolicy.builder()
                        .putExceptionEffects(PATIENT_SAFETY, ExceptionEffect.MANDATORY)
                        .build())
                .build();
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    @DisplayName("D-CONF-14 confidence holds in every phase")
    void confidence_holdsInEveryPhase(Phase phase) {
        assertThat(outcome(asking(Side.MENTEE, SHARED, Recipient.LEADERSHIP)
                        .phase(phase)
                        .build()))
                .isEqualTo("PROHIBITED");
    }

    @Test
    @DisplayName("D-CONF-11 wellness at risk is a concern for safety")
    void wellnessAtRisk_isAConcernForSafety() {
        DisclosureRequest request = asking(Side.MENTEE, SHARED, Recipient.TRUSTED_COLLEAGUE)
                .wellnessAtRisk(true)
                .build();
        assertThat(outcome(request)).isEqualTo("PERMITTED");
        assertThat(decided(STANDARD, request).verdict().deciding())
                .extracting(cited -> cited.rule().code())
                .containsExactly("EXCEPTION_PERSONAL_SAFETY");
        assertThat(decided(STANDARD, request).verdict().defeated())
                .extracting(defeated -> defeated.cited().rule().code())
                .containsExactly("CONFIDENTIAL");
    }

    @Test
    @DisplayName("D-CONF-13 the answers of others are not for the programme")
    void answerOfTheOther_isProhibited() {
        DisclosureItem answer = DisclosureItem.of("i1", ContentClass.SURVEY_ANSWER);
        assertThat(outcome(asking(Side.MENTEE, answer, Recipient.PROGRAMME_COORDINATOR)
                        .build()))
                .isEqualTo("PROHIBITED");
    }

    @Test
    void severalReasons_theGravestCounts() {
        DisclosureRequest request = asking(Side.MENTOR, SHARED, Recipient.LEADERSHIP)
                .addBreaches(PERSONAL_SAFETY, PATIENT_SAFETY)
                .build();
        assertThat(decided(DisclosureJudge.under(mandatoryForPatients()), request)
                        .verdict()
                        .answer())
                .hasToString("MANDATORY");
    }

    @Test
    void items_areDecidedOneByOne() {
        DisclosureDecision decision = STANDARD.decide(
                asking(Side.MENTOR, SHARED, Recipient.PROGRAMME_COORDINATOR)
                        .addItems(DisclosureItem.of("i2", ContentClass.EXISTENCE), DisclosureItem.ownAnswer("i3"))
                        .build(),
                march(9));
        assertThat(decision.items())
                .extracting(Object::toString)
                .containsExactly("i1: PROHIBITED", "i2: PERMITTED", "i3: PERMITTED");
    }

    @Test
    void prohibitedForOneCircle_mayGoToANarrowerOne() {
        DisclosureRequest request = asking(Side.MENTOR, SHARED, Recipient.ANYONE_ELSE)
                .addBreaches(PATIENT_SAFETY)
                .build();
        assertThat(decided(STANDARD, request).alternative())
                .contains(new DisclosureDecision.Alternative(SHARED, Recipient.TRUSTED_COLLEAGUE));
    }

    @Test
    void ownAnswerForLeadership_mayGoToTheProgramme() {
        DisclosureItem answer = DisclosureItem.ownAnswer("i1");
        assertThat(decided(
                                STANDARD,
                                asking(Side.MENTEE, answer, Recipient.LEADERSHIP)
                                        .build())
                        .alternative())
                .contains(new DisclosureDecision.Alternative(answer, Recipient.PROGRAMME_COORDINATOR));
    }

    @Test
    void prohibitedContent_leavesThatTheRelationshipExists() {
        assertThat(decided(
                                STANDARD,
                                asking(Side.MENTOR, SHARED, Recipient.PROGRAMME_COORDINATOR)
                                        .build())
                        .alternative())
                .contains(new DisclosureDecision.Alternative(
                        DisclosureItem.of("i1", ContentClass.EXISTENCE), Recipient.PROGRAMME_COORDINATOR));
    }

    @Test
    void whereNothingMayBeTold_thereIsNoAlternative() {
        assertThat(decided(
                                STANDARD,
                                asking(Side.MENTOR, SHARED, Recipient.LEADERSHIP)
                                        .build())
                        .alternative())
                .isEmpty();
        assertThat(decided(
                                STANDARD,
                                asking(Side.MENTOR, SHARED, Recipient.LEADERSHIP)
                                        .addBreaches(PATIENT_SAFETY)
                                        .build())
                        .alternative())
                .as("permitted")
                .isEmpty();
    }

    @Test
    void banOfTheInstitution_escalatesADutyAndOutweighsAPermission() {
        DisclosureRequest request = asking(Side.MENTOR, SHARED, Recipient.LEADERSHIP)
                .addBreaches(PATIENT_SAFETY)
                .build();
        Verdict duty = decided(DisclosureJudge.by(banned(mandatoryForPatients())), request)
                .verdict();
        assertThat(duty.answer()).hasToString("ESCALATE");
        assertThat(duty.deciding())
                .extracting(cited -> cited.rule().code())
                .containsExactly("EXCEPTION_PATIENT_SAFETY", "NO_WORD_TO_LEADERSHIP");
        assertThat(decided(DisclosureJudge.by(banned(MentoringPolicy.standard())), request)
                        .verdict()
                        .answer())
                .hasToString("PROHIBITED");
    }

    @Test
    void rulebookBelowTheFloor_isRefused() {
        Rulebook standard = DisclosureRules.rulebook(MentoringPolicy.standard());
        Rulebook lax = standard.withVersion("lax")
                .withRules(standard.rules().stream()
                        .map(rule -> rule.withEffect(Effect.PERMIT))
                        .toList());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureJudge.by(lax))
                .withMessageStartingWith("disclosure rulebook `lax` goes below the standard floor: case {")
                .withMessageContaining(
                        "comes to PERMITTED, below the floor: PROHIBITED; take back what makes it milder; rule `CONFIDENTIAL` of"
                                + " the floor does less with");
    }

    @Test
    void rulesOfEveryPolicy_keepToTheFloor() {
        for (ConductPolicy.ExceptionEffect effect : ConductPolicy.ExceptionEffect.values()) {
            MentoringPolicy policy = MentoringPolicy.builder()
                    .conduct(ConductPolicy.builder().exceptionEffect(effect).build())
                    .build();
            assertThat(DisclosureRules.rulebook(policy).below(DisclosureRules.floor()))
                    .isEmpty();
        }
    }

    @Test
    void overlaid_banOfWhatIsPermitted_isAcceptedAndPermissionOfWhatIsForbiddenIsNot() {
        MentoringPolicy policy = MentoringPolicy.standard();
        Overlay.Builder tighter = Overlay.builder().version("tighter");
        banned(policy).rules().stream()
                .filter(rule -> rule.id().code().equals("NO_WORD_TO_LEADERSHIP"))
                .forEach(tighter::addRules);
        assertThat(DisclosureRules.overlaid(policy, tighter.build()).orElseThrow())
                .isEqualTo(banned(policy).withVersion("tighter"));
        Overlay looser = Overlay.builder()
                .version("looser")
                .effect(RuleId.of("CONFIDENTIAL"), Effect.PERMIT)
                .build();
        assertThat(DisclosureRules.overlaid(policy, looser)).isInstanceOf(Overlaid.Refused.class);
    }

    private static Rulebook banned(MentoringPolicy policy) {
        Rule ban = Rule.builder()
                .id(RuleId.of("NO_WORD_TO_LEADERSHIP"))
                .source(new Source("House rules", "confidence"))
                .effect(Effect.PROHIBIT)
                .duty(DutyBearer.BOTH)
                .when(DisclosureFacts.RECIPIENT.is(Recipient.LEADERSHIP))
                .build();
        Rulebook standard = DisclosureRules.rulebook(policy);
        return standard.withRules(
                ImmutableList.<Rule>builder().addAll(standard.rules()).add(ban).build());
    }

    @Test
    void floor_isTheStandardWithoutDuties() {
        assertThat(DisclosureRules.floor().rules())
                .isEqualTo(DisclosureRules.rulebook(MentoringPolicy.standard()).rules());
        assertThat(DisclosureRules.floor().version()).isEqualTo("floor");
    }

    @Test
    void request_showsNeitherWhatNorWhyNorToWhom() {
        assertThat(asking(Side.MENTEE, SHARED, Recipient.LEADERSHIP)
                        .addBreaches(PATIENT_SAFETY)
                        .build())
                .hasToString("DisclosureRequest[bob, 2026-03-02, 1 items]");
    }

    @Test
    void impossibleRequests_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureRequest.builder()
                        .mentor(MentorId.of("ada"))
                        .mentee(MenteeId.of("ada"))
                        .by(Side.MENTOR)
                        .addItems(SHARED)
                        .to(Recipient.LEADERSHIP)
                        .day(march(2))
                        .build())
                .withMessage("disclosure request has `ada` as mentor and as mentee; name two people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureRequest.builder()
                        .mentor(ADA)
                        .mentee(BOB)
                        .by(Side.MENTEE)
                        .to(Recipient.LEADERSHIP)
                        .day(march(2))
                        .build())
                .withMessage("disclosure request of `bob` has no item; name what would be told");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(Side.MENTOR, SHARED, Recipient.LEADERSHIP)
                        .addItems(SHARED)
                        .build())
                .withMessage("disclosure request of `ada` has item `i1` twice; give each item one id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DisclosureItem("i1", ContentClass.EXISTENCE, true))
                .withMessage("disclosure item `i1` cannot be anybody's own: EXISTENCE; only a survey answer can");
    }

    @Test
    void dayBeforeTheRequest_isRefused() {
        DisclosureRequest request =
                asking(Side.MENTOR, SHARED, Recipient.LEADERSHIP).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.decide(request, march(1)))
                .withMessage("disclosure request of `ada` is of 2026-03-02, after the day to decide it on: 2026-03-01;"
                        + " ask for a later day");
    }

    @Test
    void explanation_toWhoeverDoesNotAsk_isTheAnswerAlone() {
        DisclosureRequest request = asking(Side.MENTOR, SHARED, Recipient.LEADERSHIP)
                .addBreaches(PATIENT_SAFETY)
                .build();
        for (Audience audience : Audience.values()) {
            Explanation told = STANDARD.explain(request, "i1", march(2), audience);
            assertThat(told.verdict().answer()).hasToString("PERMITTED");
            assertThat(told.verdict().deciding()).isEmpty();
            assertThat(told.verdict().defeated()).isEmpty();
            assertThat(told.withheld()).isTrue();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.explain(request, "i1", march(1), Audience.PROGRAMME))
                .withMessageEndingWith("after the day to decide it on: 2026-03-01; ask for a later day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.explain(request, "i9", march(2), Audience.PROGRAMME))
                .withMessage("disclosure request of `ada` has no item `i9`; ask for one that it has");
    }

    @Test
    void remedies_tellToWhomOrWhat() {
        DisclosureRequest.Builder request = asking(Side.MENTOR, SHARED, Recipient.ANYONE_ELSE);
        assertThat(changes(STANDARD, request.build()))
                .containsExactly("{content=EXISTENCE, recipient=PROGRAMME_COORDINATOR}");
        assertThat(changes(STANDARD, request.addBreaches(PATIENT_SAFETY).build()))
                .containsExactly(
                        "{recipient=TRUSTED_COLLEAGUE}",
                        "{recipient=LEADERSHIP}",
                        "{content=EXISTENCE, recipient=PROGRAMME_COORDINATOR}");
        assertThat(changes(
                        STANDARD,
                        asking(Side.MENTOR, SHARED, Recipient.LEADERSHIP)
                                .addBreaches(PATIENT_SAFETY)
                                .build()))
                .containsExactly("{}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.remedies(request.build(), "i1", 0))
                .withMessage("limit of remedies is 0; ask for one at least");
    }

    @Test
    void remedies_tellWhereItHasToBePassedOn_afterWhereItMayBe() {
        DisclosureJudge judge = DisclosureJudge.under(MentoringPolicy.builder()
                .conduct(ConductPolicy.builder()
                        .putExceptionEffects(PATIENT_SAFETY, ExceptionEffect.MANDATORY)
                        .build())
                .build());
        DisclosureRequest request = asking(
                        Side.MENTEE, DisclosureItem.of("i1", ContentClass.EXISTENCE), Recipient.ANYONE_ELSE)
                .addBreaches(PATIENT_SAFETY)
                .build();
        assertThat(changes(judge, request))
                .containsExactly(
                        "{recipient=PROGRAMME_COORDINATOR}", "{recipient=TRUSTED_COLLEAGUE}", "{recipient=LEADERSHIP}");
        assertThat(judge.remedies(request, "i1", 1)).hasSize(1);
    }

    private static List<String> changes(DisclosureJudge judge, DisclosureRequest request) {
        return judge.remedies(request, "i1", 9).stream()
                .map(remedy -> remedy.changes().toString())
                .toList();
    }

    @Test
    void unknownItem_isRefused() {
        DisclosureDecision decision = STANDARD.decide(
                asking(Side.MENTOR, SHARED, Recipient.LEADERSHIP).build(), march(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision.on("i9"))
                .withMessage("disclosure decision has no item `i9`; ask for one of the request");
    }

    @Test
    void rulebookOfAnotherQuestion_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureJudge.by(ConductRules.rulebook(MentoringPolicy.standard())))
                .withMessage("disclosure rulebook `standard` is about something else: CONDUCT;"
                        + " start from the standard rules");
    }
}
