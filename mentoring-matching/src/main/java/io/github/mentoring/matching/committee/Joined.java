package io.github.mentoring.matching.committee;

import java.util.Arrays;

/**
 * Which of so many things are joined, directly or by others.
 *
 * <p>Source: Galler, Fisher, An Improved Equivalence Algorithm, 1964, with paths halved.
 */
final class Joined {

    private final int[] parent; // no greater than the thing itself

    Joined(int things) {
        parent = new int[things];
        Arrays.setAll(parent, thing -> thing);
    }

    void join(int one, int other) {
        int a = first(one);
        int b = first(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    /** Returns the first of all that are joined to one. */
    int first(int thing) {
        int at = thing;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
