package io.github.mentoring.core.obligation;

import static io.github.mentoring.core.obligation.ObligationFixture.ADA;
import static io.github.mentoring.core.obligation.ObligationFixture.BOB;
import static io.github.mentoring.core.obligation.ObligationFixture.day;
import static io.github.mentoring.core.obligation.ObligationFixture.noon;
import static io.github.mentoring.core.obligation.ObligationFixture.texts;
import static io.github.mentoring.core.obligation.ObligationFixture.working;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.conduct.ReliabilityLapse;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.fixture.LifeSteps;
import io.github.mentoring.core.fixture.Lives;
import io.github.mentoring.core.fixture.Played;
import io.github.mentoring.core.fixture.Told;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalHorizon;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.goal.GoalProgress;
import io.github.mentoring.core.goal.GoalShare;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Groundwork;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.Work;
import io.github.mentoring.core.network.NetworkRule;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.HealthHead;
import io.github.mentoring.core.relationship.RelationshipMark;
import io.github.mentoring.core.relationship.RelationshipRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class HealthCheckTest {

    private static final HealthCheck STANDARD = HealthCheck.under(MentoringPolicy.standard());

    private static Goal goal(String id, String target, GoalProgress progress) {
        return Goal.builder(id)
                .text("secret-goal")
                .targetDate(day(target))
                .progress(progress)
                .build();
    }

    private static long marksAbsent(Health health) {
        return health.report().heads().values().stream()
                .flatMap(findings -> findings.all().stream())
                .filter(finding -> finding.rule().equals(RelationshipRule.RELATIONSHIP_MARK_ABSENT.id()))
                .count();
    }

    @Test
    void marks_thatNobodyWasAskedAbout_areNotCalledAbsent() {
        Relationship relationship = working("2026-01-15").build();
        assertThat(marksAbsent(STANDARD.of(relationship, noon("2026-01-20")))).isZero();
        assertThat(marksAbsent(STANDARD.of(relationship, Set.of(), noon("2026-01-20"))))
                .isEqualTo(RelationshipMark.values().length);
    }

    @Test
    @DisplayName("D-GOAL-03, D-GOAL-09 goals are counted by horizon, and how many of them are reached")
    void goals_areCountedByHorizon() {
        GoalPlan plan = GoalPlan.of(
                BOB,
                goal("a", "2026-06-01", GoalProgress.IN_PROGRESS),
                goal("b", "2028-06-01", GoalProgress.NOT_STARTED),
                goal("c", "2028-07-01", GoalProgress.NOT_STARTED),
                goal("d", "2026-06-01", GoalProgress.ACHIEVED),
                goal("e", "2026-06-01", GoalProgress.DROPPED),
                goal("f", "2026-01-20", GoalProgress.IN_PROGRESS));
        Relationship relationship = working("2026-01-15")
                .groundwork(Groundwork.builder().putGoals(BOB, plan).build())
                .build();
        Health health = STANDARD.of(relationship, Set.of(), noon("2026-02-01"));
        assertThat(health.goals())
                .containsExactly(
                        new HorizonCount(GoalHorizon.SHORT, 1),
                        new HorizonCount(GoalHorizon.INTERMEDIATE, 2),
                        new HorizonCount(GoalHorizon.LONG, 0));
        assertThat(health.shareAchieved()).contains(GoalShare.of(1, 5));
        assertThat(STANDARD.of(working("2026-01-15").build(), Set.of(), noon("2026-02-01"))
                        .shareAchieved())
                .isEmpty();
    }

    @Test
    @DisplayName("D-TIME-04 a mentor who misses meetings is told, and each lapse counted")
    void lapses_areCountedBySideAndKind() {
        ConductLog log = ConductLog.between(ADA, BOB, day("2026-01-15"))
                .addCommitments(
                        new Commitment.MeetingAgreed(day("2026-02-01"), ImmutableSortedSet.of(Side.MENTOR)),
                        new Commitment.MeetingAgreed(
                                day("2026-02-08"), ImmutableSortedSet.of(Side.MENTOR, Side.MENTEE)),
                        new Commitment.ContactTried(day("2026-02-09"), Side.MENTEE, false))
                .build();
        Relationship relationship = working("2026-01-15").addConduct(log).build();
        Health health = STANDARD.of(relationship, Set.of(), noon("2026-03-01"));
        assertThat(health.lapses())
                .containsExactly(
                        new LapseCount(Side.MENTOR, ReliabilityLapse.NO_SHOW, 2),
                        new LapseCount(Side.MENTEE, ReliabilityLapse.NO_SHOW, 1),
                        new LapseCount(Side.MENTEE, ReliabilityLapse.INACCESSIBLE, 1));
        assertThat(texts(health.report().under(HealthHead.CONSISTENCY), "MENTOR_ABSENT"))
                .containsExactly("MENTOR_ABSENT WARNING MENTOR [ada]");
    }

    @Test
    @DisplayName(
            "D-REL-02, D-REL-06, D-REL-09, D-NET-02 marks that are absent and what else was found go under three heads")
    void report_takesMarksAndWhatElseWasFound() {
        Findings network = Findings.of(NetworkRule.NO_INTRODUCTIONS.finding(ADA.person()));
        Health health = STANDARD.of(
                working("2026-01-15").build(),
                EnumSet.complementOf(EnumSet.of(RelationshipMark.MUTUAL_RESPECT)),
                network,
                noon("2026-02-01"));
        assertThat(texts(health.report().under(HealthHead.CONSISTENCY), "RELATIONSHIP_MARK_ABSENT"))
                .containsExactly("RELATIONSHIP_MARK_ABSENT(MUTUAL_RESPECT) WARNING BOTH [ada, bob]");
        assertThat(health.report().under(HealthHead.MUTUAL_BENEFIT).all()).containsAll(network.all());
    }

    @Test
    void over_isLookedAtUpToItsLastDay() {
        Relationship over =
                ObligationFixture.in(Phase.ENDED, "2026-01-15", "2026-05-01").build();
        Health health = STANDARD.of(over, Set.of(RelationshipMark.values()), noon("2027-05-01"));
        assertThat(health.asOf()).isEqualTo("2026-05-01");
        assertThat(health.quarters()).hasSize(1);
        assertThat(texts(health.report().under(HealthHead.CONSISTENCY), "BELOW_QUARTERLY_MINIMUM"))
                .containsExactly("BELOW_QUARTERLY_MINIMUM(2026-01-15) WARNING BOTH [ada, bob]");
        assertThat(STANDARD.of(over, Set.of(), noon("2028-05-01")).quarters()).isEqualTo(health.quarters());
    }

    @Test
    @DisplayName("D-REL-02 of what is over, all is told that was to be said on its last day")
    void over_isToldAsOnItsLastDay() {
        Command end = Command.of("c-end", Lives.START.plusMonths(7), LifeSteps.ended(ADA.person()));
        Instant then = Lives.noon(end.on());
        for (int phases = 0; phases < 3; phases++) {
            Played played = Played.of(Lives.STANDARD, List.of(Lives.beginning(Lives.begin(Lives.pair()))));
            for (Step step : upTo(phases)) {
                Command command = Command.of("c" + played.turns().size(), Lives.START, step);
                played = played.and(new Told(command, Lives.noon(Lives.START)));
            }
            Relationship live = played.relationship();
            Relationship over = played.and(new Told(end, then)).relationship();
            assertThat(over.isLive()).isFalse();
            assertThat(over.lastPhase()).isEqualTo(live.phase());
            assertThat(over.lastPhaseSince()).isEqualTo(live.phaseSince());
            assertThat(STANDARD.of(over, Set.of(), then).report())
                    .isEqualTo(STANDARD.of(live, Set.of(), then).report());
        }
    }

    private static List<Step> upTo(int phases) {
        List<Step> steps = new ArrayList<>();
        if (phases > 0) {
            steps.addAll(LifeSteps.readiness(Lives.pair()));
            steps.add(new Move.Advance(Phase.ACQUAINT));
        }
        if (phases > 1) {
            steps.addAll(LifeSteps.acquaintance(Lives.pair(), Lives.START));
            steps.add(new Move.Advance(Phase.APPLY));
            steps.add(new Work.HoldMeeting(LifeSteps.meeting("m1", Lives.START, ADA, BOB)));
        }
        return steps;
    }

    @Test
    void counts_outOfRange_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LapseCount(Side.MENTOR, ReliabilityLapse.NO_SHOW, 0))
                .withMessage("lapses of NO_SHOW on the side of the MENTOR are too few: 0; leave the entry out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HorizonCount(GoalHorizon.LONG, -1))
                .withMessage("horizon LONG has a negative number of goals: -1; give zero or more");
    }
}
