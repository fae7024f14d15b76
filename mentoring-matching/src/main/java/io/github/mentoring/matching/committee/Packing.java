package io.github.mentoring.matching.committee;

import io.github.mentoring.matching.run.StopSignal;
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

    private static final long STEPS_BETWEEN_QUESTIONS = 1 << 20;
    private static final int PER_ITEM = 3; // numbers in a question: hours, and worth in both numbers

    private final Pricing pricing;
    private final long[][] worthHigh; // mentee -> candidate -> the committee of them alone
    private final long[][] worthLow;
    private final boolean[][] isLegal; // mentee -> candidate -> whether they may be one
    private final long[] question; // hours and worth of all who would fill hours, then how many hours there are
    private int length;
    private final long[][] asked; // mentor -> the question that was answered last
    private final long[] answerHigh; // mentor -> what those are worth who fill the hours best
    private final long[] answerLow;
    private long high;
    private long low;

    private StopSignal stop = StopSignal.NEVER;
    private long steps; // since the caller was asked
    private boolean isInterrupted;

    /** Prepares for a part where nothing is decided, nobody asks for anything yet, and all committees are of one. */
    Packing(Pricing pricing) {
        this.pricing = pricing;
        int mentees = pricing.panel.length;
        int mentors = pricing.seats.length;
        worthHigh = new long[mentees][];
        worthLow = new long[mentees][];
        isLegal = new boolean[mentees][];
        question = new long[PER_ITEM * mentees + 1];
        asked = new long[mentors][0];
        answerHigh = new long[mentors];
        answerLow = new long[mentors];
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

    /** Has the caller asked every now and then whether to stop; whoever says so once is not asked again. */
    void heed(StopSignal newStop) {
        stop = newStop;
    }

    /** Returns whether the caller wanted no more, so that nothing is packed from then on. */
    boolean isInterrupted() {
        return isInterrupted;
    }

    /** Returns whether all committees of a part are of one, and somebody's hours are limited, without any for roles. */
    static boolean suits(Panel[] panel) {
        return Arrays.stream(panel).anyMatch(one -> one.isTimed)
                && Arrays.stream(panel).allMatch(one -> one.most <= 1 && !one.isRoleTimed);
    }

    /**
     * Packs the hours of a mentor, and returns whether that could be done: not where there is too much to pack, numbers are too large to be added
     * up, or the caller wants no more.
     *
     * @param mentees whose candidate the mentor is
     * @param hours those that the mentor has
     */
    boolean pack(int j, int[] mentees, long hours) {
        if (hours == Pricing.UNLIMITED || isInterrupted) {
            return false;
        }
        try {
            long room = gather(j, mentees, hours);
            long wanted = 0;
            for (int at = 0; at < length; at += PER_ITEM) {
                wanted += question[at];
            }
            if (room >= 0 && wanted <= room) {
                addAll();
                return true;
            }
            if (room < 0 || room * (length / PER_ITEM) > LARGEST) {
                return false;
            }
            return answer(j, (int) room);
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    /** Adds up what is decided, asks about all who would fill the hours besides, and returns how many hours are left for them. */
    private long gather(int j, int[] mentees, long hours) {
        high = 0;
        low = 0;
        length = 0;
        long room = hours;
        for (int i : mentees) {
            int k = pricing.candidate(i, j);
            long beyondHigh = Math.subtractExact(worthHigh[i][k], pricing.turns.gainHigh(i));
            long beyondLow = Math.subtractExact(worthLow[i][k], pricing.turns.gainLow(i));
            if (pricing.isIn(i, k)) {
                high = Math.addExact(high, beyondHigh);
                low = Math.addExact(low, beyondLow);
                room -= pricing.panel[i].hours[k];
            } else if (isLegal[i][k]
                    && !pricing.turns.isBound(i)
                    && pricing.state[pricing.first[i] + k] == BestCommittee.FREE
                    && BestCommittee.isMore(beyondHigh, beyondLow, 0, 0)) {
                question[length++] = pricing.panel[i].hours[k];
                question[length++] = beyondHigh;
                question[length++] = beyondLow;
            }
        }
        return room;
    }

    private void addAll() {
        for (int at = 0; at < length; at += PER_ITEM) {
            high = Math.addExact(high, question[at + 1]);
            low = Math.addExact(low, question[at + 2]);
        }
    }

    /** Adds what those are worth who fill the hours best; works it out only if it is not what was asked last about the mentor. */
    private boolean answer(int j, int room) {
        question[length++] = room;
        if (!Arrays.equals(asked[j], 0, asked[j].length, question, 0, length)) {
            steps += (long) room * (length / PER_ITEM);
            if (steps >= STEPS_BETWEEN_QUESTIONS) {
                steps = 0;
                isInterrupted = stop.isStopped();
            }
            if (isInterrupted) {
                return false;
            }
            asked[j] = new long[0]; // in case that numbers are too large
            fill(j, room);
            asked[j] = Arrays.copyOf(question, length);
        }
        high = Math.addExact(high, answerHigh[j]);
        low = Math.addExact(low, answerLow[j]);
        return true;
    }

    private void fill(int j, int room) {
        long[] mostHigh = new long[room + 1]; // hours -> the most that they can be worth
        long[] mostLow = new long[room + 1];
        for (int at = 0; at + PER_ITEM < length; at += PER_ITEM) {
            int taken = (int) Math.min(question[at], room + 1L); // who takes more than there is, fits nowhere
            for (int hours = room; hours >= taken; hours--) {
                long withHigh = Math.addExact(mostHigh[hours - taken], question[at + 1]);
                long withLow = Math.addExact(mostLow[hours - taken], question[at + 2]);
                if (BestCommittee.isMore(withHigh, withLow, mostHigh[hours], mostLow[hours])) {
                    mostHigh[hours] = withHigh;
                    mostLow[hours] = withLow;
                }
            }
        }
        answerHigh[j] = mostHigh[room];
        answerLow[j] = mostLow[room];
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
