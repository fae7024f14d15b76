package io.github.mentoring.matching.committee;

import io.github.mentoring.matching.run.StopSignal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the committee of one mentee that is worth most after its members are paid, or none if none is worth anything.
 *
 * <p>Where something is lacking by the rules that are required, only those are tried who bring it ({@link CommitteeDraft}); where nothing
 * is, all who may join. Either way the best are tried first, and a branch ends where even the best of those left, with all that a
 * committee could gain as a whole, would not be better than what is found. Takes time exponential in the size of the committee at worst; so
 * a search can be stopped, and then still tells what no committee is worth more than.
 */
final class BestCommittee {

    /** What the search may do with a candidate. */
    static final byte FREE = 0;

    static final byte OUT = 1;
    static final byte IN = 2;

    private static final int[] NONE = {};
    private static final long NO_FLOOR = Long.MIN_VALUE / 2; // less than any committee is worth
    private static final int STEPS_BETWEEN_QUESTIONS = 1 << 10;

    private final WholeWorth whole;
    private final Prices prices;
    private final long[] room; // mentor -> hours they can give to the committee looked for, at most
    private final RoleGiving roles;
    private final CommitteeDraft draft;

    private StopSignal stop = StopSignal.NEVER;
    private int steps; // since the caller was asked
    private boolean isInterrupted;

    @SuppressWarnings("NullAway.Init") // set by find, before anything else is asked
    private Panel panel;

    private long[] gainHigh = new long[0]; // candidate -> what they bring less what they cost
    private long[] gainLow = new long[0];
    private long softHigh; // what no committee gains more than as a whole
    private long softLow;
    private int[] members = NONE; // of the best so far
    private int[] holders = NONE;
    private long high;
    private long low;
    private long mostHigh;
    private long mostLow;
    private boolean isFound;
    private boolean isAnyEnough; // whether any committee that keeps the rules will do
    private int mostTies; // how many to keep, zero if none are asked for
    private List<int[]> ties = List.of(); // the members of all that are worth as much as the best
    private long floorHigh = NO_FLOOR; // to be exceeded, or met where all ties are wanted
    private long floorLow = NO_FLOOR;

    /**
     * Creates a search at prices and within hours that may change from one question to the next.
     *
     * @param room mentor -> the hours that they can give to one committee, at most
     */
    BestCommittee(Weights weights, Prices prices, long[] room) {
        whole = new WholeWorth(weights);
        this.prices = prices;
        this.room = room;
        roles = new RoleGiving(prices, room);
        draft = new CommitteeDraft(roles);
    }

    /** Has the caller asked every now and then whether to stop; whoever says so once is not asked again. */
    void heed(StopSignal newStop) {
        stop = newStop;
    }

