package io.github.mentoring.core.goal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;

/**
 * What a person has found to be their mission, as the values it comes down to; a guide to what is worth the time.
 *
 * @param values the values, at least one, in natural order
 */
public record MissionStatement(ImmutableSortedSet<MissionValue> values) {

    /** Checks that there is a value. */
    public MissionStatement {
        requireNonNull(values, "values");
        checkArgument(!values.isEmpty(), "mission statement names no value; leave the statement out instead");
        values = ImmutableSortedSet.copyOf(values); // whatever order the caller had
    }

    /** Returns the statement of the given values. */
    public static MissionStatement of(MissionValue... values) {
        return new MissionStatement(ImmutableSortedSet.copyOf(requireNonNull(values, "values")));
    }

    /** Returns whether any of the given values is among those of the mission. */
    public boolean holdsAnyOf(ImmutableSortedSet<MissionValue> served) {
        return !Sets.intersection(values, requireNonNull(served, "served")).isEmpty();
    }

    /** Returns how many values there are, since what they are is private. */
    @Override
    public String toString() {
        return "MissionStatement[values=" + values.size() + "]";
    }
}
