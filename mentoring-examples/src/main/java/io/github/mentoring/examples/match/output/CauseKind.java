package io.github.mentoring.examples.match.output;

import io.github.mentoring.matching.assignment.Absence;

/** The kinds of causes why a mentee has no mentor, named by its code, with a few words. */
enum CauseKind {
    NO_CANDIDATE("no mentor passes the rules"),
    ALL_CAPACITY_ASSIGNED("all seats in reach are taken"),
    OUTWEIGHED("a seat would make the whole match worse"),
    CANDIDATES_LEFT_OUT("not all candidates were kept"),
    SEARCH_STOPPED("the search was stopped before the cause was known");

    private final String brief;

    CauseKind(String brief) {
        this.brief = brief;
    }

    static CauseKind of(Absence absence) {
        return valueOf(absence.code().code());
    }

    String brief() {
        return brief;
    }
}
