package io.github.mentoring.examples.peers.cpsat;

import io.github.mentoring.matching.team.Formation;
import io.github.mentoring.matching.team.FormationOutcome;
import io.github.mentoring.matching.team.TeamValue;

/** What the search for teams found beside what CP-SAT found. */
record TeamComparison(FormationOutcome ours, CpSatTeams.Answer theirs) {

    Verdict verdict() {
        if (!(ours instanceof Formation formation)) {
            return theirs.value().isPresent()
                    ? Verdict.CONTRADICTED
                    : theirs.isDone() ? Verdict.EQUAL : Verdict.UNDECIDED;
        }
        boolean isWrong = !formation.verify().objections().isEmpty()
                || theirs.value().map(value -> contradicts(formation, value)).orElse(theirs.isDone());
        if (isWrong) {
            return Verdict.CONTRADICTED;
        }
        if (!theirs.isDone()) {
            return Verdict.UNDECIDED;
        }
        return formation.isBest() ? Verdict.EQUAL : Verdict.WITHIN_GAP;
    }

    private boolean contradicts(Formation formation, TeamValue value) {
        int difference = value.compareTo(formation.value());
        return (formation.isBest() && difference > 0)
                || (theirs.isDone() && difference < 0)
                || value.compareTo(formation.bound()) > 0;
    }
}
