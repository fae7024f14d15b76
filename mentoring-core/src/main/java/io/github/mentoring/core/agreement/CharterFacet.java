package io.github.mentoring.core.agreement;

/** One of the six questions that a deliberate beginning answers, in this order. */
public enum CharterFacet {
    /** Who takes part, and in which role. */
    WHO,
    /** When they meet, and for how long it goes on. */
    WHEN,
    /** Where they meet. */
    WHERE,
    /** What it is for. */
    WHY,
    /** What it is about. */
    WHAT,
    /** How they go about it. */
    HOW
}
