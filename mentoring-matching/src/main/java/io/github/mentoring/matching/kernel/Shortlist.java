package io.github.mentoring.matching.kernel;

import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * The few best edges of each bidder when all were last looked at, and what the next one was worth then. As long as prices only
 * rise, two edges of the list that are worth more than that are the two best of all, and so are more of them for who wants several.
 */
final class Shortlist {

    /*
     * The edges that a bidder holds are on the list like others, with room for what else they want and one more. The best stand
     * first; since what an edge is worth only falls, one that was worth no more than the second best is worth now ends the search.
     *
     * Where to draw the line is guessed: where it was for whoever was looked at before. Whoever finds more edges above it than
     * there is room for keeps the best, and the line is what the last of them is worth; whoever finds too few begins anew without
     * a line.
     *
     * Of few edges many are above the line, and nobody could foretell which: all are written down, and those that are not above it
     * are overwritten by the next. Of many edges hardly one is above it: a loop that stores nothing passes the others over.
     */
    private static final int GOOD_ROOM = 40; // at most, unless somebody wants more than a dozen places
    private static final int MOST_ROOM = 100; // to find a place in which takes as long as it saves
    private static final int FEW = 3; // of so many parts of the room must one be filled
    private static final int SHORT = 3; // lists so many times as long as what must be on a shortlist are too short
    private static final int MANY = 30; // times the room are so many edges that hardly one is above the line
    private static final long NONE = Market.WORTHLESS;

    private final Market market;
    private final long[] due;
    private final Seating seating;
    private final int room; // for edges of one bidder
    private final long[] kept; // the room of each bidder, with packed edges
    private final int[] number; // the numbers of these edges
    private final int[] size; // bidder -> how many are kept
    private final long[] beyond; // bidder -> what no edge off the list is worth more than
    private final long[] worth; // of these edges when they were kept, the best first
    private final int[] above; // edges of one bidder, written down; in the end the best come first, in order
    private final long[] worthAbove; // of the best of these
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
        room = Math.max(FEW * (mostNeeded + 1), Math.min(GOOD_ROOM, IntMath.sqrt(meanDegree, RoundingMode.FLOOR)));
        this.seating = auction.seating;
        this.market = auction.market;
        this.due = auction.due;
        kept = new long[market.bidders * room];
        number = new int[market.bidders * room];
        worth = new long[market.bidders * room];
        above = new int[MANY * room];
        worthAbove = new long[room];
        size = new int[market.bidders];
        beyond = new long[market.bidders];
        Arrays.fill(beyond, Long.MAX_VALUE);
    }

    /** Returns whether lists are long enough for what is wanted from them, so that there is also memory enough, and that not much. */
    static boolean pays(int mostNeeded, int meanDegree) {
        long needed = FEW * (mostNeeded + 1L);
        return needed <= MOST_ROOM && SHORT * needed <= meanDegree;
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
        takeFirst(i, choice, most);
        return looked + market.degree(i);
    }

    private void choose(int i, Choice choice, int most) {
        int mask = (1 << market.bits) - 1;
        choice.clear(most);
        int end = i * room + size[i];
        for (int k = i * room; k < end; k++) {
            long packed = kept[k];
            long worthNow = packed - due[(int) packed & mask];
            if (choice.isWanted(worthNow) && !seating.isHeld(number[k])) {
                choice.offer(worthNow, number[k]);
            }
        }
        choice.sort();
    }

    /** Finds the best edges not held of a bidder whose list is new. */
    private void takeFirst(int i, Choice choice, int most) {
        choice.clear(most);
        int end = i * room + size[i];
        for (int k = i * room; k < end && choice.size() < most; k++) {
            if (!seating.isHeld(number[k])) {
                choice.append(worth[k], number[k]);
            }
        }
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
        for (int k = i * room; k < end && worth[k] > second; k++) {
            long packed = kept[k];
            long worthNow = seating.isHeld(number[k]) ? NONE : packed - due[(int) packed & mask];
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

    /** Keeps the best edges above the line, which rises if they are too many, and returns how many there are. */
    private int keep(int i) {
        int first = market.first[i];
        int end = market.first[i + 1];
        int found = 0;
        if (end - first <= above.length) {
            int count = writeAbove(first, end);
            for (int k = 0; k < count; k++) {
                found = put(found, above[k]);
            }
        } else {
            for (int e = nextAbove(first, end); e < end; e = nextAbove(e + 1, end)) {
                found = put(found, e);
            }
        }
        int from = i * room;
        for (int k = 0; k < found; k++) {
            worth[from + k] = worthAbove[k];
            number[from + k] = above[k];
            kept[from + k] = market.edge[above[k]];
        }
        size[i] = found;
        return found;
    }

    /** Puts an edge where it belongs, in place of the last if the list is full; returns how many are on it. */
    private int put(int before, int e) {
        long newWorth = market.edge[e] - due[market.objectOf(e)];
        if (newWorth <= line) {
            return before; // since the line rose
        }
        int at = Math.min(before, room - 1);
        int found = at + 1;
        while (at > 0 && worthAbove[at - 1] < newWorth) {
            worthAbove[at] = worthAbove[at - 1];
            above[at] = above[at - 1];
            at--;
        }
        worthAbove[at] = newWorth;
        above[at] = e;
        if (found == room) {
            line = worthAbove[room - 1];
        }
        return found;
    }

    /** Writes down the edges above the line, and returns how many there are. */
    private int writeAbove(int from, int to) {
        long[] edge = market.edge;
        long[] dues = due;
        int[] written = above;
        int mask = (1 << market.bits) - 1;
        long bar = line;
        int count = 0;
        for (int e = from; e < to; e++) {
            long packed = edge[e];
            written[count] = e;
            count += (int) ((bar - (packed - dues[(int) packed & mask])) >>> 63); // one if it is above
        }
        return count;
    }

    /** Returns the first edge above the line, or the end; stores nothing, since a loop that does is several times as slow. */
    private int nextAbove(int from, int to) {
        long[] edge = market.edge;
        int mask = (1 << market.bits) - 1;
        long above = line;
        for (int e = from; e < to; e++) {
            long packed = edge[e];
            if (packed - due[(int) packed & mask] > above) {
                return e;
            }
        }
        return to;
    }
}
