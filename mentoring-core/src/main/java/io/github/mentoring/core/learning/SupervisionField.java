package io.github.mentoring.core.learning;

import io.github.mentoring.core.internal.Labels;

/**
 * The practice that a supervision is about; an open list, although the texts know one field only.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record SupervisionField(String name) implements Comparable<SupervisionField> {

    /** The field for which supervision is defined. */
    public static final SupervisionField PSYCHOTHERAPY = new SupervisionField("psychotherapy");

    /** Checks the text. */
    public SupervisionField {
        Labels.check("supervision field", "name", name);
    }

    /** Returns the field with the given text. */
    public static SupervisionField of(String name) {
        return new SupervisionField(name);
    }

    @Override
    public int compareTo(SupervisionField other) {
        return name.compareTo(other.name);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return name;
    }
}
