package io.github.mentoring.core.lifecycle;

import io.github.mentoring.core.internal.Labels;

/**
 * Identifies one command within a relationship, so that one that arrives twice is carried out once.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param value the text, without blanks or control characters at its ends and not empty
 */
public record CommandId(String value) implements Comparable<CommandId> {

    /** Checks the text. */
    public CommandId {
        Labels.checkId("command id", "value", value);
    }

    /** Returns the command id with the given text. */
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    @Override
    public int compareTo(CommandId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return value;
    }
}
