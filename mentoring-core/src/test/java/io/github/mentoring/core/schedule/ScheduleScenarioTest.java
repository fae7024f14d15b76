package io.github.mentoring.core.schedule;

import static io.github.mentoring.core.schedule.ScheduleFixture.ADA;
import static io.github.mentoring.core.schedule.ScheduleFixture.BOB;
import static io.github.mentoring.core.schedule.ScheduleFixture.LONDON;
import static io.github.mentoring.core.schedule.ScheduleFixture.QUIET_ROOM;
import static io.github.mentoring.core.schedule.ScheduleFixture.STANDARD;
import static io.github.mentoring.core.schedule.ScheduleFixture.agreed;
import static io.github.mentoring.core.schedule.ScheduleFixture.day;
import static io.github.mentoring.core.schedule.ScheduleFixture.meeting;
import static io.github.mentoring.core.schedule.ScheduleFixture.monthly;
import static io.github.mentoring.core.schedule.ScheduleFixture.slot;
import static io.github.mentoring.core.schedule.ScheduleFixture.startedOn;
import static io.github.mentoring.core.schedule.ScheduleFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.Timeframe;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleScenarioTest {

    private static final OfficeHours THURSDAYS = weekly("2026-02-26", "16:00", "16:30");

    @Test
    void s21_weeklyThroughClockChanges_keepsLocalTime() {
        List<Occurrence> found = THURSDAYS.occurrences(Timeframe.of(day("2026-02-26"), day("2026-03-19")), STANDARD);
        assertThat(found)
                .map(Occurrence::start)
                .containsExactly(
                        Instant.parse("2026-02-26T21:00:00Z"),
                        Instant.parse("2026-03-05T21:00:00Z"),
                        Instant.parse("2026-03-12T20:00:00Z"),
                        Instant.parse("2026-03-19T20:00:00Z"));
        assertThat(found)
                .map(Occurrence::end)
                .containsExactly(
                        Instant.parse("2026-02-26T21:30:00Z"),
                        Instant.parse("2026-03-05T21:30:00Z"),
                        Instant.parse("2026-03-12T20:30:00Z"),
                        Instant.parse("2026-03-19T20:30:00Z"));
        assertThat(found)
                .map(occurrence -> occurrence.startIn(LONDON).toLocalTime().getHour())
                .containsExactly(21, 21, 20, 20);
        assertThat(found)
                .allSatisfy(occurrence ->
                        assertThat(occurrence.local().toLocalTime()).isEqualTo(LocalTime.of(16, 0)));
    }

    @Test
    void s21_weeklyInAutumnAndAfterBritishSpring_keepsLocalTime() {
        assertThat(on("2026-10-29").start()).isEqualTo(Instant.parse("2026-10-29T20:00:00Z"));
        assertThat(on("2026-11-05").start()).isEqualTo(Instant.parse("2026-11-05T21:00:00Z"));
        assertThat(on("2026-04-02").startIn(LONDON).toLocalTime()).isEqualTo(LocalTime.of(21, 0));
    }

    private static Occurrence on(String date) {
        return THURSDAYS
                .occurrences(Timeframe.of(day(date), day(date)), STANDARD)
                .get(0);
    }

    @Test
    void s21_startInSpringGap_movesForwardByTheGap() {
        Occurrence found = only(weekly("2026-03-08", "02:15", "02:45"), "2026-03-08");
        assertThat(found.local().toLocalTime()).isEqualTo(LocalTime.of(3, 15));
        assertThat(found.endIn(found.zone()).toLocalTime()).isEqualTo(LocalTime.of(3, 45));
        assertThat(found.start()).isEqualTo(Instant.parse("2026-03-08T07:15:00Z"));
        assertThat(found.end()).isEqualTo(Instant.parse("2026-03-08T07:45:00Z"));
    }

    @Test
    void s21_startInAutumnOverlap_takesTheEarlierOffset() {
        Occurrence found = only(weekly("2026-11-01", "01:30", "02:00"), "2026-11-01");
        assertThat(found.start()).isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
        assertThat(found.end()).isEqualTo(Instant.parse("2026-11-01T06:00:00Z"));
    }

    private static Occurrence only(OfficeHours hours, String date) {
        List<Occurrence> found = hours.occurrences(Timeframe.of(day(date), day(date)), STANDARD);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void s21_monthlyByWeekday_takesTheRuleFromTheFirstDate() {
        assertThat(nextThree("2026-01-08", STANDARD))
                .containsExactly(day("2026-02-12"), day("2026-03-12"), day("2026-04-09"));
        assertThat(nextThree("2026-01-22", STANDARD))
                .containsExactly(day("2026-02-26"), day("2026-03-26"), day("2026-04-23"));
        assertThat(nextThree("2026-01-29", STANDARD))
                .containsExactly(day("2026-02-26"), day("2026-03-26"), day("2026-04-30"));
    }

    @Test
    void s21_monthlyByDayOfMonth_clampsFromTheOriginalDay() {
        SchedulePolicy byDay =
                SchedulePolicy.builder().monthlyRule(MonthlyRule.DAY_OF_MONTH).build();
        assertThat(nextThree("2026-01-31", byDay))
                .containsExactly(day("2026-02-28"), day("2026-03-31"), day("2026-04-30"));
    }

    private static List<LocalDate> nextThree(String first, SchedulePolicy policy) {
        return monthly(first)
                .from(day(first).plusDays(1), policy)
                .limit(3)
                .map(occurrence -> occurrence.planned().toLocalDate())
                .toList();
    }

    @Test
    void s21_endNotAfterStartOrNoPlace_isRefusedAsInvalidInput() {
        assertThatIllegalArgumentException()
                .isThrownBy(slot("2026-02-26", "16:00", "16:00")::build)
                .withMessage("office hours end before they begin: 16:00 to 16:00; split them at midnight");
        assertThatIllegalArgumentException()
                .isThrownBy(slot("2026-02-26", "16:30", "16:00")::build)
                .withMessage("office hours end before they begin: 16:30 to 16:00; split them at midnight");
        OfficeHours.Builder nowhere = OfficeHours.builder()
                .first(day("2026-02-26"))
                .start(LocalTime.of(16, 0))
                .end(LocalTime.of(16, 30))
                .zone(ZoneId.of("America/New_York"));
        assertThatIllegalStateException()
                .isThrownBy(nowhere::build)
                .withMessage("Cannot build OfficeHours, some of required attributes are not set [place]");
    }

    @Test
    void s23_changingTimes_areIrregularAndSuggestOfficeHours() {
        ScheduleRegularity found = regularity("2026-02-05T16:00", "2026-02-10T14:00", "2026-02-26T16:00");
        assertThat(found.isRegular()).isFalse();
        assertThat(found.rule()).isEmpty();
        assertThat(found.slots())
                .containsExactly(
                        new WeekTime(DayOfWeek.TUESDAY, LocalTime.of(14, 0)),
                        new WeekTime(DayOfWeek.THURSDAY, LocalTime.of(16, 0)));
        assertThat(found.gaps()).containsExactly(5L, 16L);
        assertThat(found.findings(ADA, BOB)).hasToString("[SUGGEST_OFFICE_HOURS ADVISORY MENTOR [ada, bob]]");
    }

    @Test
    void s23_eachThursday_isRegularWeekly() {
        ScheduleRegularity found =
                regularity("2026-02-05T16:00", "2026-02-12T16:00", "2026-02-19T16:00", "2026-02-26T16:00");
        assertThat(found.rule()).contains(Recurrence.WEEKLY);
        assertThat(found.gaps()).containsExactly(7L, 7L, 7L);
        assertThat(found.findings(ADA, BOB)).isEqualTo(Findings.none());
    }

    private static ScheduleRegularity regularity(String... meetings) {
        return ScheduleRegularity.of(
                ImmutableList.copyOf(meetings).stream()
                        .map(LocalDateTime::parse)
                        .toList(),
                STANDARD);
    }

    @Test
    void s23_bookedTwoWeeksAhead_hasNoFindings() {
        assertThat(agreed("2026-05-06").build().decide(STANDARD).findings()).isEqualTo(Findings.none());
    }

    @Test
    void s23_bookedLater_isShortNotice() {
        assertThat(agreed("2026-05-07").build().decide(STANDARD).findings())
                .hasToString("[SHORT_NOTICE_BOOKING ADVISORY BOTH [ada, bob]]");
    }

    @Test
    void s23_bookedLaterInOfficeHours_hasNoFindings() {
        OfficeHours utc = slot("2026-01-07", "10:00", "10:30", ZoneId.of("UTC"))
                .recurrence(Recurrence.WEEKLY)
                .build();
        Booking booking = agreed("2026-05-07").build();
        assertThat(booking.decide(STANDARD, List.of(utc))).isEqualTo(new Decision.Granted<>(booking, Findings.none()));
    }

    @Test
    void s23_twentyMinutes_isTooShort() {
        Booking booking =
                meeting("2026-05-06", 20, QUIET_ROOM).addAgreedBy(ADA, BOB).build();
        assertThat(booking.decide(STANDARD).findings()).hasToString("[MEETING_TOO_SHORT ADVISORY BOTH [ada, bob]]");
    }

    @Test
    void s23_atTheUsualClinic_isProneToInterruption() {
        Booking booking = meeting(
                        "2026-05-06",
                        30,
                        Place.of(SettingKind.PRIVATE, "clinic").withUsualWorkplace(true))
                .addAgreedBy(ADA, BOB)
                .build();
        assertThat(booking.decide(STANDARD).findings())
                .hasToString("[INTERRUPTION_PRONE_PLACE ADVISORY BOTH [ada, bob]]");
    }

    @Test
    void s23_onePartyNotAgreeing_isRefused() {
        Booking booking = meeting("2026-05-06", 30, QUIET_ROOM).addAgreedBy(ADA).build();
        assertThat(booking.decide(STANDARD))
                .isInstanceOf(Decision.Refused.class)
                .extracting(Decision::findings)
                .hasToString("[NOT_MUTUALLY_AGREED VIOLATION BOTH [bob]]");
    }

    private static final MeetingHistory THREE_MEETINGS =
            startedOn("2026-01-15", "2026-01-20", "2026-04-10", "2026-07-16").build();

    private static final SchedulePolicy CALENDAR =
            SchedulePolicy.builder().quarterBasis(QuarterBasis.CALENDAR).build();

    @Test
    void s24_relationshipQuarters_findTheEmptyOne() {
        LocalDate asOf = day("2026-10-15");
        assertThat(THREE_MEETINGS.quarters(asOf, STANDARD))
                .containsExactly(
                        new Quarter(day("2026-01-15"), day("2026-04-15"), 2),
                        new Quarter(day("2026-04-15"), day("2026-07-15"), 0),
                        new Quarter(day("2026-07-15"), day("2026-10-15"), 1));
        assertThat(THREE_MEETINGS.quarterFindings(asOf, STANDARD))
                .isEqualTo(Findings.of(
                        ScheduleRule.BELOW_QUARTERLY_MINIMUM.finding(Detail.of(day("2026-04-15")), ADA, BOB)))
                .hasToString("[BELOW_QUARTERLY_MINIMUM(2026-04-15) WARNING BOTH [ada, bob]]");
    }

    @Test
    void s24_calendarQuarters_countOnlyThoseWhollyInside() {
        LocalDate asOf = day("2026-10-15");
        assertThat(THREE_MEETINGS.quarters(asOf, CALENDAR))
                .containsExactly(
                        new Quarter(day("2026-04-01"), day("2026-07-01"), 1),
                        new Quarter(day("2026-07-01"), day("2026-10-01"), 1));
        assertThat(THREE_MEETINGS.quarterFindings(asOf, CALENDAR)).isEqualTo(Findings.none());
    }

    @Test
    void s24_beforeTheSecondQuarterIsOver_onlyTheFirstIsComplete() {
        LocalDate asOf = day("2026-07-14");
        assertThat(THREE_MEETINGS.quarters(asOf, STANDARD)).hasSize(1);
        assertThat(THREE_MEETINGS.quarterFindings(asOf, STANDARD)).isEqualTo(Findings.none());
    }

    @Test
    void s24_meetingOnTheBoundary_countsForTheLaterQuarter() {
        MeetingHistory history = startedOn("2026-01-15", "2026-01-20", "2026-04-10", "2026-07-16", "2026-04-15")
                .build();
        assertThat(history.quarters(day("2026-10-15"), STANDARD))
                .map(Quarter::meetings)
                .containsExactly(2, 1, 1);
        assertThat(history.quarterFindings(day("2026-10-15"), STANDARD)).isEqualTo(Findings.none());
    }

    @Test
    void s24_startAtTheEndOfAMonth_doesNotDrift() {
        assertThat(startedOn("2025-11-30").build().quarters(day("2026-11-30"), STANDARD))
                .map(Quarter::start)
                .containsExactly(day("2025-11-30"), day("2026-02-28"), day("2026-05-30"), day("2026-08-30"));
    }

    private static final MeetingHistory A = startedOn(
                    "2026-01-01", "2026-01-05", "2026-01-07", "2026-01-12", "2026-01-14", "2026-01-20", "2026-01-28")
            .build();
    private static final MeetingHistory B =
            startedOn("2026-01-01", "2026-01-08", "2026-02-05", "2026-03-05").build();
    private static final MeetingHistory C =
            startedOn("2026-01-01", "2026-01-08", "2026-02-05").build();
    private static final MeetingHistory D =
            startedOn("2026-01-01", "2026-01-08").build();
    private static final MeetingHistory F = startedOn("2026-01-01")
            .cadence(Cadence.WEEKLY)
            .addAllHeld(day("2026-01-01")
                    .datesUntil(day("2026-03-27"), Period.ofWeeks(1))
                    .toList())
            .build();
    private static final LocalDate APRIL = day("2026-04-01");

    @Test
    void s25_firstMonths_giveTheSignal() {
        assertEarly(A, APRIL, new EarlyEngagement(1, 3, 6), EarlySignal.POOR);
        assertEarly(B, APRIL, new EarlyEngagement(3, 3, 3), EarlySignal.GOOD);
        assertEarly(C, APRIL, new EarlyEngagement(2, 3, 2), EarlySignal.MIXED);
        assertEarly(D, day("2026-01-20"), new EarlyEngagement(0, 0, 1), EarlySignal.NOT_YET);
        assertEarly(F, APRIL, new EarlyEngagement(12, 12, 13), EarlySignal.GOOD);
    }

    private static void assertEarly(
            MeetingHistory history, LocalDate asOf, EarlyEngagement expected, EarlySignal signal) {
        assertThat(history.early(asOf, STANDARD)).isEqualTo(expected);
        assertThat(expected.signal(STANDARD)).isEqualTo(signal);
    }

    @Test
    void s25_poorConsistency_isFound() {
        assertThat(A.earlyFindings(APRIL, STANDARD)).hasToString("[EARLY_CONSISTENCY_POOR WARNING BOTH [ada, bob]]");
        assertThat(List.of(B, C, F))
                .allSatisfy(history ->
                        assertThat(history.earlyFindings(APRIL, STANDARD)).isEqualTo(Findings.none()));
        assertThat(D.earlyFindings(day("2026-01-20"), STANDARD)).isEqualTo(Findings.none());
    }

    @Test
    void s25_ranking_putsCrowdedMeetingsLast() {
        ImmutableSortedMap<String, EarlyEngagement> pairs = ImmutableSortedMap.of(
                "A", A.early(APRIL, STANDARD),
                "B", B.early(APRIL, STANDARD),
                "C", C.early(APRIL, STANDARD),
                "D", D.early(day("2026-01-20"), STANDARD),
                "F", F.early(APRIL, STANDARD));
        assertThat(STANDARD.earlyRanking().rank(pairs)).containsExactly("F", "B", "C", "A");
    }

    @Test
    @DisplayName("D-TIME-16 a place that one party finds unsuitable is reported, whatever its kind")
    void decide_placeUnsuitableToOne_isReportedWithoutSayingToWhom() {
        Booking booking = agreed("2026-05-06").addUnsuitableTo(BOB).build();
        assertThat(booking.decide(STANDARD))
                .isEqualTo(new Decision.Granted<>(
                        booking, Findings.of(ScheduleRule.SETTING_NOT_APPROPRIATE.finding(ADA, BOB))));
        assertThat(booking.decide(STANDARD).findings())
                .hasToString("[SETTING_NOT_APPROPRIATE WARNING BOTH [ada, bob]]");
    }

    @DisplayName("D-TIME-15, D-TIME-18 no kind of setting asks for more or less than another")
    @ParameterizedTest
    @EnumSource(SettingKind.class)
    void decide_anyKindOfSetting_isAcceptedAlike(SettingKind kind) {
        Booking booking = meeting("2026-05-06", 30, Place.of(kind, "somewhere"))
                .addAgreedBy(ADA, BOB)
                .build();
        assertThat(booking.decide(STANDARD).findings()).isEqualTo(Findings.none());
    }
}
