package io.github.mentoring.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.phase.ReviewOutcome;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The days of scenario S-31; what is said on them belongs to the phases. */
class ReviewScenarioTest {

    private static final ReviewPolicy ON_30_JUNE = ReviewPolicy.builder()
            .anchor(ReviewAnchor.programmeDate(MonthDay.of(6, 30)))
            .build();

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static ReviewSchedule from(String start) {
        return ReviewPolicy.standard().reviewsFrom(day(start));
    }

    @Test
    void s31_startOfSeptember_isDueEachFirstOfSeptember() {
        ReviewSchedule reviews = from("2025-09-01");
        assertThat(reviews.latest(day("2026-08-31"))).isEmpty();
        assertThat(reviews.latest(day("2026-09-01"))).contains(day("2026-09-01"));
        assertThat(reviews.latest(day("2026-09-02"))).contains(day("2026-09-01"));
        assertThat(reviews.nextAfter(day("2025-09-01"))).isEqualTo(day("2026-09-01"));
    }

    @Test
    void s31_lateReview_movesNoneAfterIt() {
        assertThat(from("2025-09-01").nextAfter(day("2026-09-10"))).isEqualTo(day("2027-09-01"));
    }

    @Test
    void s31_leapDay_isCountedFromTheStartEachYear() {
        assertThat(from("2024-02-29").within(Timeframe.of(day("2024-02-29"), day("2028-12-31"))))
                .containsExactly(day("2025-02-28"), day("2026-02-28"), day("2027-02-28"), day("2028-02-29"));
    }

    @Test
    void s31_programmeDate_isTheFirstAfterTheStart() {
        assertThat(ON_30_JUNE.reviewsFrom(day("2025-09-01")).nextAfter(day("2025-09-01")))
                .isEqualTo(day("2026-06-30"));
        assertThat(ON_30_JUNE.reviewsFrom(day("2026-06-30")).nextAfter(day("2026-06-30")))
                .isEqualTo(day("2027-06-30"));
        assertThat(ON_30_JUNE.reviewsFrom(day("2026-06-29")).nextAfter(day("2026-06-29")))
                .isEqualTo(day("2026-06-30"));
    }

    @Test
    void s31_outcomes_areFour() {
        assertThat(ReviewOutcome.values())
                .extracting(Enum::name)
                .containsExactly("CONTINUE", "CHANGE_PARTNER", "REDEFINE", "END");
    }

    @Test
    @DisplayName("D-PROG-08: a survey each year, on the days of the reviews")
    void survey_isDueOncePerYear() {
        assertThat(ON_30_JUNE.reviewsFrom(day("2024-01-15")).within(Timeframe.of(day("2024-06-30"), day("2026-06-30"))))
                .containsExactly(day("2024-06-30"), day("2025-06-30"), day("2026-06-30"));
    }
}
