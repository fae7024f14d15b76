package io.github.mentoring.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Side;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalPlanTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final MenteeId ADA = MenteeId.of("ada");
    private static final Goal PUBLISH = Goal.builder("g1")
            .text("publish trial")
            .targetDate(AS_OF.plusMonths(6))
            .addAcceptedBy(Side.MENTEE, Side.MENTOR)
            .build();

    private static Goal.Builder publish() {
        return publish("publish trial", AS_OF.plusMonths(6));
    }

    private static Goal.Builder publish(String text, LocalDate day) {
        return Goal.builder("g1").text(text).targetDate(day);
    }

    private static Findings findings(Goal... goals) {
        return GoalPlan.of(ADA, goals).findings(AS_OF, GoalPolicy.standard());
    }

    @Test
    @DisplayName("D-GOAL-01 the mentee sets goals: an empty plan is told about every horizon")
    void findings_ofNoGoals_nameEveryHorizon() {
        assertThat(findings())
                .hasToString("[HORIZON_EMPTY(SHORT) ADVISORY MENTEE [ada], "
                        + "HORIZON_EMPTY(INTERMEDIATE) ADVISORY MENTEE [ada], "
                        + "HORIZON_EMPTY(LONG) ADVISORY MENTEE [ada]]");
    }

    @Test
    void findings_onTheLastDays_reckonWithNoneBeyond() {
        GoalPlan plan = GoalPlan.of(ADA, publish("publish trial", LocalDate.MAX).build());
        assertThat(plan.findings(LocalDate.MAX, GoalPolicy.standard()))
                .hasToString("[HORIZON_EMPTY(INTERMEDIATE) ADVISORY MENTEE [ada], "
                        + "HORIZON_EMPTY(LONG) ADVISORY MENTEE [ada]]");
        assertThat(plan.findings(LocalDate.MAX.minusYears(2), GoalPolicy.standard()))
                .hasToString("[HORIZON_EMPTY(SHORT) ADVISORY MENTEE [ada], HORIZON_EMPTY(LONG) ADVISORY MENTEE [ada]]");
        assertThat(plan.findings(LocalDate.MAX.minusYears(3), GoalPolicy.standard()))
                .hasToString("[HORIZON_EMPTY(SHORT) ADVISORY MENTEE [ada], "
                        + "HORIZON_EMPTY(INTERMEDIATE) ADVISORY MENTEE [ada]]");
    }

    @Test
    @DisplayName("D-GOAL-01 a goal that the mentee alone has set is not active yet")
    void activeGoals_areThoseBothAccepted() {
        Goal proposed =
                Goal.builder("g2").text("lead").addAcceptedBy(Side.MENTEE).build();
        assertThat(GoalPlan.of(ADA, PUBLISH, proposed).activeGoals()).containsExactly(PUBLISH);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    @DisplayName("D-GOAL-02 a goal that either side doubts is reported until it is revised")
    void findings_doubtedByEither_areReportedUntilRevised(Side doubter) {
        GoalPlan doubted = GoalPlan.of(ADA, publish().addDoubtedBy(doubter).build());
        assertThat(doubted.findings(AS_OF, GoalPolicy.standard()).all())
                .map(finding -> finding.rule().code() + " " + finding.severity() + " " + finding.duty())
                .contains("GOAL_NOT_REALISTIC WARNING BOTH");
        Goal revised = publish("publish trial", AS_OF.plusMonths(9))
                .addAcceptedBy(Side.MENTEE)
                .build();
        GoalPlan after = doubted.revise(revised).value().orElseThrow();
        assertThat(after.findings(AS_OF, GoalPolicy.standard()).all())
                .noneMatch(finding -> finding.rule().equals(GoalRule.GOAL_NOT_REALISTIC.id()));
    }

    @Test
    void findings_aboutSeveralGoals_areAllThere() {
        Goal other = Goal.builder("g2").text("lead").build();
        Goal third = Goal.builder("g3").text("teach").build();
        assertThat(findings(PUBLISH, other, third).all())
                .filteredOn(finding -> finding.rule().equals(GoalRule.GOAL_WITHOUT_TIMELINE.id()))
                .hasSize(2);
    }

    @Test
    void findings_aboutOverdueGoal_nameItsDayButNotItsWords() {
        assertThat(findings(publish("publish trial", AS_OF.minusDays(1)).build())
                        .all())
                .map(Object::toString)
                .first()
                .isEqualTo("GOAL_OVERDUE(g1, 2025-12-31) WARNING MENTEE [ada]");
    }

    @ParameterizedTest
    @EnumSource(
            value = GoalProgress.class,
            names = {"ACHIEVED", "DROPPED"})
    void findings_aboutClosedGoals_areNone(GoalProgress progress) {
        Goal closed = publish("publish trial", AS_OF.minusDays(1))
                .addDoubtedBy(Side.MENTOR)
                .progress(progress)
                .build();
        assertThat(closed.isOverdue(AS_OF)).isFalse();
        assertThat(findings(closed)).isEqualTo(findings());
        assertThat(findings(PUBLISH.withProgress(progress))).isEqualTo(findings());
    }

    @Test
    @DisplayName("D-GOAL-09 the share achieved leaves out what was given up")
    void shareAchieved_leavesOutDroppedGoals() {
        GoalPlan plan = GoalPlan.of(
                ADA,
                Goal.builder("a").text("a").progress(GoalProgress.ACHIEVED).build(),
                Goal.builder("b").text("b").progress(GoalProgress.DROPPED).build(),
                Goal.builder("c").text("c").progress(GoalProgress.IN_PROGRESS).build(),
                Goal.builder("d").text("d").build());
        assertThat(plan.shareAchieved()).contains(GoalShare.of(1, 3));
        assertThat(GoalPlan.of(ADA).shareAchieved()).isEmpty();
        assertThat(GoalPlan.of(ADA, PUBLISH.withProgress(GoalProgress.DROPPED)).shareAchieved())
                .isEmpty();
    }

    @Test
    void share_isComparedExactly() {
        assertThat(GoalShare.of(1, 3).isAtLeast(Rating.parse("0.333333"))).isTrue();
        assertThat(GoalShare.of(1, 3).isAtLeast(Rating.parse("0.333334"))).isFalse();
        assertThat(GoalShare.of(1, 2).isAtLeast(Rating.parse("0.5"))).isTrue();
        assertThat(GoalShare.of(1, 3)).hasToString("1/3");
    }

    @Test
    void share_outOfRange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalShare.of(0, 0))
                .withMessage("share of goals needs a goal that is pursued: 0; leave the share out where there is none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalShare.of(3, 2))
                .withMessage("share of goals must lie between none and all: 3 of 2; count goals that are pursued");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalShare.of(-1, 2))
                .withMessage("share of goals must lie between none and all: -1 of 2; count goals that are pursued");
    }

    @Test
    @DisplayName("D-GOAL-11 whatever a mentor would change about a goal, without the mentee it stands")
    void revise_withoutTheMentee_isRefused() {
        GoalPlan plan = GoalPlan.of(ADA, PUBLISH);
        assertThat(Stream.of(
                        publish("lead", AS_OF.plusMonths(6)).build(),
                        publish("publish trial", AS_OF).build(),
                        publish().addNeeds("time").build(),
                        publish().addBarriers("rota").addAcceptedBy(Side.MENTOR).build(),
                        publish().progress(GoalProgress.DROPPED).build()))
                .map(plan::revise)
                .allMatch(decision -> decision instanceof Decision.Refused)
                .extracting(Decision::findings)
                .allSatisfy(findings ->
                        assertThat(findings).hasToString("[MENTEE_GOAL_OVERRIDDEN(g1) VIOLATION MENTOR [ada]]"));
    }

    @Test
    @DisplayName("D-GOAL-11 with the mentee's acceptance a goal changes in its place")
    void revise_withTheMentee_replacesTheGoal() {
        Goal other = Goal.builder("g2").text("lead").build();
        Goal revised = publish("publish both trials", AS_OF.plusMonths(6))
                .addAcceptedBy(Side.MENTEE)
                .build();
        assertThat(GoalPlan.of(ADA, PUBLISH, other).revise(revised).value()).contains(GoalPlan.of(ADA, revised, other));
    }

    @Test
    void revise_whatIsNotTheMenteesAlone_isFree() {
        Goal underWay = publish()
                .progress(GoalProgress.IN_PROGRESS)
                .addSupport(GoalSupport.FOCUSING)
                .addResources(LearningResource.of("course"))
                .addDoubtedBy(Side.MENTOR)
                .build();
        assertThat(GoalPlan.of(ADA, PUBLISH).revise(underWay).value()).contains(GoalPlan.of(ADA, underWay));
    }

    @Test
    void revise_goalGivenUpBefore_isNotGivenUpAgain() {
        Goal dropped = publish().progress(GoalProgress.DROPPED).build();
        assertThat(GoalPlan.of(ADA, dropped).revise(dropped).value()).isPresent();
    }

    @Test
    void revise_unknownGoal_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        GoalPlan.of(ADA).revise(Goal.builder("g9").text("lead").build()))
                .withMessage("goal plan of mentee `ada` has no goal to revise: `g9`; add it first");
    }

    @Test
    void build_oneGoalTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalPlan.of(ADA, PUBLISH, publish().build()))
                .withMessage("goal plan of mentee `ada` has goal `g1` twice; give each goal one id");
    }
}
