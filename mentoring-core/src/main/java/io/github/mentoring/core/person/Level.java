package io.github.mentoring.core.person;

/**
 * A place in the hierarchy, on one scale that the caller chooses; higher is more senior.
 *
 * <p>A person whose place is not comparable has no level rather than an invented one.
 *
 * @param value any number on the caller's scale
 */
public record Level(int value) implements Comparable<Level> {

    /** Returns the level with the given value. */
    public static Level of(int value) {
        return new Level(value);
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(value, other.value);
    }

    /** Returns the number itself. */
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
