package io.github.mentoring.matching.lottery;

import java.util.Arrays;

/**
 * Turns a best flow into the one best flow that the tie rule names.
 *
 * <p>Going through the pairs by mentee and then by mentor, each gets the greatest probability that a best lottery has for it, given
 * those of the pairs before it.
 */
final class LikeliestFirst {

    /*
     * By complementary slackness a flow is best exactly if it differs from the given one by cycles of tight arcs with room. So a pair
     * can be made likelier if its arc is tight and has room, and a way of such arcs leads from its mentor back to its mentee.
     * Pairs that are settled are not passed through again.
     *
     * All nodes from which a mentee can be reached are found by one search, which serves one pair after the other until something
     * changes: probability is moved, or a pair that carries some is settled. That makes O(E) time for each pair that carries
     * probability and each move, at worst.
     */

    private final ChanceFlow flow;
    private final Network network;
    private final boolean[] settled; // by pair
    private final int[] onward; // node -> the arc by which the mentee is reached from it, or NONE
    private final int[] queue;
    private boolean fresh; // whether onward is as the flow is

    private LikeliestFirst(ChanceFlow flow) {
        this.flow = flow;
        network = flow.network;
        settled = new boolean[flow.pairs];
        onward = new int[network.nodes()];
        queue = new int[network.nodes()];
    }

    static void apply(ChanceFlow flow) {
        LikeliestFirst rule = new LikeliestFirst(flow);
        for (int edge = 0; edge < flow.pairs; edge++) {
            rule.settle(edge);
        }
    }

    private void settle(int edge) {
        int arc = 2 * edge;
        int mentee = network.tail(arc);
        boolean isFirst = edge == 0 || network.tail(arc - 2) != mentee;
        settled[edge] = true;
        fresh &= !isFirst && network.carried(arc) == 0; // else its opposite may be on the way
        if (!flow.isTight(arc)) {
            return; // no best lottery has another probability
        }
        while (network.room(arc) > 0 && reaches(network.head(arc), mentee)) {
            long amount = network.room(arc);
            for (int node = network.head(arc); node != mentee; node = network.head(onward[node])) {
                amount = Math.min(amount, network.room(onward[node]));
            }
            network.push(arc, amount);
            for (int node = network.head(arc); node != mentee; node = network.head(onward[node])) {
                network.push(onward[node], amount);
            }
            fresh = false;
        }
    }

    private boolean reaches(int start, int mentee) {
        if (!fresh) {
            search(mentee);
            fresh = true;
        }
        return onward[start] != Network.NONE;
    }

    /** Finds all nodes from which tight arcs with room lead to a mentee. */
    private void search(int mentee) {
        Arrays.fill(onward, Network.NONE);
        int size = 0;
        queue[size++] = mentee;
        for (int k = 0; k < size; k++) {
            for (int out = network.first(queue[k]); out != Network.NONE; out = network.next(out)) {
                int in = out ^ 1;
                int node = network.tail(in);
                if (node != mentee
                        && onward[node] == Network.NONE
                        && network.room(in) > 0
                        && flow.isTight(in)
                        && !(flow.isPair(in) && settled[in / 2])) {
                    onward[node] = in;
                    queue[size++] = node;
                }
            }
        }
    }
}
