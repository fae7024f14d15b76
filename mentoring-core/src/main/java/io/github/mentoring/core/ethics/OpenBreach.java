package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.BoundaryBreach;
import java.util.Comparator;

/**
 * A breach of the boundary between two people that has been raised and not yet closed.
 *
 * <p>It does not say whose it is. Compared by the two people, then by kind.
 *
 * @param one one of the two, whose id comes first whatever order the caller had
 * @param other the other one
 * @param kind what it is
 */
public record OpenBreach(PersonId one, PersonId other, BoundaryBreach kind) implements Comparable<OpenBreach> {

    private static final Comparator<OpenBreach> ORDER = Comparator.comparing(OpenBreach::one)
            .thenComparing(OpenBreach::other)
            .thenComparing(OpenBreach::kind);

    /** Puts the two in order and checks that they are two people. */
    public OpenBreach {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        requireNonNull(kind, "kind");
        int order = one.compareTo(other);
        checkArgument(order != 0, "open breach has `%s` on both sides; name two people", one);
        if (order > 0) {
            PersonId first = other;
            other = one;
            one = first;
        }
    }

    @Override
    public int compareTo(OpenBreach other) {
        return ORDER.compare(this, other);
    }
}
