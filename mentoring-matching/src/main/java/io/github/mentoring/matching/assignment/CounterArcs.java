package io.github.mentoring.matching.assignment;

/** Nodes that may be joined to the counter, each once. */
final class CounterArcs {

    private final int[] node;
    private final boolean[] isListed;
    private int size;

    CounterArcs(int nodes) {
        node = new int[nodes];
        isListed = new boolean[nodes];
    }

    int size() {
        return size;
    }

    int node(int arc) {
        return node[arc];
    }

    void add(int added) {
        if (!isListed[added]) {
            isListed[added] = true;
            node[size++] = added;
        }
    }

    /** Removes an arc; the last one takes its place. */
    void remove(int arc) {
        isListed[node[arc]] = false;
        node[arc] = node[--size];
    }
}
