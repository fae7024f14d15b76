package io.github.mentoring.core.person;

import io.github.mentoring.core.internal.Labels;

/**
 * A subject of mentoring, such as {@code trauma} or {@code graph theory}; an open list.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record Topic(String name) implements Comparable<Topic> {

    /** Checks the text. */
    public Topic {
        Labels.check("topic", "name", name);
    }

    /** Returns the topic with the given text. */
    public static Topic of(String name) {
        return new Topic(name);
    }

    @Override
    public int compareTo(Topic other) {
        return name.compareTo(other.name);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return name;
    }
}
