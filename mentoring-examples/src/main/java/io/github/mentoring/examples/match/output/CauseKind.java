package io.github.mentoring.examples.match.output;

import io.github.mentoring.matching.assignment.Absence;

/** The kinds of causes why a mentee has no mentor, each with its code and a few words. */
enum CauseKind {
    NO_CANDIDATE("NO_CANDIDATE", "no mentor passes the rules"),
    SEATS_TAKEN(Absence.SeatsTaken.CODE.code(), "all seats in reach are taken"),
    OUTWEIGHED("OUTWEIGHED", "a seat would make the whole match worse");

    private final String code;
    private final String brief;

    CauseKind(String code, String brief) {
        this.code = code;
        this.brief = brief;
    }

    static CauseKind of(Absence absence) {
        if (absence instanceof Absence.NoCandidate) {
            return NO_CANDIDATE;
        }
        return absence instanceof Absence.SeatsTaken ? SEATS_TAKEN : OUTWEIGHED;
    }

    String code() {
        return code;
    }

    String brief() {
        return brief;
    }
}
