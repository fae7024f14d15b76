package io.github.mentoring.core.goal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
        if (!targetDate.isAfter(asOf.plus(policy.shortMax()))) {
            return Optional.of(SHORT);
        }
        return Optional.of(targetDate.isBefore(asOf.plus(policy.longMin())) ? INTERMEDIATE : LONG);
    }
}
