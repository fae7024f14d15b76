package io.github.mentoring.examples.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.lifecycle.Change;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.CommandId;
import io.github.mentoring.core.lifecycle.Consequence;
import io.github.mentoring.core.lifecycle.Event;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.Talk;
import io.github.mentoring.core.lifecycle.Work;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.phase.EndReason;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifeTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MentorId ADA = MentorId.of("ada");
    private static final MenteeId BOB = MenteeId.of("bob");

    private static String said(Change change) {
        Instant time = Instant.parse("2026-03-02T12:00:00Z");
        return new LifeText(Wording.english()).of(new Event(1, CommandId.of("c-1"), DAY, time, "standard", change));
    }

    @Test
    void step_namesIdsConstantsDaysAndAnswers() {
        assertThat(said(new Talk.AnswerReadiness(BOB.person(), ReadinessItem.HAS_TIME_AND_ENERGY, false)))
                .isEqualTo("answer readiness (bob, has time and energy, no)");
        assertThat(said(new Talk.StateAvailability(ADA.person(), false)))
                .isEqualTo("state availability (ada, not stated)");
        assertThat(said(new Move.Advance(Phase.APPLY))).isEqualTo("advance (at work)");
        assertThat(said(new Move.End(ImmutableSortedSet.of(BOB.person()), Move.End.Wish.SEPARATE, true)))
                .isEqualTo("end (bob, separate, talked over)");
        assertThat(said(new Talk.SetTimeframe(Optional.of(DAY)))).isEqualTo("set timeframe (2026-03-02)");
        assertThat(said(new Talk.SetTimeframe(Optional.empty()))).isEqualTo("set timeframe");
        assertThat(said(new Work.CompleteProject())).isEqualTo("complete project");
    }

    @Test
    void step_withATextOfSomebodysOwn_leavesItOut() {
        assertThat(said(new Talk.KeepGoals(
                        GoalPlan.of(BOB, Goal.builder("g-1").text("secret").build()))))
                .isEqualTo("keep goals (bob)");
        assertThat(said(new Talk.NoteMisunderstanding(Misunderstanding.builder()
                        .addBetween(ADA.person(), BOB.person())
                        .raisedOn(DAY)
                        .text("secret")
                        .build())))
                .isEqualTo("note misunderstanding");
    }

    @Test
    void idOfAnotherStep_isToldFromASecondTelling() {
        LifeText words = new LifeText(Wording.english());
        Lifecycle lifecycle = Lifecycle.under(MentoringPolicy.standard());
        Instant time = Instant.parse("2026-03-02T12:00:00Z");
        Step begin = Move.Begin.mentorship(
                RelationshipId.of("r-1"), Parties.pair(ADA, BOB), Arrangement.of(MentoringFormat.DYAD));
        Ruling begun = lifecycle.begin(Command.of("c-1", DAY, begin), time);
        Step other = new Talk.StateAvailability(ADA.person(), true);
        Ruling again = lifecycle.decide(begun.relationship().orElseThrow(), Command.of("c-1", DAY, other), time);
        assertThat(words.of(begin, again)).containsExactly("repeated; begin was carried out before, for 2026-03-02");
        assertThat(words.of(other, again))
                .containsExactly(
                        "not carried out; under this id there was begin, for 2026-03-02: send it under a new id");
    }

    @Test
    void consequence_isSaidAsItIs() {
        assertThat(said(new Consequence.Left(BOB, EndReason.SEPARATED))).isEqualTo("bob left (separated)");
    }
}
