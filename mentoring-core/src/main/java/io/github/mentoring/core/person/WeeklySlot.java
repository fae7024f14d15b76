package io.github.mentoring.core.person;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A stretch of free time that returns each week, in the programme's time zone.
 *
 * <p>An end of 00:00 means the end of the day. Compared by day, then start, then length.
 *
 * @param day the day of the week
 * @param start when it begins
 * @param end when it ends, after the start
 */
public record WeeklySlot(DayOfWeek day, LocalTime start, LocalTime end) implements Comparable<WeeklySlot> {

    private static final long DAY = Duration.ofDays(1).toNanos();

    /** Checks the order of the times. */
    public WeeklySlot {
        requireNonNull(day, "day");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        checkArgument(
                start.toNanoOfDay() < endOfDay(end),
                "weekly slot ends before it begins: %s %s to %s; split it at midnight",
                day,
                start,
                end);
    }

    /** Returns the slot on the given day between two times. */
    public static WeeklySlot of(DayOfWeek day, LocalTime start, LocalTime end) {
        return new WeeklySlot(day, start, end);
    }

    /** Returns how long the slot lasts. */
    public Duration length() {
        return Duration.ofNanos(toNano() - fromNano());
    }

    /** Returns when the slot begins, in nanoseconds of its day. */
    long fromNano() {
        return start.toNanoOfDay();
    }

    /** Returns when the slot ends, in nanoseconds of its day. */
    long toNano() {
        return endOfDay(end);
    }

    private static long endOfDay(LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? DAY : end.toNanoOfDay();
    }

    @Override
    public int compareTo(WeeklySlot other) {
        return Comparator.comparing(WeeklySlot::day)
                .thenComparing(WeeklySlot::start)
                .thenComparing(WeeklySlot::toNano)
                .compare(this, other);
    }
}
