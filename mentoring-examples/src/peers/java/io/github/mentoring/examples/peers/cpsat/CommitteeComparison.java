package io.github.mentoring.examples.peers.cpsat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeValue;
import io.github.mentoring.matching.committee.CommitteeVerification;

/**
 * What the search for committees found beside what CP-SAT found.
 *
 * @param value what ours are worth
 * @param isBest whether ours are said to be best
 * @param gap by how much better others could be at most, as proved by ours
 * @param objections what is wrong with ours
 * @param theirs what CP-SAT found
 */
record CommitteeComparison(
        CommitteeProblem problem,
        CommitteeValue value,
        boolean isBest,
        CommitteeValue gap,
        ImmutableList<String> objections,
        CpSatCommittees.Answer theirs) {

    static CommitteeComparison of(CommitteeChoice ours, CpSatCommittees.Answer theirs) {
        CommitteeVerification verification = ours.verify();
        return new CommitteeComparison(
                ours.problem(),
                verification.value(),
                ours.isBest(),
                verification.gap(),
                verification.objections(),
                theirs);
    }

    Verdict verdict() {
        int difference = problem.order().compare(theirs.value(), value);
        boolean isWrong = !objections.isEmpty()
                || (isBest && difference > 0)
                || (theirs.isBest() && difference < 0)
                || problem.order().compare(theirs.value(), value.plus(gap)) > 0;
        if (isWrong) {
            return Verdict.CONTRADICTED;
        }
        if (!theirs.isBest()) {
            return Verdict.UNDECIDED;
        }
        return isBest ? Verdict.EQUAL : Verdict.WITHIN_GAP;
    }
}