    /** Returns whether the caller ended a search, so that there may be better committees than those found from then on. */
    boolean isInterrupted() {
        return isInterrupted;
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

    /** Returns what no committee is worth more than, in the higher number: what the best is worth, unless the search was interrupted. */
    long mostHigh() {
        return mostHigh;
    }

    /** Returns the same in the lower number. */
    long mostLow() {
        return mostLow;
    }

    /** Returns its members as candidates of the panel, in their order. */
    int[] members() {
        return members;
    }

    /**
     * Returns who of them has which role, as candidates by role: the cheapest way, and of those the first in the order of roles and members.
     */
    int[] holders() {
        return holders;
    }

    /**
     * Finds all committees that are worth as much as the best, in no particular order; one without members if none at all is.
     *
     * @param most how many there may be; the list is longer by one if there are more
     */
    List<int[]> findAll(Panel newPanel, byte[] state, int first, int most) {
        find(newPanel, state, first, -1, -1);
        mostTies = most;
        ties = new ArrayList<>();
        if (isFound) { // again, now that what is not as good can be told at once
            findAbove(newPanel, state, first, -1, -1, high, low);
        } else {
            find(newPanel, state, first, -1, -1);
        }
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

    /** Returns whether any committee keeps the rules; false as well if the caller ended the search. */
    boolean isPossible(Panel newPanel, byte[] state) {
        isAnyEnough = true;
        find(newPanel, state, 0, -1, -1);
        isAnyEnough = false;
        return isFound;
    }

    /**
     * Finds the best committee.
     *
     * @param state decision -> what may be done
     * @param first the panel's first decision, that its first candidate serves
     * @param banned a mentor who cannot serve, or -1
     * @param forced a candidate who must serve, or -1
     */
    void find(Panel newPanel, byte[] state, int first, int banned, int forced) {
        findAbove(newPanel, state, first, banned, forced, NO_FLOOR, NO_FLOOR);
    }

    /**
     * Finds the best committee if that is worth more than so much less the prices; if not, none is found, and nothing is told of what none is
     * worth more than. Takes the less time the higher the floor.
     */
    void findAbove(
            Panel newPanel, byte[] state, int first, int banned, int forced, long newFloorHigh, long newFloorLow) {
        panel = newPanel;
        floorHigh = newFloorHigh;
        floorLow = newFloorLow;
        isFound = false;
        high = 0;
        low = 0;
        mostHigh = 0;
        mostLow = 0;
        members = NONE;
        holders = NONE;
        if (gainHigh.length < panel.size) {
            gainHigh = new long[panel.size];
            gainLow = new long[panel.size];
        }
        draft.begin(panel);
        if (!roles.bind(panel, state, first)) {
            return;
        }
        long inHigh = panel.urgency;
        long inLow = 0;
        for (int k = 0; k < panel.size; k++) {
            int j = panel.mentor[k];
            byte what = state[first + k];
            boolean isIn = what == IN || k == forced || roles.isBound(k);
            boolean isOut = j == banned || what == OUT || (panel.isTimed && panel.hours[k] > room[j]);
            if (isIn && (isOut || draft.count == panel.most || !draft.fits(k))) {
                return;
            }
            gainHigh[k] = -prices.high(j, panel.hours[k]);
            gainLow[k] = panel.low[k] - prices.low(j, panel.hours[k]);
            if (isIn) {
                draft.choose(k);
                inHigh += gainHigh[k];
                inLow += gainLow[k];
            } else if (!isOut) {
                insert(k);
            }
        }
        if (draft.count + draft.openCount < panel.least) {
            return;
        }
        softHigh = panel.mostAsWhole.high();
        softLow = panel.mostAsWhole.low();
        search(draft.count > 0, inHigh, inLow);
    }

    private void search(boolean mustServe, long inHigh, long inLow) {
        if (mustServe || isMore(floorHigh, floorLow, 0, 0)) {
            high = floorHigh;
            low = floorLow;
        }
        boolean isHopeful = isHopeful(0, panel.least - draft.count, inHigh, inLow);
        long hopeHigh = mostHigh;
        long hopeLow = mostLow;
        if (!isToldToStop() && isHopeful && !areBestEnough(inHigh, inLow)) {
            sort();
            extend(0, inHigh, inLow);
        }
        if (isFound) {
            holders = roles.settle(members);
        } else {
            high = 0;
            low = 0;
        }
        boolean isBounded = isInterrupted && isHopeful;
        mostHigh = isBounded ? hopeHigh : high;
        mostLow = isBounded ? hopeLow : low;
    }

    /**
     * Considers those who bring most, so many as a committee takes, and returns whether no others need be: they keep the rules, and are worth what
     * could be hoped for.
     */
    private boolean areBestEnough(long inHigh, long inLow) {
        if (mostTies > 0) {
            return false;
        }
        long hopeHigh = mostHigh;
        long hopeLow = mostLow;
        long sumHigh = inHigh;
        long sumLow = inLow;
        int before = draft.count;
        boolean fits = true;
        for (int t = 0; t < draft.openCount && draft.count < panel.most && fits; t++) {
            int k = draft.open[t];
            if (draft.count >= panel.least && !isMore(gainHigh[k], gainLow[k], 0, 0)) {
                break;
            }
            fits = draft.fits(k);
            if (fits) {
                draft.choose(k);
                sumHigh += gainHigh[k];
                sumLow += gainLow[k];
            }
        }
        if (fits && draft.count > 0 && draft.lacking(draft.openCount) == CommitteeDraft.NOTHING) {
            consider(sumHigh, sumLow);
        }
        while (draft.count > before) {
            draft.drop();
            draft.isTaken[draft.chosen[draft.count]] = false;
        }
        return isFound && high == hopeHigh && low == hopeLow;
    }

    /** Puts an open candidate among the first few, so many as a committee has at most, in their order, or else behind these. */
    private void insert(int k) {
        int[] open = draft.open;
        int at = draft.openCount++;
        int few = panel.most;
        if (at >= few && !isBefore(k, open[few - 1])) {
            open[at] = k;
        } else if (at >= few) {
            open[at] = open[few - 1];
            insert(k, few - 1);
        } else {
            insert(k, at);
        }
    }

    /** Puts an open candidate in their order before a place from which on others may move up by one. */
    private void insert(int k, int end) {
        int[] open = draft.open;
        int at = end;
        while (at > 0 && isBefore(k, open[at - 1])) {
            open[at] = open[at - 1];
            at--;
        }
        open[at] = k;
    }

    /** Puts all open candidates in their order: those first who bring most, and of those who bring as much the first. */
    private void sort() {
        for (int end = panel.most; end < draft.openCount; end++) {
            insert(draft.open[end], end);
        }
    }

    private boolean isBefore(int one, int other) {
        return isMore(gainHigh[one], gainLow[one], gainHigh[other], gainLow[other])
                || (gainHigh[one] == gainHigh[other] && gainLow[one] == gainLow[other] && one < other);
    }

    /** Goes through all sets that have those chosen, and some of those open from a place in their order on. */
    private void extend(int from, long sumHigh, long sumLow) {
        if (isToldToStop() || areTiesTooMany()) {
            return;
        }
        int lacking = draft.lacking(from);
        if (lacking == CommitteeDraft.NOTHING) {
            if (draft.count >= panel.least && draft.count > 0) {
                consider(sumHigh, sumLow);
            }
            if (draft.count < panel.most) {
                extendByAny(from, sumHigh, sumLow);
            }
        } else if (lacking > 0) {
            extendBy(draft.helpers(), lacking, from, sumHigh, sumLow);
        }
    }

    /** Adds each of those open in turn; who was added before is out then. */
    private void extendByAny(int from, long sumHigh, long sumLow) {
        for (int t = from; t < draft.openCount; t++) {
            int k = draft.open[t];
            if (!draft.isTaken[k]) {
                if (!isHopeful(t, Math.max(1, panel.least - draft.count), sumHigh, sumLow)) {
                    return; // those after them bring no more
                }
                if (draft.fits(k)) {
                    draft.choose(k);
                    extend(t + 1, sumHigh + gainHigh[k], sumLow + gainLow[k]);
                    draft.drop();
                    draft.isTaken[k] = false;
                }
            }
        }
    }

    /** Adds each of some candidates in turn, one of whom must join; who was added before is out then. */
    private void extendBy(int[] helpers, int count, int from, long sumHigh, long sumLow) {
        int tried = 0;
        while (tried < count) {
            int k = helpers[tried++];
            draft.choose(k);
            boolean isHopeful = isHopeful(from, panel.least - draft.count, sumHigh + gainHigh[k], sumLow + gainLow[k]);
            if (isHopeful) {
                extend(from, sumHigh + gainHigh[k], sumLow + gainLow[k]);
            }
            draft.drop();
            if (!isHopeful) {
                break; // those after them bring no more
            }
        }
        while (tried > 0) {
            draft.isTaken[helpers[--tried]] = false;
        }
    }

    private boolean areTiesTooMany() {
        return mostTies > 0 && ties.size() > mostTies;
    }

    private boolean isToldToStop() {
        if (!isInterrupted && ++steps >= STEPS_BETWEEN_QUESTIONS) {
            steps = 0;
            isInterrupted = stop.isStopped();
        }
        return isInterrupted;
    }

    /**
     * Returns whether those chosen could become a wanted committee with as many more as are needed of those open from a place in their order
     * on, and others as long as they add something and there is room. After that, the most that it could be worth is told.
     */
    private boolean isHopeful(int from, int needed, long sumHigh, long sumLow) {
        mostHigh = sumHigh + softHigh;
        mostLow = sumLow + softLow;
        int more = 0;
        for (int t = from; t < draft.openCount && draft.count + more < panel.most; t++) {
            int k = draft.open[t];
            if (!draft.isTaken[k]) {
                if (more >= needed && !isMore(gainHigh[k], gainLow[k], 0, 0)) {
                    break;
                }
                mostHigh += gainHigh[k];
                mostLow += gainLow[k];
                more++;
            }
        }
        return more >= needed && isWanted(mostHigh, mostLow);
    }

    private void consider(long sumHigh, long sumLow) {
        if (!isWanted(sumHigh + softHigh, sumLow + softLow)) {
            return;
        }
        whole.of(panel, draft);
        long newHigh = sumHigh + whole.high() - roles.high();
        long newLow = sumLow + whole.low() - roles.low();
        if (isWanted(newHigh, newLow)) {
            isFound = true;
            high = newHigh;
            low = newLow;
            members = Arrays.copyOf(draft.chosen, draft.count);
            Arrays.sort(members);
            if (mostTies > 0) {
                ties.add(members);
            }
        }
    }

    /** Returns whether a committee of that worth is better than the best so far, or as good if all of those are wanted. */
    private boolean isWanted(long newHigh, long newLow) {
        if (isAnyEnough) {
            return !isFound;
        }
        return mostTies > 0 ? !isMore(high, low, newHigh, newLow) : isMore(newHigh, newLow, high, low);
    }

    /** Returns whether a packed value is more than another. */
    static boolean isMore(long high, long low, long thanHigh, long thanLow) {
        return high > thanHigh || (high == thanHigh && low > thanLow);
    }
}
