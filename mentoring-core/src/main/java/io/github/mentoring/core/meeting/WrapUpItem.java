package io.github.mentoring.core.meeting;

/** What is settled before a meeting ends. */
public enum WrapUpItem {
    /** When to meet next. */
    NEXT_MEETING,
    /** What the mentee does until then. */
    MENTEE_HOMEWORK,
    /** What the mentor does until then. */
    MENTOR_HOMEWORK
}
