package io.github.mentoring.core.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

/** The one rule for lengths of time that a policy states: no longer than people are around, so that no sum overflows. */
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
}
