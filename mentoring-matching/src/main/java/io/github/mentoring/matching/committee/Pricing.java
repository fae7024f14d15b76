package io.github.mentoring.matching.committee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Prices of mentors, and the committees that mentees choose at these prices: what brings demand and seats together, and bounds what
 * any choice of committees can be worth.
 *
 * <p>Whatever the prices, no committees are worth more than all mentees gain at them at best and all seats cost together. Source of
 * that: Geoffrion, Lagrangean Relaxation for Integer Programming, 1974; of raising the price of whoever is wanted too often until
 * enough mentees turn elsewhere: Kelso, Crawford, Job Matching, Coalition Formation, and Gross Substitutes, 1982.
 */
final class Pricing {

    private static final int[] NOBODY = {};
    private static final int MOST_EVICTIONS = 60; // of one mentee, before they are set aside

    final Panel[] panel; // mentee -> candidates
    final int[] first; // mentee -> edge of the first candidate; one more entry at the end
    final int[] seats; // mentor -> committees
    final byte[] state; // edge -> what may be done with it
    final long[] priceHigh; // mentor -> price
    final long[] priceLow;
    final int[][] chosen; // mentee -> members, as candidates
    final int[] load; // mentor -> committees
    final Weights weights;

    private final long[] grossHigh; // mentee -> what the chosen committee is worth without prices
    private final long[] grossLow;
    private final int[][] candidateOf; // mentor -> mentees
    private final int[][] holder; // mentor -> mentees who have chosen them
    private final BestCommittee best;
    private final long[] toll; // mentor -> more than any committee is worth, while no seat is free
    private final BestCommittee bestOfFree;
    private final BitSet overloaded = new BitSet();
    private final int[] evictions;
    private boolean isPossible;
    private long boundHigh;
    private long boundLow;

    Pricing(Panel[] panel, int[] seats, Weights weights) {
        this.panel = panel;
        this.seats = seats;
        this.weights = weights;
        first = new int[panel.length + 1];
        for (int i = 0; i < panel.length; i++) {
            first[i + 1] = first[i] + panel[i].size;
        }
        state = new byte[first[panel.length]];
        priceHigh = new long[seats.length];
        priceLow = new long[seats.length];
        chosen = new int[panel.length][];
        Arrays.fill(chosen, NOBODY);
        load = new int[seats.length];
        grossHigh = new long[panel.length];
        grossLow = new long[panel.length];
        holder = new int[seats.length][2];
        candidateOf = candidates();
        evictions = new int[panel.length];
        best = new BestCommittee(weights, priceHigh, priceLow);
        toll = new long[seats.length];
        bestOfFree = new BestCommittee(weights, toll, new long[seats.length]);
    }

    private int[][] candidates() {
        int[] degree = new int[seats.length];
        for (Panel one : panel) {
            for (int j : one.mentor) {
                degree[j]++;
            }
        }
        int[][] candidates = new int[seats.length][];
        for (int j = 0; j < seats.length; j++) {
            candidates[j] = new int[degree[j]];
        }
        for (int i = panel.length - 1; i >= 0; i--) {
            for (int j : panel[i].mentor) {
                candidates[j][--degree[j]] = i;
            }
        }
        return candidates;
    }

    /** Returns whether everybody who must serve somewhere can. */
    boolean isPossible() {
        return isPossible;
    }

    long boundHigh() {
        return boundHigh;
    }

    long boundLow() {
        return boundLow;
    }

    /** Makes all mentors cost nothing. */
    void resetPrices() {
        Arrays.fill(priceHigh, 0);
        Arrays.fill(priceLow, 0);
    }

    /** Lets all mentees choose at the prices of now, whoever else chooses the same, and works out the bound. */
    void chooseAll() {
        isPossible = true;
        boundHigh = 0;
        boundLow = 0;
        for (int j = 0; j < seats.length; j++) {
            boundHigh += priceHigh[j] * seats[j];
            boundLow += priceLow[j] * seats[j];
        }
        for (int i = 0; i < panel.length; i++) {
            best.find(panel[i], state, first[i], -1, -1);
            isPossible &= best.isFound() || !mustServe(i);
            boundHigh += best.high();
            boundLow += best.low();
            choose(i, best.members(), best.high(), best.low());
        }
        for (int j = overloaded.nextSetBit(0); j >= 0; j = overloaded.nextSetBit(j + 1)) {
            isPossible &= boundHolders(j) <= seats[j];
        }
    }

