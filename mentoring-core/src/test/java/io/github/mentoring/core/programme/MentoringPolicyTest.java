package io.github.mentoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.goal.GoalPolicy;
import io.github.mentoring.core.network.NetworkPolicy;
import io.github.mentoring.core.person.CareerStage;
import io.github.mentoring.core.programme.ConductPolicy.ExceptionEffect;
import io.github.mentoring.core.relationship.BoundaryBreach;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MentoringPolicyTest {

    private static final GoalPolicy STUDENTS =
            GoalPolicy.builder().juniorStages(CareerStage.STUDENT).build();

    @Test
    @DisplayName("D-AMB-45: what is junior for offers is junior for introductions")
    void network_unlessSet_hasTheJuniorStagesOfTheGoals() {
        assertThat(MentoringPolicy.standard().network()).isEqualTo(NetworkPolicy.standard());
        assertThat(MentoringPolicy.builder().goals(STUDENTS).build().network().juniorStages())
                .containsExactly(CareerStage.STUDENT);
    }

    @Test
    void build_withJuniorStagesThatDiffer_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentoringPolicy.builder()
                        .goals(STUDENTS)
                        .network(NetworkPolicy.standard())
                        .build())
                .withMessage("mentoring policy has other junior stages for offers than for introductions: [STUDENT] and"
                        + " [STUDENT, TRAINEE, EARLY]; give both the same");
    }

    @Test
    void standard_isOneValue() {
        assertThat(MentoringPolicy.standard()).isSameAs(MentoringPolicy.standard());
        assertThat(MentoringPolicy.builder().build()).isEqualTo(MentoringPolicy.standard());
    }

    @Test
    void conduct_outOfRange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductPolicy.builder()
                        .replyMaxDelay(Duration.ofDays(-1))
                        .build())
                .withMessage(
                        "conduct policy has a time to answer out of range: PT-24H; give from zero to a hundred years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductPolicy.builder().patternThreshold(0).build())
                .withMessage("conduct policy calls too few lapses a pattern: 0; give one or more");
    }

    @Test
    void conduct_spansOutOfRange_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ConductPolicy.builder().assessWithin(Period.ofDays(-1)).build())
                .withMessage(
                        "conduct policy has a time to assess out of range: P-1D; give from zero to a hundred years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductPolicy.builder()
                        .reviewWithin(Period.ofYears(101))
                        .build())
                .withMessage(
                        "conduct policy has a time to review out of range: P101Y; give from zero to a hundred years");
    }

    @Test
    void conduct_oneBreachWithTwoEffects_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductPolicy.builder()
                        .putExceptionEffects(BoundaryBreach.PATIENT_SAFETY, ExceptionEffect.MANDATORY)
                        .putExceptionEffects(BoundaryBreach.PATIENT_SAFETY, ExceptionEffect.PERMITTED)
                        .build())
                .withMessage("conduct policy gives one breach two effects; give each breach one effect");
    }

    @Test
    void effectOf_breach_isItsOwnOrTheUsualOne() {
        ConductPolicy policy = ConductPolicy.builder()
                .exceptionEffect(ExceptionEffect.MANDATORY)
                .putExceptionEffects(BoundaryBreach.PATIENT_SAFETY, ExceptionEffect.PERMITTED)
                .build();
        assertThat(policy.effectOf(BoundaryBreach.PATIENT_SAFETY)).isEqualTo(ExceptionEffect.PERMITTED);
        assertThat(policy.effectOf(BoundaryBreach.PERSONAL_SAFETY)).isEqualTo(ExceptionEffect.MANDATORY);
    }
}
