package io.github.mentoring.core.learning;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.internal.Works;

/** The rules about models of learning and the functions of mentoring. */
public enum LearningRule implements StructuralRule {
    /** Coaching has one coach and one coachee. */
    COACHING_NOT_ONE_TO_ONE(
            Severity.VIOLATION, DutyBearer.PROGRAMME, Works.MASTERING_2, "definitions, and coaching as a paradigm"),
    /** A supervisor is senior to every supervisee and holds professional credentials. */
    SUPERVISOR_UNQUALIFIED(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.MASTERING_2, "definitions"),
    /** A coach speaks straight after what was observed. */
    COACH_FEEDBACK_NOT_IMMEDIATE(Severity.WARNING, DutyBearer.MENTOR, Works.MASTERING_2, "coaching"),
    /** A model is run in a form in which it is found. */
    FORMALITY_UNUSUAL(Severity.ADVISORY, DutyBearer.PROGRAMME, Works.MASTERING_2, "comparison of the models"),
    /** Advice is not what coaching is mainly for. */
    ADVICE_IN_COACHING(Severity.ADVISORY, DutyBearer.MENTOR, Works.MASTERING_2, "coaching"),
    /** Somebody serves each function that a mentee needs; the functions that nobody serves are named. */
    FUNCTIONS_UNCOVERED(Severity.ADVISORY, DutyBearer.PROGRAMME, Works.FACULTY_FAQ, "having one mentor only");

    private final Terms terms;

    LearningRule(Severity severity, DutyBearer duty, String work, String section) {
        terms = new Terms(severity, duty, new Source(work, section));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
