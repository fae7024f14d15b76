package io.github.mentoring.core.agreement;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.internal.Works;

/** The rules about what a mentor and a mentee agree on. */
public enum AgreementRule implements StructuralRule {
    /** No rule is there about what lies outside the relationship. */
    BOUNDARIES_NOT_AGREED(Severity.ADVISORY, Works.MASTERING_1, "why to mentor"),
    /** One of the guiding questions has no answer. */
    CHARTER_FACET_MISSING(Severity.ADVISORY, Works.MASTERING_1, "introduction"),
    /** The parties do not yet see one thing alike. */
    CONSENSUS_MISSING(Severity.ADVISORY, Works.MASTERING_1, "how to mentor, the tip on expectations"),
    /** Somebody has not accepted the new version. */
    CONSENT_MISSING(Severity.VIOLATION, Works.DERIVED, "an agreement is defined by both together"),
    /** Somebody has not yet shared their cultural perspectives, as far as they wish to. */
    CULTURE_NOT_SHARED(Severity.WARNING, Works.INTRODUCTION, "culture"),
    /** Somebody has not yet said what they expect. */
    EXPECTATIONS_NOT_CLARIFIED(Severity.WARNING, Works.MASTERING_1, "how to mentor, the tip on expectations"),
    /** Neither an end nor a day to look back is set. */
    FINITE_EXPECTATION_NOT_SET(Severity.WARNING, Works.TEN_TIPS, "when a relationship ends"),
    /** There are no ground rules. */
    GROUND_RULES_MISSING(Severity.WARNING, Works.MASTERING_1, "how to mentor, the tip on ground rules"),
    /** A misunderstanding is not settled. */
    MISUNDERSTANDING_OPEN(Severity.WARNING, Works.MASTERING_1, "how to mentor, the tip on expectations"),
    /** A responsibility is not acknowledged by everybody who bears it. */
    RESPONSIBILITY_NOT_ACKNOWLEDGED(Severity.WARNING, Works.TEN_TIPS, "rules of engagement");

    private final Terms terms;

    AgreementRule(Severity severity, String work, String section) {
        terms = new Terms(severity, DutyBearer.BOTH, new Source(work, section));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
