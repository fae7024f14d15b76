package io.github.mentoring.core.schedule;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A time of the week, such as Thursday 16:00; compared in the order of the week, from Monday on.
 *
 * @param day the day of the week
 * @param time the time of that day
 */
public record WeekTime(DayOfWeek day, LocalTime time) implements Comparable<WeekTime> {

    private static final Comparator<WeekTime> ORDER =
            Comparator.comparing(WeekTime::day).thenComparing(WeekTime::time);

    /** Checks that both parts are there. */
    public WeekTime {
        requireNonNull(day, "day");
        requireNonNull(time, "time");
    }

    /** Returns the time of the week at which something is. */
    public static WeekTime from(LocalDateTime moment) {
        return new WeekTime(moment.getDayOfWeek(), moment.toLocalTime());
    }

    @Override
    public int compareTo(WeekTime other) {
        return ORDER.compare(this, other);
    }

    /** Returns the day and the time, such as {@code THURSDAY 16:00}. */
    @Override
    public String toString() {
        return day + " " + time;
    }
}
