package io.github.mentoring.core.meeting;

import static io.github.mentoring.core.finding.DutyBearer.BOTH;
import static io.github.mentoring.core.finding.DutyBearer.MENTEE;
import static io.github.mentoring.core.finding.DutyBearer.MENTOR;
import static io.github.mentoring.core.finding.Severity.ADVISORY;
import static io.github.mentoring.core.finding.Severity.INFO;
import static io.github.mentoring.core.finding.Severity.WARNING;
import static io.github.mentoring.core.internal.Works.TEN_TIPS;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;

/** The rules about how a meeting is prepared, held and closed. */
public enum MeetingRule implements StructuralRule {
    /** After a meeting everybody knows what to do until the next and what it may be about; names what is unclear. */
    BETWEEN_MEETINGS_UNCLEAR(WARNING, BOTH, TEN_TIPS, "regular meetings"),
    /** A meeting may touch every side of the mentee's working life; names those it did not touch. */
    CHECKLIST_ITEMS_UNCOVERED(INFO, MENTOR, TEN_TIPS, "checklists"),
    /** A mentee knows beforehand what to talk about and what help is wanted; names what is not settled. */
    MENTEE_NOT_PREPARED(WARNING, MENTEE, TEN_TIPS, "being prepared for meetings"),
    /** It is clear beforehand which part the mentor takes in a meeting. */
    STANCE_NOT_CLEAR(WARNING, BOTH, TEN_TIPS, "being prepared for meetings"),
    /** A mentee's summary shows the goals and how they fared; names what it leaves out. */
    SUMMARY_SECTIONS_MISSING(ADVISORY, MENTEE, TEN_TIPS, "being prepared for meetings"),
    /** Before a meeting ends, the next one and each side's homework are settled; names what is not. */
    WRAP_UP_INCOMPLETE(WARNING, BOTH, TEN_TIPS, "checklists: wrap-up");

    private final Terms terms;

    MeetingRule(Severity severity, DutyBearer duty, String work, String section) {
        terms = new Terms(severity, duty, new Source(work, section));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
