package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.MentorId;
import java.util.Comparator;

/**
 * Two mentors, whichever is named first.
 *
 * <p>Compared by the first, then by the second.
 *
 * @param first the one whose id comes first
 * @param second the other
 */
public record MentorPair(MentorId first, MentorId second) implements Comparable<MentorPair> {

    /** Puts the two in order. */
    public MentorPair {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        checkArgument(!first.equals(second), "mentor `%s` is paired with themselves; name two mentors", first);
        if (first.compareTo(second) > 0) {
            MentorId smaller = second;
            second = first;
            first = smaller;
        }
    }

    /** Returns the pair of the two, in either order. */
    public static MentorPair of(MentorId one, MentorId other) {
        return new MentorPair(one, other);
    }

    @Override
    public int compareTo(MentorPair other) {
        return Comparator.comparing(MentorPair::first)
                .thenComparing(MentorPair::second)
                .compare(this, other);
    }
}
