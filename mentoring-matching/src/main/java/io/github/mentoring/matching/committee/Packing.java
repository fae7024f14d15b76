package io.github.mentoring.matching.committee;

import java.util.Arrays;

/**
 * What mentors' hours can be sold for at most where all committees are of one: the mentees whom a mentor serves fill the hours like a
 * knapsack, so that hours which no set of them fills are worth nothing.
 *
 * <p>Let each mentee keep what they gain at the prices of now. Then no committees are worth more than all mentees keep, and what each
 * mentor's pairs are worth beyond that, if the best of them are packed into the hours. No pair is worth more beyond that than it pays, so
 * this bounds at least as well as what seats and hours cost. Source: Fisher, Jaikumar, Van Wassenhove, A Multiplier Adjustment Method for
 * the Generalized Assignment Problem, 1986; of the packing: Bellman, Dynamic Programming, 1957.
 */
final class Packing {

    /** The most mentees of a mentor, times hours, that are packed. */
    private static final long LARGEST = 1 << 18;

    private final Pricing pricing;
    private final long[][] worthHigh; // mentee -> candidate -> the committee of them alone
    private final long[][] worthLow;
    private final boolean[][] isLegal; // mentee -> candidate -> whether they may be one
    private long high;
    private long low;
    private int items;
    private final long[] itemHours;
    private final long[] itemHigh;
    private final long[] itemLow;

    /** Prepares for a part where nothing is decided, nobody asks for anything yet, and all committees are of one. */
    Packing(Pricing pricing) {
        this.pricing = pricing;
        int mentees = pricing.panel.length;
        worthHigh = new long[mentees][];
        worthLow = new long[mentees][];
        isLegal = new boolean[mentees][];
        itemHours = new long[mentees];
        itemHigh = new long[mentees];
        itemLow = new long[mentees];
        for (int i = 0; i < mentees; i++) {
            int size = pricing.panel[i].size;
            worthHigh[i] = new long[size];
            worthLow[i] = new long[size];
            isLegal[i] = new boolean[size];
            for (int k = 0; k < size; k++) {
                isLegal[i][k] = pricing.findAlone(i, k);
                worthHigh[i][k] = pricing.foundHigh();
                worthLow[i][k] = pricing.foundLow();
            }
        }
    }

    /** Returns whether all committees of a part are of one, and somebody's hours are limited, without any for roles. */
    static boolean suits(Panel[] panel) {
        return Arrays.stream(panel).anyMatch(one -> one.isTimed)
                && Arrays.stream(panel).allMatch(one -> one.most <= 1 && !one.isRoleTimed);
    }

    /**
     * Packs the hours of a mentor, and returns whether that could be done.
     *
     * @param mentees whose candidate the mentor is
     * @param hours those that the mentor has
     */
    boolean pack(int j, int[] mentees, long hours) {
        high = 0;
        low = 0;
        items = 0;
        if (hours == Pricing.UNLIMITED) {
            return false;
        }
        long room = hours;
        long wanted = 0;
        for (int i : mentees) {
            int k = pricing.candidate(i, j);
            long beyondHigh = worthHigh[i][k] - pricing.turns.gainHigh(i);
            long beyondLow = worthLow[i][k] - pricing.turns.gainLow(i);
            if (pricing.isIn(i, k)) {
                high = Math.addExact(high, beyondHigh);
                low = Math.addExact(low, beyondLow);
                room -= pricing.panel[i].hours[k];
            } else if (isLegal[i][k]
                    && !pricing.turns.isBound(i)
                    && pricing.state[pricing.first[i] + k] == BestCommittee.FREE
                    && BestCommittee.isMore(beyondHigh, beyondLow, 0, 0)) {
                itemHours[items] = pricing.panel[i].hours[k];
                itemHigh[items] = beyondHigh;
                itemLow[items++] = beyondLow;
                wanted += pricing.panel[i].hours[k];
            }
        }
        boolean isPacked = room >= 0 && (wanted <= room || room * items <= LARGEST);
        if (isPacked && wanted <= room) {
            addAll();
        } else if (isPacked) {
            fill((int) room);
        }
        return isPacked;
    }

    private void addAll() {
        for (int item = 0; item < items; item++) {
            high = Math.addExact(high, itemHigh[item]);
            low = Math.addExact(low, itemLow[item]);
        }
    }

    private void fill(int room) {
        long[] mostHigh = new long[room + 1]; // hours -> the most that they can be worth
        long[] mostLow = new long[room + 1];
        for (int item = 0; item < items; item++) {
            for (int hours = room; hours >= itemHours[item]; hours--) {
                int rest = hours - (int) itemHours[item];
                long withHigh = mostHigh[rest] + itemHigh[item];
                long withLow = mostLow[rest] + itemLow[item];
                if (BestCommittee.isMore(withHigh, withLow, mostHigh[hours], mostLow[hours])) {
                    mostHigh[hours] = withHigh;
                    mostLow[hours] = withLow;
                }
            }
        }
        high = Math.addExact(high, mostHigh[room]);
        low = Math.addExact(low, mostLow[room]);
    }

    /** Returns what was packed last is worth, in the higher number. */
    long high() {
        return high;
    }

    /** Returns the same in the lower number. */
    long low() {
        return low;
    }
}
