package io.github.mentoring.core.goal;

/** The two sides that set a goal together. */
public enum GoalParty {
    /** The mentee, whose goal it is. */
    MENTEE,
    /** The mentor; of several mentors, whoever speaks for them. */
    MENTOR
}
