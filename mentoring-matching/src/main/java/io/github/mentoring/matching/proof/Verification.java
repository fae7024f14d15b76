package io.github.mentoring.matching.proof;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.problem.ObjectiveValue;

/**
 * What a check of a matching found.
 *
 * @param value what the pairs that are candidates are worth
 * @param bound what, by the potentials of the certificate, no matching of the problem can exceed
 * @param objections what is wrong, in plain words with ids; empty if the matching is legal and proved best, or
 *     within the gap that it admits
 */
public record Verification(ObjectiveValue value, ObjectiveValue bound, ImmutableList<String> objections) {

    /** Checks that all is given. */
    public Verification {
        requireNonNull(value, "value");
        requireNonNull(bound, "bound");
        requireNonNull(objections, "objections");
    }

    /** Returns by how much, at most, the matching falls short of the best. */
    public ObjectiveValue gap() {
        return Amount.of(bound).minus(Amount.of(value)).toValue();
    }

    /**
     * Returns whether the matching keeps all bounds and no other is worth more, or more than the gap that was admitted, as that of a
     * stopped search admits one: whether none is worth more at all is what {@link #isBest} tells.
     */
    public boolean holds() {
        return objections.isEmpty();
    }

    /** Returns whether the matching keeps all bounds and no other is worth more. */
    public boolean isBest() {
        return holds() && bound.equals(value);
    }
}
