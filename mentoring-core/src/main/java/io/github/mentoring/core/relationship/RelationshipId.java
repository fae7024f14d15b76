package io.github.mentoring.core.relationship;

import io.github.mentoring.core.internal.Labels;

/**
 * Identifies one relationship; a mentee may be in several at once.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param value the text, without blanks or control characters at its ends and not empty
 */
public record RelationshipId(String value) implements Comparable<RelationshipId> {

    /** Checks the text. */
    public RelationshipId {
        Labels.checkId("relationship id", "value", value);
    }

    /** Returns the relationship id with the given text. */
    public static RelationshipId of(String value) {
        return new RelationshipId(value);
    }

    @Override
    public int compareTo(RelationshipId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return value;
    }
}
