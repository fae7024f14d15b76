package io.github.mentoring.core.format;

import io.github.mentoring.core.internal.Labels;

/**
 * Identifies a project within one programme.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param value the text, without blanks or control characters at its ends and not empty
 */
public record ProjectId(String value) implements Comparable<ProjectId> {

    /** Checks the text. */
    public ProjectId {
        Labels.checkId("project id", "value", value);
    }

    /** Returns the project id with the given text. */
    public static ProjectId of(String value) {
        return new ProjectId(value);
    }

    @Override
    public int compareTo(ProjectId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return value;
    }
}
