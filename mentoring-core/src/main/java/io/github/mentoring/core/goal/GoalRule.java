package io.github.mentoring.core.goal;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.internal.Works;

/** The rules about goals, self-questions and offers. */
public enum GoalRule implements StructuralRule {
    /** A goal lies further ahead than a plan reaches. */
    BEYOND_PLAN_SPAN(Severity.ADVISORY, DutyBearer.MENTEE, Works.TEN_TIPS, "clear goals"),
    /** The mentee or the mentor doubts that a goal can be reached; until it is revised. */
    GOAL_NOT_REALISTIC(Severity.WARNING, DutyBearer.BOTH, Works.INTRODUCTION, "mentor and mentee"),
    /** The day of a goal is past, and the goal is neither reached nor given up. */
    GOAL_OVERDUE(Severity.WARNING, DutyBearer.MENTEE, Works.TEN_TIPS, "clear goals"),
    /** A goal names no day by which it is to be reached. */
    GOAL_WITHOUT_TIMELINE(Severity.WARNING, DutyBearer.BOTH, Works.TEN_TIPS, "checklists"),
    /** No goal is pursued at one of the three horizons. */
    HORIZON_EMPTY(Severity.ADVISORY, DutyBearer.MENTEE, Works.TEN_TIPS, "clear goals"),
    /** A goal would be changed or given up without the mentee's acceptance. */
    MENTEE_GOAL_OVERRIDDEN(Severity.VIOLATION, DutyBearer.MENTOR, Works.MASTERING_1, "how to mentor"),
    /** The mentor who would be credited with a refusal ranks below the person refused. */
    MENTOR_MAY_LACK_WEIGHT(Severity.ADVISORY, DutyBearer.MENTOR, Works.TEN_TIPS, "learning to say no"),
    /** The mentee was never shown the questions to ask oneself. */
    SELF_QUESTIONS_NOT_USED(Severity.ADVISORY, DutyBearer.MENTEE, Works.TEN_TIPS, "clear goals");

    private final Terms terms;

    GoalRule(Severity severity, DutyBearer duty, String work, String section) {
        terms = new Terms(severity, duty, new Source(work, section));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
