package io.github.mentoring.core.person;

import io.github.mentoring.core.internal.Labels;

/**
 * The organisational unit a person belongs to; an open list.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record Department(String name) implements Comparable<Department> {

    /** Checks the text. */
    public Department {
        Labels.check("department", "name", name);
    }

    /** Returns the department with the given text. */
    public static Department of(String name) {
        return new Department(name);
    }

    @Override
    public int compareTo(Department other) {
        return name.compareTo(other.name);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return name;
    }
}
