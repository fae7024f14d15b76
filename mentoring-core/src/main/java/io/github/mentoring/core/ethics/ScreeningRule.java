package io.github.mentoring.core.ethics;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.internal.Works;

/** The findings of a screening, but for those about culture; where a duty depends on the case, the one that is usual. */
public enum ScreeningRule implements StructuralRule {
    /** Somebody turns people away for who they are, whoever that is. */
    ACCESS_BLANKET_REFUSAL(
            Severity.VIOLATION,
            DutyBearer.MENTOR,
            Works.INTRODUCTION,
            "ethics, access; and ten tips, mentoring and gender"),
    /** A breach of the boundary between the two has not been closed. */
    BOUNDARY_BREACH_OPEN(
            Severity.VIOLATION, DutyBearer.PROGRAMME, Works.TEN_TIPS, "toxic relationships: when to seek help"),
    /** Somebody has a conflict of interest and has said so. */
    CONFLICT_DECLARED(Severity.INFO, DutyBearer.BOTH, Works.INTRODUCTION, "ethics, conflict of interest"),
    /** Somebody has a conflict of interest, real or perceived, and has not said so. */
    CONFLICT_UNACKNOWLEDGED(Severity.VIOLATION, DutyBearer.BOTH, Works.INTRODUCTION, "ethics, conflict of interest"),
    /** The mentor also supervises or evaluates the mentee, whose progress depends on it. */
    EVALUATIVE_DEPENDENCY(
            Severity.WARNING, DutyBearer.MENTOR, Works.MASTERING_2, "supervision: trust under dependence"),
    /** A mentee would turn people away for who they are; it counts as a wish and no more. */
    EXCLUSION_SOFTENED(Severity.WARNING, DutyBearer.MENTEE, Works.INTRODUCTION, "ethics, access"),
    /** One of the two sees a risk, which several mentors together can lessen. */
    RISK_MEDIATION_BY_COMMITTEE(
            Severity.ADVISORY, DutyBearer.PROGRAMME, Works.TEN_TIPS, "mentoring and gender: a committee lessens risk"),
    /** Supervision that is required is arranged as mentoring or coaching only. */
    SUPERVISION_SUBSTITUTED(
            Severity.VIOLATION, DutyBearer.PROGRAMME, Works.MASTERING_2, "supervision: nothing takes its place");

    private final Terms terms;

    ScreeningRule(Severity severity, DutyBearer duty, String work, String section) {
        terms = new Terms(severity, duty, new Source(work, section));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
