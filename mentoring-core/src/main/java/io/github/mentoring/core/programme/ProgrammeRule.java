package io.github.mentoring.core.programme;

import static io.github.mentoring.core.internal.Works.FACULTY_FAQ;
import static io.github.mentoring.core.internal.Works.INTRODUCTION;
import static io.github.mentoring.core.internal.Works.TEN_TIPS;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;

/** The rules for programmes and for their annual reviews. */
public enum ProgrammeRule implements StructuralRule {
    /** A side is recorded as gaining nothing at an annual review. */
    NO_BENEFIT_RECORDED(Severity.ADVISORY, DutyBearer.BOTH, INTRODUCTION, "challenges"),
    /** No objective of the programme answers a need of its own. */
    NO_SPECIFIC_OBJECTIVE(Severity.WARNING, DutyBearer.PROGRAMME, INTRODUCTION, "outcomes"),
    /** The organisation does nothing to support mentoring. */
    NO_SUPPORT_MEASURES(Severity.WARNING, DutyBearer.INSTITUTION, TEN_TIPS, "introduction"),
    /** A mentoring relationship is missing from somebody's service portfolio. */
    NOT_IN_SERVICE_PORTFOLIO(Severity.ADVISORY, DutyBearer.MENTOR, FACULTY_FAQ, "support");

    private final Terms terms;

    ProgrammeRule(Severity severity, DutyBearer duty, String work, String section) {
        terms = new Terms(severity, duty, new Source(work, section));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
