package io.github.mentoring.core.format;

/** How many take part on each side, and in which arrangement. */
public enum MentoringFormat {
    /** One mentor and one mentee. */
    DYAD,
    /** One mentor and several mentees. */
    GROUP,
    /** Several mentors and several mentees. */
    TEAM,
    /** Several mentors of one mentee. */
    COMMITTEE,
    /** Equals who mentor one another. */
    PEER_GROUP,
    /** Equals who mentor one another with the help of somebody senior. */
    FACILITATED_PEER
}
