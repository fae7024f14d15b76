package io.github.mentoring.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.fixture.Nothing;
import io.github.mentoring.core.person.Timeframe;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewScheduleTest {

    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final ReviewAnchor MID_YEAR = ReviewAnchor.programmeDate(MonthDay.of(6, 30));

    private static ReviewSchedule monthlyFrom(LocalDate start) {
        return new ReviewSchedule(start, Period.ofMonths(1), ReviewAnchor.relationshipStart());
    }

    @Test
    void monthly_fromTheEndOfAMonth_takesTheLastDayOfShortOnes() {
        assertThat(monthlyFrom(LocalDate.of(2026, 12, 31))
                        .within(Timeframe.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 30))))
                .containsExactly(
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 3, 31),
                        LocalDate.of(2027, 4, 30));
    }

    @Test
    void nextAfter_aDueDayInAShortMonth_isTheNextMonth() {
        assertThat(monthlyFrom(LocalDate.of(2026, 12, 31)).nextAfter(LocalDate.of(2027, 2, 28)))
                .isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void nextAfter_longBeforeTheStart_isTheFirst() {
        assertThat(monthlyFrom(START).nextAfter(LocalDate.MIN)).isEqualTo(LocalDate.of(2025, 10, 1));
    }

    @Test
    void programmeDate_inLeapYears_isTheLastOfFebruary() {
        ReviewAnchor anchor = ReviewAnchor.programmeDate(MonthDay.of(2, 29));
        ReviewSchedule reviews = new ReviewSchedule(LocalDate.of(2027, 2, 28), Period.ofYears(1), anchor);
        assertThat(reviews.within(Timeframe.of(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 12, 31))))
                .containsExactly(LocalDate.of(2028, 2, 29), LocalDate.of(2029, 2, 28));
    }

    @Test
    void programmeDate_everyTwoYears_beginsWithTheFirst() {
        ReviewSchedule reviews = new ReviewSchedule(START, Period.ofYears(2), MID_YEAR);
        assertThat(reviews.within(Timeframe.of(START, LocalDate.of(2030, 12, 31))))
                .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2028, 6, 30), LocalDate.of(2030, 6, 30));
    }

    @Test
    void twelveMonths_areAYear() {
        assertThat(new ReviewSchedule(START, Period.ofMonths(12), MID_YEAR))
                .isEqualTo(new ReviewSchedule(START, Period.ofYears(1), MID_YEAR));
    }

    @Test
    void nextAfter_theEndOfTheCalendar_isNoDay() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> monthlyFrom(START).nextAfter(LocalDate.MAX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P1Y-12M", "P1D", "P1Y1D", "P1Y-1D", "P100Y1M", "P2147483647Y12M"})
    void interval_ofNoWholeMonths_isRefused(String interval) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewSchedule(START, Period.parse(interval), ReviewAnchor.relationshipStart()))
                .withMessage(
                        "review interval must be whole months, at least one and at most a hundred years: %s; leave days out",
                        interval);
    }

    @Test
    void interval_ofNoWholeYearsFromAProgrammeDate_isRefused() {
        String message =
                "review interval must be whole years from a programme date: P18M; anchor it at the start instead";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewSchedule(START, Period.ofMonths(18), MID_YEAR))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewPolicy.builder()
                        .interval(Period.ofMonths(18))
                        .anchor(MID_YEAR)
                        .build())
                .withMessage(message);
    }

    @Test
    void lead_outOfRange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ReviewPolicy.builder().lead(Period.ofDays(365)).build())
                .withMessage(
                        "review policy has a lead out of range: P365D; give from zero to less than the interval, P1Y");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReviewPolicy.builder().lead(Period.ofDays(-1)).build())
                .withMessage(
                        "review policy has a lead out of range: P-1D; give from zero to less than the interval, P1Y");
        assertThat(ReviewPolicy.builder()
                        .interval(Period.ofMonths(1))
                        .lead(Period.ofDays(27))
                        .build()
                        .lead())
                .isEqualTo(Period.ofDays(27));
    }

    @Test
    void nothing_isNamed() {
        ReviewSchedule reviews = monthlyFrom(START);
        assertThatNullPointerException()
                .isThrownBy(() -> ReviewAnchor.programmeDate(Nothing.nothing()))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> reviews.nextAfter(Nothing.nothing()))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> reviews.latest(Nothing.nothing()))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> reviews.within(Nothing.nothing()))
                .withMessage("timeframe");
    }

    @Test
    void standardPolicy_isYearlyFromTheStart() {
        assertThat(ReviewPolicy.standard().interval()).isEqualTo(Period.ofYears(1));
        assertThat(ReviewPolicy.standard().anchor()).isEqualTo(ReviewAnchor.relationshipStart());
        assertThat(ReviewPolicy.standard().lead()).isEqualTo(Period.ofDays(14));
    }

    @Test
    void programmeDates_areOrderedByDay() {
        assertThat(new ReviewAnchor.ProgrammeDate(MonthDay.of(2, 29)))
                .isLessThan(new ReviewAnchor.ProgrammeDate(MonthDay.of(6, 30)));
    }
}
