package io.github.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.phase.ReviewOutcome;

/** What came of looking again at the expectations of a relationship on which something weighs. */
public enum ExpectationReview {
    /** Nothing weighs on it any more. */
    RESOLVED,
    /** They are at it. */
    ONGOING,
    /** The relationship has failed, and hard as that is, it has to end. */
    FAILED;

    /** Returns whether the yearly look back may still lead to the given outcome. */
    public boolean admits(ReviewOutcome outcome) {
        requireNonNull(outcome, "outcome");
        return this != FAILED || outcome.isOpenAfterFailure();
    }
}
