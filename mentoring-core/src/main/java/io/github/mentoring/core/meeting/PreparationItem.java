package io.github.mentoring.core.meeting;

/** What a mentee settles before a meeting. */
public enum PreparationItem {
    /** What to talk about. */
    TOPICS,
    /** What help is wanted from the mentor. */
    NEEDS
}
