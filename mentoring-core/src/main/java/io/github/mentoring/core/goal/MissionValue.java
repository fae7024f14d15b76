package io.github.mentoring.core.goal;

import io.github.mentoring.core.internal.Labels;

/**
 * Something that a person holds dear, in their own words; an open list.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record MissionValue(String name) implements Comparable<MissionValue> {

    /** Checks the text. */
    public MissionValue {
        Labels.check("mission value", "name", name);
    }

    /** Returns the value with the given text. */
    public static MissionValue of(String name) {
        return new MissionValue(name);
    }

    @Override
    public int compareTo(MissionValue other) {
        return name.compareTo(other.name);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return name;
    }
}
