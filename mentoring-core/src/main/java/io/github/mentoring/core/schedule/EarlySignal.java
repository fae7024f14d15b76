package io.github.mentoring.core.schedule;

/** What the first months of a pair foretell. */
public enum EarlySignal {
    /** Nothing yet: no slot has elapsed. */
    NOT_YET,
    /** They meet steadily. */
    GOOD,
    /** They meet, but not steadily. */
    MIXED,
    /** They hardly keep to what they meant to. */
    POOR
}
