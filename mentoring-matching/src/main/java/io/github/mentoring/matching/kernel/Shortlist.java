package io.github.mentoring.matching.kernel;

import java.util.Arrays;

/**
 * The few best edges of each bidder when all were last looked at, and what the next one was worth then. As long as prices only
 * rise, two edges of the list that are worth more than that are the two best of all.
 */
final class Shortlist {

    /*
     * Where to draw the line is guessed: where it was for whoever was looked at before. Whoever finds too many edges above it
     * keeps the better half of those, and goes on with the line above the rest; whoever finds too few begins anew without a line.
     */
    private static final int ROOM = 40;
    private static final int FEW = 10;
    private static final long NONE = Long.MIN_VALUE;

    private final Market market;
    private final long[] price;
    private final long[] kept; // ROOM edges a bidder, packed
    private final int[] number; // the numbers of these edges
    private final int[] size; // bidder -> how many are kept
    private final long[] beyond; // bidder -> what no edge off the list is worth more than
    private final long[] worth = new long[ROOM]; // of the edges kept of the bidder looked at
    private final long[] sorted = new long[ROOM];
    private long line = NONE; // what an edge must be worth more than to be kept
    private long best;
    private long next;
    private int bestEdge;

    Shortlist(Auction auction) {
        this.market = auction.market;
        this.price = auction.price;
        kept = new long[market.bidders * ROOM];
        number = new int[market.bidders * ROOM];
        size = new int[market.bidders];
        beyond = new long[market.bidders];
        Arrays.fill(beyond, Long.MAX_VALUE);
    }

    long best() {
        return best;
    }

    long next() {
        return next;
    }

    int bestEdge() {
        return bestEdge;
    }

    /** Finds the two best edges of a bidder, and returns how many were looked at. */
    int look(int i) {
        int looked = size[i];
        if (beyond[i] != Long.MAX_VALUE) {
            compare(i);
            if (next >= beyond[i]) {
                return looked;
            }
        }
        renew(i);
        compare(i);
        return looked + market.degree(i);
    }

    /** Returns what the best edge of a bidder but one is worth. */
    long bestOther(int i, int but) {
        look(i);
        return bestEdge == but ? next : best;
    }

    private void compare(int i) {
        int mask = (1 << market.bits) - 1;
        long first = NONE;
        long second = NONE;
        int at = -1;
        int end = i * ROOM + size[i];
        for (int k = i * ROOM; k < end; k++) {
            long packed = kept[k];
            int j = (int) packed & mask;
            long worthNow = packed - j - price[j];
            if (worthNow > second) {
                if (worthNow > first) {
                    second = first;
                    first = worthNow;
                    at = k;
                } else {
                    second = worthNow;
                }
            }
        }
        best = first;
        next = second;
        bestEdge = at < 0 ? -1 : number[at];
    }

    private void renew(int i) {
        if (keep(i) < Math.min(FEW, market.degree(i))) {
            line = NONE;
            keep(i);
        }
        beyond[i] = line;
    }

    /** Keeps the edges above the line, which rises if they are too many, and returns how many there are. */
    private int keep(int i) {
        int from = market.first[i];
        int to = market.first[i + 1];
        int found = 0;
        int e = from;
        while ((e = nextAbove(e, to)) < to) {
            if (found == ROOM) {
                found = dropWorse(i * ROOM);
            } else {
                worth[found] = worth(e);
                kept[i * ROOM + found] = market.edge[e];
                number[i * ROOM + found++] = e++;
            }
        }
        size[i] = found;
        return found;
    }

    /** Returns the first edge above the line, or the end; stores nothing, since a loop that does is several times as slow. */
    private int nextAbove(int from, int to) {
        long[] edge = market.edge;
        int mask = (1 << market.bits) - 1;
        long above = line;
        for (int e = from; e < to; e++) {
            long packed = edge[e];
            int j = (int) packed & mask;
            if (packed - j - price[j] > above) {
                return e;
            }
        }
        return to;
    }

    private long worth(int e) {
        int j = market.objectOf(e);
        return market.edge[e] - j - price[j];
    }

    /** Keeps half of a full list, draws the line above the rest, and returns how many are left. */
    private int dropWorse(int from) {
        System.arraycopy(worth, 0, sorted, 0, ROOM);
        Arrays.sort(sorted);
        line = sorted[ROOM / 2 - 1];
        int ties = 0; // that are on the line and may stay
        for (int k = ROOM / 2; k < ROOM && sorted[k] == line; k++) {
            ties++;
        }
        int left = 0;
        for (int k = 0; k < ROOM; k++) {
            if (worth[k] > line || (worth[k] == line && ties-- > 0)) {
                worth[left] = worth[k];
                kept[from + left] = kept[from + k];
                number[from + left++] = number[from + k];
            }
        }
        return left;
    }
}
