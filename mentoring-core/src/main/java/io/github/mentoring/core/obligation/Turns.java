package io.github.mentoring.core.obligation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the first of the days after a given one, up to a last one, on which something may change. */
final class Turns {

    private final LocalDate after;
    private final LocalDate last;
    private @Nullable LocalDate first;

    Turns(LocalDate after, LocalDate last) {
        this.after = after;
        this.last = last;
    }

    Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    void add(LocalDate day) {
        if (day.isAfter(after) && !day.isAfter(last) && (first == null || day.isBefore(first))) {
            first = day;
        }
    }

    /** Adds the day after the given one. */
    void addAfter(LocalDate day) {
        if (day.isBefore(last)) {
            add(day.plusDays(1));
        }
    }

    /** Adds a day on which something is in time, and the day after it, on which it no longer is. */
    void addDue(LocalDate due) {
        add(due);
        addAfter(due);
    }

    /** Adds the first day from which it is no longer than the given months and years to the given one. */
    void addAhead(LocalDate target, Period span) {
        if (!target.isAfter(after) || target.isAfter(last.plus(span))) {
            return; // it is past, or too far ahead
        }
        LocalDate day = target.minus(span);
        while (day.plus(span).isBefore(target)) {
            day = day.plusDays(1);
        }
        while (!day.minusDays(1).plus(span).isBefore(target)) {
            day = day.minusDays(1);
        }
        add(day);
    }
}
