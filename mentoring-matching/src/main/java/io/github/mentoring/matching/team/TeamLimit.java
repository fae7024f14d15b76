package io.github.mentoring.matching.team;

/** What keeps a team from having more people. */
public enum TeamLimit {
    /** It has as many mentors as its shape allows. */
    MOST_MENTORS,
    /** It has as many mentees as its shape allows, however many mentors it has. */
    MOST_MENTEES,
    /** It has as many mentees as its shape allows for so many mentors. */
    MENTEES_PER_MENTOR,
    /** It has as many mentees as one of its mentors takes. */
    MENTOR_TAKES_NO_MORE
}
