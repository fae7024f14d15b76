package io.github.mentoring.core.feedback;

/** What feedback comes to, given its marks of either kind. */
public enum FeedbackRating {
    /** Marks of effective feedback only: what learning needs. */
    EFFECTIVE,
    /** Marks of both kinds. */
    MIXED,
    /** Marks of ineffective feedback only: it can hurt the relationship and hold up what is to be reached. */
    INEFFECTIVE,
    /** No mark of either kind. */
    UNRATED
}
