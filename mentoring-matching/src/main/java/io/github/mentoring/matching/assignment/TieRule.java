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
     * its slack is zero and a way of length zero leads from its mentor back to its mentee.
     *
     * Mentees already settled are not passed through again. Ways are looked for without recursion, and nodes from which the
     * mentee cannot be reached are remembered as long as nothing is changed: O(V + E) time a mentee and mentor gained.
     */

    private static final int NONE = -1;

    private final Flow flow;
    private final Instance instance;
    private final int counter; // the node that stands for one more here, one less there
    private final int[] visited; // node -> the search that came by
    private final int[] cameFrom; // node -> the node before it on the way
    private final int[] cameBy; // node -> the edge between the two, or NONE
    private final int[] queue;

    private int search;
    private int goal; // the mentee whom ways must reach
    private int settledEdge; // edges of the goal up to this one are decided

    private TieRule(Flow flow) {
        this.flow = flow;
        this.instance = flow.instance;
        counter = instance.mentees + instance.mentors;
        visited = new int[counter + 1];
        cameFrom = new int[counter + 1];
        cameBy = new int[counter + 1];
        queue = new int[counter + 1];
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
            rule.settle(i);
        }
        relay.update(Stage.TIES, mentees, mentees);
        return true;
    }

    private void settle(int i) {
        goal = i;
        search++;
        for (int edge = instance.first[i]; edge < instance.first[i + 1]; edge++) {
            settledEdge = edge;
            if (flow.isChosen(edge) || flow.slack(edge) != 0) {
                continue;
            }
            if (!canGain(i)) {
                return;
            }
            int mentor = instance.mentees + instance.mentor[edge];
            if (visited[mentor] != search && leadsToGoal(mentor)) {
                change(mentor, edge);
                search++;
            }
        }
    }

    /** Returns whether a way may end at the mentee: by giving up a mentor not yet settled, or by having one more. */
    private boolean canGain(int i) {
        if (mayHaveMore(i)) {
            return true;
        }
        for (int edge = settledEdge + 1; edge < instance.first[i + 1]; edge++) {
            if (flow.isChosen(edge) && flow.slack(edge) == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsToGoal(int start) {
        visited[start] = search;
        cameFrom[start] = NONE;
        queue[0] = start;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            tail = node == counter
                    ? leaveCounter(tail)
                    : node < instance.mentees ? leaveMentee(node, tail) : leaveMentor(node - instance.mentees, tail);
            if (visited[goal] == search) {
                return true;
            }
        }
        return false;
    }

    private int leaveMentor(int j, int tail) {
        int end = tail;
        int node = instance.mentees + j;
        for (int k = 0; k < flow.mentorLoad(j); k++) {
            int edge = flow.held(j, k);
            int i = instance.mentee[edge];
            boolean open = i > goal || (i == goal && edge > settledEdge);
            if (open && flow.slack(edge) == 0) {
                end = visit(i, node, edge, end);
            }
        }
        return flow.hasFreeSeat(j) && flow.mentorNext(j) == 0 ? visit(counter, node, NONE, end) : end;
    }

    private int leaveMentee(int i, int tail) {
        int end = tail;
        for (int edge = instance.first[i]; edge < instance.first[i + 1]; edge++) {
            if (!flow.isChosen(edge) && flow.slack(edge) == 0) {
                end = visit(instance.mentees + instance.mentor[edge], i, edge, end);
            }
        }
        return flow.menteeLast(i) == 0 ? visit(counter, i, NONE, end) : end;
    }

    private int leaveCounter(int tail) {
        int end = tail;
        for (int i = goal; i < instance.mentees; i++) {
            if (mayHaveMore(i)) {
                end = visit(i, counter, NONE, end);
            }
        }
        for (int j = 0; j < instance.mentors; j++) {
            if (flow.mentorLoad(j) > 0 && flow.mentorLast(j) == 0) {
                end = visit(instance.mentees + j, counter, NONE, end);
            }
        }
        return end;
    }

    private boolean mayHaveMore(int i) {
        return flow.menteeLoad(i) < instance.menteeMost[i] && flow.menteeNext(i) == 0;
    }

    private int visit(int node, int from, int by, int tail) {
        if (visited[node] == search) {
            return tail;
        }
        visited[node] = search;
        cameFrom[node] = from;
        cameBy[node] = by;
        queue[tail] = node;
        return tail + 1;
    }

    /** Chooses the edge and changes all others on the way from its mentor back to the goal. */
    private void change(int start, int edge) {
        for (int node = goal; node != start; node = cameFrom[node]) {
            if (cameBy[node] != NONE && flow.isChosen(cameBy[node])) {
                flow.drop(cameBy[node]);
                cameBy[node] = NONE;
            }
        }
        for (int node = goal; node != start; node = cameFrom[node]) {
            if (cameBy[node] != NONE) {
                flow.choose(cameBy[node]);
            }
        }
        flow.choose(edge);
    }
}
