package io.github.mentoring.matching.assignment;

/**
 * What can be reached from a node, or what a node can be reached from, looked for arc by arc.
 *
 * <p>All nodes reached take turns with one arc each, so that nobody with very many stands before the others.
 */
final class Reach {

    /** Stands for no node: none was reached by the last arc. */
    static final int NONE = -1;

    /** Stands for no node: there is nothing more to reach. */
    static final int END = -2;

    private final SwapGraph graph;
    private final boolean ahead;
    private final int[] reachedIn; // node -> the search that reached it last
    private final int[] before; // node -> the one it was reached from
    private final int[] by; // node -> the swap by which, or NONE if through the counter
    private final int[] nextArc; // node -> its arc to be looked at next
    private final int[] reached; // nodes in the order in which they were reached
    private final int[] active; // those of them with arcs not looked at
    private int search;
    private int region;
    private int reachedCount;
    private int activeCount;
    private int turn;
    private int turnsInRound;
    private long looks;

    Reach(SwapGraph graph, boolean ahead) {
        this.graph = graph;
        this.ahead = ahead;
        reachedIn = new int[graph.counter + 1];
        before = new int[graph.counter + 1];
        by = new int[graph.counter + 1];
        nextArc = new int[graph.counter + 1];
        reached = new int[graph.counter + 1];
        active = new int[graph.counter + 1];
    }

    /** Begins anew at a node. */
    void begin(int root) {
        search++;
        region = graph.region(root);
        reachedCount = 0;
        activeCount = 0;
        turn = 0;
        turnsInRound = 0;
        looks = 0;
        enter(root, NONE, NONE);
    }

    /** Looks at one arc, and returns the node that it leads to if that is a new one. */
    int step() {
        if (activeCount == 0) {
            return END;
        }
        looks++;
        if (turn >= turnsInRound) {
            turn = 0;
            turnsInRound = activeCount;
        }
        int node = active[turn];
        int arc = nextArc[node];
        if (arc == NONE) {
            nextArc[node] = graph.firstArc(node, ahead);
            return node != graph.counter && graph.isAtCounter(node, ahead) ? enter(graph.counter, node, NONE) : NONE;
        }
        if (arc >= graph.afterArcs(node, ahead)) {
            active[turn] = active[--activeCount];
            turnsInRound = Math.min(turnsInRound, activeCount);
            return NONE;
        }
        if (node == graph.counter) {
            int other = graph.atCounter(arc, ahead);
            return other == graph.counter ? NONE : enterFrom(node, other, NONE);
        }
        int swap = graph.swapOf(node, arc);
        int other = graph.otherEnd(node, swap);
        if (graph.region(other) != region) {
            graph.close(swap);
            return NONE;
        }
        return enterFrom(node, other, swap);
    }

    private int enterFrom(int node, int other, int swap) {
        nextArc[node]++;
        turn++;
        return enter(other, node, swap);
    }

    private int enter(int node, int from, int swap) {
        if (reachedIn[node] == search) {
            return NONE;
        }
        reachedIn[node] = search;
        before[node] = from;
        by[node] = swap;
        nextArc[node] = NONE;
        reached[reachedCount++] = node;
        active[activeCount++] = node;
        return node;
    }

    boolean hasReached(int node) {
        return reachedIn[node] == search;
    }

    /** Returns the node from which one was reached, or NONE for the root. */
    int before(int node) {
        return before[node];
    }

    /** Returns the swap by which a node was reached, or NONE. */
    int by(int node) {
        return by[node];
    }

    /** Returns how many arcs were looked at since the beginning. */
    long looks() {
        return looks;
    }

    /** Returns whether the search is over and has reached nothing. */
    boolean isFruitless() {
        return activeCount == 0 && reachedCount == 1;
    }

    /** Parts what was reached from all else, if there is nothing more to reach. */
    void part() {
        graph.part(reached, reachedCount);
        region = graph.region(reached[0]);
    }
}
