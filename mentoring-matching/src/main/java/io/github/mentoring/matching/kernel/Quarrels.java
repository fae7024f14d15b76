package io.github.mentoring.matching.kernel;

/**
 * Sets bidders aside who have bid hardly more than the next best for too often: a crowd for whom just enough seats are worth
 * the same would outbid each other by fractions for ever.
 */
final class Quarrels {

    /** Lets everybody quarrel. */
    static final Quarrels IGNORED = new Quarrels(0, 0);

    private final short[] count; // bidder -> quarrels so far
    private final int[] aside;
    private final int most;
    private int asideCount;

    Quarrels(int bidders, int most) {
        count = new short[bidders];
        aside = new int[bidders];
        this.most = most;
    }

    /** Counts one more quarrel of a bidder, and returns whether that is one too many. */
    boolean setsAside(int i) {
        if (count.length == 0) {
            return false;
        }
        if (count[i] < most) {
            count[i]++;
            return false;
        }
        if (count[i] == most) {
            count[i]++;
            aside[asideCount++] = i;
        }
        return true;
    }

    /** Lets those set aside wait again, and returns whether there were any. */
    boolean release(Auction auction) {
        boolean any = asideCount > 0;
        while (asideCount > 0) {
            auction.wait(aside[--asideCount]);
        }
        return any;
    }
}
