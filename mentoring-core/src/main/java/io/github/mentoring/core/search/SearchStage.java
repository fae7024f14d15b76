package io.github.mentoring.core.search;

/** How far a search for a mentor has come; compared in this order. */
public enum SearchStage {
    /** Nobody is on the shortlist yet. */
    EXPLORING,
    /** There are candidates, and none of them is being approached. */
    SHORTLISTED,
    /** One candidate is approached or proposed, and not everybody has agreed yet. */
    APPROACHED,
    /** Mentor and mentee agreed between themselves, and the coordinator does not know yet. */
    AGREED,
    /** Everybody agreed and the coordinator knows: the search is over. */
    REGISTERED
}
