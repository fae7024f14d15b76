package io.github.mentoring.core.person;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many mentees a mentor can take; neither hours nor a number of people who are there.
 *
 * @param count zero while the mentor takes nobody
 */
public record Seats(int count) implements Comparable<Seats> {

    /** Checks the range. */
    public Seats {
        checkArgument(count >= 0, "number of seats must not be negative: %s; give zero or more", count);
    }

    /** Returns the given number of seats. */
    public static Seats of(int count) {
        return new Seats(count);
    }

    @Override
    public int compareTo(Seats other) {
        return Integer.compare(count, other.count);
    }

    /** Returns the number itself. */
    @Override
    public String toString() {
        return Integer.toString(count);
    }
}
