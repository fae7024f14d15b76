package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Some of the mentors of a programme, such as the seniors or those from outside; an open list.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param name what the rules call it; not blank
 */
public record Group(String name) implements Comparable<Group> {

    /** Checks the name. */
    public Group {
        checkArgument(
                !requireNonNull(name, "name").isBlank(), "group of mentors has a blank name; give it another one");
    }

    /** Returns the group with the given name. */
    public static Group of(String name) {
        return new Group(name);
    }

    @Override
    public int compareTo(Group other) {
        return name.compareTo(other.name);
    }

    /** Returns the name itself. */
    @Override
    public String toString() {
        return name;
    }
}
