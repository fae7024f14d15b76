package io.github.mentoring.core.person;

import io.github.mentoring.core.internal.Labels;

/**
 * Identifies a person within one programme, whatever their roles.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param value the text, without blanks or control characters at its ends and not empty
 */
public record PersonId(String value) implements Comparable<PersonId> {

    /** Checks the text. */
    public PersonId {
        Labels.checkId("person id", "value", value);
    }

    /** Returns the person id with the given text. */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return value;
    }
}
