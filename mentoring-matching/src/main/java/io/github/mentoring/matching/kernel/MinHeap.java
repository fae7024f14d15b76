package io.github.mentoring.matching.kernel;

import java.util.Arrays;

/** A binary heap of items by key; an item may be in it more than once. */
final class MinHeap {

    private static final long[] NO_KEYS = {};
    private static final int[] NO_ITEMS = {};
    private static final int FIRST_ROOM = 8;

    private long[] keys = NO_KEYS; // there may be very many heaps, and most of them stay empty
    private int[] items = NO_ITEMS;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** Returns the smallest key. */
    long key() {
        return keys[0];
    }

    /** Returns an item with the smallest key. */
    int item() {
        return items[0];
    }

    void clear() {
        size = 0;
    }

    void add(long key, int item) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, Math.max(FIRST_ROOM, 2 * size));
            items = Arrays.copyOf(items, Math.max(FIRST_ROOM, 2 * size));
        }
        int at = size++;
        while (at > 0 && keys[(at - 1) >>> 1] > key) {
            int parent = (at - 1) >>> 1;
            keys[at] = keys[parent];
            items[at] = items[parent];
            at = parent;
        }
        keys[at] = key;
        items[at] = item;
    }

    /** Removes the entry that {@link #key} and {@link #item} tell of. */
    void remove() {
        long key = keys[--size];
        int item = items[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            keys[at] = keys[child];
            items[at] = items[child];
            at = child;
        }
        keys[at] = key;
        items[at] = item;
    }
}
