package io.github.mentoring.examples.peers.cpsat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeMentee;
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
                || isBeyondBound();
        if (isWrong) {
            return Verdict.CONTRADICTED;
        }
        if (!theirs.isBest()) {
            return Verdict.UNDECIDED;
        }
        return isBest ? Verdict.EQUAL : Verdict.WITHIN_GAP;
    }

    /**
     * Returns whether CP-SAT found more than the proof of ours allows. Gaps are differences of packed numbers, so that what goes beyond one
     * part must be carried over to the part before; a last ten-thousandth of the total is passed, since the parts after it may be carried
     * to it.
     */
    private boolean isBeyondBound() {
        long rise = heads(theirs.value()) - heads(value);
        long room = heads(gap);
        if (rise != room) {
            return rise > room;
        }
        long kept = problem.prices().isPresent() ? 0 : theirs.value().kept() - value.kept();
        if (kept != gap.kept()) {
            return kept > gap.kept(); // totals cannot make up for a member kept, by far
        }
        return worth(theirs.value()) - worth(value) > gap.total().tenThousandths() + 1;
    }

    /** Returns the parts that come before the total, as one number in which a unit of each counts for more than all that come after it. */
    private long heads(CommitteeValue value) {
        long each = problem.mentees().size() + 1L;
        long served = value.leftOut() * each + value.served();
        if (problem.prices().isPresent()) {
            return served;
        }
        long needs = 1;
        for (CommitteeMentee mentee : problem.mentees().values()) {
            needs += mentee.needs().size();
        }
        return ((served * each + value.inside()) * needs + value.functions()) * each + value.disciplines();
    }

    private long worth(CommitteeValue value) {
        return problem.prices()
                .map(prices -> prices.worth(value))
                .orElse(value.total())
                .tenThousandths();
    }
}
