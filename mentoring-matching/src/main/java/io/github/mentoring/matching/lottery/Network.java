package io.github.mentoring.matching.lottery;

import java.util.Arrays;

/**
 * Nodes and arcs with room and cost. Each arc {@code a} has an opposite, {@code a ^ 1}, whose room is what the arc carries and whose
 * cost is what taking it back saves.
 */
final class Network {

    static final int NONE = -1;

    private final int[] firstArc; // node -> the arc out of it that was added last, or NONE
    private final int[] nextArc; // arc -> the one added to the same node before, or NONE
    private final int[] head;
    private final long[] room;
    private final long[] cost;
    private int arcs;

    Network(int nodes, int mostArcs) {
        firstArc = new int[nodes];
        Arrays.fill(firstArc, NONE);
        nextArc = new int[2 * mostArcs];
        head = new int[2 * mostArcs];
        room = new long[2 * mostArcs];
        cost = new long[2 * mostArcs];
    }

    /** Adds an arc with its opposite; arcs are numbered 0, 2, 4 and so on. */
    void add(int from, int to, long newRoom, long newCost) {
        addHalf(from, to, newRoom, newCost);
        addHalf(to, from, 0, -newCost);
    }

    private void addHalf(int from, int to, long newRoom, long newCost) {
        head[arcs] = to;
        room[arcs] = newRoom;
        cost[arcs] = newCost;
        nextArc[arcs] = firstArc[from];
        firstArc[from] = arcs++;
    }

    int nodes() {
        return firstArc.length;
    }

    /** Returns an arc out of a node, opposites included, or NONE. */
    int first(int node) {
        return firstArc[node];
    }

    /** Returns the next arc out of the same node, or NONE. */
    int next(int arc) {
        return nextArc[arc];
    }

    int head(int arc) {
        return head[arc];
    }

    int tail(int arc) {
        return head[arc ^ 1];
    }

    /** Returns how much more an arc can carry. */
    long room(int arc) {
        return room[arc];
    }

    /** Returns how much an arc carries, if it is no opposite. */
    long carried(int arc) {
        return room[arc ^ 1];
    }

    /** Returns the cost of an arc for one unit. */
    long cost(int arc) {
        return cost[arc];
    }

    void push(int arc, long amount) {
        room[arc] -= amount;
        room[arc ^ 1] += amount;
    }
}
