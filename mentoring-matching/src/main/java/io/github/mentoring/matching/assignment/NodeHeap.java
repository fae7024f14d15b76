package io.github.mentoring.matching.assignment;

import java.util.Arrays;

/**
 * A binary heap of nodes by their distance, in which a distance may fall.
 *
 * <p>Distances outlive the removal of their node and are forgotten by {@link #clear}, in time linear in the nodes that
 * were ever added since.
 */
final class NodeHeap {

    private static final int ABSENT = -1;

    private final long[] distance;
    private final int[] position; // node -> where it stands in the heap, or ABSENT
    private final int[] heap;
    private final int[] touched; // the nodes that have a distance
    private int size;
    private int touchedCount;

    NodeHeap(int nodes) {
        distance = new long[nodes];
        position = new int[nodes];
        heap = new int[nodes];
        touched = new int[nodes];
        Arrays.fill(distance, Long.MAX_VALUE);
        Arrays.fill(position, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Returns the node's distance, or the largest long if it has none. */
    long distance(int node) {
        return distance[node];
    }

    long nearestDistance() {
        return distance[heap[0]];
    }

    int touchedCount() {
        return touchedCount;
    }

    int touched(int k) {
        return touched[k];
    }

    /** Gives a node a distance, or a smaller one, and returns whether it had none or a larger one before. */
    boolean offer(int node, long newDistance) {
        if (newDistance >= distance[node]) {
            return false;
        }
        if (distance[node] == Long.MAX_VALUE) {
            touched[touchedCount++] = node;
        }
        distance[node] = newDistance;
        if (position[node] == ABSENT) {
            position[node] = size++;
        }
        moveUp(position[node], node);
        return true;
    }

    /** Removes and returns the nearest node. */
    int poll() {
        int nearest = heap[0];
        position[nearest] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            moveDown(last);
        }
        return nearest;
    }

    void clear() {
        for (int k = 0; k < touchedCount; k++) {
            distance[touched[k]] = Long.MAX_VALUE;
            position[touched[k]] = ABSENT;
        }
        touchedCount = 0;
        size = 0;
    }

    private void moveUp(int start, int node) {
        int at = start;
        while (at > 0) {
            int parent = heap[(at - 1) >>> 1];
            if (distance[parent] <= distance[node]) {
                break;
            }
            place(parent, at);
            at = (at - 1) >>> 1;
        }
        place(node, at);
    }

    private void moveDown(int node) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
                child++;
            }
            if (distance[heap[child]] >= distance[node]) {
                break;
            }
            place(heap[child], at);
            at = child;
        }
        place(node, at);
    }

    private void place(int node, int at) {
        heap[at] = node;
        position[node] = at;
    }
}
