package io.github.mentoring.core.relationship;

/** Why a relationship failed. */
public enum FailureCause {
    /** The two natures do not agree. */
    PERSONALITY_MISMATCH,
    /** Somebody is not committed enough. */
    LACK_OF_COMMITMENT,
    /** Somebody cannot be there enough. */
    LACK_OF_AVAILABILITY,
    /** Somebody's interests are in conflict, or are felt to be. */
    CONFLICT_OF_INTEREST
}
