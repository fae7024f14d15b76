package io.github.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Spans;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How far ahead a goal lies on the day it is looked at; a plan considers all three.
 *
 * <p>The bounds are reckoned in calendar months from that day: a year from 29 February ends on 28 February.
 */
public enum GoalHorizon {
    /** At most {@link GoalPolicy#shortMax} ahead. */
    SHORT,
    /** Further ahead than that, but less than {@link GoalPolicy#longMin}. */
    INTERMEDIATE,
    /** {@link GoalPolicy#longMin} ahead or more, even beyond the span of the plan. */
    LONG;

    /** Returns the horizon of a goal to be reached by the given day, or empty if that day is past. */
    public static Optional<GoalHorizon> of(LocalDate targetDate, LocalDate asOf, GoalPolicy policy) {
        requireNonNull(targetDate, "targetDate");
        requireNonNull(asOf, "asOf");
        requireNonNull(policy, "policy");
        if (targetDate.isBefore(asOf)) {
            return Optional.empty();
        }
        if (!isBeyond(targetDate, asOf, policy.shortMax())) {
            return Optional.of(SHORT);
        }
        boolean isLong = Spans.after(asOf, policy.longMin())
                .filter(first -> !targetDate.isBefore(first))
                .isPresent();
        return Optional.of(isLong ? LONG : INTERMEDIATE);
    }

    /** Returns whether a day lies further ahead than that. */
    static boolean isBeyond(LocalDate day, LocalDate asOf, Period most) {
        return Spans.after(asOf, most).filter(day::isAfter).isPresent();
    }
}
