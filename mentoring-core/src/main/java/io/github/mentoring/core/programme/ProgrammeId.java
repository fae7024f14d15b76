package io.github.mentoring.core.programme;

import io.github.mentoring.core.internal.Labels;

/**
 * Identifies a mentoring programme.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param value the text, without blanks or control characters at its ends and not empty
 */
public record ProgrammeId(String value) implements Comparable<ProgrammeId> {

    /** Checks the text. */
    public ProgrammeId {
        Labels.checkId("programme id", "value", value);
    }

    /** Returns the programme id with the given text. */
    public static ProgrammeId of(String value) {
        return new ProgrammeId(value);
    }

    @Override
    public int compareTo(ProgrammeId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return value;
    }
}
