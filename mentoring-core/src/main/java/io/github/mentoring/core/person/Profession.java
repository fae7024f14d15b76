package io.github.mentoring.core.person;

import io.github.mentoring.core.internal.Labels;

/**
 * What a person does for a living, such as {@code physiotherapy}; an open list, since no profession is excluded.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record Profession(String name) implements Comparable<Profession> {

    /** Checks the text. */
    public Profession {
        Labels.check("profession", "name", name);
    }

    /** Returns the profession with the given text. */
    public static Profession of(String name) {
        return new Profession(name);
    }

    @Override
    public int compareTo(Profession other) {
        return name.compareTo(other.name);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return name;
    }
}
