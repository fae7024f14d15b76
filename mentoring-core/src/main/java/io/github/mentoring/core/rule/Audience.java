package io.github.mentoring.core.rule;

/** Who is told of a verdict. */
public enum Audience {
    /** The mentor whom the case concerns. */
    MENTOR,
    /** The mentee whom the case concerns. */
    MENTEE,
    /** Those who run the mentoring programme. */
    PROGRAMME,
    /** Anybody else. */
    OTHERS
}
