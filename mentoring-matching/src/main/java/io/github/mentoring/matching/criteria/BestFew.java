package io.github.mentoring.matching.criteria;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.problem.Score;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The best so many of what was offered: the greatest scores and, among equal scores, the smallest ranks of ids.
 *
 * <p>A heap with the least of the best on top, which takes the logarithm of their number for one that gets in.
 */
final class BestFew {

    private final int most;
    private final long[] heap; // score in the upper half, complement of the rank in the lower: the greater, the better
    private int size;

    /** Takes how many are wanted, and how many will be offered at most. */
    BestFew(int most, int offered) {
        this.most = most;
        this.heap = new long[Math.max(1, Math.min(most, offered))];
    }

    private static long key(long score, int idRank) {
        return score << Integer.SIZE | Integer.MAX_VALUE - idRank;
    }

    /** Returns whether one of this score and rank would be among the best so far. */
    boolean takes(long score, int idRank) {
        return size < most || key(score, idRank) > heap[0];
    }

    /** Returns whether one of this score could be among the best so far, if its id comes early enough. */
    boolean couldTake(long score) {
        return size < most || score >= heap[0] >> Integer.SIZE;
    }

    /** Adds one who is good enough, and drops the least of the best if they become too many. */
    void add(long score, int idRank) {
        if (size < most) {
            siftUp(size++, key(score, idRank));
        } else {
            siftDown(key(score, idRank));
        }
    }

    /** Returns the best, best first. */
    ImmutableList<ScoredMentor> list(IntUnaryOperator mentorOfIdRank) {
        long[] sorted = Arrays.copyOf(heap, size);
        Arrays.sort(sorted);
        ImmutableList.Builder<ScoredMentor> list = ImmutableList.builderWithExpectedSize(size);
        for (int k = size - 1; k >= 0; k--) {
            int mentor = mentorOfIdRank.applyAsInt(Integer.MAX_VALUE - (int) sorted[k]);
            list.add(new ScoredMentor(mentor, Score.ofTenThousandths(sorted[k] >> Integer.SIZE)));
        }
        return list.build();
    }

    private void siftUp(int start, long key) {
        int at = start;
        while (at > 0 && key < heap[(at - 1) / 2]) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = key;
    }

    private void siftDown(long key) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (key <= heap[child]) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = key;
    }
}
