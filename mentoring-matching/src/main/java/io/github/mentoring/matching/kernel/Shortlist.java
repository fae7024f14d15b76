package io.github.mentoring.matching.kernel;

import java.util.Arrays;

/**
 * The few best edges of each bidder when all were last looked at, and what the next one was worth then. As long as prices only
 * rise, two edges of the list that are worth more than that are the two best of all.
 */
final class Shortlist {

    private static final long NONE = Long.MIN_VALUE;

    private final Market market;
    private final long[] price;
    private final int length;
    private final int[] edges; // length of them a bidder, the rest of a short list being -1
    private final long[] beyond; // bidder -> what no edge off the list is worth more than
    private final Choice choice;
    private long best;
    private long next;
    private int bestEdge;

    Shortlist(Auction auction, int length) {
        this.market = auction.market;
        this.price = auction.price;
        this.length = length;
        edges = new int[market.bidders * length];
        beyond = new long[market.bidders];
        choice = new Choice(length + 1);
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
        int looked = 0;
        if (beyond[i] != Long.MAX_VALUE) {
            compare(i);
            looked = length;
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
        int firstEdge = -1;
        int end = (i + 1) * length;
        for (int k = end - length; k < end && edges[k] >= 0; k++) {
            long packed = market.edge[edges[k]];
            int j = (int) packed & mask;
            long worth = packed - j - price[j];
            if (worth > second) {
                if (worth > first) {
                    second = first;
                    first = worth;
                    firstEdge = edges[k];
                } else {
                    second = worth;
                }
            }
        }
        best = first;
        next = second;
        bestEdge = firstEdge;
    }

    private void renew(int i) {
        int mask = (1 << market.bits) - 1;
        choice.clear(length + 1);
        for (int e = market.first[i]; e < market.first[i + 1]; e++) {
            long packed = market.edge[e];
            int j = (int) packed & mask;
            long worth = packed - j - price[j];
            if (choice.isWanted(worth)) {
                choice.offer(worth, e);
            }
        }
        choice.sort();
        int from = i * length;
        for (int k = 0; k < length; k++) {
            edges[from + k] = k < choice.size() ? choice.edge(k) : -1;
        }
        beyond[i] = choice.size() > length ? choice.worth(length) : NONE;
    }
}
