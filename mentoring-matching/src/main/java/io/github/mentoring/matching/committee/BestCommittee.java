package io.github.mentoring.matching.committee;

import io.github.mentoring.core.relationship.Strictness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    private static final int[] NONE = {};

    private final Weights weights;
    private final Prices prices;
    private final long[] room; // mentor -> hours they can give to the committee looked for, at most

    @SuppressWarnings("NullAway.Init") // set by find, before anything else is asked
    private Panel panel;

    @SuppressWarnings("NullAway.Init")
    private byte[] state; // decision -> what may be done

    private int first; // decision of the panel

    private long[] gainHigh = new long[0]; // candidate -> what they bring less what they cost
    private long[] gainLow = new long[0];
    private int[] order = new int[0]; // free candidates, the best first
    private int free;
    private long[] netHigh = new long[0]; // of the first so many of them, summed up
    private long[] netLow = new long[0];
    private int positive; // how many of them are worth more than nothing
    private int[] chosen = new int[0];
    private long softHigh; // what no committee gains more than as a whole
    private long softLow;
    private int[] bound = new int[0]; // role -> the candidate to whom it is decided to go, or NOBODY
    private int[] holder = new int[0]; // role -> candidate, while roles are given
    private int[] cheapest = new int[0]; // role -> candidate, the cheapest way so far
    private boolean isGiven;
    private long roleHigh; // what that way costs
    private long roleLow;
    private int[] members = new int[0]; // of the best so far
    private long high;
    private long low;
    private boolean isFound;
    private int mostTies; // how many to keep, zero if none are asked for
    private List<int[]> ties = List.of(); // the members of all that are worth as much as the best so far

    /**
     * Creates a search at prices and within hours that may change from one question to the next.
     *
     * @param room mentor -> the hours that they can give to one committee, at most
     */
    BestCommittee(Weights weights, Prices prices, long[] room) {
        this.weights = weights;
        this.prices = prices;
        this.room = room;
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
     * Returns who of them has which role, as candidates by role: the cheapest way, and of those the first in the order of roles and members.
     */
    int[] holders() {
        return isFound ? cheapest.clone() : NONE;
    }

    /**
     * Finds all committees that are worth as much as the best, in no particular order; one without members if none at all is.
     *
     * @param most how many there may be; the list is longer by one if there are more
     */
    List<int[]> findAll(Panel newPanel, byte[] newState, int newFirst, int most) {
        mostTies = most;
        ties = new ArrayList<>();
        find(newPanel, newState, newFirst, -1, -1);
        mostTies = 0;
        boolean isNoneAsGood = high == 0 && low == 0;
        for (int edge = first; isNoneAsGood && edge < first + panel.size; edge++) {
            isNoneAsGood = state[edge] != IN;
        }
        if (isNoneAsGood) {
            ties.add(new int[0]);
        }
        return ties;
    }

    /**
     * Finds the best committee.
     *
     * @param newState decision -> what may be done
     * @param newFirst the panel's first decision, that its first candidate serves
     * @param banned a mentor who cannot serve, or -1
     * @param forced a candidate who must serve, or -1
     */
    void find(Panel newPanel, byte[] newState, int newFirst, int banned, int forced) {
        panel = newPanel;
        state = newState;
        first = newFirst;
        grow();
        isFound = false;
        high = 0;
        low = 0;
        members = NONE;
        free = 0;
        if (!bindRoles()) {
            return;
        }
        int count = 0;
        long inHigh = 0;
        long inLow = 0;
        for (int k = 0; k < panel.size; k++) {
            int j = panel.mentor[k];
            byte what = state[first + k];
            boolean isIn = what == IN || k == forced || isBound(k);
            boolean isOut = j == banned || what == OUT || (panel.isTimed && panel.hours[k] > room[j]);
            if (isIn && isOut) {
                return;
            }
            gainHigh[k] = -prices.high(j, panel.hours[k]);
            gainLow[k] = panel.low[k] - prices.low(j, panel.hours[k]);
            if (isIn) {
                chosen[count++] = k;
                inHigh += gainHigh[k];
                inLow += gainLow[k];
            } else if (!isOut) {
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
        if (isFound) {
            giveRoles(members, members.length);
        } else {
            high = 0;
            low = 0;
        }
    }

    private void grow() {
        if (order.length < panel.size) {
            order = new int[panel.size];
            gainHigh = new long[panel.size];
            gainLow = new long[panel.size];
            netHigh = new long[panel.size + 1];
            netLow = new long[panel.size + 1];
            chosen = new int[panel.size];
        }
        if (bound.length != panel.roles.length) {
            bound = new int[panel.roles.length];
            holder = new int[panel.roles.length];
            cheapest = new int[panel.roles.length];
        }
    }

    /** Notes to whom roles must go, and returns whether none must go to two candidates. */
    private boolean bindRoles() {
        Arrays.fill(bound, NOBODY);
        for (int role = 0; panel.isRoleTimed && role < bound.length; role++) {
            for (int k = 0; k < panel.size; k++) {
                if (state[first + panel.decision(role, k)] == IN) {
                    if (bound[role] != NOBODY) {
                        return false;
                    }
                    bound[role] = k;
                }
            }
        }
        return true;
    }

    private boolean isBound(int k) {
        for (int one : bound) {
            if (one == k) {
                return true;
            }
        }
        return false;
    }

    private void insert(int k) {
        long h = gainHigh[k];
        long l = gainLow[k];
        int at = free++;
        while (at > 0 && isMore(h, l, gainHigh[order[at - 1]], gainLow[order[at - 1]])) {
            order[at] = order[at - 1];
            at--;
        }
        order[at] = k;
    }

    private void sumUp() {
        positive = 0;
        for (int t = 0; t < free; t++) {
            long h = gainHigh[order[t]];
            long l = gainLow[order[t]];
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
                + (anyInside ? weights.inside().high() : 0)
                + Integer.bitCount(covered) * weights.function().high()
                + weights.disciplines().high();
        softLow = (anyInside ? weights.inside().low() : 0)
                + Integer.bitCount(covered) * weights.function().low()
                + weights.disciplines().low()
                + (long) panel.most * mostValues * weights.diversity()
                + panel.most * (panel.most - 1L) / 2 * most;
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
            if (!isWanted(sumHigh + netHigh[end] - netHigh[t] + softHigh, sumLow + netLow[end] - netLow[t] + softLow)) {
                return;
            }
            int k = order[t];
            if (fits(k, count)) {
                chosen[count] = k;
                search(t + 1, count + 1, sumHigh + gainHigh[k], sumLow + gainLow[k]);
            }
        }
    }

    private void consider(int count, long sumHigh, long sumLow) {
        if (!isWanted(sumHigh + softHigh, sumLow + softLow)) {
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
                + (isInside ? weights.inside().high() : 0)
                + Integer.bitCount(covered) * weights.function().high()
                + (isSeveral ? weights.disciplines().high() : 0);
        long wholeLow = sumLow
                + gain
                + (isInside ? weights.inside().low() : 0)
                + Integer.bitCount(covered) * weights.function().low()
                + (isSeveral ? weights.disciplines().low() : 0)
                + values(count) * weights.diversity();
        boolean isLegal = (isInside || panel.inside != Strictness.REQUIRE)
                && (isSeveral || panel.multidisciplinary != Strictness.REQUIRE)
                && (!panel.mustCover || Integer.bitCount(covered) == panel.needs);
        if (isLegal
                && isWanted(wholeHigh, wholeLow)
                && keepsTheRest(count)
                && isWanted(wholeHigh - roleHigh, wholeLow - roleLow)) {
            if (mostTies > 0 && isMore(wholeHigh - roleHigh, wholeLow - roleLow, high, low)) {
                ties.clear();
            }
            isFound = true;
            high = wholeHigh - roleHigh;
            low = wholeLow - roleLow;
            members = Arrays.copyOf(chosen, count);
            Arrays.sort(members);
            if (mostTies > 0 && ties.size() <= mostTies) {
                ties.add(members);
            }
        }
    }

    /** Returns whether a committee of that worth is better than the best so far, or as good if all of those are wanted. */
    private boolean isWanted(long newHigh, long newLow) {
        return mostTies > 0 ? !isMore(high, low, newHigh, newLow) : isMore(newHigh, newLow, high, low);
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
        return giveRoles(chosen, count);
    }

    private boolean isChosen(int k, int count) {
        for (int a = 0; a < count; a++) {
            if (chosen[a] == k) {
                return true;
            }
        }
        return false;
    }

    /** Gives all roles to some of the first so many members in the cheapest way, and returns whether there is one. */
    private boolean giveRoles(int[] some, int count) {
        isGiven = false;
        roleHigh = 0;
        roleLow = 0;
        giveRoles(some, count, 0, 0, 0, 0);
        return isGiven;
    }

    /** Gives the roles from the given one on to those who have none yet. */
    private void giveRoles(int[] some, int count, int role, long busy, long costHigh, long costLow) {
        if (isGiven && !isMore(roleHigh, roleLow, costHigh, costLow)) {
            return; // no cheaper than what is found
        }
        if (role == holder.length) {
            isGiven = true;
            roleHigh = costHigh;
            roleLow = costLow;
            System.arraycopy(holder, 0, cheapest, 0, role);
            return;
        }
        for (int a = 0; a < count; a++) {
            int k = some[a];
            if ((busy & 1L << a) == 0 && mayHold(role, k)) {
                int j = panel.mentor[k];
                holder[role] = k;
                giveRoles(
                        some,
                        count,
                        role + 1,
                        busy | 1L << a,
                        costHigh + panel.roleHours[role] * prices.hour.high[j],
                        costLow + panel.roleHours[role] * prices.hour.low[j]);
            }
        }
    }

    private boolean mayHold(int role, int k) {
        return (panel.groups[k] & panel.roles[role]) != 0
                && (bound[role] == NOBODY || bound[role] == k)
                && (!panel.isTimed || panel.hours[k] + panel.roleHours[role] <= room[panel.mentor[k]])
                && (!panel.isRoleTimed || state[first + panel.decision(role, k)] != OUT);
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
