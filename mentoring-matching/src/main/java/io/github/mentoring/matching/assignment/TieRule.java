package io.github.mentoring.matching.assignment;

import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.run.Progress.Stage;

/**
 * Turns a best flow into the one best flow that the tie rule names.
 *
 * <p>Going through the mentees in the order of their ids, and through each one's candidates in the order of theirs, every
 * edge is chosen that some best flow has, given the choices before it. That gives each mentee in turn the smallest sorted
 * list of mentors, nobody counting as greater than anybody.
 */
final class TieRule {

    /*
     * By complementary slackness a flow is best exactly if it differs from the given one by cycles of length zero in the
     * residual graph of the given potentials. One more node, the counter, stands for "one more here, one less there": a
     * mentee or mentor who may have one more, or one less, at no cost is joined to it. So an edge not chosen can be had if
     * its slack is zero and a way of length zero leads from its mentor back to its mentee. Mentees already settled are not
     * passed through again.
     *
     * A way is looked for from both ends in turn, arc by arc, and each search lets its nodes take turns. So little is looked at
     * if either end is hemmed in, and nobody's long list is read to its end before the next one is begun. What the mentee can be
     * reached from is kept from one mentor to the next, until something is changed.
     *
     * If one search comes to an end in vain, no cycle leads through what it reached and through anything else, now or later.
     * So these nodes become a region of their own, and swaps between regions are struck out where they are come across. The
     * other search had no less to look at; that makes the region the smaller part of the one it was in, so that all that is
     * looked at in vain is O(E log E). Ways that are found have no such bound; where there are many they are short.
     */

    /** How many arcs are looked at for one mentee before the caller is asked again: far less than a millisecond. */
    private static final int INTERVAL = 1 << 10;

    private final int mentees;
    private final Relay relay;
    private final SwapGraph graph;
    private final Reach fromMentor;
    private final Reach toGoal; // kept from one mentor to the next
    private final int[] way; // nodes from where the searches met, to the mentor and then to the goal
    private final int[] swaps; // those on the way
    private long looks; // of searches that are over
    private long askAt; // looks after which the caller is asked again
    private boolean stopped;

    TieRule(Flow flow, Relay relay) {
        this.relay = relay;
        mentees = flow.instance.mentees;
        graph = new SwapGraph(flow);
        fromMentor = new Reach(graph, true);
        toGoal = new Reach(graph, false);
        way = new int[2 * (graph.counter + 1)];
        swaps = new int[2 * (graph.counter + 1)];
    }

    /** Applies the rule, and returns whether it came to an end before the caller wanted no more; the flow is best anyway. */
    static boolean apply(Flow flow, Relay relay) {
        relay.update(Stage.TIES, 0, flow.instance.mentees);
        return new TieRule(flow, relay).apply();
    }

    boolean apply() {
        for (int i = 0; i < mentees; i++) {
            relay.update(Stage.TIES, i, mentees);
            if (relay.isStopped()) {
                return false;
            }
            askAt = looks() + INTERVAL;
            settle(i);
            if (stopped) {
                return false;
            }
        }
        relay.update(Stage.TIES, mentees, mentees);
        return true;
    }

    /** Returns how many arcs have been looked at, and nodes changed. */
    long looks() {
        return looks + fromMentor.looks() + toGoal.looks();
    }

    /** Asks the caller now and then whether to stop. */
    private boolean isStopped() {
        if (!stopped && looks() >= askAt) {
            askAt = looks() + INTERVAL;
            stopped = relay.isStopped();
        }
        return stopped;
    }

    /** Settles all pairs of a mentee, or only some of them if the caller wants no more. */
    private void settle(int goal) {
        begin(goal);
        for (int swap = graph.firstOf(goal);
                swap < graph.firstOf(goal + 1) && !stopped && !toGoal.isFruitless();
                swap++) {
            if (graph.region(goal) != graph.region(graph.mentorNode(swap))) {
                continue;
            }
            if (graph.isChosen(swap)) {
                graph.close(swap);
                begin(goal); // no way leads through it any more
                continue;
            }
            int meeting = meeting(graph.mentorNode(swap));
            if (meeting != Reach.END) {
                change(swap, meeting);
                graph.close(swap);
                begin(goal);
            }
        }
        graph.settle(goal);
    }

    /** Looks anew for ways to the goal. */
    private void begin(int goal) {
        looks += toGoal.looks();
        toGoal.begin(goal);
    }

    /**
     * Returns a node on a way from a mentor to the goal that both searches have reached, or END if there is no such way or the caller
     * wants no more.
     */
    private int meeting(int start) {
        looks += fromMentor.looks();
        fromMentor.begin(start);
        if (toGoal.hasReached(start)) {
            return start;
        }
        while (!isStopped()) {
            boolean isBehind = toGoal.looks() < fromMentor.looks();
            Reach next = isBehind ? toGoal : fromMentor;
            int node = next.step();
            if (node == Reach.END) {
                next.part();
                return Reach.END;
            }
            if (node != Reach.NONE && (isBehind ? fromMentor : toGoal).hasReached(node)) {
                return node;
            }
        }
        return Reach.END;
    }

    /** Chooses a swap and changes all others on the way from its mentor back to its mentee. */
    private void change(int settled, int meeting) {
        int nodes = 0;
        int size = 0;
        for (int node = meeting; node != Reach.NONE; node = fromMentor.before(node)) {
            way[nodes++] = node;
            size = add(fromMentor.by(node), size);
        }
        for (int node = meeting; node != Reach.NONE; node = toGoal.before(node)) {
            way[nodes++] = node;
            size = add(toGoal.by(node), size);
        }
        int left = 0;
        for (int k = 0; k < size; k++) {
            if (graph.isChosen(swaps[k])) {
                graph.drop(swaps[k]);
            } else {
                swaps[left++] = swaps[k];
            }
        }
        for (int k = 0; k < left; k++) {
            graph.choose(swaps[k]);
        }
        graph.choose(settled);
        for (int k = 0; k < nodes; k++) {
            if (way[k] != graph.counter) {
                graph.listAtCounter(way[k]);
            }
        }
        looks += nodes;
    }

    private int add(int swap, int size) {
        if (swap != Reach.NONE) {
            swaps[size++] = swap;
        }
        return size;
    }
}
