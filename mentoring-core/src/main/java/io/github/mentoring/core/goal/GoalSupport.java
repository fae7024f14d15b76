package io.github.mentoring.core.goal;

import io.github.mentoring.core.finding.DutyBearer;

/** What a mentor does for a single goal of the mentee. */
public enum GoalSupport {
    /** Helps to set it. */
    SETTING,
    /** Helps to bring it into focus. */
    FOCUSING,
    /** Helps to pursue it. */
    PURSUING,
    /** Finds ways to build the skills that it calls for. */
    SKILL_STRATEGIES,
    /** Speaks up for the time that it takes, and helps to guard it. */
    TIME_PROTECTION;

    /** Returns whose part it is: the mentor's, for each of them. */
    public DutyBearer duty() {
        return DutyBearer.MENTOR;
    }
}
