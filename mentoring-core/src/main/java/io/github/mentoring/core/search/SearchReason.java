package io.github.mentoring.core.search;

/** Why a mentee looks for a mentor. None says that anybody is at fault, and none changes the steps of a search. */
public enum SearchReason {
    /** The mentee has no mentor. */
    FIRST_MENTOR,
    /** The mentee needs one more, since no one mentor serves every function. */
    FURTHER_MENTOR,
    /** Another pairing, where the expertise fits better, is felt to be more useful. */
    BETTER_FIT
}
