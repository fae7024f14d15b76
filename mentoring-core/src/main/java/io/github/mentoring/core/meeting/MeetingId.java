package io.github.mentoring.core.meeting;

import io.github.mentoring.core.internal.Labels;

/**
 * Identifies a meeting within one programme.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param value the text, without blanks or control characters at its ends and not empty
 */
public record MeetingId(String value) implements Comparable<MeetingId> {

    /** Checks the text. */
    public MeetingId {
        Labels.checkId("meeting id", "value", value);
    }

    /** Returns the meeting id with the given text. */
    public static MeetingId of(String value) {
        return new MeetingId(value);
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return value;
    }
}
