package io.github.mentoring.core.search;

/** How a possible mentor is approached. */
public enum Channel {
    /** The mentee asks; the coordinator learns of it only from the mentee. */
    DIRECT,
    /** The coordinator invites or proposes, and so knows at once. */
    VIA_COORDINATOR
}
