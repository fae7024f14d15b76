package io.github.mentoring.core.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.fixture.Nothing;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PhaseTest {

    @Test
    @DisplayName("D-PH-13, D-PH-28 phases follow one another, none left out and none twice")
    void successors_ofEachPhase_leadOnOrOut() {
        assertThat(Phase.PREPARE.successors()).containsExactly(Phase.ACQUAINT, Phase.ENDED);
        assertThat(Phase.ACQUAINT.successors()).containsExactly(Phase.APPLY, Phase.ENDED);
        assertThat(Phase.APPLY.successors()).containsExactly(Phase.ENDED, Phase.REDEFINED);
        assertThat(Phase.ENDED.successors()).isEmpty();
        assertThat(Phase.REDEFINED.successors()).isEmpty();
    }

    @Test
    void leadsTo_everyPair_isAsTheSuccessorsSayAndNeverBack() {
        for (Phase from : Phase.values()) {
            for (Phase to : Phase.values()) {
                assertThat(from.leadsTo(to)).isEqualTo(from.successors().contains(to));
                assertThat(from.leadsTo(to) && from.compareTo(to) >= 0).isFalse();
            }
        }
        assertThatNullPointerException()
                .isThrownBy(() -> Phase.PREPARE.leadsTo(Nothing.nothing()))
                .withMessage("next");
    }

    @Test
    @DisplayName("D-PH-18 every phase that is not final can end")
    void isFinal_exactlyOfThoseThatCannotEnd() {
        for (Phase phase : Phase.values()) {
            assertThat(phase.isFinal()).isEqualTo(!phase.leadsTo(Phase.ENDED));
        }
    }

    @Test
    void everyPhase_isReachedFromTheFirst() {
        Set<Phase> reached = new LinkedHashSet<>(Set.of(Phase.PREPARE));
        for (Phase phase : Phase.values()) {
            if (reached.contains(phase)) {
                reached.addAll(phase.successors());
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(Phase.values());
    }

    @Test
    @DisplayName("D-PH-01…03 readiness in order")
    void readiness_hasThreeItemsInOrder() {
        assertThat(ReadinessItem.values())
                .containsExactly(
                        ReadinessItem.REFLECTED_ON_PREPAREDNESS,
                        ReadinessItem.COMMITTED_TO_PARTICIPATION,
                        ReadinessItem.HAS_TIME_AND_ENERGY);
    }

    @Test
    @DisplayName("D-PH-05 six items block, the seventh does not")
    void acquaint_sixItemsBlock_theLastDoesNot() {
        assertThat(Arrays.stream(AcquaintItem.values()).filter(AcquaintItem::isBlocking))
                .containsExactly(
                        AcquaintItem.INTRODUCTIONS,
                        AcquaintItem.MENTEE_CONTEXT,
                        AcquaintItem.GOALS,
                        AcquaintItem.FEEDBACK_EXPECTATIONS,
                        AcquaintItem.TIMEFRAME,
                        AcquaintItem.AVAILABILITY);
        assertThat(AcquaintItem.values()).hasSize(7).endsWith(AcquaintItem.ENVIRONMENT_STRUCTURE);
    }

    @Test
    @DisplayName("D-PH-07, D-PH-11 parts of the context, and both sides of availability")
    void acquaint_contextHasParts_availabilityHasSides() {
        for (AcquaintItem item : AcquaintItem.values()) {
            assertThat(item.parts().size()).isEqualTo(item == AcquaintItem.MENTEE_CONTEXT ? 3 : 0);
            assertThat(item.isForEachSide()).isEqualTo(item == AcquaintItem.AVAILABILITY);
        }
        assertThat(AcquaintItem.MENTEE_CONTEXT.parts())
                .containsExactly(ContextPart.SCOPE_OF_PRACTICE, ContextPart.ENVIRONMENT, ContextPart.RESOURCES);
    }

    @Test
    @DisplayName("D-PH-19, D-PH-22, D-PH-26 what goes with each reason to end")
    void endReasons_sayWhatGoesWithThem() {
        assertThat(Arrays.stream(EndReason.values()).filter(EndReason::isNatural))
                .containsExactly(EndReason.COMPLETED, EndReason.CHANGED);
        assertThat(Arrays.stream(EndReason.values()).filter(reason -> !reason.expectsDirectTalk()))
                .containsExactly(EndReason.BOUNDARY_BREACH);
        assertThat(EndReason.values()).hasSize(5);
    }

    @Test
    @DisplayName("D-PH-23, D-PH-24 what a relationship may become")
    void redefinitions_differInWhetherThereIsMentoring() {
        assertThat(Redefinition.COLLEAGUES.isMentoring()).isFalse();
        assertThat(Redefinition.INFORMAL_MENTORING.isMentoring()).isTrue();
    }

    @Test
    @DisplayName("D-PH-25 after failure only ending or another partner is left")
    void reviewOutcomes_afterFailure_areTwo() {
        assertThat(Arrays.stream(ReviewOutcome.values()).filter(ReviewOutcome::isOpenAfterFailure))
                .containsExactly(ReviewOutcome.CHANGE_PARTNER, ReviewOutcome.END);
    }
}
