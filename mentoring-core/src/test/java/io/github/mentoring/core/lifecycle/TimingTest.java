package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.ANN;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BEA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.TODAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.after;
import static io.github.mentoring.core.lifecycle.RecordsFixture.at;
import static io.github.mentoring.core.lifecycle.RecordsFixture.leave;
import static io.github.mentoring.core.lifecycle.RecordsFixture.lines;
import static io.github.mentoring.core.lifecycle.RecordsFixture.pair;
import static io.github.mentoring.core.lifecycle.RecordsFixture.unmet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.EndReason;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.schedule.SchedulePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clocks of those who put something on record need not agree. */
class TimingTest {

    private static final Lifecycle STANDARD = Lifecycle.under(MentoringPolicy.standard());
    private static final Relationship NOW = // put on record on 2026-06-01
            after(pair(), DAY, breach(DAY), new Work.Reflect(BOB));

    private static Ruling decide(LocalDate on, Step step, Instant asOf) {
        return STANDARD.decide(NOW, Command.of("late", on, step), asOf);
    }

    private static List<Step> neverHeldUp(LocalDate on) {
        return List.of(
                leave("bob"),
                new Move.RequestChange(ADA, BOB, BOB, true),
                breach(on),
                new Report.ReportCommitment(
                        ADA, BOB, new Commitment.MeetingAgreed(on, ImmutableSortedSet.of(Side.MENTOR))),
                new Report.AssessConduct(
                        ADA,
                        BOB,
                        new Assessment(
                                ConductRule.BOUNDARY_BREACH.finding(
                                        Detail.of(BoundaryBreach.PERCEIVED_HARASSMENT), ADA.person(), BOB.person()),
                                on)));
    }

    private static Report breach(LocalDate on) {
        return Report.ReportConduct.of(
                ADA, BOB, ConductEvent.BoundaryBreached.by(on, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT));
    }

    @Test
    @DisplayName("D-PH-18 to leave, to change and to report is not a matter of clocks")
    void neverHeldUp_byAClockThatIsBehind_isPutOnRecordWithTheLastEvent() {
        for (Instant asOf : List.of(at(TODAY).minusMillis(1), at(TODAY).minusSeconds(86_400), at(DAY))) {
            for (Step step : neverHeldUp(DAY)) {
                Ruling ruling = decide(DAY, step, asOf);
                assertThat(ruling).as("%s %s", step.kind(), ruling).isInstanceOf(Ruling.Accepted.class);
                assertThat(ruling.events()).allMatch(event -> event.recordedAt().equals(at(TODAY)));
                assertThat(ruling.relationship().orElseThrow().recordedAt()).isEqualTo(at(TODAY));
                assertThat(ruling).isEqualTo(decide(DAY, step, at(TODAY)));
            }
        }
    }

    @Test
    void neverHeldUp_byAClockThatIsAhead_isPutOnRecordByIt() {
        for (Step step : neverHeldUp(DAY)) {
            assertThat(decide(DAY, step, at(TODAY).plusMillis(1)).events())
                    .allMatch(event -> event.recordedAt().equals(at(TODAY).plusMillis(1)));
        }
    }

