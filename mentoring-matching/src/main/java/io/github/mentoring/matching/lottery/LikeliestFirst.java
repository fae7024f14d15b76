package io.github.mentoring.matching.lottery;

import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.run.Progress.Stage;
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
     * A search from the mentee finds nodes from which they can be reached. It goes no further than it must, and on from there for
     * the next pair, until something changes: probability is moved, or a pair that carries some is settled. That makes O(E) time for
     * each pair that carries probability and each move, at worst. There is no search at all for a mentor who has nothing left but settled
     * pairs.
     */

    private final ChanceFlow flow;
    private final Network network;
    private final int[] onward; // node -> the arc by which the mentee is reached from it, or NONE
    private final long[] open; // node of a mentor -> how much its pairs that are not settled carry
    private final int[] found; // the nodes in the order in which the search came to them
    private int foundCount;
    private int done; // how many of them have been looked around
    private int settled; // how many pairs are
    private boolean stale; // whether the search must begin again

    private LikeliestFirst(ChanceFlow flow) {
        this.flow = flow;
        network = flow.network;
        onward = new int[network.nodes()];
        found = new int[network.nodes()];
        open = new long[network.nodes()];
        for (int edge = 0; edge < flow.pairs; edge++) {
            open[network.head(2 * edge)] += network.carried(2 * edge);
        }
    }

    /** Returns whether the flow is the one that the rule names; if not, the caller wants no more, and it is a best one. */
    static boolean apply(ChanceFlow flow, Relay relay) {
        LikeliestFirst rule = new LikeliestFirst(flow);
        relay.update(Stage.TIES, 0, flow.mentees);
        for (int edge = 0; edge < flow.pairs; edge++) {
            if (flow.isTight(2 * edge) && relay.isStopped()) {
                return false;
            }
            relay.update(Stage.TIES, flow.network.tail(2 * edge), flow.mentees);
            rule.settle(edge);
        }
        relay.update(Stage.TIES, flow.mentees, flow.mentees);
        return true;
    }

    private void settle(int edge) {
        int arc = 2 * edge;
        int mentee = network.tail(arc);
        boolean isFirst = edge == 0 || network.tail(arc - 2) != mentee;
        stale |= isFirst || network.carried(arc) > 0; // its opposite may be on the way
        settled = edge + 1;
        open[network.head(arc)] -= network.carried(arc);
        if (!flow.isTight(arc)) {
            return; // no best lottery has another probability
        }
        while (network.room(arc) > 0 && hasWayOut(network.head(arc)) && reaches(network.head(arc), mentee)) {
            long amount = network.room(arc);
            for (int node = network.head(arc); node != mentee; node = network.head(onward[node])) {
                amount = Math.min(amount, network.room(onward[node]));
            }
            network.push(arc, amount);
            for (int node = network.head(arc); node != mentee; node = network.head(onward[node])) {
                push(onward[node], amount);
            }
            stale = true;
        }
    }

    private void push(int arc, long amount) {
        network.push(arc, amount);
        if (flow.isPair(arc)) {
            open[network.head(arc & ~1)] += (arc & 1) == 0 ? amount : -amount;
        }
    }

    /** Returns whether any arc with room may lead on from a mentor. */
    private boolean hasWayOut(int mentor) {
        if (open[mentor] > 0) {
            return true;
        }
        for (int arc = network.first(mentor); arc != Network.NONE && !flow.isPair(arc); arc = network.next(arc)) {
            if (network.room(arc) > 0 && flow.isTight(arc)) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(int start, int mentee) {
        if (stale) {
            Arrays.fill(onward, Network.NONE);
            found[0] = mentee;
            foundCount = 1;
            done = 0;
            stale = false;
        }
        while (onward[start] == Network.NONE && done < foundCount) {
            lookAround(found[done++], mentee);
        }
        return onward[start] != Network.NONE;
    }

    /** Finds the nodes from which a tight arc with room leads to a node. */
    private void lookAround(int target, int mentee) {
        for (int out = network.first(target); out != Network.NONE; out = network.next(out)) {
            int in = out ^ 1;
            if (flow.isPair(in) && in / 2 < settled) {
                return; // and so are all that are left, since the last comes first
            }
            int node = network.tail(in);
            if (node != mentee && onward[node] == Network.NONE && network.room(in) > 0 && flow.isTight(in)) {
                onward[node] = in;
                found[foundCount++] = node;
            }
        }
    }
}
