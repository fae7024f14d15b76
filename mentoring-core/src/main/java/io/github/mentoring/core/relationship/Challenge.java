package io.github.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;

/**
 * Something that weighs on a relationship.
 *
 * @param factor what it is
 * @param grounds on which grounds the two do not go together; some for a mismatch, none for anything else
 */
public record Challenge(ChallengeFactor factor, ImmutableSortedSet<MismatchGround> grounds) {

    /** Checks that a mismatch, and nothing else, has a ground. */
    public Challenge {
        requireNonNull(factor, "factor");
        grounds = ImmutableSortedSet.copyOf(requireNonNull(grounds, "grounds")); // whatever order the caller had
        checkArgument(
                factor != ChallengeFactor.MISMATCH || !grounds.isEmpty(),
                "challenge MISMATCH has no ground; name at least one");
        checkArgument(
                factor == ChallengeFactor.MISMATCH || grounds.isEmpty(),
                "challenge %s has grounds of a mismatch: %s; leave them out",
                factor,
                grounds);
    }

    /** Returns the challenge of a factor other than a mismatch. */
    public static Challenge of(ChallengeFactor factor) {
        return new Challenge(factor, ImmutableSortedSet.of());
    }

    /** Returns the challenge that two people do not go together. */
    public static Challenge mismatch(MismatchGround... grounds) {
        return new Challenge(ChallengeFactor.MISMATCH, ImmutableSortedSet.copyOf(requireNonNull(grounds, "grounds")));
    }
}
