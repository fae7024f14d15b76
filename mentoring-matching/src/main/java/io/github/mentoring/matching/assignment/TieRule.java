package io.github.mentoring.matching.assignment;

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
     * All that can ever change is on such cycles, and so within one strong component; Swaps finds these at the beginning and
     * leaves the other edges out, which on most inputs are nearly all. Where many mentees have been settled since, components
     * have fallen apart: once as much has been looked at in vain as there is to look at, they are found again.
     *
     * A way is looked for from both ends at once, so that little is looked at if either end is hemmed in. Neither search goes
     * beyond the counter, which joins very many: there they meet. What the mentee can be reached from, and what leads nowhere,
     * is remembered as long as nothing is changed.
     */

    private static final int NONE = -1;

    private final Flow flow;
    private final Instance instance;
    private final int mentees;
    private final int counter; // the node that stands for one more here, one less there
    private final Swaps swaps;

    private final int[] leadsToGoal; // node -> the search that found a way from there to the goal
    private final int[] after; // node -> the next node on that way
    private final int[] by; // node -> the edge to the next, or NONE
    private final int[] queue;
    private final int[] leadsNowhere; // node -> the search that found no way from there to the goal
    private final int[] fromStart; // node -> the try that came by
    private final int[] before; // node -> the node before it on the way of that try
    private final int[] cameBy; // node -> the edge from the one before, or NONE
    private final int[] startQueue;
    private final int[] changed; // edges on a way

    private int head;
    private int tail;
    private int startHead;
    private int startTail;
    private int search; // counts goals, and changes for one
    private int trial; // counts mentors from which a way is looked for
    private int goal; // the mentee whom ways must reach
    private int settledEdge; // edges of the goal up to this one are decided
    private int meeting; // the node where the two searches met, or NONE
    private long inVain; // arcs looked at without finding a way, since components were last found

    private TieRule(Flow flow) {
        this.flow = flow;
        this.instance = flow.instance;
        mentees = instance.mentees;
        counter = mentees + instance.mentors;
        swaps = new Swaps(flow);
        leadsToGoal = new int[counter + 1];
        after = new int[counter + 1];
        by = new int[counter + 1];
        queue = new int[counter + 1];
        leadsNowhere = new int[counter + 1];
        fromStart = new int[counter + 1];
        before = new int[counter + 1];
        cameBy = new int[counter + 1];
        startQueue = new int[counter + 1];
        changed = new int[2 * (counter + 1)];
    }

    /** Applies the rule, and returns whether it came to an end before the caller wanted no more; the flow is best anyway. */
    static boolean apply(Flow flow, Relay relay) {
        TieRule rule = new TieRule(flow);
        int mentees = flow.instance.mentees;
        for (int i = 0; i < mentees; i++) {
            relay.update(Stage.TIES, i, mentees);
            if (relay.isStopped()) {
                return false;
            }
            rule.lookAgainFrom(i);
            rule.settle(i);
        }
        relay.update(Stage.TIES, mentees, mentees);
        return true;
    }

    /** Finds components, if they never were found or it was looked in vain for too long. */
    private void lookAgainFrom(int i) {
        if (i == 0 || inVain > swaps.size() + counter) {
            swaps.find(i);
            inVain = 0;
        }
    }

    private void settle(int i) {
        goal = i;
        begin();
        for (int k = swaps.firstOf(i); k < swaps.firstOf(i + 1); k++) {
            settledEdge = swaps.edge(k);
            if (flow.isChosen(settledEdge)) {
                begin(); // it is kept from now on
            } else if (canBeHad(mentees + instance.mentor[settledEdge])) {
                change();
                begin();
            }
        }
    }

    /** Begins to look for ways to the goal. */
    private void begin() {
        search++;
        head = 0;
        tail = 0;
        if (swaps.firstOf(goal) < swaps.firstOf(goal + 1)) {
            reachBack(goal, NONE, NONE);
        }
    }

    /** Returns whether a way leads from a mentor to the goal. */
    private boolean canBeHad(int start) {
        trial++;
        meeting = NONE;
        startHead = 0;
        startTail = 0;
        if (leadsNowhere[start] == search) {
            return false;
        }
        reach(start, NONE, NONE);
        long looked = 0;
        long lookedBack = 0;
        while (meeting == NONE && canMeet()) {
            boolean backwards = head < tail && (startHead == startTail || lookedBack < looked);
            if (backwards) {
                lookedBack += stepBack(queue[head++]);
            } else {
                looked += step(startQueue[startHead++]);
            }
        }
        inVain += meeting == NONE ? looked + lookedBack : 0;
        if (meeting == NONE && startHead == startTail) {
            for (int k = 0; k < startTail; k++) {
                leadsNowhere[startQueue[k]] = search;
            }
        }
        return meeting != NONE;
    }

    /** Returns whether neither search has ended in vain; one that has ended may still be met at the counter. */
    private boolean canMeet() {
        boolean hasMore = startHead < startTail || fromStart[counter] == trial;
        boolean hasMoreBack = head < tail || leadsToGoal[counter] == search;
        return hasMore && hasMoreBack && (startHead < startTail || head < tail);
    }

    /** Goes on from a node that was reached from the start, and returns how many arcs it looked at. */
    private int step(int node) {
        if (swaps.isByCounter(node) && isBeforeCounter(node)) {
            reach(counter, node, NONE);
        }
        boolean mentee = node < mentees;
        int from = mentee ? swaps.firstOf(node) : swaps.firstAt(node - mentees);
        int to = mentee ? swaps.firstOf(node + 1) : swaps.firstAt(node - mentees + 1);
        for (int k = from; k < to && meeting == NONE; k++) {
            int edge = mentee ? swaps.edge(k) : swaps.edgeAt(k);
            if (mentee && !flow.isChosen(edge)) {
                reach(mentees + instance.mentor[edge], node, edge);
            } else if (!mentee && flow.isChosen(edge) && isOpen(edge)) {
                reach(instance.mentee[edge], node, edge);
            }
        }
        return 1 + to - from;
    }

    private void reach(int node, int previous, int edge) {
        if (fromStart[node] != trial && leadsNowhere[node] != search) {
            fromStart[node] = trial;
            before[node] = previous;
            cameBy[node] = edge;
            if (leadsToGoal[node] == search) {
                meeting = node;
            } else if (node != counter) {
                startQueue[startTail++] = node;
            }
        }
    }

    /** Goes on to where a node can be reached from, and returns how many arcs it looked at. */
    private int stepBack(int node) {
        boolean mentee = node < mentees;
        if (swaps.isByCounter(node) && (mentee ? mayHaveMore(node) : mayHaveLess(node - mentees))) {
            reachBack(counter, node, NONE);
        }
        int from = mentee ? swaps.firstOf(node) : swaps.firstAt(node - mentees);
        int to = mentee ? swaps.firstOf(node + 1) : swaps.firstAt(node - mentees + 1);
        for (int k = from; k < to; k++) {
            int edge = mentee ? swaps.edge(k) : swaps.edgeAt(k);
            if (mentee && flow.isChosen(edge) && isOpen(edge)) {
                reachBack(mentees + instance.mentor[edge], node, edge);
            } else if (!mentee && !flow.isChosen(edge) && instance.mentee[edge] > goal) {
                reachBack(instance.mentee[edge], node, edge);
            }
        }
        return 1 + to - from;
    }

    private void reachBack(int node, int next, int edge) {
        if (leadsToGoal[node] != search) {
            leadsToGoal[node] = search;
            after[node] = next;
            by[node] = edge;
            if (fromStart[node] == trial) {
                meeting = node;
            }
            if (node != counter) {
                queue[tail++] = node;
            }
        }
    }

    /** Returns whether a chosen edge may still be given up. */
    private boolean isOpen(int edge) {
        int i = instance.mentee[edge];
        return i > goal || (i == goal && edge > settledEdge);
    }

    private boolean isBeforeCounter(int node) {
        return node < mentees
                ? flow.menteeLoad(node) > 0 && flow.menteeLast(node) == 0
                : flow.hasFreeSeat(node - mentees) && flow.mentorNext(node - mentees) == 0;
    }

    private boolean mayHaveMore(int i) {
        return flow.menteeLoad(i) < instance.menteeMost[i] && flow.menteeNext(i) == 0;
    }

    private boolean mayHaveLess(int j) {
        return flow.mentorLoad(j) > 0 && flow.mentorLast(j) == 0;
    }

    /** Chooses the edge being settled and changes all others on the way from its mentor back to the goal. */
    private void change() {
        int size = 0;
        for (int node = meeting; before[node] != NONE; node = before[node]) {
            changed[size++] = cameBy[node];
        }
        for (int node = meeting; node != goal; node = after[node]) {
            changed[size++] = by[node];
        }
        int left = 0;
        for (int k = 0; k < size; k++) {
            int edge = changed[k];
            if (edge != NONE && flow.isChosen(edge)) {
                flow.drop(edge);
            } else if (edge != NONE) {
                changed[left++] = edge;
            }
        }
        for (int k = 0; k < left; k++) {
            flow.choose(changed[k]);
        }
        flow.choose(settledEdge);
    }
}
