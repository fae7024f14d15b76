package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What a check of teams found.
 *
 * @param value what they are worth
 * @param bound the most mentees that any teams place, and the most that any teams which place as many are worth, as the prices prove
 * @param objections what is wrong, in plain words with ids; empty if all rules, bounds and seats are kept
 */
public record TeamVerification(TeamValue value, TeamValue bound, ImmutableList<String> objections) {

    /** Checks that all is given. */
    public TeamVerification {
        requireNonNull(value, "value");
        requireNonNull(bound, "bound");
        requireNonNull(objections, "objections");
    }

    /** Returns whether the teams keep everything, whether or not they are best. */
    public boolean isLegal() {
        return objections.isEmpty();
    }

    /** Returns whether the teams keep everything, and the prices prove that none are better. */
    public boolean isBest() {
        return isLegal() && value.equals(bound);
    }
}
