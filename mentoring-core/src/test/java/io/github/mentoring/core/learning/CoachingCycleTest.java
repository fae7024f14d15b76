package io.github.mentoring.core.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.learning.CoachingStep.Intervention;
import io.github.mentoring.core.learning.CoachingStep.Performance;
import io.github.mentoring.core.learning.CoachingStep.Stage;
import io.github.mentoring.core.person.PersonId;
import org.junit.jupiter.api.Test;

class CoachingCycleTest {

    private static final PersonId ADA = PersonId.of("ada");
    private static final PersonId BOB = PersonId.of("bob");
    private static final Performance GOOD = new Performance(2, Score.of(7));
    private static final Intervention ASKED = new Intervention(2, ImmutableSortedSet.of(CoachingTechnique.QUESTIONING));

    private static CoachingCycle.Builder adaCoachesBob() {
        return CoachingCycle.builder().coach(ADA).coachee(BOB);
    }

    @Test
    void new_cycle_awaitsAPerformanceAndHasNoFigures() {
        CoachingCycle cycle = CoachingCycle.of(ADA, BOB);
        assertThat(cycle.awaited()).contains(Stage.PERFORM);
        assertThat(cycle.gain()).isEmpty();
        assertThat(cycle.isImproved()).isFalse();
        assertThat(cycle.personalBest()).isEmpty();
        assertThat(cycle.interventions()).isZero();
        assertThat(cycle.declareBestPossible()).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void declareBestPossible_afterAPerformance_completesTheCycle() {
        CoachingCycle best = adaCoachesBob()
                .addSteps(GOOD)
                .build()
                .declareBestPossible()
                .value()
                .orElseThrow();
        assertThat(best.isComplete()).isTrue();
        assertThat(best.isTargetReached()).isFalse();
        assertThat(best.intervene(2, CoachingTechnique.ENCOURAGEMENT)).isInstanceOf(Decision.Refused.class);
        assertThat(best.declareBestPossible()).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void take_stepOfAnEarlierSession_isRefused() {
        CoachingCycle cycle = adaCoachesBob().addSteps(GOOD, ASKED).build();
        assertThat(cycle.perform(1, Score.of(8))).isInstanceOf(Decision.Refused.class);
        assertThat(cycle.perform(2, Score.of(8))).isInstanceOf(Decision.Granted.class);
    }

    @Test
    void personalBest_afterAWorsePerformance_staysTheBest() {
        CoachingCycle worse = adaCoachesBob()
                .addSteps(GOOD, ASKED, new Performance(3, Score.of(5)))
                .build();
        assertThat(worse.personalBest()).contains(Score.of(7));
        assertThat(worse.gain()).hasValue(-2);
    }

    @Test
    void findings_lateInterventions_areWarnedOfOnceForTheCoach() {
        Intervention late = new Intervention(3, ImmutableSortedSet.of(CoachingTechnique.CHALLENGE));
        Intervention later = new Intervention(4, ImmutableSortedSet.of(CoachingTechnique.CHALLENGE));
        CoachingCycle cycle = adaCoachesBob()
                .addSteps(GOOD, late, new Performance(3, Score.of(8)), later)
                .build();
        assertThat(cycle.findings().all()).containsExactly(LearningRule.COACH_FEEDBACK_NOT_IMMEDIATE.finding(ADA));
    }

    @Test
    void toString_showsIdsAndCounts() {
        assertThat(adaCoachesBob().addSteps(GOOD).build()).hasToString("CoachingCycle[ada coaches bob, steps=1]");
        assertThat(GOOD).hasToString("Performance[session 2]");
    }

    @Test
    void build_ofWhatCannotBe_isRefused() {
        assertRefused(
                CoachingCycle.builder().coach(ADA).coachee(ADA),
                "coaching cycle has `ada` coach themselves; name two people");
        assertRefused(
                adaCoachesBob().addSteps(ASKED),
                "coaching cycle of `bob` has step 1 out of turn: OBSERVE_AND_INTERVENE; performances and"
                        + " interventions alternate");
        assertRefused(
                adaCoachesBob().addSteps(GOOD, ASKED, new Performance(1, Score.of(8))),
                "coaching cycle of `bob` goes back to session 1 at step 3; list the steps in their order");
        assertRefused(
                adaCoachesBob().target(Score.of(7)).addSteps(GOOD, ASKED),
                "coaching cycle of `bob` goes on after its target was reached at step 1; begin another");
        assertRefused(
                adaCoachesBob().bestPossible(true),
                "coaching cycle of `bob` cannot be declared the best possible; that takes a performance short of the"
                        + " target");
        assertRefused(
                adaCoachesBob().target(Score.of(7)).addSteps(GOOD).bestPossible(true),
                "coaching cycle of `bob` cannot be declared the best possible; that takes a performance short of the"
                        + " target");
    }

    @Test
    void new_stepOrScoreOutOfRange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Performance(0, Score.of(1)))
                .withMessage("session of a coaching step must be positive: 0; count from one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Intervention(1, ImmutableSortedSet.of()))
                .withMessage("intervention in session 1 uses no technique; name at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(1_000_000_000_000_001L))
                .withMessage("score lies beyond 1000000000000000: 1000000000000001; choose a coarser scale");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(-1_000_000_000_000_001L))
                .withMessage("score lies beyond 1000000000000000: -1000000000000001; choose a coarser scale");
    }

    private static void assertRefused(CoachingCycle.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
