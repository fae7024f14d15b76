package io.github.mentoring.core.meeting;

/** What a mentee's summary lets the mentor see; all but the goals since the last meeting. */
public enum SummarySection {
    /** What the mentee is working towards. */
    GOALS,
    /** How far it has come. */
    PROGRESS,
    /** What went well. */
    SUCCESSES,
    /** What went wrong. */
    FAILURES,
    /** What stood in the way. */
    BARRIERS
}
