package io.github.mentoring.core.rule;

/** Whose part it is to do what a rule asks for. */
public enum DutyBearer {
    /** The mentor. */
    MENTOR,
    /** The mentee. */
    MENTEE,
    /** The mentor and the mentee, each of them. */
    BOTH,
    /** Those who run the mentoring programme. */
    PROGRAMME,
    /** The organisation within which the programme runs. */
    INSTITUTION
}
