package io.github.mentoring.core.lifecycle;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.internal.Works;

/** The rules about the way of a relationship from its beginning to its end. */
public enum LifecycleRule implements StructuralRule {
    /** Nobody gets to work before having got acquainted; names what is open, and of a mentee's context which parts. */
    ACQUAINT_INCOMPLETE(Severity.VIOLATION, DutyBearer.BOTH, Works.INTRODUCTION, "phase 2"),
    /** Somebody who is in it already does not come in again. */
    ALREADY_A_PARTY(
            Severity.VIOLATION, DutyBearer.PROGRAMME, Works.DERIVED, "nobody has two parts in one relationship"),
    /** What was put on record once is not put there again, such as a meeting that was held; names its id. */
    ALREADY_ON_RECORD(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.DERIVED, "one thing happens once"),
    /** Today the relationship is to be looked at again. */
    ANNUAL_REVIEW_DUE(Severity.INFO, DutyBearer.PROGRAMME, Works.FACULTY_FAQ, "how long"),
    /** It should have been looked at again by now; names the day on which that was due. */
    ANNUAL_REVIEW_OVERDUE(Severity.WARNING, DutyBearer.PROGRAMME, Works.FACULTY_FAQ, "how long"),
    /** What is put on record names the day on which it happened, and no other; names both. */
    DAYS_DIFFER(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.DERIVED, "one thing happens on one day"),
    /** The project is finished, and the programme would have the relationship end with it; nothing ends by itself. */
    END_PROPOSED(Severity.ADVISORY, DutyBearer.BOTH, Works.INTRODUCTION, "types: functional"),
    /** How the environment is structured is talked over before work begins. */
    ENVIRONMENT_STRUCTURE_NOT_DISCUSSED(Severity.ADVISORY, DutyBearer.BOTH, Works.INTRODUCTION, "phase 2"),
    /** A rule of the institution's own asks something that nobody has stated; names the facts. */
    FACTS_MISSING(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.DERIVED, "what is not known is no silent pass"),
    /** Only a fact of the institution's own is stated, and as something that it can be; names the fact. */
    FACT_NOT_ADMITTED(
            Severity.VIOLATION,
            DutyBearer.PROGRAMME,
            Works.DERIVED,
            "what follows from the record is not stated besides"),
    /** Only a mentorship may become a tie between colleagues. */
    MODEL_CANNOT_BECOME_PEER(Severity.VIOLATION, DutyBearer.BOTH, Works.MASTERING_2, "mentorship"),
    /** Who takes a step or is named in it has to be in the relationship; names who is not. */
    NOT_A_PARTY(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.DERIVED, "a relationship is a matter of those in it"),
    /** Those who part or want another partner have not talked it over directly. */
    NOT_DISCUSSED_DIRECTLY(Severity.ADVISORY, DutyBearer.BOTH, Works.TEN_TIPS, "ending"),
    /**
     * What a step rests on is not on record; names what that is: a meeting, the rule of what is not open, the format that has
     * seats, the scope that has a project, or how many steps the coaching was said to have taken.
     */
    NOT_ON_RECORD(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.DERIVED, "what was not, cannot go on"),
    /** Nobody begins without being ready; names the item, and the party as subject. */
    NOT_READY(Severity.VIOLATION, DutyBearer.BOTH, Works.INTRODUCTION, "phase 1"),
    /**
     * What lies ahead is not put on record before it has come about, nor told at a time before the last event; names the day
     * of the one or the other.
     */
    NOT_YET(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.DERIVED, "a record is of what has happened"),
    /** A mentor gave no feedback between two meetings; names the day of the later one. */
    NO_MENTOR_FEEDBACK(Severity.ADVISORY, DutyBearer.MENTOR, Works.INTRODUCTION, "phase 3"),
    /** It has run its course, and the mentee has not looked back at what was reached. */
    REFLECTION_MISSING(Severity.WARNING, DutyBearer.MENTEE, Works.INTRODUCTION, "phase 3"),
    /**
     * A step lies before what it follows, such as an end before the working phase that it ends, or a beginning before
     * anything that is still put on record; names both days.
     */
    TOO_EARLY(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.DERIVED, "phases follow one another"),
    /** The version of an agreement follows the one before it; names the number it has and the one that is next. */
    VERSION_NOT_NEXT(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.DERIVED, "versions follow one another");

    private final RuleId id = RuleId.of(name()); // once, since each refusal names some
    private final Terms terms;

    LifecycleRule(Severity severity, DutyBearer duty, String work, String section) {
        terms = new Terms(severity, duty, new Source(work, section));
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
