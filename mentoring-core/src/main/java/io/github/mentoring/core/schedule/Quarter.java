package io.github.mentoring.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A quarter that is over, and how often the pair met in it.
 *
 * @param start the first day
 * @param end the first day that no longer belongs to it, after the start
 * @param meetings how many meetings were held in it, zero or more
 */
public record Quarter(LocalDate start, LocalDate end, int meetings) {

    /** Checks the order of the days and the number. */
    public Quarter {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        checkArgument(start.isBefore(end), "quarter ends before it begins: %s to %s; swap the days", start, end);
        checkArgument(meetings >= 0, "quarter has a negative number of meetings: %s; give zero or more", meetings);
    }

    /** Returns whether the pair met as often in it as it should. */
    public boolean meets(SchedulePolicy policy) {
        return meetings >= policy.meetingsPerQuarter();
    }
}
