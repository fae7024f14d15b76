package io.github.mentoring.core.phase;

/** What an annual review of a relationship leads to. */
public enum ReviewOutcome {
    /** It goes on as it is. */
    CONTINUE,
    /** The mentee goes on with another mentor. */
    CHANGE_PARTNER,
    /** The two go on as something else. */
    REDEFINE,
    /** It ends. */
    END
}
