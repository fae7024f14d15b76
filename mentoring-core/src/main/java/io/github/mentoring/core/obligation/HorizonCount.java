package io.github.mentoring.core.obligation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.goal.GoalHorizon;
import java.util.Comparator;

/**
 * How many open goals lie how far ahead; compared by horizon, then number.
 *
 * @param horizon how far ahead
 * @param goals how many of the goals that are neither reached nor given up, zero or more
 */
public record HorizonCount(GoalHorizon horizon, int goals) implements Comparable<HorizonCount> {

    private static final Comparator<HorizonCount> ORDER =
            Comparator.comparing(HorizonCount::horizon).thenComparing(HorizonCount::goals);

    /** Checks the number. */
    public HorizonCount {
        requireNonNull(horizon, "horizon");
        checkArgument(goals >= 0, "horizon %s has a negative number of goals: %s; give zero or more", horizon, goals);
    }

    @Override
    public int compareTo(HorizonCount other) {
        return ORDER.compare(this, other);
    }
}
