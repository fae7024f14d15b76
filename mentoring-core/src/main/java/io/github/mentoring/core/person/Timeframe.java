package io.github.mentoring.core.person;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The days from a first to a last one, both included.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Timeframe(LocalDate first, LocalDate last) {

    /** Checks the order of the days. */
    public Timeframe {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        checkArgument(!last.isBefore(first), "timeframe ends before it begins: %s to %s; swap the days", first, last);
    }

    /** Returns the timeframe between two days, both included. */
    public static Timeframe of(LocalDate first, LocalDate last) {
        return new Timeframe(first, last);
    }
}
