package io.github.mentoring.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Timeframe;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A set time and place that a mentor keeps for meetings, as a professor does for students.
 *
 * <p>A fixed slot makes for consistency, lets both prepare, and spares them the search for a time. The slot is a time on
 * the wall: it stays at its hour when the clocks change, as told at {@link Occurrence}. An end of 00:00 means the end of
 * the day.
 */
@Value.Immutable
public abstract class OfficeHours {

    OfficeHours() {} // only the generated class extends this type

    /** Returns the first date, from which every other is counted; it also says which day of the week is meant. */
    public abstract LocalDate first();

    /** Returns when the slot begins. */
    public abstract LocalTime start();

    /** Returns when the slot ends, after the start. */
    public abstract LocalTime end();

    /** Returns the time zone in which these times hold. */
    public abstract ZoneId zone();

    /** Returns where the meetings are. */
    public abstract Place place();

    /** Returns how the slot repeats, or empty if it is a single one. */
    public abstract Optional<Recurrence> recurrence();

    /** Returns the day of the week of the first date. */
    public DayOfWeek dayOfWeek() {
        return first().getDayOfWeek();
    }

    /** Returns how long the slot lasts, whatever the clocks do meanwhile: more than zero, at most a day. */
    public Duration length() {
        return Duration.ofNanos(endOfDay(end()) - start().toNanoOfDay());
    }

    /**
     * Returns the occurrences planned for the days of a timeframe, both ends included, in order.
     *
     * <p>The list is as long as the timeframe asks for; see {@link #from} for one without an end.
     */
    public ImmutableList<Occurrence> occurrences(Timeframe days, SchedulePolicy policy) {
        requireNonNull(days, "days");
        return dates(days.first(), policy)
                .takeWhile(date -> !date.isAfter(days.last()))
                .map(this::on)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the occurrences planned for a day or later, in order, each computed only when it is asked for. */
    public Stream<Occurrence> from(LocalDate day, SchedulePolicy policy) {
        return dates(requireNonNull(day, "day"), policy).map(this::on);
    }

    /** Returns whether a meeting that starts at the given moment and lasts so long lies within one occurrence. */
    public boolean includes(Instant from, Duration lasting, SchedulePolicy policy) {
        requireNonNull(from, "from");
        requireNonNull(lasting, "lasting");
        LocalDate day = LocalDate.ofInstant(from, zone());
        return occurrences(around(day), policy).stream().anyMatch(occurrence -> occurrence.includes(from, lasting));
    }

    // a slot may last a day, and a clock may have skipped another or shown it twice
    private static Timeframe around(LocalDate day) {
        return Timeframe.of(
                LocalDate.ofEpochDay(Math.max(LocalDate.MIN.toEpochDay(), day.toEpochDay() - 2)),
                LocalDate.ofEpochDay(Math.min(LocalDate.MAX.toEpochDay(), day.toEpochDay() + 2)));
    }

    private Stream<LocalDate> dates(LocalDate from, SchedulePolicy policy) {
        MonthlyRule rule = policy.monthlyRule();
        return recurrence()
                .map(repeats -> repeats.dates(first(), rule, from))
                .orElseGet(() -> Stream.of(first()).filter(date -> !date.isBefore(from)));
    }

    private Occurrence on(LocalDate date) {
        return new Occurrence(date.atTime(start()), length(), zone());
    }

    private static long endOfDay(LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? Duration.ofDays(1).toNanos() : end.toNanoOfDay();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                start().toNanoOfDay() < endOfDay(end()),
                "office hours end before they begin: %s to %s; split them at midnight",
                start(),
                end());
    }

    /** Builds {@link OfficeHours} values. */
    public static final class Builder extends ImmutableOfficeHours.Builder {
        Builder() {}

        /** States that the first date is the first such day of the week on or after the given day. */
        public Builder first(DayOfWeek day, LocalDate onOrAfter) {
            return first(onOrAfter.with(nextOrSame(day)));
        }
    }
}
