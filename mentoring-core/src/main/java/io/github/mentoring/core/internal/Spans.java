package io.github.mentoring.core.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The one rule for lengths of time that a policy states: no longer than people are around, so that sums overflow only where
 * the calendar ends.
 */
public final class Spans {

    private static final Period LONGEST = Period.ofYears(100);
    private static final Duration LONGEST_LENGTH =
            Duration.ofDays(LocalDate.EPOCH.plus(LONGEST).toEpochDay());

    private Spans() {}

    /** Returns whether a length is not negative, and at most a hundred years. */
    public static boolean isSpan(Duration length) {
        return !length.isNegative() && length.compareTo(LONGEST_LENGTH) <= 0;
    }

    /** Returns whether no part of a period is negative, and the whole at most a hundred years. */
    public static boolean isSpan(Period period) {
        return !period.isNegative()
                && period.toTotalMonths() <= LONGEST.toTotalMonths()
                && !LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plus(LONGEST));
    }

    /** Returns the day that lies so far after the given one, or empty if the calendar ends before. */
    public static Optional<LocalDate> after(LocalDate day, Period span) {
        try {
            return Optional.of(day.plus(span));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
