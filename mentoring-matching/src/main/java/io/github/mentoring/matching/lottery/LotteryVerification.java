package io.github.mentoring.matching.lottery;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What a check of a lottery found.
 *
 * @param value what the pairs that are candidates are worth
 * @param bound what, by the potentials of the certificate, no lottery of the problem can exceed
 * @param objections what is wrong, in plain words with ids; empty if the lottery keeps all caps and bounds and is
 *     proved best, or no further from it than it says
 */
public record LotteryVerification(LotteryValue value, LotteryValue bound, ImmutableList<String> objections) {

    /** Checks that all is given. */
    public LotteryVerification {
        requireNonNull(value, "value");
        requireNonNull(bound, "bound");
        requireNonNull(objections, "objections");
    }

    /** Returns by how much, at most, the lottery falls short of the best. */
    public LotteryValue gap() {
        return bound.minus(value);
    }

    /** Returns whether the lottery keeps all caps and bounds and no other is worth more, or more by more than it says. */
    public boolean holds() {
        return objections.isEmpty();
    }
}