    private int boundHolders(int j) {
        int count = 0;
        for (int h = 0; h < load[j]; h++) {
            count += state[edge(holder[j][h], j)] == BestCommittee.IN ? 1 : 0;
        }
        return count;
    }

    private boolean mustServe(int i) {
        for (int edge = first[i]; edge < first[i + 1]; edge++) {
            if (state[edge] == BestCommittee.IN) {
                return true;
            }
        }
        return false;
    }

    /** Gives a mentee a committee that is worth so much less its price. */
    private void choose(int i, int[] members, long netHigh, long netLow) {
        for (int k : chosen[i]) {
            leave(panel[i].mentor[k], i);
        }
        chosen[i] = members;
        grossHigh[i] = netHigh;
        grossLow[i] = netLow;
        for (int k : members) {
            int j = panel[i].mentor[k];
            grossHigh[i] += priceHigh[j];
            grossLow[i] += priceLow[j];
            join(j, i);
        }
    }

    private void join(int j, int i) {
        if (holder[j].length == load[j]) {
            holder[j] = Arrays.copyOf(holder[j], 2 * load[j]);
        }
        holder[j][load[j]++] = i;
        if (load[j] > seats[j]) {
            overloaded.set(j);
        }
    }

    private void leave(int j, int i) {
        int at = 0;
        while (holder[j][at] != i) {
            at++;
        }
        System.arraycopy(holder[j], at + 1, holder[j], at, load[j] - at - 1);
        if (--load[j] <= seats[j]) {
            overloaded.clear(j);
        }
    }

    /** Raises prices, by at least so much each time, until nobody is wanted more often than they have seats. */
    void raise(long stepHigh, long stepLow) {
        Arrays.fill(evictions, 0);
        int j = overloaded.nextSetBit(0);
        while (j >= 0) {
            relieve(j, stepHigh, stepLow);
            int next = overloaded.nextSetBit(j + 1);
            j = next < 0 ? overloaded.nextSetBit(0) : next;
        }
    }

    /** Sends those away who lose least by it, and raises the price by what the first of them loses. */
    private void relieve(int j, long stepHigh, long stepLow) {
        int count = load[j];
        Move[] moves = new Move[count];
        for (int h = 0; h < count; h++) {
            moves[h] = moveAway(holder[j][h], j);
        }
        Arrays.sort(moves);
        Move firstOut = moves[seats[j]];
        if (!firstOut.isBound) {
            boolean isGain = BestCommittee.isMore(firstOut.lossHigh, firstOut.lossLow, 0, 0);
            priceHigh[j] += (isGain ? firstOut.lossHigh : 0) + stepHigh;
            priceLow[j] += (isGain ? firstOut.lossLow : 0) + stepLow;
        }
        for (int out = seats[j]; out < count; out++) {
            int i = moves[out].mentee;
            boolean isTired = moves[out].isBound || ++evictions[i] > MOST_EVICTIONS;
            if (isTired) {
                choose(i, NOBODY, 0, 0);
            } else {
                choose(i, moves[out].members, moves[out].high, moves[out].low);
            }
        }
    }

    private Move moveAway(int i, int j) {
        boolean isBound = state[edge(i, j)] == BestCommittee.IN;
        best.find(panel[i], state, first[i], j, -1);
        return move(i, isBound || (!best.isFound() && mustServe(i)));
    }

    /** Lowers the prices of mentors with open seats until enough others turn to them, or to nothing. */
    void lower() {
        for (int j = 0; j < seats.length; j++) {
            if (load[j] < seats[j] && BestCommittee.isMore(priceHigh[j], priceLow[j], 0, 0)) {
                invite(j);
            }
        }
    }

    private void invite(int j) {
        List<Move> moves = new ArrayList<>();
        for (int i : candidateOf[j]) {
            int k = Arrays.binarySearch(panel[i].mentor, j);
            if (state[first[i] + k] == BestCommittee.FREE && Arrays.binarySearch(chosen[i], k) < 0) {
                best.find(panel[i], state, first[i], -1, k);
                if (best.isFound()) {
                    moves.add(move(i, false));
                }
            }
        }
        moves.sort(Comparator.reverseOrder());
        int open = seats[j] - load[j];
        long high = priceHigh[j];
        long low = priceLow[j];
        if (moves.size() > open) {
            Move next = moves.get(open);
            if (BestCommittee.isMore(high, low, next.lossHigh, next.lossLow)) {
                high = next.lossHigh;
                low = next.lossLow;
            }
        }
        priceHigh[j] -= high;
        priceLow[j] -= low;
        for (Move move : moves.subList(0, Math.min(open, moves.size()))) {
            if (BestCommittee.isMore(high, low, move.lossHigh, move.lossLow)) {
                choose(move.mentee, move.members, move.high + high, move.low + low);
            }
        }
    }

