package io.github.mentoring.matching.kernel;

import java.util.Arrays;

/**
 * The few best edges of each bidder when all were last looked at, and what the next one was worth then. As long as prices only
 * rise, two edges of the list that are worth more than that are the two best of all.
 */
final class Shortlist {

    /*
     * Where to draw the line is found without sorting: a list of edges is cut into blocks, and the best of each block are
     * compared. The line goes through the RANK-th of these, which leaves some RANK edges above it and a few more. Who finds too
     * many, because the best are in few blocks or worth the same, is helped by a heap.
     */
    private static final int BLOCKS = 32;
    private static final int RANK = 16;
    private static final int ROOM = 40;
    private static final long NONE = Long.MIN_VALUE;

    private final Market market;
    private final long[] price;
    private final long[] kept; // ROOM edges a bidder, packed
    private final int[] number; // the numbers of these edges
    private final int[] size; // bidder -> how many are kept
    private final long[] beyond; // bidder -> what no edge off the list is worth more than
    private final long[] worth; // of all edges of one bidder
    private final long[] blockBest = new long[BLOCKS];
    private final long[] sorted = new long[BLOCKS];
    private final Choice choice = new Choice(ROOM + 1);
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
        int longest = 0;
        for (int i = 0; i < market.bidders; i++) {
            longest = Math.max(longest, market.degree(i));
        }
        worth = new long[longest];
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
        int degree = market.degree(i);
        int block = Math.max(1, (degree + BLOCKS - 1) / BLOCKS);
        weigh(market.first[i], degree, block);
        long line = NONE;
        if (degree > ROOM) {
            System.arraycopy(blockBest, 0, sorted, 0, BLOCKS);
            Arrays.sort(sorted);
            line = sorted[BLOCKS - RANK];
        }
        if (!keepAbove(i, degree, block, line)) {
            keepBest(i, degree);
        }
    }

    /** Finds what each edge is worth now, and the best of each block. */
    private void weigh(int from, int degree, int block) {
        long[] edge = market.edge;
        int mask = (1 << market.bits) - 1;
        for (int k = 0; k < degree; k++) {
            long packed = edge[from + k];
            int j = (int) packed & mask;
            worth[k] = packed - j - price[j];
        }
        for (int b = 0; b < BLOCKS; b++) {
            int end = Math.min(degree, (b + 1) * block);
            long top = NONE;
            for (int k = b * block; k < end; k++) {
                top = Math.max(top, worth[k]);
            }
            blockBest[b] = top;
        }
    }

    /** Keeps all edges worth as much as the line or more; false if they are too many. */
    private boolean keepAbove(int i, int degree, int block, long line) {
        int first = market.first[i];
        int from = i * ROOM;
        int found = 0;
        for (int b = 0; b < BLOCKS; b++) {
            if (blockBest[b] < line) {
                continue;
            }
            int end = Math.min(degree, (b + 1) * block);
            for (int k = b * block; k < end; k++) {
                if (worth[k] >= line) {
                    if (found == ROOM) {
                        return false;
                    }
                    kept[from + found] = market.edge[first + k];
                    number[from + found++] = first + k;
                }
            }
        }
        size[i] = found;
        beyond[i] = line == NONE ? NONE : line - 1;
        return true;
    }

    private void keepBest(int i, int degree) {
        choice.clear(ROOM + 1);
        for (int k = 0; k < degree; k++) {
            if (choice.isWanted(worth[k])) {
                choice.offer(worth[k], market.first[i] + k);
            }
        }
        choice.sort();
        int from = i * ROOM;
        for (int k = 0; k < ROOM; k++) {
            number[from + k] = choice.edge(k);
            kept[from + k] = market.edge[choice.edge(k)];
        }
        size[i] = ROOM;
        beyond[i] = choice.worth(ROOM);
    }
}
