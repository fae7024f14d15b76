package io.github.mentoring.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.fixture.ScheduleDomain;
import io.github.mentoring.core.person.Timeframe;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(ScheduleDomain.class)
class OfficeHoursProperties {

    /** How many days around the first date are looked at. */
    private static final int DAYS = 500;

    @Property(tries = 500)
    void occurrences_are_those_that_a_walk_through_the_days_finds(
            @ForAll OfficeHours hours, @ForAll SchedulePolicy policy, @ForAll("ranges") List<Integer> range) {
        Timeframe days = days(hours, range);
        List<LocalDate> walked = days.first()
                .datesUntil(days.last().plusDays(1))
                .filter(day -> isOn(day, hours, policy.monthlyRule()))
                .toList();
        assertThat(hours.occurrences(days, policy))
                .map(Occurrence::planned)
                .containsExactlyElementsOf(
                        walked.stream().map(day -> day.atTime(hours.start())).toList());
    }

    /** Asks the calendar about one day, without counting from the first date. */
    private static boolean isOn(LocalDate day, OfficeHours hours, MonthlyRule rule) {
        LocalDate first = hours.first();
        if (day.isBefore(first)) {
            return false;
        }
        if (hours.recurrence().isEmpty()) {
            return day.equals(first);
        }
        if (hours.recurrence().get() == Recurrence.MONTHLY && rule == MonthlyRule.DAY_OF_MONTH) {
            boolean isLast = day.plusDays(1).getDayOfMonth() == 1;
            return day.getDayOfMonth() == first.getDayOfMonth()
                    || (isLast && day.getDayOfMonth() < first.getDayOfMonth());
        }
        if (day.getDayOfWeek() != first.getDayOfWeek()) {
            return false;
        }
        return hours.recurrence().get() == Recurrence.WEEKLY || isSameWeekdayOfMonth(day, first);
    }

    private static boolean isSameWeekdayOfMonth(LocalDate day, LocalDate first) {
        return first.getDayOfMonth() >= 29
                ? day.plusWeeks(1).getMonth() != day.getMonth()
                : weekdaysSoFar(day, day.getDayOfWeek()) == weekdaysSoFar(first, day.getDayOfWeek());
    }

    private static long weekdaysSoFar(LocalDate day, DayOfWeek weekday) {
        return day.withDayOfMonth(1)
                .datesUntil(day.plusDays(1))
                .filter(each -> each.getDayOfWeek() == weekday)
                .count();
    }

    @Property(tries = 500)
    void a_narrower_range_gives_the_occurrences_of_the_wider_one_that_lie_in_it(
            @ForAll OfficeHours hours, @ForAll SchedulePolicy policy, @ForAll("ranges") List<Integer> range) {
        Timeframe narrow = days(hours, range);
        Timeframe wide =
                Timeframe.of(narrow.first().minusDays(40), narrow.last().plusDays(40));
        assertThat(hours.occurrences(narrow, policy))
                .containsExactlyElementsOf(hours.occurrences(wide, policy).stream()
                        .filter(each -> isWithin(narrow, each.planned().toLocalDate()))
                        .toList());
    }

    private static boolean isWithin(Timeframe days, LocalDate day) {
        return !day.isBefore(days.first()) && !day.isAfter(days.last());
    }

    @Property(tries = 500)
    void occurrences_come_in_order_and_all_last_as_long(@ForAll OfficeHours hours, @ForAll SchedulePolicy policy) {
        List<Occurrence> found = firstOnes(hours, policy);
        assertThat(found).isSorted().doesNotHaveDuplicates();
        assertThat(found)
                .allSatisfy(each -> assertThat(Duration.between(each.start(), each.end()))
                        .isEqualTo(hours.length())
                        .isPositive()
                        .isLessThanOrEqualTo(Duration.ofDays(1)));
    }

    @Property(tries = 500)
    void the_clock_on_the_wall_shows_the_planned_time_unless_it_skips_it(
            @ForAll OfficeHours hours, @ForAll SchedulePolicy policy) {
        assertThat(firstOnes(hours, policy)).allSatisfy(each -> {
            List<ZoneOffset> offsets = each.zone().getRules().getValidOffsets(each.planned());
            if (offsets.isEmpty()) {
                Duration gap =
                        each.zone().getRules().getTransition(each.planned()).getDuration();
                assertThat(each.local().toLocalDateTime())
                        .isEqualTo(each.planned().plus(gap));
            } else {
                assertThat(each.local().toLocalDateTime()).isEqualTo(each.planned());
                assertThat(each.start())
                        .isEqualTo(offsets.stream()
                                .map(each.planned()::toInstant)
                                .min(Instant::compareTo)
                                .orElseThrow());
            }
        });
    }

    @Property(tries = 500)
    void every_party_sees_the_same_moments(@ForAll Occurrence occurrence, @ForAll("zones") ZoneId other) {
        assertThat(occurrence.startIn(other).toInstant()).isEqualTo(occurrence.start());
        assertThat(occurrence.endIn(other).toInstant()).isEqualTo(occurrence.end());
        assertThat(occurrence.startIn(other).getZone()).isEqualTo(other);
        assertThat(occurrence.startIn(occurrence.zone())).isEqualTo(occurrence.local());
    }

    @Property(tries = 500)
    void a_meeting_is_in_office_hours_exactly_if_it_lies_in_an_occurrence(
            @ForAll OfficeHours hours,
            @ForAll SchedulePolicy policy,
            @ForAll("minutes") int shift,
            @ForAll("minutes") int minutes) {
        Duration lasting = Duration.ofMinutes(minutes);
        List<Occurrence> all = firstOnes(hours, policy);
        for (Occurrence near : all.subList(0, Math.min(4, all.size()))) {
            Instant from = near.start().plus(Duration.ofMinutes(shift - 60L));
            boolean expected = all.stream()
                    .anyMatch(each ->
                            !from.isBefore(each.start()) && !from.plus(lasting).isAfter(each.end()));
            assertThat(hours.includes(from, lasting, policy)).isEqualTo(expected);
        }
    }

    @Property
    void occurrences_compare_like_their_starts(@ForAll Occurrence one, @ForAll Occurrence other) {
        if (!one.start().equals(other.start())) {
            assertThat(Integer.signum(one.compareTo(other)))
                    .isEqualTo(Integer.signum(one.start().compareTo(other.start())));
        }
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    void a_monthly_date_of_the_first_month_is_the_first_date(
            @ForAll("moments") LocalDateTime first, @ForAll MonthlyRule rule) {
        LocalDate day = first.toLocalDate();
        assertThat(rule.dateIn(YearMonth.from(day), day)).isEqualTo(day);
    }

    private static List<Occurrence> firstOnes(OfficeHours hours, SchedulePolicy policy) {
        return hours.from(hours.first(), policy).limit(60).toList();
    }

    private static Timeframe days(OfficeHours hours, List<Integer> range) {
        LocalDate first = hours.first().plusDays(range.get(0));
        return Timeframe.of(first, first.plusDays(range.get(1)));
    }

    @Provide
    Arbitrary<List<Integer>> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(-60, DAYS),
                        Arbitraries.integers().between(0, DAYS))
                .as((begin, length) -> List.of(begin, length));
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(1, 26 * 60).edgeCases(edges -> edges.add(60, 61, 59));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return new ScheduleDomain().zones();
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return new ScheduleDomain().occurrences().map(Occurrence::planned);
    }
}
