package io.github.mentoring.matching.criteria;

import io.github.mentoring.matching.internal.Positions;

/** How many of one mentee's interests each mentor shares, counted for 64 mentors at a time. */
final class SharedCounts {

    private final long[][] slices; // bit of the count -> the mentors whose count has it

    SharedCounts(Positions[] sharing, int mentors) {
        slices = new long[Integer.SIZE - Integer.numberOfLeadingZeros(sharing.length)][Positions.words(mentors)];
        for (Positions interest : sharing) {
            interest.countInto(slices);
        }
    }

    /** Returns which mentors of a word share exactly so many. */
    long having(int count, int word) {
        long having = -1;
        for (int slice = 0; slice < slices.length; slice++) {
            having &= (count >> slice & 1) == 0 ? ~slices[slice][word] : slices[slice][word];
        }
        return having;
    }

    /** Returns how many a mentor shares. */
    int of(int mentor) {
        int count = 0;
        for (int slice = 0; slice < slices.length; slice++) {
            count |= (int) (slices[slice][mentor / Long.SIZE] >>> mentor & 1) << slice;
        }
        return count;
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
