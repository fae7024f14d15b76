package io.github.mentoring.core.schedule;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static io.github.mentoring.core.schedule.ScheduleFixture.LONDON;
import static io.github.mentoring.core.schedule.ScheduleFixture.QUIET_ROOM;
import static io.github.mentoring.core.schedule.ScheduleFixture.STANDARD;
import static io.github.mentoring.core.schedule.ScheduleFixture.day;
import static io.github.mentoring.core.schedule.ScheduleFixture.monthly;
import static io.github.mentoring.core.schedule.ScheduleFixture.slot;
import static io.github.mentoring.core.schedule.ScheduleFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.person.Timeframe;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    private static final Timeframe FOR_EVER = Timeframe.of(LocalDate.MIN, LocalDate.MAX);

    @Test
    @DisplayName("D-TIME-06 without a recurrence there is a single slot")
    void occurrences_withoutRecurrence_areOneSlot() {
        OfficeHours once = slot("2026-02-26", "16:00", "16:30").build();
        assertThat(once.occurrences(FOR_EVER, STANDARD))
                .map(Occurrence::planned)
                .containsExactly(LocalDateTime.parse("2026-02-26T16:00"));
        assertThat(once.from(day("2026-02-27"), STANDARD)).isEmpty();
    }

    @Test
    void occurrences_beforeTheFirst_areNone() {
        assertThat(weekly("2026-02-26", "16:00", "16:30")
                        .occurrences(Timeframe.of(LocalDate.MIN, day("2026-02-25")), STANDARD))
                .isEmpty();
    }

    @Test
    void first_dayOfWeek_isTheNextSuchDay() {
        OfficeHours.Builder hours = OfficeHours.builder()
                .start(LocalTime.of(16, 0))
                .end(LocalTime.of(16, 30))
                .zone(LONDON)
                .place(QUIET_ROOM);
        assertThat(hours.first(DayOfWeek.THURSDAY, day("2026-02-20")).build().first())
                .isEqualTo(day("2026-02-26"));
    }

    @Test
    void dayOfWeek_isThatOfTheFirstDate() {
        assertThat(monthly("2026-01-08").dayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
    }

    @Test
    void length_untilMidnight_goesToTheEndOfTheDay() {
        assertThat(slot("2026-02-26", "23:00", "00:00").build().length()).isEqualTo(Duration.ofHours(1));
        assertThat(slot("2026-02-26", "00:00", "00:00").build().length()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void occurrences_untilMidnightOfAShortDay_lastAsLongAsEver() {
        Occurrence found = weekly("2026-03-08", "00:00", "00:00")
                .from(day("2026-03-08"), STANDARD)
                .findFirst()
                .orElseThrow();
        assertThat(Duration.between(found.start(), found.end())).isEqualTo(Duration.ofDays(1));
        assertThat(found.endIn(found.zone()).toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-03-09T01:00"));
    }

    @Test
    void occurrences_inAGapOfHalfAnHour_moveForwardByHalfAnHour() {
        OfficeHours hours = slot("2026-10-04", "02:15", "02:45", ZoneId.of("Australia/Lord_Howe"))
                .build();
        Occurrence found = hours.from(day("2026-10-04"), STANDARD).findFirst().orElseThrow();
        assertThat(found.local().toLocalTime()).isEqualTo(LocalTime.of(2, 45));
        assertThat(found.endIn(hours.zone()).toLocalTime()).isEqualTo(LocalTime.of(3, 15));
    }

    @Test
    void occurrences_onADayThatTheZoneSkipped_areOnTheNext() {
        OfficeHours fridays = slot("2011-12-23", "16:00", "16:30", ZoneId.of("Pacific/Apia"))
                .recurrence(Recurrence.WEEKLY)
                .build();
        assertThat(fridays.occurrences(Timeframe.of(day("2011-12-23"), day("2012-01-06")), STANDARD))
                .map(occurrence -> occurrence.local().toLocalDateTime())
                .containsExactly(
                        LocalDateTime.parse("2011-12-23T16:00"),
                        LocalDateTime.parse("2011-12-31T16:00"),
                        LocalDateTime.parse("2012-01-06T16:00"));
    }

    @Test
    void occurrences_monthlyOnTheLeapDay_returnToIt() {
        SchedulePolicy byDay =
                SchedulePolicy.builder().monthlyRule(MonthlyRule.DAY_OF_MONTH).build();
        assertThat(monthly("2028-02-29").from(day("2029-02-01"), byDay).limit(2))
                .map(occurrence -> occurrence.planned().toLocalDate())
                .containsExactly(day("2029-02-28"), day("2029-03-29"));
        assertThat(monthly("2028-02-29").from(day("2032-02-01"), byDay).findFirst())
                .map(occurrence -> occurrence.planned().toLocalDate())
                .contains(day("2032-02-29"));
    }

    @Test
    void from_farAway_jumpsThere() {
        LocalDate far = LocalDate.of(999_999_990, 1, 1);
        assertThat(weekly("2026-02-26", "16:00", "16:30").from(far, STANDARD).findFirst())
                .map(occurrence -> occurrence.planned().toLocalDate())
                .hasValueSatisfying(
                        date -> assertThat(date).isBetween(far, far.plusDays(6)).hasDayOfMonth(date.getDayOfMonth()));
    }

    @Test
    void from_theEndOfTheCalendar_stopsThere() {
        LocalDate last = LocalDate.MAX.minusDays(20);
        OfficeHours hours = slot("2026-02-26", "16:00", "16:30", ZoneOffset.UTC)
                .recurrence(Recurrence.WEEKLY)
                .build();
        assertThat(hours.from(last, STANDARD)).hasSize(3);
        OfficeHours month = slot("2026-01-29", "16:00", "16:30", ZoneOffset.UTC)
                .recurrence(Recurrence.MONTHLY)
                .build();
        assertThat(month.from(LocalDate.MAX.minusDays(58), STANDARD)).hasSize(2);
    }

    @Test
    void from_beforeTheCalendarOfMost_isCountedLikeAnyOther() {
        assertThat(weekly("-0044-03-15", "09:00", "10:00")
                        .from(day("-0044-03-16"), STANDARD)
                        .findFirst())
                .map(occurrence -> occurrence.planned().toLocalDate())
                .contains(day("-0044-03-22"));
    }

    @Test
    void includes_meetingWithinTheSlot_isYes() {
        OfficeHours hours = weekly("2026-02-26", "16:00", "17:00");
        Instant start = Instant.parse("2026-03-12T20:00:00Z");
        assertThat(hours.includes(start, Duration.ofHours(1), STANDARD)).isTrue();
        assertThat(hours.includes(start, Duration.ofMinutes(61), STANDARD)).isFalse();
        assertThat(hours.includes(start.plusSeconds(1800), Duration.ofMinutes(30), STANDARD))
                .isTrue();
        assertThat(hours.includes(start.minusSeconds(1), Duration.ofMinutes(30), STANDARD))
                .isFalse();
        assertThat(hours.includes(Instant.parse("2026-02-19T21:00:00Z"), Duration.ofHours(1), STANDARD))
                .isFalse();
    }

    @Test
    void includes_clockSetBackOverMidnight_knowsTheDayBefore() {
        // the clock went from 00:01 back to 23:01 of the day before
        OfficeHours hours = slot("2010-11-07", "00:00", "01:00", ZoneId.of("America/St_Johns"))
                .build();
        Instant start = hours.from(day("2010-11-07"), STANDARD)
                .findFirst()
                .orElseThrow()
                .start();
        assertThat(LocalDate.ofInstant(start.plusSeconds(600), hours.zone())).isEqualTo(day("2010-11-06"));
        assertThat(hours.includes(start.plusSeconds(600), Duration.ofMinutes(30), STANDARD))
                .isTrue();
    }

    @Test
    void includes_negativeLength_isRefused() {
        OfficeHours hours = weekly("2026-02-26", "16:00", "17:00");
        Instant start = Instant.parse("2026-03-12T20:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours.includes(start, Duration.ofMinutes(-1), STANDARD))
                .withMessage("length of a meeting is negative: PT-1M; give zero or more");
    }

    @Test
    void methods_null_areRefusedByName() {
        OfficeHours hours = weekly("2026-02-26", "16:00", "17:00");
        assertThatNullPointerException()
                .isThrownBy(() -> hours.occurrences(nothing(), STANDARD))
                .withMessage("days");
        assertThatNullPointerException()
                .isThrownBy(() -> hours.occurrences(FOR_EVER, nothing()))
                .withMessage("policy");
        assertThatNullPointerException()
                .isThrownBy(() -> hours.from(nothing(), STANDARD))
                .withMessage("day");
    }

    @Test
    void occurrence_withoutLengthOrTooLong_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occurrence(LocalDateTime.parse("2026-02-26T16:00"), Duration.ZERO, LONDON))
                .withMessage("occurrence on 2026-02-26T16:00 does not last: PT0S; give it more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occurrence(
                        LocalDateTime.parse("2026-02-26T16:00"),
                        Duration.ofDays(1).plusNanos(1),
                        LONDON))
                .withMessage(
                        "occurrence on 2026-02-26T16:00 lasts longer than a day: PT24H0.000000001S; keep each day by itself");
    }

    @Test
    void occurrence_includesNothingThatLastsForEver() {
        Occurrence hour = new Occurrence(LocalDateTime.parse("2026-02-26T16:00"), Duration.ofHours(1), LONDON);
        assertThat(hour.includes(hour.start(), Duration.ofSeconds(Long.MAX_VALUE)))
                .isFalse();
        assertThat(hour.includes(hour.start(), Duration.ofHours(1))).isTrue();
        assertThat(hour.includes(Instant.MAX, Duration.ZERO)).isFalse();
    }

    @Test
    void toString_doesNotNameThePlace() {
        assertThat(weekly("2026-02-26", "16:00", "17:00").toString())
                .startsWith("OfficeHours{first=2026-02-26, start=16:00, end=17:00, zone=America/New_York")
                .doesNotContain(QUIET_ROOM.name());
    }

    @Test
    void place_withoutName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of(SettingKind.PUBLIC, " "))
                .withMessage("name of a place must not be blank; give it a character that can be seen");
    }

    @Test
    void weekTimes_areInTheOrderOfTheWeek() {
        WeekTime late = WeekTime.from(LocalDateTime.parse("2026-02-26T16:00"));
        WeekTime early = WeekTime.from(LocalDateTime.parse("2026-03-05T09:30"));
        WeekTime monday = WeekTime.from(LocalDateTime.parse("2026-03-02T18:00"));
        assertThat(List.of(monday, early, late)).isSorted();
        assertThat(late).hasToString("THURSDAY 16:00");
    }
}
