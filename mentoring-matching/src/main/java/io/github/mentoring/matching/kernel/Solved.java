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

    /**
     * Prices objects without seats anew: at the least that leaves their edges worth no more than their bidders have, and at no
     * less than nothing.
     *
     * <p>The price that kept bids away is no potential: other prices may pass it, and it is below zero where a seat that nobody
     * has costs more. An object without seats has all that it may have, be it nothing or the pairs that a {@link Split} has
     * chosen for it; so whatever it is worth from nothing up is paid for in full, while less would claim that it could do with
     * fewer. One that has no edges either may have had some elsewhere, but it is worth nothing then, which claims nothing.
     */
    void priceSeatless() {
        Market market = seating.market;
        boolean any = false;
        for (int j = 0; j < market.objects; j++) {
            if (seating.seats(j) == 0) {
                objectPotential[j] = 0;
                any = true;
            }
        }
        for (int i = 0; i < market.bidders && any; i++) {
            for (int e = market.first[i]; e < market.first[i + 1]; e++) {
                int j = market.objectOf(e);
                if (seating.seats(j) == 0) {
                    objectPotential[j] = Math.max(objectPotential[j], market.weightOf(e) - bidderPotential[i]);
                }
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
