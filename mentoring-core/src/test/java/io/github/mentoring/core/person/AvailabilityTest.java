package io.github.mentoring.core.person;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Availability NEVER = Availability.builder().weekly().build();

    @Test
    void build_endingBeforeItBegins_isRefusedWithTheRemedy() {
        Availability.Builder builder = Availability.builder().from(NEW_YEAR).until(NEW_YEAR.minusDays(1));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("availability ends before it begins: 2027-01-01 to 2026-12-31; swap the days");
    }

    @Test
    void shares_neitherNamesSlots_isYes() {
        assertThat(Availability.unrestricted().shares(Availability.unrestricted(), HOUR))
                .isTrue();
    }

    @Test
    void shares_oneNamesSlots_hasTheTimeOfThatOne() {
        Availability oneHour = free(MONDAY, 9, 10);
        assertThat(oneHour.shares(Availability.unrestricted(), HOUR)).isTrue();
        assertThat(Availability.unrestricted().shares(oneHour, HOUR.plusNanos(1)))
                .isFalse();
    }

    @Test
    void shares_oneSideIsNeverFree_isNo() {
        assertThat(NEVER.shares(Availability.unrestricted(), HOUR)).isFalse();
        assertThat(Availability.unrestricted().shares(NEVER, HOUR)).isFalse();
    }

    @Test
    void shares_adjoiningSlots_countAsOnePiece() {
        Availability twice = Availability.builder()
                .weekly(slot(MONDAY, 9, 10), slot(MONDAY, 10, 11))
                .build();
        assertThat(twice.shares(free(MONDAY, 9, 11), HOUR.multipliedBy(2))).isTrue();
    }

    @Test
    void shares_pieceOverMidnight_runsOnIntoTheNextDay() {
        Availability night = Availability.builder()
                .weekly(slot(MONDAY, 23, 0), slot(TUESDAY, 0, 1))
                .build();
        assertThat(night.shares(night, HOUR.multipliedBy(2))).isTrue();
    }

    @Test
    void shares_pieceOverTheEndOfTheWeek_isCut() {
        Availability night = Availability.builder()
                .weekly(slot(SUNDAY, 23, 0), slot(MONDAY, 0, 1))
                .build();
        assertThat(night.shares(night, HOUR)).isTrue();
        assertThat(night.shares(night, HOUR.plusNanos(1))).isFalse();
    }

    @Test
    void shares_lengthOutOfRange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NEVER.shares(NEVER, Duration.ZERO))
                .withMessage(
                        "common time asked for must be more than zero and at most a day: PT0S; ask for less at a time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NEVER.shares(NEVER, HOUR.negated()))
                .withMessage(
                        "common time asked for must be more than zero and at most a day: PT-1H; ask for less at a time");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NEVER.shares(NEVER, Duration.ofDays(1).plusNanos(1)))
                .withMessage(
                        "common time asked for must be more than zero and at most a day: PT24H0.000000001S; ask for less at a time");
    }

    @Test
    void shares_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> NEVER.shares(nothing(), HOUR))
                .withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> NEVER.shares(NEVER, nothing()))
                .withMessage("length");
    }

    @Test
    void covers_theVeryDays_isYes() {
        Availability days = Availability.builder()
                .from(NEW_YEAR)
                .until(NEW_YEAR.plusDays(9))
                .build();
        assertThat(days.covers(Timeframe.of(NEW_YEAR, NEW_YEAR.plusDays(9)))).isTrue();
        assertThat(days.covers(Timeframe.of(NEW_YEAR.minusDays(1), NEW_YEAR))).isFalse();
        assertThat(days.covers(Timeframe.of(NEW_YEAR, NEW_YEAR.plusDays(10)))).isFalse();
    }

    @Test
    void covers_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> NEVER.covers(nothing()))
                .withMessage("timeframe");
    }

    private static Availability free(DayOfWeek day, int start, int end) {
        return Availability.builder().weekly(slot(day, start, end)).build();
    }

    private static WeeklySlot slot(DayOfWeek day, int start, int end) {
        return WeeklySlot.of(day, LocalTime.of(start, 0), LocalTime.of(end, 0));
    }
}