    /** Returns the move of a mentee from the committee they have to the one found last. */
    private Move move(int i, boolean isBound) {
        long netHigh = grossHigh[i];
        long netLow = grossLow[i];
        for (int k : chosen[i]) {
            netHigh -= priceHigh[panel[i].mentor[k]];
            netLow -= priceLow[panel[i].mentor[k]];
        }
        return new Move(i, isBound, netHigh, netLow, best);
    }

    /** Lets mentees improve their committees with what seats are open, without regard to prices, until nobody can. */
    void fill() {
        for (int j = 0; j < seats.length; j++) {
            setToll(j);
        }
        boolean isBetter = true;
        while (isBetter) {
            isBetter = false;
            for (int i = 0; i < panel.length; i++) {
                isBetter |= improve(i);
            }
        }
    }

    private boolean improve(int i) {
        for (int k : chosen[i]) {
            toll[panel[i].mentor[k]] = 0;
        }
        bestOfFree.find(panel[i], state, first[i], -1, -1);
        int[] before = chosen[i];
        boolean isBetter = bestOfFree.isFound()
                && BestCommittee.isMore(bestOfFree.high(), bestOfFree.low(), grossHigh[i], grossLow[i]);
        if (isBetter) {
            choose(i, bestOfFree.members(), 0, 0);
            grossHigh[i] = bestOfFree.high();
            grossLow[i] = bestOfFree.low();
        }
        for (int k : before) {
            setToll(panel[i].mentor[k]);
        }
        for (int k : chosen[i]) {
            setToll(panel[i].mentor[k]);
        }
        return isBetter;
    }

    private void setToll(int j) {
        toll[j] = load[j] >= seats[j] ? 4 * weights.served() : 0;
    }

    /** Returns whether nobody is wanted more often than they have seats. */
    boolean isFeasible() {
        return overloaded.isEmpty();
    }

    long valueHigh() {
        return Arrays.stream(grossHigh).sum();
    }

    long valueLow() {
        return Arrays.stream(grossLow).sum();
    }

    /** Returns an edge on which demand and seats disagree most and that may still be decided, or -1 if all are decided. */
    int disputed() {
        int j = overloaded.nextSetBit(0);
        for (int h = 0; j >= 0 && h < load[j]; h++) {
            int edge = edge(holder[j][h], j);
            if (state[edge] == BestCommittee.FREE) {
                return edge;
            }
        }
        int any = -1;
        for (int i = 0; i < panel.length; i++) {
            for (int k = 0; k < panel[i].size; k++) {
                if (state[first[i] + k] == BestCommittee.FREE) {
                    int mentor = panel[i].mentor[k];
                    boolean isPaid = BestCommittee.isMore(priceHigh[mentor], priceLow[mentor], 0, 0);
                    if (isPaid && load[mentor] < seats[mentor]) {
                        return first[i] + k;
                    }
                    any = any < 0 ? first[i] + k : any;
                }
            }
        }
        return any;
    }

    private int edge(int i, int j) {
        return first[i] + Arrays.binarySearch(panel[i].mentor, j);
    }

    /** What a mentee might have instead of the committee they have, and what they would lose by that. */
    private static final class Move implements Comparable<Move> {

        final int mentee;
        final boolean isBound;
        final long lossHigh;
        final long lossLow;
        final int[] members;
        final long high;
        final long low;

        Move(int mentee, boolean isBound, long netHigh, long netLow, BestCommittee found) {
            this.mentee = mentee;
            this.isBound = isBound;
            lossHigh = netHigh - found.high();
            lossLow = netLow - found.low();
            members = found.members();
            high = found.high();
            low = found.low();
        }

        /** Puts those first who cannot do without, then those who lose most. */
        @Override
        public int compareTo(Move other) {
            if (isBound != other.isBound) {
                return isBound ? -1 : 1;
            }
            int byHigh = Long.compare(other.lossHigh, lossHigh);
            int byLoss = byHigh == 0 ? Long.compare(other.lossLow, lossLow) : byHigh;
            return byLoss == 0 ? Integer.compare(mentee, other.mentee) : byLoss;
        }
    }
}
