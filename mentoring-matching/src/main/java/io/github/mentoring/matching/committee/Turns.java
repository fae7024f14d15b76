package io.github.mentoring.matching.committee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How many mentees can be served at most, and whose turn it is where more would gain something: theirs who gain most.
 *
 * <p>However committees are chosen, there are no more of them than there are seats for committees of the least sizes. So what all mentees
 * gain together, whatever the prices, is no more than what so many of them gain who gain most.
 */
final class Turns {

    private final int most;
    private final long[] high; // mentee -> what they gain
    private final long[] low;
    private final boolean[] isBound; // mentee -> whether it is decided that they are served
    private final boolean[] isLeftOut; // mentee ->
    private boolean isShort;
    private boolean wasShort;
    private int firstLeft; // the mentee who gains most of those left out

    Turns(Panel[] panel, int[] seats) {
        most = most(panel, seats);
        high = new long[panel.length];
        low = new long[panel.length];
        isBound = new boolean[panel.length];
        isLeftOut = new boolean[panel.length];
    }

    /** Counts how many can have the least that they ask for, if those who ask for least come first. */
    private static int most(Panel[] panel, int[] seats) {
        int[] wanted = new int[seats.length];
        Panel[] servable =
                Arrays.stream(panel).filter(one -> one.size >= least(one)).toArray(Panel[]::new);
        int[] least = Arrays.stream(servable).mapToInt(Turns::least).sorted().toArray();
        for (Panel one : servable) {
            for (int j : one.mentor) {
                wanted[j]++;
            }
        }
        long left = 0;
        for (int j = 0; j < seats.length; j++) {
            left += Math.min(seats[j], wanted[j]);
        }
        int served = 0;
        while (served < least.length && left >= least[served]) {
            left -= least[served++];
        }
        return served;
    }

    /** Returns how many members a committee has at least, each role being held by another one. */
    private static int least(Panel one) {
        return Math.max(one.least, one.roles.length);
    }

    /** Notes what a mentee gains, and whether they must be served. */
    void set(int mentee, boolean mustServe, long gainHigh, long gainLow) {
        isBound[mentee] = mustServe;
        high[mentee] = gainHigh;
        low[mentee] = gainLow;
        isLeftOut[mentee] = false;
    }

    /** Finds out whose turn it is, and returns those who would gain something and are left out; of those who gain as much, the later ones. */
    List<Integer> leaveOut() {
        List<Integer> wishing = new ArrayList<>();
        int room = most;
        for (int i = 0; i < high.length; i++) {
            if (isBound[i]) {
                room--;
            } else if (BestCommittee.isMore(high[i], low[i], 0, 0)) {
                wishing.add(i);
            }
        }
        room = Math.max(0, room);
        isShort = wishing.size() > room;
        wasShort |= isShort;
        if (!isShort) {
            return List.of();
        }
        wishing.sort(Comparator.<Integer>comparingLong(i -> high[i])
                .thenComparingLong(i -> low[i])
                .reversed());
        firstLeft = wishing.get(room);
        List<Integer> left = wishing.subList(room, wishing.size());
        left.forEach(i -> isLeftOut[i] = true);
        return left;
    }

    /** Returns what a mentee gains, in the higher number. */
    long gainHigh(int mentee) {
        return high[mentee];
    }

    /** Returns the same in the lower number. */
    long gainLow(int mentee) {
        return low[mentee];
    }

    /** Returns whether it is decided that a mentee is served. */
    boolean isBound(int mentee) {
        return isBound[mentee];
    }

    /** Returns how many are served where anybody is left out, and how many can be otherwise. */
    int most() {
        return isShort ? most : high.length;
    }

    /** Returns whether anybody is left out who would gain something. */
    boolean isShort() {
        return isShort;
    }

    /** Returns whether anybody was ever left out who would have gained something. */
    boolean wasShort() {
        return wasShort;
    }

    /** Returns whether a mentee gains more than the first who is left out, or less, or just as much; whoever is bound has their turn. */
    int compareToLeftOut(int mentee) {
        int byHigh = Long.compare(high[mentee], high[firstLeft]);
        int order = byHigh == 0 ? Long.compare(low[mentee], low[firstLeft]) : byHigh;
        return isBound[mentee] ? 1 : order;
    }

    /**
     * Returns what all those gain together whose turn it is, in the higher number.
     *
     * @throws ArithmeticException if a long does not hold it
     */
    long gainHigh() {
        return sum(high);
    }

    /** Returns the same in the lower number. */
    long gainLow() {
        return sum(low);
    }

    private long sum(long[] gain) {
        long sum = 0;
        for (int i = 0; i < gain.length; i++) {
            sum = Math.addExact(sum, isLeftOut[i] ? 0 : gain[i]);
        }
        return sum;
    }
}
