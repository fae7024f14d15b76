package io.github.mentoring.core.conduct;

import static io.github.mentoring.core.finding.DutyBearer.BOTH;
import static io.github.mentoring.core.finding.DutyBearer.MENTOR;
import static io.github.mentoring.core.finding.Severity.ADVISORY;
import static io.github.mentoring.core.finding.Severity.INFO;
import static io.github.mentoring.core.finding.Severity.VIOLATION;
import static io.github.mentoring.core.finding.Severity.WARNING;
import static io.github.mentoring.core.internal.Works.INTRODUCTION;
import static io.github.mentoring.core.internal.Works.MASTERING_1;
import static io.github.mentoring.core.internal.Works.TEN_TIPS;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;

/** The findings about conduct, but for those of other packages; where a duty is that of whoever acted, both. */
public enum ConductRule implements StructuralRule {
    /** A mentee cannot follow the mentor's advice where they work and live. */
    ADVICE_NOT_PRACTICAL(VIOLATION, MENTOR, INTRODUCTION, "the mentor"),
    /** Boundaries were breached; the duty is that of whoever did, if anybody. */
    BOUNDARY_BREACH(VIOLATION, MENTOR, TEN_TIPS, "toxic relationships: when to seek help"),
    /** Somebody acted upon an attraction. */
    BOUNDARY_CROSSED(VIOLATION, MENTOR, MASTERING_1, "how to mentor: boundaries"),
    /** Closeness puts a boundary at risk. */
    BOUNDARY_RISK(WARNING, MENTOR, MASTERING_1, "how to mentor: boundaries"),
    /** Somebody refused a goal for its kind. */
    DIVERSE_GOAL_REFUSED(VIOLATION, BOTH, INTRODUCTION, "ethics, access"),
    /** A review found that the relationship has failed. */
    FAILED_RELATIONSHIP_MUST_END(VIOLATION, BOTH, TEN_TIPS, "toxic relationships: failure"),
    /** Somebody used the other's work without saying whose it is. */
    IP_NOT_ACKNOWLEDGED(VIOLATION, BOTH, INTRODUCTION, "ethics, intellectual property"),
    /** A mentor has missed several meetings in a row. */
    MENTOR_ABSENT(WARNING, MENTOR, MASTERING_1, "when to mentor"),
    /** A mentee leans too much on one mentor. */
    MORE_MENTORS_SUGGESTED(ADVISORY, BOTH, INTRODUCTION, "challenges: overdependency"),
    /** Somebody bullied, exploited or harassed the other. */
    POWER_ABUSE(VIOLATION, BOTH, INTRODUCTION, "ethics, power"),
    /** Levels lie between the two, which is no fault. */
    POWER_IMBALANCE(INFO, BOTH, INTRODUCTION, "ethics, power"),
    /** Somebody did not do once what the other counted on. */
    RELIABILITY_LAPSE(WARNING, BOTH, INTRODUCTION, "ethics, unrealistic expectations"),
    /** Something weighs on the relationship, so that the two do well to look again at what they expect. */
    REVIEW_EXPECTATIONS(WARNING, BOTH, INTRODUCTION, "challenges"),
    /** A mentor shows a sign of doing harm; one of ethics weighs as a violation. */
    TORMENTOR_SIGN(WARNING, MENTOR, INTRODUCTION, "the mentor: the tormentor"),
    /** Somebody failed in the same way several times in a row. */
    UNREALISTIC_EXPECTATIONS(VIOLATION, BOTH, INTRODUCTION, "ethics, unrealistic expectations");

    private final Terms terms;

    ConductRule(Severity severity, DutyBearer duty, String work, String section) {
        terms = new Terms(severity, duty, new Source(work, section));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
