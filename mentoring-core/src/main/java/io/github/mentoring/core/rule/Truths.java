package io.github.mentoring.core.rule;

import java.util.Arrays;

/** For each rule, whether something is so: surely, surely not, or perhaps. Mostly few are possible, and only these are visited. */
final class Truths {

    private final long[] sure; // INVARIANT: these are possible as well
    private final long[] possible;

    /** Makes those of so many rules; of none is it so. */
    Truths(int size) {
        this(none(size), none(size));
    }

    private Truths(long[] sure, long[] possible) {
        this.sure = sure;
        this.possible = possible;
    }

    /** Returns a set of some of so many rules, of which none is in it yet. */
    static long[] none(int size) {
        return new long[(size + Long.SIZE - 1) / Long.SIZE];
    }

    /** Adds a rule to a set. */
    static void add(int rule, long[] rules) {
        rules[rule / Long.SIZE] |= 1L << rule;
    }

    /** Adds some rules to a set. */
    static void addAll(long[] more, long[] rules) {
        for (int word = 0; word < rules.length; word++) {
            rules[word] |= more[word];
        }
    }

    Truths copy() {
        return new Truths(sure.clone(), possible.clone());
    }

    /** Returns whether it is so of a rule, as {@link Node} has it. */
    byte get(int rule) {
        int word = rule / Long.SIZE;
        return (byte) (((sure[word] >>> rule) & 1) + ((possible[word] >>> rule) & 1));
    }

    void set(int rule, byte truth) {
        int word = rule / Long.SIZE;
        long others = ~(1L << rule);
        long isSure = truth >> 1; // of YES alone
        long isPossible = (truth + 1L) >> 1; // of YES and MAYBE
        sure[word] = (sure[word] & others) | (isSure << rule);
        possible[word] = (possible[word] & others) | (isPossible << rule);
    }

    /** Returns whether nothing is merely possible. */
    boolean areSettled() {
        return Arrays.equals(sure, possible);
    }

    /** Returns whether it is surely so of any rule in the given set. */
    boolean isSureOfAny(long[] rules) {
        return intersect(sure, rules);
    }

    /** Returns whether it is so of any rule in the given set, surely or perhaps. */
    boolean isPossibleOfAny(long[] rules) {
        return intersect(possible, rules);
    }

    /** Returns the first rule from the given one on of which it is so, surely or perhaps; or -1 if there is none. */
    int next(int rule) {
        return next(possible, rule);
    }

    /** Returns the first rule from the given one on that is in a set, or -1 if there is none. */
    static int next(long[] rules, int rule) {
        int word = rule / Long.SIZE;
        if (word >= rules.length) {
            return -1;
        }
        long left = rules[word] & (-1L << rule);
        while (left == 0) {
            if (++word == rules.length) {
                return -1;
            }
            left = rules[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(left);
    }

    private static boolean intersect(long[] some, long[] others) {
        for (int word = 0; word < some.length; word++) {
            if ((some[word] & others[word]) != 0) {
                return true;
            }
        }
        return false;
    }
}
