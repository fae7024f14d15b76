package io.github.mentoring.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.fixture.PersonDomain;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(PersonDomain.class)
class AvailabilityProperties {

    private static final int DAY = 24 * 60;

    @Property
    void sharing_time_means_enough_common_minutes_in_a_row(
            @ForAll Availability mine, @ForAll Availability theirs, @ForAll("minutes") int length) {
        boolean unstated = mine.weekly().isEmpty() && theirs.weekly().isEmpty();
        assertThat(mine.shares(theirs, Duration.ofMinutes(length)))
                .isEqualTo(unstated || longestCommonRun(mine, theirs) >= length);
    }

    @Property
    void sharing_time_is_mutual(@ForAll Availability mine, @ForAll Availability theirs, @ForAll("minutes") int length) {
        Duration asked = Duration.ofMinutes(length);
        assertThat(mine.shares(theirs, asked)).isEqualTo(theirs.shares(mine, asked));
    }

    @Property
    void a_timeframe_is_covered_if_no_day_of_it_is_missing(
            @ForAll Availability availability, @ForAll Timeframe timeframe) {
        boolean everyDay = timeframe
                .first()
                .datesUntil(timeframe.last().plusDays(1))
                .allMatch(day -> !isBeforeStart(availability, day) && !isAfterEnd(availability, day));
        assertThat(availability.covers(timeframe)).isEqualTo(everyDay);
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(1, DAY).edgeCases(edges -> edges.add(30, 60, 90, DAY));
    }

    /** Walks through the week minute by minute. */
    private static int longestCommonRun(Availability mine, Availability theirs) {
        int longest = 0;
        int run = 0;
        for (int minute = 0; minute < 7 * DAY; minute++) {
            run = isFree(mine, minute) && isFree(theirs, minute) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean isFree(Availability availability, int minuteOfWeek) {
        DayOfWeek day = DayOfWeek.of(minuteOfWeek / DAY + 1);
        LocalTime time = LocalTime.ofSecondOfDay(minuteOfWeek % DAY * 60L);
        return availability
                .weekly()
                .map(slots -> slots.stream()
                        .anyMatch(slot -> slot.day() == day
                                && !time.isBefore(slot.start())
                                && (slot.end().equals(LocalTime.MIDNIGHT) || time.isBefore(slot.end()))))
                .orElse(true);
    }

    private static boolean isBeforeStart(Availability availability, LocalDate day) {
        return availability.from().isPresent()
                && day.isBefore(availability.from().get());
    }

    private static boolean isAfterEnd(Availability availability, LocalDate day) {
        return availability.until().isPresent()
                && day.isAfter(availability.until().get());
    }
}
