package io.github.mentoring.matching.committee;

import io.github.mentoring.core.relationship.Strictness;
import java.util.Arrays;

/**
 * Finds the committee of one mentee that is worth most after its members are paid, or none if none is worth anything.
 *
 * <p>Candidates are tried best first; a branch ends where even the best of those left, with all that a committee could gain as a
 * whole, would not be better than what is found. Takes time exponential in the size of the committee at worst.
 */
final class BestCommittee {

    /** What the search may do with a candidate. */
    static final byte FREE = 0;

    static final byte OUT = 1;
    static final byte IN = 2;

    private static final int NOBODY = -1;

    private final Weights weights;
    private final long[] priceHigh; // mentor -> price
    private final long[] priceLow;

    @SuppressWarnings("NullAway.Init") // set by find, before anything else is asked
    private Panel panel;

    private int[] order = new int[0]; // free candidates, the best first
    private int free;
    private long[] netHigh = new long[0]; // of the first so many of them, summed up
    private long[] netLow = new long[0];
    private int positive; // how many of them are worth more than nothing
    private int[] chosen = new int[0];
    private long softHigh; // what no committee gains more than as a whole
    private long softLow;
    private int[] members = new int[0]; // of the best so far
    private long high;
    private long low;
    private boolean isFound;

    BestCommittee(Weights weights, long[] priceHigh, long[] priceLow) {
        this.weights = weights;
        this.priceHigh = priceHigh;
        this.priceLow = priceLow;
    }

    /** Returns whether there is a committee, better than none unless somebody must be in it. */
    boolean isFound() {
        return isFound;
    }

    /** Returns what the best committee is worth less the prices, in the higher number; zero if there is none. */
    long high() {
        return high;
    }

    /** Returns the same in the lower number. */
    long low() {
        return low;
    }

    /** Returns its members as candidates of the panel, in their order. */
    int[] members() {
        return members;
    }

    /**
     * Finds the best committee.
     *
     * @param state edge -> what may be done with it
     * @param first the edge of the panel's first candidate
     * @param banned a mentor who cannot serve, or -1
     * @param forced a candidate who must serve, or -1
     */
    void find(Panel newPanel, byte[] state, int first, int banned, int forced) {
        panel = newPanel;
        grow(panel.size);
        isFound = false;
        high = 0;
        low = 0;
        members = new int[0];
        free = 0;
        int count = 0;
        long inHigh = 0;
        long inLow = 0;
        for (int k = 0; k < panel.size; k++) {
            byte what = k == forced ? IN : state[first + k];
            boolean isBanned = panel.mentor[k] == banned;
            if (what == IN && isBanned) {
                return;
            }
            if (what == IN) {
                chosen[count++] = k;
                inHigh -= priceHigh[panel.mentor[k]];
                inLow += panel.low[k] - priceLow[panel.mentor[k]];
            } else if (what == FREE && !isBanned) {
                insert(k);
            }
        }
        boolean mustServe = count > 0;
        if (count > panel.most || count + free < panel.least || !isAdmissible(count)) {
            return;
        }
        sumUp();
        boundSoft();
        if (mustServe) {
            high = Long.MIN_VALUE / 2;
            low = Long.MIN_VALUE / 2;
        }
        search(0, count, inHigh, inLow);
        if (!isFound) {
            high = 0;
            low = 0;
        }
    }

    private void grow(int size) {
        if (order.length < size) {
            order = new int[size];
            netHigh = new long[size + 1];
            netLow = new long[size + 1];
            chosen = new int[size];
        }
    }

    private long high(int k) {
        return -priceHigh[panel.mentor[k]];
    }

    private long low(int k) {
        return panel.low[k] - priceLow[panel.mentor[k]];
    }

    private void insert(int k) {
        long h = high(k);
        long l = low(k);
        int at = free++;
        while (at > 0 && isMore(h, l, high(order[at - 1]), low(order[at - 1]))) {
            order[at] = order[at - 1];
            at--;
        }
        order[at] = k;
    }

    private void sumUp() {
        positive = 0;
        for (int t = 0; t < free; t++) {
            long h = high(order[t]);
            long l = low(order[t]);
            netHigh[t + 1] = netHigh[t] + h;
            netLow[t + 1] = netLow[t] + l;
            positive += isMore(h, l, 0, 0) ? 1 : 0;
        }
    }

