package io.github.mentoring.core.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.person.CareerStage;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The accepted results about goals, self-questions and offers. */
class GoalScenarioTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final MenteeId ADA = MenteeId.of("ada");
    private static final MentorId MIA = MentorId.of("mia");
    private static final MissionValue CARE = MissionValue.of("care");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2025-12-31, none,         GOAL_OVERDUE",
                "2026-01-01, SHORT,        none",
                "2026-09-30, SHORT,        none",
                "2027-01-01, SHORT,        none",
                "2027-01-02, INTERMEDIATE, none",
                "2028-12-31, INTERMEDIATE, none",
                "2029-01-01, LONG,         none",
                "2031-01-01, LONG,         none",
                "2031-01-02, LONG,         BEYOND_PLAN_SPAN",
                "none,       none,         GOAL_WITHOUT_TIMELINE",
            })
    void s22_targetDate_isClassified(LocalDate target, GoalHorizon horizon, GoalRule rule) {
        Goal goal = Goal.builder("g1")
                .text("publish trial")
                .targetDate(Optional.ofNullable(target))
                .build();
        assertThat(goal.horizon(AS_OF, GoalPolicy.standard())).isEqualTo(Optional.ofNullable(horizon));
        assertThat(findingsOfGoals(goal).map(Finding::rule))
                .containsExactlyElementsOf(
                        Stream.ofNullable(rule).map(GoalRule::id).toList());
        assertThat(findingsOfGoals(goal).map(Finding::severity))
                .containsExactlyElementsOf(
                        Stream.ofNullable(rule).map(GoalRule::severity).toList());
    }

    private static Stream<Finding> findingsOfGoals(Goal... goals) {
        return GoalPlan.of(ADA, goals).findings(AS_OF, GoalPolicy.standard()).all().stream()
                .filter(finding -> !finding.rule().equals(GoalRule.HORIZON_EMPTY.id()));
    }

    @Test
    void s22_severities_areAsListed() {
        assertThat(GoalRule.GOAL_OVERDUE.severity()).isEqualTo(Severity.WARNING);
        assertThat(GoalRule.BEYOND_PLAN_SPAN.severity()).isEqualTo(Severity.ADVISORY);
        assertThat(GoalRule.GOAL_WITHOUT_TIMELINE.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void s22_planOfShortGoalsOnly_leavesTwoHorizonsEmpty() {
        GoalPlan plan = GoalPlan.of(
                ADA,
                Goal.builder("g1").text("a").targetDate(AS_OF).build(),
                Goal.builder("g2").text("b").targetDate(AS_OF.plusYears(1)).build());
        assertThat(plan.findings(AS_OF, GoalPolicy.standard()).all())
                .map(Finding::toString)
                .containsExactly(
                        "HORIZON_EMPTY(INTERMEDIATE) ADVISORY MENTEE [ada]",
                        "HORIZON_EMPTY(LONG) ADVISORY MENTEE [ada]");
    }

    @Test
    void s22_questionnaire_has26QuestionsInFixedOrder() {
        SelfQuestionnaire questionnaire =
                SelfQuestionnaire.builder().mentee(ADA).promotionPlanned(true).build();
        assertThat(questionnaire.questions())
                .hasSize(26)
                .map(Enum::name)
                .containsExactly(
                        "WANTS",
                        "JOB_DESCRIPTIONS",
                        "GOALS_BY_HORIZON",
                        "INFRASTRUCTURE",
                        "CAREER_TIMELINE",
                        "PROMOTION_RULES",
                        "CV_QUALITY",
                        "PORTFOLIO_AND_DOSSIER",
                        "ACCOMPLISHMENTS",
                        "SKILLS_NEEDED",
                        "EXPERT_RESOURCES",
                        "NETWORK",
                        "ADVOCACY",
                        "ROLE_MODELS",
                        "TIME_MANAGEMENT",
                        "IDEAL_BALANCE",
                        "DELEGATION",
                        "VALUES",
                        "HAPPINESS",
                        "DUTY_BALANCE",
                        "TASKS_FOR_CAREER",
                        "TASKS_FOR_ENJOYMENT",
                        "RESEARCH_PORTFOLIO",
                        "TEACHING_SKILL",
                        "DEVELOPMENT_CHANCES",
                        "RECOGNITION");
    }

    @Test
    void s22_twentyQuestionsLeftBlank_giveNoFindings() {
        SelfQuestionnaire.Builder builder =
                SelfQuestionnaire.builder().mentee(ADA).promotionPlanned(true).presentedOn(AS_OF);
        SelfQuestion.asked(true).stream().limit(6).forEach(question -> builder.putAnswers(question, "so and so"));
        SelfQuestionnaire questionnaire = builder.build();
        assertThat(questionnaire.unanswered()).hasSize(20);
        assertThat(questionnaire.findings()).isEqualTo(Findings.none());
    }

    @Test
    void s22_questionnaireNeverPresented_isAdvisedAgainst() {
        assertThat(SelfQuestionnaire.builder().mentee(ADA).build().findings())
                .hasToString("[SELF_QUESTIONS_NOT_USED ADVISORY MENTEE [ada]]");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "no",
            value = {
                "1,  EARLY,  no,      goal,    true,  2, ConsultMentor",
                "2,  EARLY,  ACCEPT,  goal,    true,  2, Accept",
                "3,  EARLY,  DECLINE, nothing, true,  2, Decline",
                "4,  EARLY,  ACCEPT,  goal,    true,  8, Rebalance",
                "5,  SENIOR, no,      nothing, true,  2, Decline",
                "6,  MID,    no,      goal,    false, 5, Accept",
                "7,  EARLY,  DECLINE, goal,    true,  2, Accept",
                "8,  MID,    no,      value,   true,  2, Accept",
                "8b, MID,    no,      unheld,  true,  2, Decline",
            })
    void s39_offer_isTriaged(
            String row, CareerStage stage, OfferView view, String serves, boolean interesting, int hours, String kind) {
        Offer.Builder offer =
                Offer.builder().kind(OfferKind.COMMITTEE).hours(Hours.of(hours)).interesting(interesting);
        Optional.ofNullable(view).ifPresent(stated -> offer.putMentorViews(MIA, stated));
        if (serves.equals("goal")) {
            offer.addServesGoals(GoalId.of("g1"));
        } else if (!serves.equals("nothing")) {
            offer.addServesValues(CARE);
        }
        OfferTriage.Builder triage = triage().stage(stage);
        if (serves.equals("value")) {
            triage.mission(MissionStatement.of(CARE));
        }
        OfferAdvice advice = triage.build().advise(offer.build(), GoalPolicy.standard());
        assertThat(advice.getClass().getSimpleName()).as(row).isEqualTo(kind);
        assertThat(advice.mentorViews().get(MIA)).as(row).isEqualTo(view);
    }

    @Test
    void s39_row4_listsTheTasksMarkedQuit() {
        Task survey = Task.of("survey", Hours.of(1), TaskMark.QUIT);
        Task minutes = Task.of("minutes", Hours.of(1), TaskMark.DELEGATE);
        Task ward = Task.of("ward", Hours.of(9), TaskMark.KEEP);
        Task panel = Task.of("panel", Hours.of(1), TaskMark.QUIT);
        OfferTriage triage = triage().stage(CareerStage.EARLY)
                .addTasks(survey, minutes, ward, panel)
                .build();
        Offer offer = Offer.builder()
                .kind(OfferKind.COLLABORATION)
                .hours(Hours.of(8))
                .addServesGoals(GoalId.of("g1"))
                .putMentorViews(MIA, OfferView.ACCEPT)
                .build();
        OfferAdvice.Rebalance advice = (OfferAdvice.Rebalance) triage.advise(offer, GoalPolicy.standard());
        assertThat(advice.toQuit()).containsExactly(survey, panel);
        assertThat(advice.toDelegate()).as("D-NO-11").containsExactly(minutes);
        assertThat(advice.shortfall()).isEqualTo(Hours.of(3));
        assertThat(advice.isEnough()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "row 3, DECLINE, 8, 6, CREDIT_MENTOR, [MENTOR_MAY_LACK_WEIGHT ADVISORY MENTOR [mia]]",
                "row 3, DECLINE, 8, 8, CREDIT_MENTOR, []",
                "row 5, none,    8, 6, PLAIN,         []",
                "peer,  DECLINE, 3, 6, PLAIN,         []",
            })
    void s39_declining_offersTheNoteThatIsTrue(
            String row, OfferView view, int requester, int mentor, DeclineNote note, String findings) {
        Offer.Builder offer =
                Offer.builder().kind(OfferKind.COMMITTEE).hours(Hours.of(2)).requesterLevel(Level.of(requester));
        Optional.ofNullable(view).ifPresent(stated -> offer.putMentorViews(MIA, stated));
        OfferTriage triage = triage().level(Level.of(3))
                .putMentorLevels(MIA, Level.of(mentor))
                .build();
        Decision.Granted<DeclineNote> decision = triage.declineNote(offer.build());
        assertThat(decision.result()).as(row).isEqualTo(note);
        assertThat(decision.findings()).as(row).hasToString(findings);
    }

    private static OfferTriage.Builder triage() {
        Goal publish = Goal.builder("g1")
                .text("publish trial")
                .addAcceptedBy(Side.MENTEE, Side.MENTOR)
                .build();
        return OfferTriage.builder().plan(GoalPlan.of(ADA, publish)).freeHours(Hours.of(5));
    }
}
