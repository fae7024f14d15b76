package io.github.mentoring.core.learning;

import static io.github.mentoring.core.learning.CoachingTechnique.CHALLENGE;
import static io.github.mentoring.core.learning.CoachingTechnique.ENCOURAGEMENT;
import static io.github.mentoring.core.learning.CoachingTechnique.QUESTIONING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.TransitionRule;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scenarios that this package settles. */
class LearningScenarioTest {

    private static final PersonId COACH = PersonId.of("coach");
    private static final PersonId COACHEE = PersonId.of("coachee");
    private static final PersonId TRAINEE = PersonId.of("trainee");
    private static final PersonId SUPERVISOR = PersonId.of("supervisor");

    private final CoachingCycle before = CoachingCycle.of(COACH, COACHEE, Score.of(74));

    private static CoachingCycle granted(Decision<CoachingCycle> decision) {
        assertThat(decision.findings()).isEqualTo(Findings.none());
        return decision.value().orElseThrow();
    }

    private static void assertIllegal(Decision<CoachingCycle> decision) {
        assertThat(decision)
                .isEqualTo(
                        new Decision.Refused<>(Findings.of(TransitionRule.ILLEGAL_TRANSITION.finding(COACH, COACHEE))));
    }

    @Test
    void s17_threePerformancesUpToTheTarget_areComplete() {
        CoachingCycle first = granted(before.perform(1, Score.of(60)));
        CoachingCycle second = granted(granted(first.intervene(1, QUESTIONING)).perform(2, Score.of(68)));
        CoachingCycle third =
                granted(granted(second.intervene(2, CHALLENGE, ENCOURAGEMENT)).perform(3, Score.of(74)));

        assertThat(third.isComplete()).isTrue();
        assertThat(third.interventions()).isEqualTo(2);
        assertThat(third.gain()).hasValue(14);
        assertThat(third.isImproved()).isTrue();
        assertThat(third.personalBest()).contains(Score.of(74));
        assertThat(third.findings()).isEqualTo(Findings.none());
    }

    @Test
    void s17_interventionFirst_isRefused() {
        assertIllegal(before.intervene(1, QUESTIONING));
    }

    @Test
    void s17_twoPerformancesInARow_areRefused() {
        assertIllegal(granted(before.perform(1, Score.of(60))).perform(1, Score.of(68)));
    }

    @Test
    void s17_interventionInALaterSession_isGrantedWithAWarning() {
        Decision<CoachingCycle> late = granted(before.perform(1, Score.of(60))).intervene(2, QUESTIONING);

        assertThat(late).isInstanceOf(Decision.Granted.class);
        assertThat(late.findings().all())
                .singleElement()
                .hasToString("COACH_FEEDBACK_NOT_IMMEDIATE WARNING MENTOR [coach]");
        assertThat(late.value().orElseThrow().findings()).isEqualTo(late.findings());
    }

    @Test
    void s17_sameScoreAgain_isNoGainAndNotComplete() {
        CoachingCycle once = granted(granted(before.perform(1, Score.of(60))).intervene(1, CHALLENGE));
        CoachingCycle twice = granted(once.perform(1, Score.of(60)));

        assertThat(twice.gain()).hasValue(0);
        assertThat(twice.isImproved()).isFalse();
        assertThat(twice.isComplete()).isFalse();
    }

    @Test
    void s17_secondCoachee_isRefused() {
        LearningArrangement one = LearningArrangement.builder(LearningModel.COACHING)
                .addGuides(COACH)
                .addLearners(COACHEE)
                .build();
        PersonId another = PersonId.of("another");

        assertThat(one.findings()).isEqualTo(Findings.none());
        assertThat(one.withLearner(another))
                .isEqualTo(new Decision.Refused<>(
                        Findings.of(LearningRule.COACHING_NOT_ONE_TO_ONE.finding(another, COACH, COACHEE))));
        assertThat(LearningRule.COACHING_NOT_ONE_TO_ONE.severity()).isEqualTo(Severity.VIOLATION);
    }

    @Test
    void s07_informalCoaching_isUnusualButNotRefused() {
        Findings informal = LearningArrangement.builder(LearningModel.COACHING)
                .addGuides(COACH)
                .addLearners(COACHEE)
                .formality(Formality.INFORMAL)
                .build()
                .findings();

        assertThat(informal.all()).singleElement().hasToString("FORMALITY_UNUSUAL ADVISORY PROGRAMME []");
        assertThat(informal.isAdmissible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MENTORSHIP, FORMAL, 0",
        "MENTORSHIP, INFORMAL, 0",
        "COACHING, FORMAL, 0",
        "COACHING, INFORMAL, 1",
        "SUPERVISION, FORMAL, 0",
        "SUPERVISION, INFORMAL, 0"
    })
    void s07_modelAndFormality_truthTable(LearningModel model, Formality formality, int findings) {
        assertThat(supervising(6, true)
                        .model(model)
                        .formality(formality)
                        .build()
                        .findings()
                        .all())
                .hasSize(findings)
                .allMatch(finding -> finding.rule().equals(LearningRule.FORMALITY_UNUSUAL.id()));
    }

    @Test
    void s16_credentialedSupervisorOfHigherLevel_isQualified() {
        assertThat(supervision(6, true)).isEqualTo(Findings.none());
    }

    @Test
    void s16_supervisorWithoutCredentials_isUnqualified() {
        assertThat(supervision(6, false).all()).containsExactly(unqualified());
    }

    @Test
    void s16_supervisorOfTheSameLevel_isUnqualified() {
        assertThat(supervision(3, true).all()).containsExactly(unqualified());
    }

    @Test
    void s16_coachingTechniquesUnderSupervision_leaveItSupervision() {
        LearningArrangement borrowing = supervising(6, true)
                .model(LearningModel.SUPERVISION)
                .addTechniques(QUESTIONING, CHALLENGE)
                .build();

        assertThat(borrowing.findings()).isEqualTo(Findings.none());
        assertThat(borrowing.model()).isEqualTo(LearningModel.SUPERVISION);
    }

    private static Finding unqualified() {
        Finding finding = LearningRule.SUPERVISOR_UNQUALIFIED.finding(SUPERVISOR);
        assertThat(finding.severity()).isEqualTo(Severity.VIOLATION);
        assertThat(finding.duty()).isEqualTo(DutyBearer.PROGRAMME);
        return finding;
    }

    private static Findings supervision(int level, boolean credentialed) {
        return supervising(level, credentialed)
                .model(LearningModel.SUPERVISION)
                .build()
                .findings();
    }

    private static LearningArrangement.Builder supervising(int level, boolean credentialed) {
        LearningArrangement.Builder builder = LearningArrangement.builder()
                .addGuides(SUPERVISOR)
                .addLearners(TRAINEE)
                .putLevels(SUPERVISOR, Level.of(level))
                .putLevels(TRAINEE, Level.of(3));
        if (credentialed) {
            builder.addCredentialed(SUPERVISOR);
        }
        return builder;
    }
}
