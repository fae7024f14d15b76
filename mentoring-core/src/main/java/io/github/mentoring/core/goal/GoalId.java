package io.github.mentoring.core.goal;

import io.github.mentoring.core.internal.Labels;

/**
 * Identifies a goal.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param value the text, without blanks or control characters at its ends and not empty
 */
public record GoalId(String value) implements Comparable<GoalId> {

    /** Checks the text. */
    public GoalId {
        Labels.checkId("goal id", "value", value);
    }

    /** Returns the goal id with the given text. */
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return value;
    }
}
