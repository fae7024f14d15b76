package io.github.mentoring.core.schedule;

import static io.github.mentoring.core.finding.DutyBearer.BOTH;
import static io.github.mentoring.core.finding.DutyBearer.MENTOR;
import static io.github.mentoring.core.finding.Severity.ADVISORY;
import static io.github.mentoring.core.finding.Severity.VIOLATION;
import static io.github.mentoring.core.finding.Severity.WARNING;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.internal.Works;

/** The rules about when and where people meet. */
public enum ScheduleRule implements StructuralRule {

    /** A quarter is over in which they met too seldom; the detail is its first day. */
    BELOW_QUARTERLY_MINIMUM(WARNING, BOTH, Works.FACULTY_FAQ, "how often to meet"),
    /** In their first months they kept few of the slots they meant to meet in. */
    EARLY_CONSISTENCY_POOR(WARNING, BOTH, Works.MASTERING_1, "when to meet"),
    /** The place is somebody's usual workplace, where others come by. */
    INTERRUPTION_PRONE_PLACE(ADVISORY, BOTH, Works.TEN_TIPS, "regular meetings"),
    /** The meeting leaves too little time for what the mentee needs. */
    MEETING_TOO_SHORT(ADVISORY, BOTH, Works.TEN_TIPS, "regular meetings"),
    /** Somebody whom the meeting is for does not agree to its time and place. */
    NOT_MUTUALLY_AGREED(VIOLATION, BOTH, Works.TEN_TIPS, "regular meetings"),
    /** Somebody finds that the place does not suit the two of them. */
    SETTING_NOT_APPROPRIATE(WARNING, BOTH, Works.MASTERING_1, "where to meet"),
    /** The meeting is booked only a short time ahead. */
    SHORT_NOTICE_BOOKING(ADVISORY, BOTH, Works.TEN_TIPS, "regular meetings"),
    /** The meetings follow no rule; a fixed slot would be easier for both. */
    SUGGEST_OFFICE_HOURS(ADVISORY, MENTOR, Works.MASTERING_1, "when to meet, on office hours");

    private final Terms terms;

    ScheduleRule(Severity severity, DutyBearer duty, String work, String section) {
        terms = new Terms(severity, duty, new Source(work, section));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
