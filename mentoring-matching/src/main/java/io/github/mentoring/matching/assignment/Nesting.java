package io.github.mentoring.matching.assignment;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What each of some mentees leads to, and how deep that is nested.
 *
 * <p>A way leads on from whatever it leads to, so that what is reached from one node may lie within what is reached from another
 * one. Nodes that reach each other reach the same; they make a component, and a component leads only to those complete before it.
 */
final class Nesting {

    /*
     * Tarjan's algorithm, with a stack of its own instead of recursion, and then two passes over the components in the order in which
     * they are complete. All takes time linear in the arcs.
     *
     * Tarjan. Depth-First Search and Linear Graph Algorithms. 1972.
     */

    private static final int NONE = -1;

    private final Ways ways;
    private final int[] sources;
    private final int[] entered; // node -> when it was reached first, counted from one
    private final int[] earliest; // node -> when the first one was reached that it is known to lead back to
    private final int[] component; // node -> its component, or NONE before that is complete
    private final int[] byComponent; // nodes, component by component
    private final int[] firstOf; // component -> its first node there; one more entry at the end
    private int components;
    private int nodesEntered;
    private int nodesComplete;

    Nesting(Ways ways, int[] sources) {
        this.ways = ways;
        this.sources = sources;
        entered = new int[ways.nodes];
        earliest = new int[ways.nodes];
        component = new int[ways.nodes];
        byComponent = new int[ways.nodes];
        firstOf = new int[ways.nodes + 1];
        Arrays.fill(component, NONE);
        int[] path = new int[ways.nodes]; // from the source to where the search is
        int[] nextArc = new int[ways.nodes]; // for each of these
        int[] open = new int[ways.nodes]; // entered, and in no complete component
        for (int source : sources) {
            if (entered[source] == 0) {
                search(source, path, nextArc, open);
            }
        }
    }

    private void search(int source, int[] path, int[] nextArc, int[] open) {
        int depth = 0;
        int opened = 0;
        path[0] = source;
        while (depth >= 0) {
            int node = path[depth];
            if (entered[node] == 0) {
                entered[node] = ++nodesEntered;
                earliest[node] = entered[node];
                nextArc[depth] = 0;
                open[opened++] = node;
            }
            int fresh = NONE;
            while (fresh == NONE && nextArc[depth] < ways.arcs(node)) {
                int head = ways.head(node, nextArc[depth]++);
                if (head == Ways.NONE) {
                    continue;
                }
                if (entered[head] == 0) {
                    fresh = head;
                } else if (component[head] == NONE) {
                    earliest[node] = Math.min(earliest[node], entered[head]);
                }
            }
            if (fresh != NONE) {
                path[++depth] = fresh;
                continue;
            }
            if (earliest[node] == entered[node]) {
                opened = complete(node, open, opened);
            }
            depth--;
            if (depth >= 0) {
                earliest[path[depth]] = Math.min(earliest[path[depth]], earliest[node]);
            }
        }
    }

    /** Takes what was opened since a node, and the node itself, for a component, and returns how much is open yet. */
    private int complete(int root, int[] open, int opened) {
        int left = opened;
        int node;
        do {
            node = open[--left];
            component[node] = components;
            byComponent[nodesComplete++] = node;
        } while (node != root);
        firstOf[++components] = nodesComplete;
        return left;
    }

    /** Returns, by component, whether it leads to such a node or holds one. */
    boolean[] leadsTo(IntPredicate isWanted) {
        boolean[] leads = new boolean[components];
        for (int c = 0; c < components; c++) {
            for (int k = firstOf[c]; k < firstOf[c + 1]; k++) {
                int node = byComponent[k];
                leads[c] |= isWanted.test(node);
                for (int arc = 0; arc < ways.arcs(node); arc++) {
                    int head = ways.head(node, arc);
                    leads[c] |= head != Ways.NONE && leads[component[head]];
                }
            }
        }
        return leads;
    }

    /**
     * Returns, by component, how many sets at most lie strictly within one another, the last within what the component leads to, where
     * each is all that one of the mentors leads to whom some of the sources could have had.
     *
     * @param counts whether a source counts
     */
    int[] depths(IntPredicate counts) {
        boolean[] isWanted = new boolean[components];
        for (int source : sources) {
            if (counts.test(source)) {
                for (int arc = 0; arc < ways.arcs(source); arc++) {
                    int head = ways.head(source, arc);
                    if (head != Ways.NONE) {
                        isWanted[component[head]] = true;
                    }
                }
            }
        }
        int[] depth = new int[components];
        for (int c = 0; c < components; c++) {
            for (int k = firstOf[c]; k < firstOf[c + 1]; k++) {
                int node = byComponent[k];
                for (int arc = 0; arc < ways.arcs(node); arc++) {
                    int head = ways.head(node, arc);
                    if (head != Ways.NONE && component[head] != c) {
                        depth[c] = Math.max(depth[c], depth[component[head]]);
                    }
                }
            }
            depth[c] += isWanted[c] ? 1 : 0;
        }
        return depth;
    }

    /** Returns the component of a node that a source leads to. */
    int component(int node) {
        return component[node];
    }
}
