package io.github.mentoring.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.fixture.ScheduleDomain;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.schedule.ReviewAnchor.ProgrammeDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ScheduleDomain.class)
@Domain(DomainContext.Global.class)
class ReviewScheduleProperties {

    private static final LocalDate HORIZON = LocalDate.of(2040, 12, 31);

    @Property(tries = 500)
    void the_days_within_a_timeframe_are_those_that_counting_finds(
            @ForAll ReviewSchedule reviews, @ForAll("days") LocalDate first, @ForAll @IntRange(max = 3_000) int more) {
        LocalDate last = first.plusDays(more);
        assertThat(reviews.within(Timeframe.of(first, last)))
                .containsExactlyElementsOf(counted(reviews).stream()
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .toList());
    }

    @Property(tries = 500)
    void the_next_day_and_the_latest_stand_on_either_side(
            @ForAll ReviewSchedule reviews, @ForAll("asOf") LocalDate asOf) {
        List<LocalDate> all = counted(reviews);
        assertThat(Stream.of(reviews.nextAfter(asOf)))
                .containsExactlyElementsOf(
                        all.stream().filter(day -> day.isAfter(asOf)).limit(1).toList());
        assertThat(reviews.latest(asOf).stream())
                .containsExactlyElementsOf(all.stream()
                        .filter(day -> !day.isAfter(asOf))
                        .skip(Math.max(
                                0,
                                all.stream().filter(day -> !day.isAfter(asOf)).count() - 1))
                        .toList());
    }

    @Property(tries = 200)
    void no_review_is_due_on_the_day_of_the_start(@ForAll ReviewSchedule reviews) {
        assertThat(reviews.latest(reviews.start())).isEmpty();
        assertThat(reviews.nextAfter(reviews.start())).isAfter(reviews.start());
    }

    /** The days up to the horizon, by walking through the calendar. */
    private static List<LocalDate> counted(ReviewSchedule reviews) {
        int months = (int) reviews.interval().toTotalMonths();
        if (!(reviews.anchor() instanceof ProgrammeDate date)) {
            return IntStream.iterate(months, total -> total + months)
                    .mapToObj(reviews.start()::plusMonths)
                    .takeWhile(day -> !day.isAfter(HORIZON))
                    .collect(ImmutableList.toImmutableList());
        }
        List<LocalDate> dates = new ArrayList<>();
        for (int year = reviews.start().getYear(); year <= HORIZON.getYear(); year++) {
            LocalDate day = date.day().atYear(year);
            if (day.isAfter(reviews.start())) {
                dates.add(day);
            }
        }
        int years = months / 12;
        return IntStream.range(0, dates.size())
                .filter(index -> index % years == 0)
                .mapToObj(dates::get)
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2_500).map(LocalDate.of(2022, 1, 1)::plusDays);
    }

    /** Often the end of a month, where the days of short months lie. */
    @Provide
    Arbitrary<LocalDate> asOf() {
        Arbitrary<LocalDate> ends = Arbitraries.integers()
                .between(0, 100)
                .map(month -> LocalDate.of(2023, 2, 1).plusMonths(month).minusDays(1));
        return Arbitraries.oneOf(ends, days());
    }
}
