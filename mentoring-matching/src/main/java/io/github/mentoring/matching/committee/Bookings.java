package io.github.mentoring.matching.committee;

import java.util.Arrays;
import java.util.BitSet;

/** Which committees mentees have chosen for now, and how often and for how many hours each mentor is wanted by that. */
final class Bookings {

    private static final int[] NOBODY = {};

    final int[][] members; // mentee -> candidates
    final int[][] holders; // mentee -> role -> candidate
    final int[] load; // mentor -> committees
    final long[] hours; // mentor -> hours, where anybody's are limited
    final long[] grossHigh; // mentee -> what the chosen committee is worth without prices
    final long[] grossLow;

    private final Panel[] panel;
    private final int[] seats;
    private final long[] budget; // mentor -> hours
    private final int[][] wanting; // mentor -> mentees, in the order in which they came
    private final BitSet overloaded = new BitSet(); // mentors

    Bookings(Panel[] panel, int[] seats, long[] budget) {
        this.panel = panel;
        this.seats = seats;
        this.budget = budget;
        members = new int[panel.length][];
        holders = new int[panel.length][];
        Arrays.fill(members, NOBODY);
        Arrays.fill(holders, NOBODY);
        grossHigh = new long[panel.length];
        grossLow = new long[panel.length];
        load = new int[seats.length];
        hours = new long[seats.length];
        wanting = new int[seats.length][2];
    }

    /** Leaves a mentee without a committee. */
    void setAside(int mentee) {
        choose(mentee, NOBODY, NOBODY, 0, 0);
    }

    /** Gives a mentee a committee, which is worth so much without prices, in place of the one they have. */
    void choose(int mentee, int[] newMembers, int[] newHolders, long high, long low) {
        grossHigh[mentee] = high;
        grossLow[mentee] = low;
        for (int k : members[mentee]) {
            leave(panel[mentee].mentor[k], mentee, panel[mentee].spent(k, holders[mentee]));
        }
        members[mentee] = newMembers;
        holders[mentee] = newHolders;
        for (int k : newMembers) {
            join(panel[mentee].mentor[k], mentee, panel[mentee].spent(k, newHolders));
        }
    }

    private void join(int mentor, int mentee, long spent) {
        if (wanting[mentor].length == load[mentor]) {
            wanting[mentor] = Arrays.copyOf(wanting[mentor], 2 * load[mentor]);
        }
        wanting[mentor][load[mentor]++] = mentee;
        hours[mentor] += spent;
        overloaded.set(mentor, isOverloaded(mentor));
    }

    private void leave(int mentor, int mentee, long spent) {
        int at = 0;
        while (wanting[mentor][at] != mentee) {
            at++;
        }
        System.arraycopy(wanting[mentor], at + 1, wanting[mentor], at, load[mentor] - at - 1);
        load[mentor]--;
        hours[mentor] -= spent;
        overloaded.set(mentor, isOverloaded(mentor));
    }

    private boolean isOverloaded(int mentor) {
        return isOverbooked(mentor) || hours[mentor] > budget[mentor];
    }

    /** Returns whether a mentor is wanted in more committees than they have seats. */
    boolean isOverbooked(int mentor) {
        return load[mentor] > seats[mentor];
    }

    /** Returns the mentees who have chosen a mentor; a copy. */
    int[] wanting(int mentor) {
        return Arrays.copyOf(wanting[mentor], load[mentor]);
    }

    /** Returns the first mentor from the given one on who is wanted too often or for too long, or -1 if there is none. */
    int nextOverloaded(int from) {
        return overloaded.nextSetBit(from);
    }

    boolean isFeasible() {
        return overloaded.isEmpty();
    }

    /** Returns how many hours a mentor spends on a mentee who has chosen them. */
    long spent(int mentee, int mentor) {
        return panel[mentee].spent(Arrays.binarySearch(panel[mentee].mentor, mentor), holders[mentee]);
    }
}
