package io.github.mentoring.core.feedback;

import static io.github.mentoring.core.finding.DutyBearer.BOTH;
import static io.github.mentoring.core.finding.DutyBearer.MENTEE;
import static io.github.mentoring.core.finding.DutyBearer.MENTOR;
import static io.github.mentoring.core.finding.Severity.ADVISORY;
import static io.github.mentoring.core.finding.Severity.INFO;
import static io.github.mentoring.core.finding.Severity.WARNING;
import static io.github.mentoring.core.internal.Works.INTRODUCTION;
import static io.github.mentoring.core.internal.Works.TEN_TIPS;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;

/** The rules about feedback. */
public enum FeedbackRule implements StructuralRule {
    /** Feedback does not consist of what makes it ineffective; a finding gives the duty to whoever gave it. */
    FEEDBACK_INEFFECTIVE(WARNING, BOTH, INTRODUCTION, "feedback"),
    /** A mentee tells the mentor how the relationship goes. */
    NO_FEEDBACK_TO_MENTOR(INFO, MENTEE, TEN_TIPS, "rules of engagement"),
    /** Where several are mentored together, what is critical or was to be private is not said before peers. */
    PREFER_ONE_TO_ONE_FEEDBACK(ADVISORY, MENTOR, INTRODUCTION, "culture");

    private final Terms terms;

    FeedbackRule(Severity severity, DutyBearer duty, String work, String section) {
        terms = new Terms(severity, duty, new Source(work, section));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
