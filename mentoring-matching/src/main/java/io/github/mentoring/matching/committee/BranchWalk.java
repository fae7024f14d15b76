package io.github.mentoring.matching.committee;

import java.util.ArrayDeque;
import java.util.Deque;

/** Goes through the ends of a tree of branches, with the decisions and the prices that are made there. */
final class BranchWalk {

    private final BranchTree tree;
    private final byte[] state; // pair -> what may be done with it
    private final long[][] prices;
    private final Deque<Integer> path = new ArrayDeque<>(); // nodes above
    private final Deque<long[]> before = new ArrayDeque<>(); // the prices that each of them and the end changed
    private int node = -1;

    /**
     * Stands before the first end.
     *
     * @param state where nothing is decided; changed
     * @param prices at which the tree begins; changed
     */
    BranchWalk(BranchTree tree, byte[] state, long[][] prices) {
        this.tree = tree;
        this.state = state;
        this.prices = prices;
    }

    /** Goes to the next end, and returns whether there is one; if not, all is as it was at the beginning. */
    boolean next() {
        if (node >= 0 && !leave()) {
            return false;
        }
        enter();
        while (!tree.isEnd(node)) {
            state[tree.pair(node)] = BestCommittee.IN;
            path.push(node);
            enter();
        }
        return true;
    }

    /** Returns the number of the end among all nodes. */
    int node() {
        return node;
    }

    private void enter() {
        node++;
        int first = tree.firstChange(node);
        long[] old = new long[tree.firstChange(node + 1) - first];
        for (int c = 0; c < old.length; c++) {
            long[] row = prices[tree.row(first + c)];
            old[c] = row[tree.mentor(first + c)];
            row[tree.mentor(first + c)] = tree.price(first + c);
        }
        before.push(old);
    }

    private void undo(int at) {
        long[] old = before.pop();
        for (int c = 0; c < old.length; c++) {
            int change = tree.firstChange(at) + c;
            prices[tree.row(change)][tree.mentor(change)] = old[c];
        }
    }

    /** Leaves an end for the nearest branch not gone through yet, and returns whether there is one. */
    private boolean leave() {
        undo(node);
        while (!path.isEmpty() && state[tree.pair(path.getFirst())] == BestCommittee.OUT) {
            int done = path.pop();
            state[tree.pair(done)] = BestCommittee.FREE;
            undo(done);
        }
        if (path.isEmpty()) {
            return false;
        }
        state[tree.pair(path.getFirst())] = BestCommittee.OUT;
        return true;
    }
}
