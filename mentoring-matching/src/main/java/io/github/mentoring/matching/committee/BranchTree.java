package io.github.mentoring.matching.committee;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * How a search parted a problem: nodes at which something is decided, first so and then not so, and ends at which prices bound
 * what a branch can be worth.
 *
 * <p>Nodes are in the order in which they are come to: a node, all that is below it where it is so, all where it is not. Each node
 * has the prices of the one above it, but for those that it changes; the first those of {@link PriceBound}. Decisions are counted from mentee to
 * mentee: of each candidate who can serve, in the order of ids, that they do; then, if roles take hours and somebody's hours are limited, of each role and
 * candidate that they have it.
 */
final class BranchTree {

    /** The most nodes and changed prices together that are kept: some thirty megabytes. */
    static final int LARGEST = 1 << 21;

    private static final int END = -1;

    private final int nodes;
    private final int[] pair; // node -> the pair decided there, or END
    private final int[] firstChange; // node -> its first change of a price; one more entry at the end
    private final int[] position; // change -> what price
    private final long[] price; // change -> the price
    private final int mentors;

    private BranchTree(Recorder recorder) {
        nodes = recorder.nodes;
        pair = Arrays.copyOf(recorder.pair, nodes);
        firstChange = Arrays.copyOf(recorder.firstChange, nodes + 1);
        firstChange[nodes] = recorder.changes;
        position = Arrays.copyOf(recorder.position, recorder.changes);
        price = Arrays.copyOf(recorder.price, recorder.changes);
        mentors = recorder.mentors;
    }

    int nodes() {
        return nodes;
    }

    boolean isEnd(int node) {
        return pair[node] == END;
    }

    /** Returns the pair that is decided at a node that is no end. */
    int pair(int node) {
        return pair[node];
    }

    /** Returns the first change of prices of a node; the last is the one before the first of the next node. */
    int firstChange(int node) {
        return firstChange[node];
    }

    /** Returns which kind of price changes: that of a seat in the higher number, then in the lower one, then of an hour. */
    int row(int change) {
        return position[change] / mentors;
    }

    /** Returns whose price changes. */
    int mentor(int change) {
        return position[change] % mentors;
    }

    /** Returns what it changes to. */
    long price(int change) {
        return price[change];
    }

    /** Writes down a tree as a search goes through it. */
    static final class Recorder {

        private final long[][] prices; // of the search, as they are now
        private final long[][] above; // at the last node that is no end
        private final int mentors;
        private final int largest;
        private final Deque<long[]> undone = new ArrayDeque<>(); // position and price, of each node above
        private int nodes;
        private int changes;
        private int[] pair = new int[16];
        private int[] firstChange = new int[16];
        private int[] position = new int[16];
        private long[] price = new long[16];
        private boolean isTooLarge;

        /**
         * Begins a tree.
         *
         * @param prices of the search, which change as it goes on
         * @param first at which the tree begins; changed
         * @param largest how many nodes and changes to keep
         */
        Recorder(long[][] prices, long[][] first, int largest) {
            this.prices = prices;
            this.largest = largest;
            above = first;
            mentors = first[0].length;
        }

        /** Decides a pair at the prices of now; first it is in. */
        void split(int edge) {
            undone.push(add(edge, prices));
        }

        /** Decides a pair at the prices of the node above. */
        void splitAsAbove(int edge) {
            undone.push(add(edge, above));
        }

        /** Ends a branch at the prices of now. */
        void end() {
            replace(add(END, prices));
        }

        /** Ends a branch at the prices of the node above it. */
        void endAsAbove() {
            replace(add(END, above));
        }

        /** Goes back to the node before the last that is no end, since both branches of the last have ended. */
        void leave() {
            replace(undone.pop());
        }

        /** Makes the prices of the search those of the last node that is no end. */
        void restorePrices() {
            for (int row = 0; row < prices.length; row++) {
                System.arraycopy(above[row], 0, prices[row], 0, mentors);
            }
        }

        /** Adds a node, takes its prices over, and returns what prices were there before. */
        private long[] add(int edge, long[][] now) {
            add(edge);
            long[] before = new long[2 * 8];
            int size = 0;
            for (int row = 0; row < now.length; row++) {
                for (int j = 0; j < mentors; j++) {
                    if (now[row][j] != above[row][j]) {
                        before = size == before.length ? Arrays.copyOf(before, 2 * size) : before;
                        before[size++] = (long) row * mentors + j;
                        before[size++] = above[row][j];
                        above[row][j] = now[row][j];
                        addChange(row * mentors + j, now[row][j]);
                    }
                }
            }
            return Arrays.copyOf(before, size);
        }

        private void replace(long[] before) {
            for (int at = 0; at < before.length; at += 2) {
                above[(int) before[at] / mentors][(int) before[at] % mentors] = before[at + 1];
            }
        }

        private void add(int edge) {
            isTooLarge |= nodes + changes >= largest;
            if (isTooLarge) {
                return;
            }
            if (nodes == pair.length) {
                pair = Arrays.copyOf(pair, 2 * nodes);
                firstChange = Arrays.copyOf(firstChange, 2 * nodes);
            }
            pair[nodes] = edge;
            firstChange[nodes++] = changes;
        }

        private void addChange(int at, long now) {
            isTooLarge |= nodes + changes >= largest;
            if (isTooLarge) {
                return;
            }
            if (changes == position.length) {
                position = Arrays.copyOf(position, 2 * changes);
                price = Arrays.copyOf(price, 2 * changes);
            }
            position[changes] = at;
            price[changes++] = now;
        }

        /** Returns how many nodes there are by now, as long as they are kept. */
        int nodes() {
            return nodes;
        }

        /** Returns the tree, or empty if it was too large to keep. */
        Optional<BranchTree> tree() {
            return isTooLarge ? Optional.empty() : Optional.of(new BranchTree(this));
        }
    }
}
