package io.github.mentoring.core.schedule;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static io.github.mentoring.core.schedule.ScheduleFixture.STANDARD;
import static io.github.mentoring.core.schedule.ScheduleFixture.day;
import static io.github.mentoring.core.schedule.ScheduleFixture.startedOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeetingHistoryTest {

    @Test
    void build_meetingBeforeTheStart_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(startedOn("2026-01-15", "2026-02-01", "2026-01-14")::build)
                .withMessage("meeting history that starts on 2026-01-15 has an earlier meeting: 2026-01-14;"
                        + " leave it out");
    }

    @Test
    void quarters_twoMeetingsOnOneDay_countTwice() {
        MeetingHistory history =
                startedOn("2026-01-15", "2026-02-01", "2026-02-01").build();
        assertThat(history.quarters(day("2026-04-15"), STANDARD))
                .containsExactly(new Quarter(day("2026-01-15"), day("2026-04-15"), 2));
    }

    @Test
    void quarters_askedBeforeTheStart_areNone() {
        MeetingHistory history = startedOn("2026-01-15").build();
        assertThat(history.quarters(LocalDate.MIN, STANDARD)).isEmpty();
        assertThat(history.early(LocalDate.MIN, STANDARD)).isEqualTo(new EarlyEngagement(0, 0, 0));
    }

    @Test
    void quarters_calendarFromTheFirstDayOfOne_countThatOne() {
        SchedulePolicy calendar =
                SchedulePolicy.builder().quarterBasis(QuarterBasis.CALENDAR).build();
        assertThat(startedOn("2026-10-01").build().quarters(day("2027-01-01"), calendar))
                .containsExactly(new Quarter(day("2026-10-01"), day("2027-01-01"), 0));
        assertThat(startedOn("2026-10-02").build().quarters(day("2027-01-01"), calendar))
                .isEmpty();
    }

    @Test
    void early_endOfWindow_isNoLongerInIt() {
        MeetingHistory history =
                startedOn("2026-01-01", "2026-03-31", "2026-04-01").build();
        assertThat(history.early(day("2027-01-01"), STANDARD)).isEqualTo(new EarlyEngagement(1, 3, 1));
    }

    @Test
    @DisplayName("D-TIME-21 a pair may agree on a rhythm of its own")
    void early_quarterly_hasOneSlotInThreeMonths() {
        MeetingHistory history =
                startedOn("2025-11-30", "2026-02-27").cadence(Cadence.QUARTERLY).build();
        assertThat(history.early(day("2026-02-27"), STANDARD)).isEqualTo(new EarlyEngagement(0, 0, 1));
        assertThat(history.early(day("2026-02-28"), STANDARD)).isEqualTo(new EarlyEngagement(1, 1, 1));
    }

    @Test
    void early_atTheEndsOfMonths_doesNotDrift() {
        MeetingHistory history = startedOn("2026-01-31", "2026-02-28").build();
        assertThat(history.early(day("2026-02-27"), STANDARD).elapsed()).isZero();
        assertThat(history.early(day("2026-02-28"), STANDARD)).isEqualTo(new EarlyEngagement(0, 1, 1));
        assertThat(history.early(day("2026-03-30"), STANDARD)).isEqualTo(new EarlyEngagement(0, 1, 1));
        assertThat(history.early(day("2026-03-31"), STANDARD)).isEqualTo(new EarlyEngagement(1, 2, 1));
    }

    @Test
    void methods_null_areRefusedByName() {
        MeetingHistory history = startedOn("2026-01-15").build();
        assertThatNullPointerException()
                .isThrownBy(() -> history.quarters(nothing(), STANDARD))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> history.early(history.start(), nothing()))
                .withMessage("policy");
    }

    @Test
    void signal_onTheBound_isTheBetterOne() {
        assertThat(new EarlyEngagement(4, 5, 4).signal(STANDARD)).isEqualTo(EarlySignal.GOOD);
        assertThat(new EarlyEngagement(1, 2, 1).signal(STANDARD)).isEqualTo(EarlySignal.MIXED);
        assertThat(new EarlyEngagement(499_999, 1_000_000, 499_999).signal(STANDARD))
                .isEqualTo(EarlySignal.POOR);
    }

    @Test
    void rank_byFrequency_putsCrowdedMeetingsFirst() {
        Map<String, EarlyEngagement> pairs = Map.of(
                "steady", new EarlyEngagement(3, 3, 3),
                "crowded", new EarlyEngagement(1, 3, 6),
                "alike", new EarlyEngagement(2, 6, 6),
                "new", new EarlyEngagement(0, 0, 9));
        assertThat(EarlyRanking.FREQUENCY_FIRST.rank(pairs)).containsExactly("alike", "crowded", "steady");
        assertThat(EarlyRanking.CONSISTENCY_FIRST.rank(pairs)).containsExactly("steady", "alike", "crowded");
    }

    @Test
    void earlyEngagement_impossibleNumbers_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EarlyEngagement(-1, 0, 0))
                .withMessage("early engagement has a negative number of kept slots: -1; give zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EarlyEngagement(2, 1, 2))
                .withMessage("early engagement has more slots kept than elapsed: 2 of 1;"
                        + " leave out those that are not over");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EarlyEngagement(2, 2, 1))
                .withMessage("early engagement has more slots kept than meetings: 2 with 1;"
                        + " a slot is kept by a meeting in it");
    }

    @Test
    void quarter_impossible_isRefused() {
        LocalDate start = day("2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quarter(start, start, 0))
                .withMessage("quarter ends before it begins: 2026-01-01 to 2026-01-01; swap the days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quarter(start, start.plusMonths(3), -1))
                .withMessage("quarter has a negative number of meetings: -1; give zero or more");
    }

    @Test
    void regularity_fewerThanTwoMeetings_isRegularWithoutARule() {
        ScheduleRegularity one = ScheduleRegularity.of(List.of(LocalDateTime.parse("2026-02-05T16:00")), STANDARD);
        assertThat(one.isRegular()).isTrue();
        assertThat(one.rule()).isEmpty();
        assertThat(one.gaps()).isEmpty();
        assertThat(ScheduleRegularity.of(List.of(), STANDARD).findings().all()).isEmpty();
    }

    @Test
    @DisplayName("D-TIME-08 the rule with the fewest times left out is the one found")
    void regularity_secondThursdays_areMonthly() {
        List<LocalDateTime> secondThursdays = List.of(
                LocalDateTime.parse("2026-01-08T16:00"),
                LocalDateTime.parse("2026-02-12T16:00"),
                LocalDateTime.parse("2026-04-09T16:00"));
        assertThat(ScheduleRegularity.of(secondThursdays, STANDARD).rule()).contains(Recurrence.MONTHLY);
        SchedulePolicy byDay =
                SchedulePolicy.builder().monthlyRule(MonthlyRule.DAY_OF_MONTH).build();
        assertThat(ScheduleRegularity.of(secondThursdays, byDay).rule()).contains(Recurrence.WEEKLY);
    }
}
