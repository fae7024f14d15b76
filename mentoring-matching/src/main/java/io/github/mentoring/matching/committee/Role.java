package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A part that one member of a committee has, such as the chair. Nobody has two parts.
 *
 * <p>Compared by name, then by who may have it.
 *
 * @param name what the part is called; not blank
 * @param holders those who may have it
 */
public record Role(String name, Group holders) implements Comparable<Role> {

    /** Checks both. */
    public Role {
        checkArgument(!requireNonNull(name, "name").isBlank(), "role in a committee has a blank name; give it another");
        requireNonNull(holders, "holders");
    }

    /** Returns the role of the given name that mentors of the given group may have. */
    public static Role of(String name, Group holders) {
        return new Role(name, holders);
    }

    @Override
    public int compareTo(Role other) {
        return Comparator.comparing(Role::name).thenComparing(Role::holders).compare(this, other);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
