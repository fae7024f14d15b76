package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.Hours;
import java.util.Comparator;

/**
 * A part that one member of a committee has, such as the chair. Nobody has two parts.
 *
 * <p>Compared by name, then by who may have it, then by the hours.
 *
 * @param name what the part is called; not blank
 * @param holders those who may have it
 * @param hours how many hours it takes its holder, beside those that any member spends
 */
public record Role(String name, Group holders, Hours hours) implements Comparable<Role> {

    private static final Comparator<Role> ORDER =
            Comparator.comparing(Role::name).thenComparing(Role::holders).thenComparing(Role::hours);

    /** Checks all parts. */
    public Role {
        checkArgument(!requireNonNull(name, "name").isBlank(), "role in a committee has a blank name; give it another");
        requireNonNull(holders, "holders");
        requireNonNull(hours, "hours");
    }

    /** Returns the role of the given name that mentors of the given group may have and that takes no hours of its own. */
    public static Role of(String name, Group holders) {
        return new Role(name, holders, Hours.of(0));
    }

    /** Returns the same role, which takes its holder so many hours more. */
    public Role taking(Hours newHours) {
        return new Role(name, holders, newHours);
    }

    @Override
    public int compareTo(Role other) {
        return ORDER.compare(this, other);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
