package io.github.mentoring.matching.team;

import java.util.function.IntUnaryOperator;

/**
 * Shares the seats of mentors out among given teams, whoever may be with whom: none gives two seats to one team, and some are in teams
 * already. What no augmenting path fills is what is missing (Ford, Fulkerson, Flows in Networks, 1962).
 */
final class GivenSeats {

    private final TeamTable table;
    private final Heads heads;
    private final int[] left; // mentor -> seats
    private final boolean[][] serves; // by place and mentor
    private final boolean[][] stays; // by place and mentor: who is in it already

    GivenSeats(TeamTable table, Heads heads) {
        this.table = table;
        this.heads = heads;
        left = table.seats.clone();
        serves = new boolean[table.places()][table.mentors];
        stays = new boolean[table.places()][table.mentors];
    }

    /** Returns how many seats are missing in all if each of some places needs so many mentors. */
    long missing(int[] places, IntUnaryOperator needed) {
        int[] there = new int[table.places()]; // who are in it already, with a seat for it
        for (int place : places) {
            for (int mentor : table.pinnedMentors[place]) {
                there[place] += left[mentor] > 0 ? 1 : 0;
                left[mentor]--;
                serves[place][mentor] = true;
                stays[place][mentor] = true;
            }
        }
        long missing = 0;
        for (int place : places) {
            int wanted = needed.applyAsInt(place) - there[place];
            while (wanted > 0 && fill(place, new boolean[table.places()])) {
                wanted--;
            }
            missing += wanted;
        }
        return missing;
    }

    /** Finds one more mentor for a place, for whom others may change places; returns false if there is none. */
    private boolean fill(int place, boolean[] isVisited) {
        isVisited[place] = true;
        for (int mentor = 0; mentor < table.mentors; mentor++) {
            if (canJoin(mentor, place) && left[mentor] > 0) {
                left[mentor]--;
                serves[place][mentor] = true;
                return true;
            }
        }
        for (int mentor = 0; mentor < table.mentors; mentor++) {
            for (int other = 0; canJoin(mentor, place) && other < table.places(); other++) {
                if (serves[other][mentor] && !stays[other][mentor] && !isVisited[other] && fill(other, isVisited)) {
                    serves[other][mentor] = false;
                    serves[place][mentor] = true;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean canJoin(int mentor, int place) {
        return heads.canServe(mentor) && !serves[place][mentor];
    }
}
