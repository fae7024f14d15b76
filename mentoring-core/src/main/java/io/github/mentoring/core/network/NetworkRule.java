package io.github.mentoring.core.network;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.internal.Works;

/** The rules about a mentee's network. */
public enum NetworkRule implements StructuralRule {
    /** An invitation to speak is in another field than the mentee's. */
    FIELD_DIFFERS(Severity.ADVISORY, DutyBearer.MENTOR),
    /**
     * No mentor can open the way into a discipline that the mentee wants contacts in.
     *
     * <p>A committee helps, put together from several disciplines where that can be had.
     */
    INTRODUCTION_REACH_LIMITED(Severity.ADVISORY, DutyBearer.PROGRAMME),
    /** A junior mentee was introduced to fewer new people within a year than they may expect. */
    NO_INTRODUCTIONS(Severity.WARNING, DutyBearer.MENTOR),
    /** An invitation to speak goes to a mentee who has not said that they are willing. */
    WILLINGNESS_NOT_STATED(Severity.WARNING, DutyBearer.MENTEE);

    private final Terms terms;

    NetworkRule(Severity severity, DutyBearer duty) {
        terms = new Terms(severity, duty, new Source(Works.TEN_TIPS, "building a network"));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
