package io.github.mentoring.matching.kernel;

/**
 * A market with its best seating and the whole potentials that prove it; or with what was held and paid when work ended before
 * that.
 *
 * @param best whether the seating is best
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shown
record Solved(Seating seating, long[] bidderPotential, long[] objectPotential, boolean best) {

    /** Returns the same as what work came to that did not find the best. */
    Solved unfinished() {
        return new Solved(seating, bidderPotential, objectPotential, false);
    }

    /** Returns the same from the other side. */
    Solved swapped() {
        return new Solved(seating.swapped(seating.market.swapped()), objectPotential, bidderPotential, best);
    }

    /**
     * Sees to it that no potential relies on there being no more edges: whoever has all their edges is not in demand, whatever
     * these are worth. What their edges are worth above the potentials grows instead.
     */
    void forgetDegrees() {
        Market market = seating.market;
        for (int i = 0; i < market.bidders; i++) {
            if (seating.placed[i] == market.degree(i)) {
                bidderPotential[i] = Math.min(bidderPotential[i], 0);
            }
        }
        int[] degree = market.objectDegrees();
        for (int j = 0; j < market.objects; j++) {
            if (seating.load[j] == degree[j]) {
                objectPotential[j] = Math.min(objectPotential[j], 0);
            }
        }
    }

    /** Returns whether everybody has what they must. */
    boolean isLegal() {
        Market market = seating.market;
        for (int i = 0; i < market.bidders; i++) {
            if (seating.placed[i] < market.bidderLeast[i]) {
                return false;
            }
        }
        for (int j = 0; j < market.objects; j++) {
            if (seating.load[j] < market.objectLeast[j]) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether an object has an open seat that must be taken, or that is priced as if it were. */
    boolean areObjectsWaiting() {
        Market market = seating.market;
        for (int j = 0; j < market.objects; j++) {
            int load = seating.load[j];
            if (load < market.objectLeast[j] || (load < seating.seats(j) && objectPotential[j] > 0)) {
                return true;
            }
        }
        return false;
    }
}
