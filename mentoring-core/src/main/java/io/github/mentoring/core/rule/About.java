package io.github.mentoring.core.rule;

/** Whom the findings of a rule are about. */
public enum About {
    /** The mentor. */
    MENTOR,
    /** The mentee. */
    MENTEE,
    /** Everybody whom the case names. */
    ALL,
    /** Whoever bears the duty; everybody if that is nobody in particular. */
    BEARER
}
