package io.github.mentoring.core.learning;

/** From which side a person thinks about guidance. */
public enum GuidanceStance {
    /** Looks for it. */
    SEEKING,
    /** Gets it already. */
    RECEIVING,
    /** Gives it, or would like to. */
    OFFERING
}
