package io.github.mentoring.examples.peers.cpsat;

import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeValue;
import io.github.mentoring.matching.committee.CommitteeVerification;

/** What the search for committees found beside what CP-SAT found. */
record CommitteeComparison(CommitteeChoice ours, CommitteeVerification verification, CpSatCommittees.Answer theirs) {

    Verdict verdict() {
        int difference = theirs.value().compareTo(ours.value());
        boolean isWrong = !verification.objections().isEmpty()
                || !verification.value().equals(ours.value())
                || (ours.isBest() && difference > 0)
                || (theirs.isBest() && difference < 0)
                || isBeyondBound();
        if (isWrong) {
            return Verdict.CONTRADICTED;
        }
        if (!theirs.isBest()) {
            return Verdict.UNDECIDED;
        }
        return ours.isBest() ? Verdict.EQUAL : Verdict.WITHIN_GAP;
    }

    /**
     * Returns whether CP-SAT found more than the prices allow. Gaps are differences of packed numbers, so that what goes beyond one
     * part must be carried over to the part before; a last ten-thousandth of the total is passed, since the parts after it may be carried
     * to it.
     */
    private boolean isBeyondBound() {
        CommitteeValue gap = verification.gap();
        long rise = packed(theirs.value()) - packed(ours.value());
        long room = packed(gap);
        long more =
                theirs.value().total().tenThousandths() - ours.value().total().tenThousandths();
        return rise > room || (rise == room && more > gap.total().tenThousandths() + 1);
    }

    /** Returns the parts that are heads, as one number in which a unit of each counts for more than all that come after it. */
    private long packed(CommitteeValue value) {
        CommitteeProblem problem = ours.problem();
        long each = problem.mentees().size() + 1L;
        long needs = 1;
        for (CommitteeMentee mentee : problem.mentees().values()) {
            needs += mentee.needs().size();
        }
        return ((value.served() * each + value.inside()) * needs + value.functions()) * each + value.disciplines();
    }
}
