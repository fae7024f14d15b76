package io.github.mentoring.matching.criteria;

import io.github.mentoring.matching.internal.Positions;

/** How many of one mentee's interests each mentor shares, counted for 64 mentors at a time. */
final class SharedCounts {

    /** The most interests whose counts {@link #all} can hold. */
    static final int MOST = Byte.MAX_VALUE;

    private static final long[] SPREAD = spread(); // eight bits -> a byte for each

    private final int mentors;
    private final long[][] slices; // bit of the count -> the mentors whose count has it

    SharedCounts(Positions[] sharing, int mentors) {
        this.mentors = mentors;
        this.slices = new long[Integer.SIZE - Integer.numberOfLeadingZeros(sharing.length)][Positions.words(mentors)];
        for (Positions interest : sharing) {
            interest.countInto(slices);
        }
    }

    private static long[] spread() {
        long[] spread = new long[1 << Byte.SIZE];
        for (int bits = 0; bits < spread.length; bits++) {
            for (int k = 0; k < Byte.SIZE; k++) {
                spread[bits] |= (long) (bits >> k & 1) << (Byte.SIZE * k);
            }
        }
        return spread;
    }

    /** Returns which mentors of a word share exactly so many. */
    long having(int count, int word) {
        long having = -1;
        for (int slice = 0; slice < slices.length; slice++) {
            having &= (count >> slice & 1) == 0 ? ~slices[slice][word] : slices[slice][word];
        }
        return having;
    }

    /** Returns how many each mentor shares, up to {@link #MOST}; with places for more mentors than there are. */
    byte[] all() {
        byte[] counts = new byte[slices.length == 0 ? mentors : slices[0].length * Long.SIZE];
        for (int at = 0; slices.length > 0 && at < counts.length; at += Byte.SIZE) {
            long eight = 0;
            for (int slice = 0; slice < slices.length; slice++) {
                eight |= SPREAD[(int) (slices[slice][at / Long.SIZE] >>> at) & 0xFF] << slice;
            }
            for (int k = 0; k < Byte.SIZE; k++) {
                counts[at + k] = (byte) (eight >>> (Byte.SIZE * k));
            }
        }
        return counts;
    }

    /** Returns the first of the given mentors, from one on, who shares exactly so many; or the end of the row. */
    int next(long[] among, int count, int from) {
        int word = from / Long.SIZE;
        if (word == among.length) {
            return from;
        }
        long found = among[word] & having(count, word) & -1L << from;
        while (found == 0) {
            if (++word == among.length) {
                return word * Long.SIZE;
            }
            found = among[word] & having(count, word);
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(found);
    }
}
