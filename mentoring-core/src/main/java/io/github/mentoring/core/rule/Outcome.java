package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

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
    ESCALATE;

    /**
     * Returns whether this is below what a floor comes to for the same question: it is milder, or it forbids what the
     * floor demands.
     *
     * <p>A ban beside a duty has to {@linkplain #ESCALATE escalate}, lest it silence the duty. To forbid what the floor
     * permits is not below it: confidence may be tightened.
     *
     * @param floor the outcome by the floor
     */
    public boolean isBelow(Outcome floor) {
        return compareTo(requireNonNull(floor, "floor")) < 0 || (floor == MANDATORY && this == PROHIBITED);
    }
}
