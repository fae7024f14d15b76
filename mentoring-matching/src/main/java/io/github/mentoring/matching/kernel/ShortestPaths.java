package io.github.mentoring.matching.kernel;

import java.util.Arrays;

/**
 * Places those who are left, one at a time, by the cheapest chain of swaps: from whole prices that keep all holders exactly
 * content to the best matching and its potentials.
 *
 * <p>Takes O(E log E) time a bidder at worst, and usually looks at few edges only.
 */
final class ShortestPaths {

    /*
     * Dijkstra's algorithm over objects, as Jonker and Volgenant [1] do, from a bidder who wants a seat. An edge not held leads
     * from bidder to object, a held one back, and their lengths are what they fall short of the potentials. A way ends at an
     * open seat, or with somebody who holds more seats than they must, or where the bidder is as well off without a seat.
     * Then all potentials nearer than the end are moved to it, which keeps lengths from being negative.
     *
     * [1] Jonker, Volgenant. A Shortest Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems. 1987.
     */

    private static final int NONE = -1;

    private final Seating seating;
    private final long[] bidderPotential;
    private final long[] objectPotential;
    private final Market market;
    private final Poll poll;
    private final MinHeap heap = new MinHeap(); // objects
    private final long[] objectDistance;
    private final long[] bidderDistance; // what is behind the seat that the bidder would lose
    private final int[] enteredBy; // object -> the bidder who would get a seat there
    private final int[] enteredOver; // object -> the edge of that
    private final int[] lost; // bidder -> the seat that they would lose, or NONE
    private final int[] objects; // those with a distance
    private final int[] bidders; // those with a distance
    private int objectCount;
    private int bidderCount;
    private long bound;
    private int endObject;
    private int endSeat; // of somebody who can do without it

    /**
     * Takes a seating and whole prices that keep everybody content who is not short of a seat; both will change. Whoever is
     * short gives up what is worth less than what they could have.
     */
    ShortestPaths(Seating seating, long[] wholePrices, Poll poll) {
        this(seating, new long[seating.market.bidders], wholePrices, poll);
        Arrays.fill(bidderPotential, Long.MAX_VALUE);
        for (int j = 0; j < market.objects; j++) {
            for (int s = seating.firstSeat[j]; s < seating.firstSeat[j] + seating.load[j]; s++) {
                int i = Seating.bidder(seating.holder[s]);
                bidderPotential[i] = Math.min(bidderPotential[i], worth(Seating.edge(seating.holder[s]), j));
            }
        }
        boolean discontent = false;
        for (int i = 0; i < market.bidders; i++) {
            if (seating.lacking(i) > 0 || bidderPotential[i] == Long.MAX_VALUE) {
                long best = bestNotHeld(i);
                discontent |= best > bidderPotential[i];
                bidderPotential[i] = Math.max(best, Math.min(bidderPotential[i], 0));
            }
        }
        if (discontent) {
            giveUpTheWorse();
        }
    }

    private void giveUpTheWorse() {
        for (int j = 0; j < market.objects; j++) {
            for (int k = seating.load[j] - 1; k >= 0; k--) {
                int seat = seating.firstSeat[j] + k;
                long held = seating.holder[seat];
                if (worth(Seating.edge(held), j) < bidderPotential[Seating.bidder(held)]) {
                    seating.release(held);
                    seating.holder[seat] = seating.holder[seating.firstSeat[j] + --seating.load[j]];
                }
            }
        }
    }

    private long worth(int e, int j) {
        return market.weightOf(e) - objectPotential[j];
    }

    /** Takes a seating with potentials that fit. */
    ShortestPaths(Seating seating, long[] bidderPotential, long[] objectPotential, Poll poll) {
        this.seating = seating;
        this.poll = poll;
        this.market = seating.market;
        this.bidderPotential = bidderPotential;
        this.objectPotential = objectPotential;
        objectDistance = new long[market.objects];
        bidderDistance = new long[market.bidders];
        enteredBy = new int[market.objects];
        enteredOver = new int[market.objects];
        lost = new int[market.bidders];
        objects = new int[market.objects];
        bidders = new int[market.bidders];
        Arrays.fill(objectDistance, Long.MAX_VALUE);
        Arrays.fill(bidderDistance, Long.MAX_VALUE);
    }

    /** Returns what the best edge not held is worth, or the smallest long if there is none. */
    private long bestNotHeld(int i) {
        long best = Long.MIN_VALUE;
        for (int e = market.first[i]; e < market.first[i + 1]; e++) {
            if (!seating.isHeld(e)) {
                best = Math.max(best, worth(e, market.objectOf(e)));
            }
        }
        return best;
    }

    /** Returns what has been come to, best or not. */
    Solved solved(boolean best) {
        return new Solved(seating, bidderPotential, objectPotential, best);
    }

