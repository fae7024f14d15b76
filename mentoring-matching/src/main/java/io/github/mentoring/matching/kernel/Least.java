package io.github.mentoring.matching.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The attempt to give everybody the least that they must get, whatever it is worth.
 *
 * @param seating who holds what, with the mentees as bidders
 * @param isKept whether everybody has the least
 * @param shortage a group that cannot have it, if one was found
 */
record Least(Seating seating, boolean isKept, @Nullable SparseShortage shortage) {

    /** Goes on from a seating, until everybody has the least, or somebody cannot, or the caller wants no more. */
    static Least fill(SparseProblem problem, Seating start, Poll poll) {
        Market market = start.market;
        Filling ofMentees = new Filling(start, market.bidderLeast, market.bidderLeast, poll);
        if (!ofMentees.fill()) {
            return failed(problem, start, SparseShortage.Side.MENTEES, ofMentees, poll);
        }
        if (haveAllLeast(start)) {
            return new Least(start, true, null);
        }
        Seating swapped = start.swapped(market.swapped());
        Filling ofMentors = new Filling(swapped, market.objectLeast, market.objectLeast, poll);
        boolean kept = ofMentors.fill();
        Seating seating = swapped.swapped(market);
        return kept
                ? new Least(seating, true, null)
                : failed(problem, seating, SparseShortage.Side.MENTORS, ofMentors, poll);
    }

    private static Least failed(
            SparseProblem problem, Seating seating, SparseShortage.Side side, Filling filling, Poll poll) {
        return new Least(
                seating, false, poll.isStopped() ? null : new SparseShortage(problem, side, filling.reached()));
    }

    private static boolean haveAllLeast(Seating seating) {
        for (int j = 0; j < seating.market.objects; j++) {
            if (seating.load[j] < seating.market.objectLeast[j]) {
                return false;
            }
        }
        return true;
    }
}
