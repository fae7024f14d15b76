package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What a check of committees found.
 *
 * @param value what they are worth
 * @param gap by how much, at most, better committees would be worth more, as prices and branches prove: none are worth more than
 *     {@code value.plus(gap)}. A part that comes after one with a gap may be below zero, since it may have to give way. Where the
 *     problem has {@link SoftPrices}, its total is a difference of {@linkplain SoftPrices#worth worths}, and beside it only mentees are
 *     counted
 * @param isOfPricesAlone whether in some part of the problem there were too many branches to keep them, so that prices alone prove the gap
 *     there
 * @param objections what is wrong, in plain words with ids; empty if all rules and seats are kept
 */
public record CommitteeVerification(
        CommitteeValue value, CommitteeValue gap, boolean isOfPricesAlone, ImmutableList<String> objections) {

    /** Checks that all is given. */
    public CommitteeVerification {
        requireNonNull(value, "value");
        requireNonNull(gap, "gap");
        requireNonNull(objections, "objections");
    }

    /** Returns whether the committees keep all rules and seats, and it is proved that none are better. */
    public boolean isBest() {
        return objections.isEmpty() && gap.equals(CommitteeValue.ZERO);
    }
}
