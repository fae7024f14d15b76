package io.github.mentoring.matching.kernel;

/** The few best of many edges, by what they are worth and then by number; takes O(n log k) time for the best k of n. */
final class Choice {

    private final long[] worth;
    private final int[] edge;
    private int most;
    private int size;

    Choice(int room) {
        worth = new long[room + 1];
        edge = new int[room + 1];
    }

    /** Forgets everything, and keeps at most so many from now on. */
    void clear(int newMost) {
        most = newMost;
        size = 0;
    }

    int size() {
        return size;
    }

    /** Returns what the k-th best is worth, counted from zero; after {@link #sort}. */
    long worth(int k) {
        return worth[k];
    }

    /** Returns the k-th best edge, counted from zero; after {@link #sort}. */
    int edge(int k) {
        return edge[k];
    }

    /** Returns whether an edge of that worth would be among the best so far; of equal ones, those are that come first. */
    boolean isWanted(long newWorth) {
        return size < most || newWorth > worth[0];
    }

    /** Keeps an edge that is wanted. */
    void offer(long newWorth, int newEdge) {
        if (size < most) {
            int at = size++;
            while (at > 0 && isWorse(newWorth, newEdge, worth[(at - 1) >>> 1], edge[(at - 1) >>> 1])) {
                move((at - 1) >>> 1, at);
                at = (at - 1) >>> 1;
            }
            worth[at] = newWorth;
            edge[at] = newEdge;
        } else {
            sink(newWorth, newEdge, size);
        }
    }

    /** Keeps an edge that is worth no more than any before; if all come so, nothing is left to sort. */
    void append(long newWorth, int newEdge) {
        worth[size] = newWorth;
        edge[size++] = newEdge;
    }

    /** Puts the best first. */
    void sort() {
        for (int end = size - 1; end > 0; end--) {
            long lastWorth = worth[end];
            int lastEdge = edge[end];
            move(0, end);
            sink(lastWorth, lastEdge, end);
        }
    }

    private void sink(long newWorth, int newEdge, int end) {
        int at = 0;
        for (int child = 1; child < end; child = 2 * at + 1) {
            if (child + 1 < end && isWorse(worth[child + 1], edge[child + 1], worth[child], edge[child])) {
                child++;
            }
            if (!isWorse(worth[child], edge[child], newWorth, newEdge)) {
                break;
            }
            move(child, at);
            at = child;
        }
        worth[at] = newWorth;
        edge[at] = newEdge;
    }

    private void move(int from, int to) {
        worth[to] = worth[from];
        edge[to] = edge[from];
    }

    private static boolean isWorse(long worth, int edge, long thanWorth, int thanEdge) {
        return worth < thanWorth || (worth == thanWorth && edge > thanEdge);
    }
}
