package io.github.mentoring.core.obligation;

/** Where a day lies from the last day on which something is done in time. */
public enum Standing {
    /** Before it: there is time left. */
    UPCOMING,
    /** That day itself, which is still in time. */
    DUE,
    /** After it. */
    OVERDUE
}
