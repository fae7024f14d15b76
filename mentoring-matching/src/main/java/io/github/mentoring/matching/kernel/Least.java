package io.github.mentoring.matching.kernel;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The attempt to give everybody the least that they must get, whatever it is worth.
 *
 * @param seating who holds what, with the mentees as bidders
 * @param isKept whether everybody has the least
 * @param shortages all groups that cannot have it, mentees first; only some, or none, if the caller wanted no more
 * @param isComplete whether these are all groups
 */
record Least(Seating seating, boolean isKept, ImmutableList<SparseShortage> shortages, boolean isComplete) {

    /** Goes on from a seating, until everybody has the least, or somebody cannot, or the caller wants no more. */
    static Least fill(SparseProblem problem, Seating start, Poll poll) {
        Market market = start.market;
        ImmutableList.Builder<SparseShortage> shortages = ImmutableList.builder();
        Filling ofMentees = new Filling(start, market.bidderLeast, market.bidderLeast, poll);
        boolean menteesKept = ofMentees.fill();
        if (!menteesKept) {
            add(shortages, problem, SparseShortage.Side.MENTEES, ofMentees, poll);
        }
        if (haveAllLeast(start)) {
            return new Least(start, menteesKept, shortages.build(), !poll.isStopped());
        }
        Seating swapped = start.swapped(market.swapped());
        Filling ofMentors = new Filling(swapped, market.objectLeast, market.objectLeast, poll);
        boolean mentorsKept = ofMentors.fill();
        if (!mentorsKept) {
            add(shortages, problem, SparseShortage.Side.MENTORS, ofMentors, poll);
        }
        // no mentee has fewer mentors than before
        return new Least(swapped.swapped(market), menteesKept && mentorsKept, shortages.build(), !poll.isStopped());
    }

    /** Returns that there is no matching, with all groups known to be short, or null if none is. */
    @Nullable
    SparseInfeasible infeasible(SparseProblem problem) {
        return shortages.isEmpty() ? null : new SparseInfeasible(problem, shortages, isComplete);
    }

    private static void add(
            ImmutableList.Builder<SparseShortage> shortages,
            SparseProblem problem,
            SparseShortage.Side side,
            Filling filling,
            Poll poll) {
        if (!poll.isStopped()) {
            filling.reached().forEach(group -> shortages.add(new SparseShortage(problem, side, group)));
        }
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
