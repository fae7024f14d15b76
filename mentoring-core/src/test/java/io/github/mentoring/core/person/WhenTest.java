package io.github.mentoring.core.person;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Timeframes and weekly slots. */
class WhenTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Test
    void timeframe_endingBeforeItBegins_isRefusedWithTheRemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeframe.of(NEW_YEAR, NEW_YEAR.minusDays(1)))
                .withMessage("timeframe ends before it begins: 2027-01-01 to 2026-12-31; swap the days");
    }

    @Test
    void timeframe_ofOneDay_isAllowed() {
        assertThat(Timeframe.of(NEW_YEAR, NEW_YEAR).last()).isEqualTo(NEW_YEAR);
    }

    @Test
    void timeframe_ofNull_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Timeframe.of(nothing(), NEW_YEAR))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> Timeframe.of(NEW_YEAR, nothing()))
                .withMessage("last");
    }

    @Test
    void slot_endingBeforeItBegins_isRefusedWithTheRemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklySlot.of(DayOfWeek.MONDAY, TEN, NINE))
                .withMessage("weekly slot ends before it begins: MONDAY 10:00 to 09:00; split it at midnight");
    }

    @Test
    void slot_ofNoLength_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklySlot.of(DayOfWeek.MONDAY, NINE, NINE))
                .withMessage("weekly slot ends before it begins: MONDAY 09:00 to 09:00; split it at midnight");
    }

    @Test
    void slot_ofNull_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> WeeklySlot.of(nothing(), NINE, TEN))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> WeeklySlot.of(DayOfWeek.MONDAY, nothing(), TEN))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> WeeklySlot.of(DayOfWeek.MONDAY, NINE, nothing()))
                .withMessage("end");
    }

    @Test
    void length_untilMidnight_runsToTheEndOfTheDay() {
        WeeklySlot wholeDay = WeeklySlot.of(DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        assertThat(wholeDay.length()).isEqualTo(Duration.ofDays(1));
        assertThat(WeeklySlot.of(DayOfWeek.SUNDAY, LocalTime.MAX, LocalTime.MIDNIGHT)
                        .length())
                .isEqualTo(Duration.ofNanos(1));
    }

    @Test
    void compareTo_slotUntilMidnight_isTheLongest() {
        WeeklySlot untilTen = WeeklySlot.of(DayOfWeek.MONDAY, NINE, TEN);
        WeeklySlot untilMidnight = WeeklySlot.of(DayOfWeek.MONDAY, NINE, LocalTime.MIDNIGHT);
        assertThat(untilTen).isLessThan(untilMidnight);
    }
}
