package io.github.mentoring.core.programme;

/** The two sides of a relationship; several people may stand on one. */
public enum Side {
    /** Those who guide. */
    MENTOR,
    /** Those who are guided. */
    MENTEE
}
