package io.github.mentoring.core.meeting;

/** What everybody knows once a meeting is over. */
public enum OutlookItem {
    /** What must be done before the next meeting. */
    TASKS_UNTIL_NEXT,
    /** What the next meeting may be about. */
    NEXT_TOPICS
}
