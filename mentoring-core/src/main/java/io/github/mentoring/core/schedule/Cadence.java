package io.github.mentoring.core.schedule;

/** How often a pair means to meet, which is for the pair to say as long as both can keep it. */
public enum Cadence {
    /** Once in every seven days. */
    WEEKLY,
    /** Once a month. */
    MONTHLY,
    /** Once in every three months. */
    QUARTERLY
}
