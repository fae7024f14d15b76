package io.github.mentoring.core.format;

/** How many mentors and mentees a relationship brings together. */
public enum MentoringFormat {
    /** One mentor and one mentee. */
    DYAD,
    /** One mentor and several mentees. */
    GROUP,
    /** Several mentors and several mentees. */
    TEAM,
    /** Several mentors and one mentee. */
    COMMITTEE,
    /** Peers without a mentor. */
    PEER_GROUP,
    /** Peers with somebody who facilitates. */
    FACILITATED_PEER
}