    @Test
    void another_recordedBeforeTheLastEvent_saysFromWhichDayOnItIsNot() {
        Step step = new Talk.SetTimeframe(Optional.empty());
        assertThat(unmet(decide(DAY, step, at(DAY))))
                .containsExactly("NOT_YET(2026-06-01) VIOLATION PROGRAMME from 2026-06-02");
        assertThat(unmet(decide(DAY, step, at(TODAY).minusMillis(1))))
                .containsExactly("NOT_YET(2026-06-01) VIOLATION PROGRAMME from 2026-06-02");
        assertThat(decide(DAY, step, at(TODAY))).isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void another_recordedBeforeTheLastEventAndAhead_saysBoth() {
        Step step = new Talk.SetTimeframe(Optional.empty());
        assertThat(unmet(decide(DAY.plusDays(9), step, at(DAY))))
                .containsExactly(
                        "NOT_YET(2026-03-01) VIOLATION PROGRAMME from 2026-03-01",
                        "NOT_YET(2026-06-01) VIOLATION PROGRAMME from 2026-06-02");
        assertThat(unmet(decide(TODAY, step, at(DAY))))
                .containsExactly("NOT_YET(2026-06-01) VIOLATION PROGRAMME from 2026-06-02");
    }

    @Test
    @DisplayName("D-AMB-52 S-32 a wish for change or an end is honoured however late it is told")
    void s32_wish_thatLiesBeforeThePhase_comesAboutInIt() {
        Relationship working = workingSince(DAY);
        for (Step step : List.of(new Move.RequestChange(ADA, BOB, BOB, true), leave("bob"))) {
            Ruling ruling = RecordsFixture.decide(working, DAY.minusDays(9), step);
            assertThat(ruling).as("%s", ruling).isInstanceOf(Ruling.Accepted.class);
            assertThat(ruling.events().get(0).occurredOn()).isEqualTo(DAY.minusDays(9));
            Relationship ended = ruling.relationship().orElseThrow();
            assertThat(ended.phaseSince()).isEqualTo(DAY);
            assertThat(ended.ending().orElseThrow().on()).isEqualTo(DAY);
        }
    }

    @Test
    @DisplayName("D-AMB-44 an end that is told late has the reason that there was by the day on which it came about")
    void s32_endToldLate_countsWhatHappenedUntilItCameAbout() {
        Relationship working = workingSince(DAY);
        Relationship within = after(working, DAY.minusDays(1), breach(DAY.minusDays(1)));
        Relationship later = after(working, DAY.plusDays(1), breach(DAY.plusDays(1)));
        for (int days : new int[] {0, 1, 9}) {
            assertThat(after(within, DAY.minusDays(days), leave("bob")).ending().orElseThrow())
                    .isEqualTo(new Ending(DAY, EndReason.BOUNDARY_BREACH, RecordsFixture.people("bob")));
            assertThat(after(later, DAY.minusDays(days), leave("bob"))
                            .ending()
                            .orElseThrow()
                            .reason())
                    .isEqualTo(EndReason.SEPARATED);
            Step unsaid = new Move.RequestChange(ADA, BOB, BOB, false);
            assertThat(lines(RecordsFixture.decide(within, DAY.minusDays(days), unsaid)))
                    .isEmpty();
            assertThat(lines(RecordsFixture.decide(later, DAY.minusDays(days), unsaid)))
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("D-AMB-52 S-32 a wish for change is honoured when it is over, however late it is told")
    void s32_change_toldAfterTheEnd_isHonoured() {
        Relationship ended = after(pair(), DAY, leave("bob"));
        Relationship apart = after(ended, DAY.minusDays(9), new Move.RequestChange(ADA, BOB, BOB, true));
        assertThat(apart.excludedPairs()).containsExactly(new MentoringPair(ADA, BOB));
        assertThat(apart.seeking()).containsExactly(BOB);
    }

    @Test
    @DisplayName("D-AMB-52 who leaves was there until the day on which they came, at the earliest")
    void end_ofANewcomerToldBeforeTheyCame_comesAboutOnTheirFirstDay() {
        MentorId eve = MentorId.of("eve");
        Relationship joined = joined(eve);
        assertThat(after(joined, DAY.minusDays(9), leave("eve")).leavers())
                .containsExactly(new Leaver(eve, DAY, EndReason.SEPARATED));
        assertThat(after(joined, DAY.minusDays(9), new Move.RequestChange(eve, BOB, BOB, true))
                        .partings())
                .containsExactly(new Parting(new MentoringPair(eve, BOB), DAY, Optional.empty()));
    }

    /** Returns a committee into which somebody came on the day. */
    private static Relationship joined(MentorId who) {
        Relationship committee = RecordsFixture.committee();
        return after(
                committee,
                DAY,
                new Move.Join(
                        who,
                        ImmutableSortedSet.copyOf(ReadinessItem.values()),
                        Members.with(committee.parties(), who).people()));
    }

    @Test
    @DisplayName("D-TEAM-14 it becomes something else no sooner than the last of them came, left or turned away")
    void redefinition_beforeTheLastOfThemCameLeftOrTurnedAway_isTooEarly() {
        Relationship team = RecordsFixture.guided(MentoringFormat.TEAM, List.of(ADA, ANN), List.of(BOB, BEA));
        for (Relationship now : List.of(
                joined(MentorId.of("eve")),
                after(RecordsFixture.committee(), DAY, leave("art")),
                after(team, DAY, new Move.RequestChange(ADA, BOB, BOB, true)))) {
            Step redefine =
                    new Move.Redefine(Redefinition.COLLEAGUES, now.parties().people());
            assertThat(unmet(RecordsFixture.decide(now, DAY.minusDays(1), redefine)))
                    .containsExactly("TOO_EARLY(2026-02-19, 2026-02-20) VIOLATION PROGRAMME");
            assertThat(after(now, DAY, redefine).phaseSince()).isEqualTo(DAY);
        }
    }

    @Test
    void anEndBeforeTheRelationship_isRefused() {
        LocalDate before = RecordsFixture.START.minusDays(1);
        assertThat(unmet(RecordsFixture.decide(pair(), before, leave("bob"))))
                .containsExactly("TOO_EARLY(2026-01-31, 2026-02-01) VIOLATION PROGRAMME");
    }

    @Test
    void aReport_soLateThatWhatItCallsForLiesBeyondTheCalendar_isRefusedByAnException() {
        LocalDate last = LocalDate.MAX.minusDays(2);
        Instant asOf = last.atTime(12, 0).toInstant(ZoneOffset.UTC);
        assertThatThrownBy(() -> STANDARD.decide(pair(), Command.of("late", last, breach(last)), asOf))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("falls due after the last day of the calendar");
    }

    @Test
    void another_recordedOnTheLastDayOfAll_standsUntilNoDay() {
        Instant last = LocalDate.MAX.atTime(23, 0).toInstant(ZoneOffset.UTC);
        Relationship now = STANDARD.decide(pair(), Command.of("last", LocalDate.MAX, new Work.Reflect(BOB)), last)
                .relationship()
                .orElseThrow();
        for (ZoneId zone :
                List.of(ZoneOffset.UTC, ZoneOffset.MAX)) { // where that time has a day, and where it has none
            Lifecycle there = Lifecycle.under(MentoringPolicy.builder()
                    .schedule(SchedulePolicy.builder().zone(zone).build())
                    .build());
            Step step = new Talk.SetTimeframe(Optional.empty());
            assertThat(unmet(there.decide(now, Command.of("late", DAY, step), at(DAY))))
                    .containsExactly("NOT_YET(" + LocalDate.MAX + ") VIOLATION PROGRAMME");
        }
    }

    @Test
    void goals_keptOnTheLastDayOfAll_areLookedAt() {
        Instant last = LocalDate.MAX.atTime(12, 0).toInstant(ZoneOffset.UTC);
        GoalPlan plan = GoalPlan.of(
                BOB,
                Goal.builder("g1")
                        .text("secret-publish")
                        .targetDate(LocalDate.MAX)
                        .build());
        Ruling ruling = STANDARD.decide(pair(), Command.of("last", LocalDate.MAX, new Talk.KeepGoals(plan)), last);
        assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
        assertThat(lines(ruling))
                .containsExactly(
                        "HORIZON_EMPTY(INTERMEDIATE) ADVISORY MENTEE [bob]",
                        "HORIZON_EMPTY(LONG) ADVISORY MENTEE [bob]");
    }

    private static Relationship workingSince(LocalDate day) {
        return pair(Phase.ACQUAINT)
                .after(new Event(2, CommandId.of("apply"), day, at(day), "standard", new Move.Advance(Phase.APPLY)));
    }
}
