package io.github.mentoring.core.rule;

/** What a verdict comes to; the outcomes of one question are declared from the mildest to the severest. */
public enum Outcome {
    /** Nothing is found, or nothing but what is told on request. */
    CLEAR,
    /** Something is to be said; it stands in the way of nothing. */
    NOTED,
    /** Something is violated: a proposal is refused, what has happened calls for those who must act. */
    VIOLATION,
    /** It may be passed on. */
    PERMITTED,
    /** It has to be passed on. */
    MANDATORY,
    /** It must not be passed on. */
    PROHIBITED,
    /** A duty to pass it on and a ban stand against each other; people have to decide. */
    ESCALATE
}