    /** Places everybody who wants a seat, and returns whether all got what they must; not if the caller wants no more. */
    boolean placeAll() {
        for (int i = 0; i < market.bidders; i++) {
            while (seating.lacking(i) > 0 && (mustHaveMore(i) || bidderPotential[i] > 0)) {
                if (!place(i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean mustHaveMore(int i) {
        return seating.placed[i] < market.bidderLeast[i];
    }

    private boolean place(int source) {
        bound = mustHaveMore(source) ? Long.MAX_VALUE : bidderPotential[source];
        endObject = NONE;
        endSeat = NONE;
        objectCount = 0;
        bidderCount = 0;
        heap.clear();
        reach(source, 0, NONE);
        while (!heap.isEmpty() && heap.key() < bound && !poll.isStopped()) {
            int j = heap.item();
            long distance = heap.key();
            heap.remove();
            if (distance == objectDistance[j]) {
                visit(j, distance);
            }
        }
        boolean found = bound != Long.MAX_VALUE && !poll.isStopped();
        if (found) {
            adjustPotentials();
            follow(source);
        }
        for (int k = 0; k < objectCount; k++) {
            objectDistance[objects[k]] = Long.MAX_VALUE;
        }
        for (int k = 0; k < bidderCount; k++) {
            bidderDistance[bidders[k]] = Long.MAX_VALUE;
        }
        return found;
    }

    private void visit(int j, long distance) {
        int from = seating.firstSeat[j];
        int to = from + seating.load[j];
        if (to < seating.firstSeat[j + 1]) {
            endAtObject(j, distance - Math.min(objectPotential[j], 0));
        }
        int s = from;
        for (; s < to && distance < bound; s++) {
            long held = seating.holder[s];
            int i = Seating.bidder(held);
            long beyond = distance + market.weightOf(Seating.edge(held)) - bidderPotential[i] - objectPotential[j];
            if (beyond < bound && beyond < bidderDistance[i]) {
                if (seating.placed[i] > market.bidderLeast[i]) {
                    endAtSeat(s, beyond + bidderPotential[i]);
                }
                reach(i, beyond, s);
            }
        }
        poll.spend(1 + s - from);
    }

    /** Looks at all that a bidder could have instead of the seat they would lose. */
    private void reach(int i, long distance, int lostSeat) {
        if (bidderDistance[i] == Long.MAX_VALUE) {
            bidders[bidderCount++] = i;
        }
        bidderDistance[i] = distance;
        lost[i] = lostSeat;
        long base = distance + bidderPotential[i];
        int to = market.first[i + 1];
        for (int e = market.first[i]; e < to; e++) {
            int j = market.objectOf(e);
            long reached = base + objectPotential[j] - market.weightOf(e);
            if (reached < objectDistance[j] && reached < bound && !seating.isHeld(e)) {
                if (objectDistance[j] == Long.MAX_VALUE) {
                    objects[objectCount++] = j;
                }
                objectDistance[j] = reached;
                enteredBy[j] = i;
                enteredOver[j] = e;
                heap.add(reached, j);
            }
        }
        poll.spend(to - market.first[i]);
    }

    private void endAtObject(int j, long total) {
        if (total < bound) {
            bound = total;
            endObject = j;
            endSeat = NONE;
        }
    }

    private void endAtSeat(int seat, long total) {
        if (total < bound) {
            bound = total;
            endObject = NONE;
            endSeat = seat;
        }
    }

    private void adjustPotentials() {
        for (int k = 0; k < objectCount; k++) {
            int j = objects[k];
            objectPotential[j] += Math.max(0, bound - objectDistance[j]);
        }
        for (int k = 0; k < bidderCount; k++) {
            int i = bidders[k];
            bidderPotential[i] -= Math.max(0, bound - bidderDistance[i]);
        }
    }

    /** Goes the way found from its end back to the source; without an end the source is as well off without a seat. */
    private void follow(int source) {
        if (endObject == NONE && endSeat == NONE) {
            return;
        }
        int seat;
        int j;
        if (endObject != NONE) {
            j = endObject;
            seat = seating.firstSeat[j] + seating.load[j]++;
        } else {
            seat = endSeat;
            seating.release(seating.holder[seat]);
            j = market.objectOf(Seating.edge(seating.holder[seat]));
        }
        while (true) {
            int i = enteredBy[j];
            int e = enteredOver[j];
            seating.holder[seat] = Seating.held(i, e);
            seating.take(i, e);
            if (i == source) {
                return;
            }
            seat = lost[i];
            int old = Seating.edge(seating.holder[seat]);
            seating.release(seating.holder[seat]);
            j = market.objectOf(old);
        }
    }
}
