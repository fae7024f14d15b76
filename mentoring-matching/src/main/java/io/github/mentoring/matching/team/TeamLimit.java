package io.github.mentoring.matching.team;

/** What keeps a team from having more people, or one of those who are free from joining it. */
public enum TeamLimit {
    /** It has as many mentors as its shape allows. Never said where that is none. */
    MOST_MENTORS,
    /** It has as many mentees as its shape allows, however many mentors it has. */
    MOST_MENTEES,
    /** It has as many mentees as its shape allows for so many mentors. */
    MENTEES_PER_MENTOR,
    /** It has as many mentees as one of its mentors takes. */
    MENTOR_TAKES_NO_MORE,
    /** It has more mentees than a mentor takes who would join it; that keeps them out and is no bound of the team. */
    MENTOR_TAKES_FEWER,
    /** Somebody may not be in one team with one of it; why not is not told, for it may be private. */
    SCREENING,
    /** Somebody goes together with others who are not in it. */
    TOGETHER,
    /** It would have too few slots in common. */
    COMMON_TIME,
    /** Its mentees would have too few interests in common. */
    SHARED_INTERESTS,
    /** It has no more disciplines than it must have, so that whoever brings one of these must stay or be replaced by one who does. */
    DISTINCT_DISCIPLINES
}
