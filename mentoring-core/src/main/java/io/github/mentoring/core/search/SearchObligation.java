package io.github.mentoring.core.search;

import io.github.mentoring.core.finding.DutyBearer;

/** What is left to do in a search. */
public enum SearchObligation {
    /** Tell the programme coordinator about a mentor who was asked directly and agreed. */
    INFORM_COORDINATOR(DutyBearer.MENTEE);

    private final DutyBearer duty;

    SearchObligation(DutyBearer duty) {
        this.duty = duty;
    }

    /** Returns whose part it is. */
    public DutyBearer duty() {
        return duty;
    }
}
