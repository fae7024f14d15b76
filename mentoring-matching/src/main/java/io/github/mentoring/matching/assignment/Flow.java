package io.github.mentoring.matching.assignment;

import java.util.Arrays;

/** Which edges are chosen, and the potentials that go with them; the working state of a solver. */
class Flow {

    private static final int NOT_CHOSEN = -1;

    final Instance instance;
    final long[] menteePotential;
    final long[] mentorPotential;

    private final int[] menteeLoad;
    private final int[] mentorLoad;
    private final int[] firstSeat; // mentor -> its first seat
    private final int[] seat; // seat -> the chosen edge that sits there; the taken seats of a mentor come first
    private final int[] seatOf; // edge -> the seat it takes, or NOT_CHOSEN

    Flow(Instance instance) {
        this.instance = instance;
        menteePotential = new long[instance.mentees];
        mentorPotential = new long[instance.mentors];
        menteeLoad = new int[instance.mentees];
        mentorLoad = new int[instance.mentors];
        firstSeat = new int[instance.mentors];
        int seats = 0;
        for (int j = 0; j < instance.mentors; j++) {
            firstSeat[j] = seats;
            seats += instance.mentorMost[j];
        }
        seat = new int[seats];
        seatOf = new int[instance.weight.length];
        Arrays.fill(seatOf, NOT_CHOSEN);
    }

    boolean isChosen(int edge) {
        return seatOf[edge] != NOT_CHOSEN;
    }

    int menteeLoad(int i) {
        return menteeLoad[i];
    }

    int mentorLoad(int j) {
        return mentorLoad[j];
    }

    boolean hasFreeSeat(int j) {
        return mentorLoad[j] < instance.mentorMost[j];
    }

    /** Returns the chosen edge on a mentor's k-th taken seat, counted from zero. */
    int held(int j, int k) {
        return seat[firstSeat[j] + k];
    }

    void choose(int edge) {
        int j = instance.mentor[edge];
        int at = firstSeat[j] + mentorLoad[j]++;
        seat[at] = edge;
        seatOf[edge] = at;
        menteeLoad[instance.mentee[edge]]++;
    }

    void drop(int edge) {
        int j = instance.mentor[edge];
        int last = firstSeat[j] + --mentorLoad[j];
        int at = seatOf[edge];
        seat[at] = seat[last];
        seatOf[seat[at]] = at;
        seatOf[edge] = NOT_CHOSEN;
        menteeLoad[instance.mentee[edge]]--;
    }

    /** Returns by how much an edge falls short of its potentials: never negative unless it is chosen, then never positive. */
    long slack(int edge) {
        return menteePotential[instance.mentee[edge]] + mentorPotential[instance.mentor[edge]] - instance.weight[edge];
    }

    /** Returns how a mentee's next mentor, if there may be one more, would pay by being there; never positive. */
    long menteeNext(int i) {
        return instance.menteeGain(i, menteeLoad[i] + 1) + menteePotential[i];
    }

    /** Returns how the last of a mentee's mentors, of whom there is one, pays by being there; never negative. */
    long menteeLast(int i) {
        return instance.menteeGain(i, menteeLoad[i]) + menteePotential[i];
    }

    /** Returns how a mentor's next mentee, if there is a free seat, would pay by being there; never positive. */
    long mentorNext(int j) {
        return instance.mentorGain(j, mentorLoad[j] + 1) + mentorPotential[j];
    }

    /** Returns how the last of a mentor's mentees, of whom there is one, pays by being there; never negative. */
    long mentorLast(int j) {
        return instance.mentorGain(j, mentorLoad[j]) + mentorPotential[j];
    }
}
