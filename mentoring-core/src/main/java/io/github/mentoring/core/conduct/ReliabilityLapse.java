package io.github.mentoring.core.conduct;

/** How somebody may fail to do what the other counts on, of four (Introduction to Mentorship). */
public enum ReliabilityLapse {
    /** Does not turn up. */
    NO_SHOW,
    /** Answers too late, or not at all. */
    SLOW_REPLY,
    /** Cannot be reached. */
    INACCESSIBLE,
    /** Leaves an agreed task undone. */
    TASK_NOT_DONE
}
