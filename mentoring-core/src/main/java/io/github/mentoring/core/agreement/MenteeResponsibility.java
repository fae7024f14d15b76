package io.github.mentoring.core.agreement;

/** What a mentee takes on, in the order in which agreements list it. */
public enum MenteeResponsibility {
    /** Keeps what is said in confidence. */
    CONFIDENTIALITY,
    /** Makes appointments and keeps them. */
    APPOINTMENTS,
    /** Sets clear goals. */
    GOALS,
    /** Says what is needed and finds out what stands in the way. */
    NEEDS_AND_BARRIERS,
    /** Goes and asks for help. */
    SEEK_HELP,
    /** Is open to feedback. */
    RECEPTIVE,
    /** Answers for their own career. */
    OWN_CAREER,
    /** Shows respect and says thank you. */
    RESPECT_AND_THANKS,
    /** Tells the mentor in a helpful way how the relationship does. */
    FEEDBACK_TO_MENTOR
}