    /** Returns whether those chosen by force may serve with each other. */
    private boolean isAdmissible(int count) {
        for (int a = 0; a < count; a++) {
            if (!fits(chosen[a], a)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a candidate may join the first so many chosen. */
    private boolean fits(int k, int count) {
        if (panel.isApart != null) {
            for (int a = 0; a < count; a++) {
                if (panel.isApart[k][chosen[a]]) {
                    return false;
                }
            }
        }
        for (int g = 0; g < panel.atMost.length; g++) {
            long bit = 1L << g;
            if ((panel.groups[k] & bit) != 0 && members(bit, count) >= panel.atMost[g]) {
                return false;
            }
        }
        return true;
    }

    private int members(long group, int count) {
        int found = 0;
        for (int a = 0; a < count; a++) {
            found += (panel.groups[chosen[a]] & group) != 0 ? 1 : 0;
        }
        return found;
    }

    /** Works out what a committee may gain as a whole, at most. */
    private void boundSoft() {
        boolean anyInside = panel.inside == Strictness.OFF;
        int covered = 0;
        int mostValues = 0;
        long most = 0;
        for (int k = 0; k < panel.size; k++) {
            anyInside |= panel.isInside[k];
            covered |= panel.functions[k];
            mostValues = Math.max(mostValues, panel.values[k].length);
            for (int l = 0; panel.affinity != null && l < panel.size; l++) {
                most = Math.max(most, panel.affinity[k][l]);
            }
        }
        softHigh = weights.served()
                + (anyInside ? weights.inside() : 0)
                + Integer.bitCount(covered) * weights.function()
                + 1;
        softLow = (long) panel.most * mostValues * weights.diversity() + panel.most * (panel.most - 1L) / 2 * most;
    }

    private void search(int from, int count, long sumHigh, long sumLow) {
        if (count >= panel.least) {
            consider(count, sumHigh, sumLow);
        }
        if (count == panel.most) {
            return;
        }
        int needed = Math.max(0, panel.least - count);
        for (int t = from; t < free && t + needed <= free; t++) {
            int end = t + Math.max(needed, Math.min(panel.most - count, positive - t));
            if (!isMore(
                    sumHigh + netHigh[end] - netHigh[t] + softHigh,
                    sumLow + netLow[end] - netLow[t] + softLow,
                    high,
                    low)) {
                return;
            }
            int k = order[t];
            if (fits(k, count)) {
                chosen[count] = k;
                search(t + 1, count + 1, sumHigh + high(k), sumLow + low(k));
            }
        }
    }

    private void consider(int count, long sumHigh, long sumLow) {
        if (!isMore(sumHigh + softHigh, sumLow + softLow, high, low)) {
            return;
        }
        boolean isInside = panel.inside == Strictness.OFF;
        int covered = 0;
        long gain = 0;
        for (int a = 0; a < count; a++) {
            int k = chosen[a];
            isInside |= panel.isInside[k];
            covered |= panel.functions[k];
            for (int b = 0; panel.affinity != null && b < a; b++) {
                gain += panel.affinity[k][chosen[b]];
            }
        }
        boolean isSeveral = panel.multidisciplinary == Strictness.OFF || disciplines(count) >= panel.disciplines;
        long wholeHigh = sumHigh
                + weights.served()
                + (isInside ? weights.inside() : 0)
                + Integer.bitCount(covered) * weights.function()
                + (isSeveral ? 1 : 0);
        long wholeLow = sumLow + gain + values(count) * weights.diversity();
        boolean isLegal = (isInside || panel.inside != Strictness.REQUIRE)
                && (isSeveral || panel.multidisciplinary != Strictness.REQUIRE)
                && (!panel.mustCover || Integer.bitCount(covered) == panel.needs);
        if (isLegal && isMore(wholeHigh, wholeLow, high, low) && keepsTheRest(count)) {
            isFound = true;
            high = wholeHigh;
            low = wholeLow;
            members = Arrays.copyOf(chosen, count);
            Arrays.sort(members);
        }
    }

    /** Returns whether enough members are of each group, everybody serves with whom they must, and all roles can be given. */
    private boolean keepsTheRest(int count) {
        for (int g = 0; g < panel.atLeast.length; g++) {
            if (members(1L << g, count) < panel.atLeast[g]) {
                return false;
            }
        }
        for (int a = 0; a < count; a++) {
            for (int partner : panel.partners[chosen[a]]) {
                if (partner == NOBODY || !isChosen(partner, count)) {
                    return false;
                }
            }
        }
        return canFill(0, 0, count);
    }

    private boolean isChosen(int k, int count) {
        for (int a = 0; a < count; a++) {
            if (chosen[a] == k) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the roles from the given one on can be given to those who have none yet. */
    private boolean canFill(int role, long busy, int count) {
        if (role == panel.roles.length) {
            return true;
        }
        for (int a = 0; a < count; a++) {
            boolean mayHold = (panel.groups[chosen[a]] & panel.roles[role]) != 0 && (busy & 1L << a) == 0;
            if (mayHold && canFill(role + 1, busy | 1L << a, count)) {
                return true;
            }
        }
        return false;
    }

    private int disciplines(int count) {
        int distinct = 0;
        for (int a = 0; a < count; a++) {
            int one = panel.discipline[chosen[a]];
            boolean isNew = one >= 0;
            for (int b = 0; b < a && isNew; b++) {
                isNew = panel.discipline[chosen[b]] != one;
            }
            distinct += isNew ? 1 : 0;
        }
        return distinct;
    }

    private long values(int count) {
        int[] all = new int[0];
        for (int a = 0; a < count; a++) {
            int[] more = panel.values[chosen[a]];
            if (more.length > 0) {
                int size = all.length;
                all = Arrays.copyOf(all, size + more.length);
                System.arraycopy(more, 0, all, size, more.length);
            }
        }
        return Arrays.stream(all).distinct().count();
    }

    /** Returns whether a packed value is more than another. */
    static boolean isMore(long high, long low, long thanHigh, long thanLow) {
        return high > thanHigh || (high == thanHigh && low > thanLow);
    }
}
