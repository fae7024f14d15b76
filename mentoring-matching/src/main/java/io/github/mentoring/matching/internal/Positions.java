package io.github.mentoring.matching.internal;

import java.util.Arrays;

/**
 * Some of the places in a list: a row of a bitmap index, which is worked on 64 places at a time.
 *
 * <p>A set of many places is kept as bits, one of few as a list, so that a rare property takes little room. Never changes.
 *
 * <p>Rows of words ({@code long[]}) hold the place {@code n} as bit {@code n % 64} of word {@code n / 64}.
 *
 * <p>Source: O'Neil and Quass, Improved Query Performance with Variant Indexes, 1997, sections 2 (bitmap indexes) and 3
 * (counting by bit slices); Chambi, Lemire, Kaser and Godin, Better Bitmap Performance with Roaring Bitmaps, 2016,
 * section 2 (lists where sparse).
 */
public final class Positions {

    /** The set of no place. */
    public static final Positions NONE = new Positions(new int[0], new long[0]);

    private final int[] few; // ascending; empty if the places are kept as bits
    private final long[] bits; // empty if the places are kept as a list

    private Positions(int[] few, long[] bits) {
        this.few = few;
        this.bits = bits;
    }

    /**
     * Returns the set of the first {@code count} of the given places, which ascend.
     *
     * @param size how many places there are in all
     */
    static Positions of(int[] places, int count, int size) {
        if (count < words(size)) {
            return new Positions(Arrays.copyOf(places, count), NONE.bits);
        }
        long[] bits = new long[words(size)];
        for (int k = 0; k < count; k++) {
            set(bits, places[k]);
        }
        return new Positions(NONE.few, bits);
    }

    /** Returns how many words a row for so many places has. */
    public static int words(int size) {
        return (size + Long.SIZE - 1) / Long.SIZE;
    }

    /** Returns a row with every place. */
    public static long[] all(int size) {
        long[] row = new long[words(size)];
        Arrays.fill(row, -1);
        if (size % Long.SIZE != 0) {
            row[row.length - 1] = (1L << size) - 1;
        }
        return row;
    }

    /** Adds one place to a row. */
    public static void set(long[] row, int place) {
        row[place / Long.SIZE] |= 1L << place;
    }

    /** Takes one place out of a row. */
    public static void clear(long[] row, int place) {
        row[place / Long.SIZE] &= ~(1L << place);
    }

    /** Returns whether a place is in a row. */
    public static boolean contains(long[] row, int place) {
        return (row[place / Long.SIZE] >>> place & 1) != 0;
    }

    /** Takes out of a row what is not in the other one. */
    public static void retain(long[] row, long[] other) {
        for (int word = 0; word < row.length; word++) {
            row[word] &= other[word];
        }
    }

    /** Adds these places to a row. */
    public void addTo(long[] row) {
        for (int place : few) {
            set(row, place);
        }
        for (int word = 0; word < bits.length; word++) {
            row[word] |= bits[word];
        }
    }

    /** Takes these places out of a row. */
    public void removeFrom(long[] row) {
        for (int place : few) {
            clear(row, place);
        }
        for (int word = 0; word < bits.length; word++) {
            row[word] &= ~bits[word];
        }
    }

    /**
     * Counts each of these places once more.
     *
     * @param slices the counts so far, bit by bit: row {@code s} holds the places whose count has the bit {@code s}; enough
     *     rows for every count that can come out
     */
    public void countInto(long[][] slices) {
        for (int place : few) {
            carry(slices, place / Long.SIZE, 1L << place);
        }
        for (int word = 0; word < bits.length; word++) {
            carry(slices, word, bits[word]);
        }
    }

    private static void carry(long[][] slices, int word, long one) {
        long carry = one;
        for (int slice = 0; carry != 0; slice++) {
            long before = slices[slice][word];
            slices[slice][word] = before ^ carry;
            carry &= before;
        }
    }
}
