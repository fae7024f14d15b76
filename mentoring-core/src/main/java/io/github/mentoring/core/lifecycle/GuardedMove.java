package io.github.mentoring.core.lifecycle;

/**
 * The steps that rules have a say in.
 *
 * <p>No rule is asked when people leave, want another partner or report something, nor when a review comes to that: so
 * none can stand in their way.
 */
public enum GuardedMove {
    /** A relationship begins to be prepared. */
    BEGIN,
    /** Those who have prepared get acquainted. */
    TO_ACQUAINT,
    /** Those who are acquainted get to work. */
    TO_APPLY,
    /** Somebody comes in. */
    JOIN,
    /** They go on as colleagues. */
    AS_COLLEAGUES,
    /** They go on informally. */
    AS_INFORMAL,
    /** A review says that it goes on as it is. */
    REVIEW_CONTINUE,
    /** A review says that it becomes another relationship. */
    REVIEW_REDEFINE
}
