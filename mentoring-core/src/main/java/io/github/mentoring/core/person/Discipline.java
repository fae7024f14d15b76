package io.github.mentoring.core.person;

import io.github.mentoring.core.internal.Labels;

/**
 * A person's own specialty, which is not the topic they are mentored in; an open list.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record Discipline(String name) implements Comparable<Discipline> {

    /** Checks the text. */
    public Discipline {
        Labels.check("discipline", "name", name);
    }

    /** Returns the discipline with the given text. */
    public static Discipline of(String name) {
        return new Discipline(name);
    }

    @Override
    public int compareTo(Discipline other) {
        return name.compareTo(other.name);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return name;
    }
}
