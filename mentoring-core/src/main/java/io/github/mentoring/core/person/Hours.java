package io.github.mentoring.core.person;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many hours something takes or somebody has; neither seats nor a number of people.
 *
 * @param count whole hours, zero or more
 */
public record Hours(int count) implements Comparable<Hours> {

    /** Checks the range. */
    public Hours {
        checkArgument(count >= 0, "number of hours must not be negative: %s; give zero or more", count);
    }

    /** Returns the given number of hours. */
    public static Hours of(int count) {
        return new Hours(count);
    }

    @Override
    public int compareTo(Hours other) {
        return Integer.compare(count, other.count);
    }

    /** Returns the number itself. */
    @Override
    public String toString() {
        return Integer.toString(count);
    }
}
