package io.github.mentoring.matching.kernel;

import java.util.Arrays;

/** Who holds which seat: the working state that solvers hand on to each other. */
final class Seating {

    final Market market;
    final int[] firstSeat; // object -> its first seat; one more entry at the end
    final int[] load; // object -> its seats that are taken, which come first
    final long[] holder; // seat -> bidder << 32 | edge
    final int[] placed; // bidder -> seats held
    final boolean severalEach; // whether a bidder may hold more than one seat

    private final boolean[] isHeld; // edge -> whether it is held; empty unless severalEach

    Seating(Market market) {
        this.market = market;
        firstSeat = firstSeats(market);
        load = new int[market.objects];
        holder = new long[firstSeat[market.objects]];
        placed = new int[market.bidders];
        severalEach = Arrays.stream(market.bidderMost).anyMatch(most -> most > 1);
        isHeld = new boolean[severalEach ? market.edges() : 0];
    }

    /** Returns where the seats of each object begin; no object has more of them than edges. */
    private static int[] firstSeats(Market market) {
        int[] first = new int[market.objects + 1];
        int[] degree = market.objectDegrees();
        for (int j = 0; j < market.objects; j++) {
            first[j + 1] = first[j] + Math.min(market.objectMost[j], degree[j]);
        }
        return first;
    }

    int mostNeeded() {
        int most = 0;
        for (int i = 0; i < market.bidders; i++) {
            most = Math.max(most, Math.min(market.bidderMost[i], market.degree(i)));
        }
        return most;
    }

    int seats(int j) {
        return firstSeat[j + 1] - firstSeat[j];
    }

    /** Returns how many seats a bidder may still take. */
    int lacking(int i) {
        return Math.min(market.bidderMost[i], market.degree(i)) - placed[i];
    }

    /** Returns whether an edge is held; never, if nobody may hold several. */
    boolean isHeld(int e) {
        return severalEach && isHeld[e];
    }

    static int bidder(long held) {
        return (int) (held >>> Integer.SIZE);
    }

    static int edge(long held) {
        return (int) held;
    }

    static long held(int bidder, int edge) {
        return (long) bidder << Integer.SIZE | edge;
    }

    /** Notes that a bidder has a seat more; whoever calls puts them there. */
    void take(int i, int e) {
        placed[i]++;
        if (severalEach) {
            isHeld[e] = true;
        }
    }

    /** Notes that a bidder has a seat less, and returns who it is. */
    int release(long held) {
        int i = bidder(held);
        placed[i]--;
        if (severalEach) {
            isHeld[edge(held)] = false;
        }
        return i;
    }

    /** Gives a bidder an open seat. */
    void add(int i, int e, int j) {
        take(i, e);
        holder[firstSeat[j] + load[j]++] = held(i, e);
    }

    /** Gives a seat that is taken to another bidder. */
    void replace(int seat, int i, int e) {
        release(holder[seat]);
        take(i, e);
        holder[seat] = held(i, e);
    }

    /** Empties all seats. */
    void clear() {
        Arrays.fill(load, 0);
        Arrays.fill(placed, 0);
        Arrays.fill(isHeld, false);
    }

    /** Returns the same seating as the objects see it. */
    Seating swapped(Market swappedMarket) {
        Seating swapped = new Seating(swappedMarket);
        for (int j = 0; j < market.objects; j++) {
            for (int s = firstSeat[j]; s < firstSeat[j] + load[j]; s++) {
                int i = bidder(holder[s]);
                swapped.add(j, swappedMarket.find(j, i), i);
            }
        }
        return swapped;
    }
}
