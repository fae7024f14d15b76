package io.github.mentoring.matching.kernel;

import java.util.Arrays;

/**
 * The few best edges of each bidder when all were last looked at, and what the next one was worth then. As long as prices only
 * rise, two edges of the list that are worth more than that are the two best of all, and so are more of them for who wants several.
 */
final class Shortlist {

    /*
     * The edges that a bidder holds are on the list like others, with room for what else they want and one more.
     *
     * Where to draw the line is guessed: where it was for whoever was looked at before. Whoever finds too many edges above it
     * keeps the better half of those, and goes on with the line above the rest; whoever finds too few begins anew without a line.
     */
    private static final int MOST_ROOM = 40; // unless somebody wants more than a dozen places
    private static final int FEW = 3; // of so many parts of the room must one be filled
    private static final int SHORT = 3; // lists so many times as long as what must be on a shortlist are too short
    private static final long NONE = Market.WORTHLESS;

    private final Market market;
    private final long[] price;
    private final Seating seating;
    private final int room; // for edges of one bidder
    private final long[] kept; // the room of each bidder, with packed edges
    private final int[] number; // the numbers of these edges
    private final int[] size; // bidder -> how many are kept
    private final long[] beyond; // bidder -> what no edge off the list is worth more than
    private final long[] worth; // of the edges kept of the bidder looked at
    private final long[] sorted;
    private long line = NONE; // what an edge must be worth more than to be kept
    private long best;
    private long next;
    private int bestEdge;

    /**
     * Remembers nothing yet.
     *
     * @param mostNeeded how many places nobody wants more of
     * @param meanDegree how many edges a bidder has
     */
    Shortlist(Auction auction, int mostNeeded, int meanDegree) {
        room = Math.max(FEW * (mostNeeded + 1), Math.min(MOST_ROOM, meanDegree / 4));
        worth = new long[room];
        sorted = new long[room];
        this.seating = auction.seating;
        this.market = auction.market;
        this.price = auction.price;
        kept = new long[market.bidders * room];
        number = new int[market.bidders * room];
        size = new int[market.bidders];
        beyond = new long[market.bidders];
        Arrays.fill(beyond, Long.MAX_VALUE);
    }

    /** Returns whether lists are long enough for what is wanted from them, so that there is also memory enough. */
    static boolean pays(int mostNeeded, int meanDegree) {
        return SHORT * FEW * (mostNeeded + 1L) <= meanDegree;
    }

    /** Remembers nothing any more, since a price has fallen. */
    void forget() {
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

    /** Finds the best edges not held of a bidder, so many if there are, and returns how many were looked at. */
    int look(int i, Choice choice, int most) {
        int looked = size[i];
        if (beyond[i] != Long.MAX_VALUE) {
            choose(i, choice, most);
            if (beyond[i] == NONE || (choice.size() == most && choice.worth(most - 1) >= beyond[i])) {
                return looked;
            }
        }
        renew(i);
        choose(i, choice, most);
        return looked + market.degree(i);
    }

    private void choose(int i, Choice choice, int most) {
        int mask = (1 << market.bits) - 1;
        choice.clear(most);
        int end = i * room + size[i];
        for (int k = i * room; k < end; k++) {
            long packed = kept[k];
            int j = (int) packed & mask;
            long worthNow = packed - j - price[j];
            if (choice.isWanted(worthNow) && !seating.isHeld(number[k])) {
                choice.offer(worthNow, number[k]);
            }
        }
        choice.sort();
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
        int end = i * room + size[i];
        for (int k = i * room; k < end; k++) {
            long packed = kept[k];
            int j = (int) packed & mask;
            long worthNow = seating.isHeld(number[k]) ? NONE : packed - j - price[j];
            long lead = first - worthNow; // and no branch, as in Auction
            long isBetter = lead >> 63;
            long lag = second - (worthNow + (lead & isBetter));
            second -= lag & (lag >> 63);
            first -= lead & isBetter;
            at += (k - at) & (int) isBetter;
        }
        best = first;
        next = second;
        bestEdge = at < 0 ? -1 : number[at];
    }

    private void renew(int i) {
        if (keep(i) < Math.min(room / FEW, market.degree(i))) {
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
            if (found == room) {
                found = dropWorse(i * room);
            } else {
                worth[found] = worth(e);
                kept[i * room + found] = market.edge[e];
                number[i * room + found++] = e++;
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
        System.arraycopy(worth, 0, sorted, 0, room);
        Arrays.sort(sorted);
        line = sorted[room / 2 - 1];
        int ties = 0; // that are on the line and may stay
        for (int k = room / 2; k < room && sorted[k] == line; k++) {
            ties++;
        }
        int left = 0;
        for (int k = 0; k < room; k++) {
            if (worth[k] > line || (worth[k] == line && ties-- > 0)) {
                worth[left] = worth[k];
                kept[from + left] = kept[from + k];
                number[from + left++] = number[from + k];
            }
        }
        return left;
    }
}
