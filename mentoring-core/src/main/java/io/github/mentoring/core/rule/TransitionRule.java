package io.github.mentoring.core.rule;

import io.github.mentoring.core.internal.Works;

/** The rule that all that goes step by step has in common. */
public enum TransitionRule implements StructuralRule {
    /** A step must be one that may follow what was done before. */
    ILLEGAL_TRANSITION;

    @Override
    public Severity severity() {
        return Severity.VIOLATION;
    }

    @Override
    public DutyBearer duty() {
        return DutyBearer.PROGRAMME;
    }

    @Override
    public Source source() {
        return new Source(Works.DERIVED, "searches, coaching and relationships go through their stages in order");
    }
}
