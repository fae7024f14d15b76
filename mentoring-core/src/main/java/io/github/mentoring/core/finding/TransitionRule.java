package io.github.mentoring.core.finding;

import io.github.mentoring.core.internal.Works;

/** The rule that all that goes step by step has in common. */
public enum TransitionRule implements StructuralRule {
    /** A step must be one that may follow what was done before. */
    ILLEGAL_TRANSITION;

    private static final Terms TERMS = new Terms(
            Severity.VIOLATION,
            DutyBearer.PROGRAMME,
            new Source(Works.DERIVED, "searches, coaching and relationships go through their stages in order"));

    @Override
    public Terms terms() {
        return TERMS;
    }
}
