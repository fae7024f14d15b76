package io.github.mentoring.core.person;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A number of people; neither seats nor hours.
 *
 * @param people zero or more
 */
public record HeadCount(int people) implements Comparable<HeadCount> {

    /** Checks the range. */
    public HeadCount {
        checkArgument(people >= 0, "head count must not be negative: %s; give zero or more", people);
    }

    /** Returns the given number of people. */
    public static HeadCount of(int people) {
        return new HeadCount(people);
    }

    @Override
    public int compareTo(HeadCount other) {
        return Integer.compare(people, other.people);
    }

    /** Returns the number itself. */
    @Override
    public String toString() {
        return Integer.toString(people);
    }
}
