package io.github.mentoring.core.trait;

/** What makes a good mentor, in twelve traits (Introduction to Mentorship, the mentor). */
public enum MentorTrait {
    /** Can be reached, answers in good time, and does so reliably. */
    AVAILABLE,
    /** Sets an agenda and follows it through. */
    FOLLOWS_AGENDA,
    /** Takes criticism without offence. */
    TAKES_CRITICISM,
    /** Speaks professionally and listens actively. */
    COMMUNICATES,
    /** Gives feedback that is timely and constructive. */
    GIVES_FEEDBACK,
    /** Passes on knowledge and experience in a form that can be used. */
    SHARES_EXPERIENCE,
    /** Makes the mentee think critically and reflect. */
    FOSTERS_REFLECTION,
    /** Puts bias aside and does not judge. */
    UNBIASED,
    /** Is positive and respectful, inspires and motivates. */
    INSPIRES,
    /** Gives the mentee power over their own way. */
    EMPOWERS,
    /** Sets goals within reach and finds varied resources for learning. */
    SETS_REALISTIC_GOALS,
    /** Builds mutual trust and keeps confidences. */
    BUILDS_TRUST
}
