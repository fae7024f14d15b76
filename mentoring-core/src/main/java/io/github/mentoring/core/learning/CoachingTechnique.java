package io.github.mentoring.core.learning;

/** How a coach steps in; picked anew each time by what is needed at the moment, and open to every model. */
public enum CoachingTechnique {
    /** Says what stirs up. */
    PROVOCATION,
    /** Asks. */
    QUESTIONING,
    /** Calls for more than is comfortable. */
    CHALLENGE,
    /** Gives heart. */
    ENCOURAGEMENT
}
