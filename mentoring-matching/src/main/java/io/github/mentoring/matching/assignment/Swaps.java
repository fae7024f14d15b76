package io.github.mentoring.matching.assignment;

import java.util.Arrays;

/**
 * The edges that some best flows have and others have not, by mentee and by mentor.
 *
 * <p>Edges without slack whose ends are in one strong component of the residual graph of such edges, with one more node, the
 * counter, as {@link TieRule} says. Which edges these are does not depend on the best flow one looks at.
 *
 * <p>Source: Tarjan, Depth-First Search and Linear Graph Algorithms, 1972; without recursion. Takes O(V + E) time.
 */
final class Swaps {

    private static final int NONE = -1;

    private final Flow flow;
    private final Instance instance;
    private final int mentees;
    private final int counter;

    private final int[] firstTight; // mentee -> the first of their edges without slack; one more entry at the end
    private final int[] tight;
    private final int[] component; // node -> its component, or NONE while it is not known
    private final int[] first; // mentee -> the first of their edges here; one more entry at the end
    private final int[] edges;
    private final int[] firstAt; // mentor -> the first of their edges here; one more entry at the end
    private final int[] edgesAt;

    private final int[] order; // node -> when it was come to, counted from one, or zero
    private final int[] lowest; // node -> the earliest node known to be reached from it
    private final int[] arc; // node -> its arc to be looked at next
    private final int[] way; // nodes from the start of the search to where it is
    private final int[] open; // nodes without a component yet
    private int openSize;
    private int wayLength;
    private int reached;
    private int components;
    private int from; // the first mentee not settled

    Swaps(Flow flow) {
        this.flow = flow;
        this.instance = flow.instance;
        mentees = instance.mentees;
        counter = mentees + instance.mentors;
        firstTight = new int[mentees + 1];
        tight = tightEdges();
        component = new int[counter + 1];
        first = new int[mentees + 1];
        edges = new int[tight.length];
        firstAt = new int[instance.mentors + 2];
        edgesAt = new int[tight.length];
        order = new int[counter + 1];
        lowest = new int[counter + 1];
        arc = new int[counter + 1];
        way = new int[counter + 1];
        open = new int[counter + 1];
    }

    private int[] tightEdges() {
        int[] found = new int[instance.weight.length];
        int size = 0;
        for (int i = 0; i < mentees; i++) {
            long potential = flow.menteePotential[i];
            for (int edge = instance.first[i]; edge < instance.first[i + 1]; edge++) {
                if (potential + flow.mentorPotential[instance.mentor[edge]] == instance.weight[edge]) {
                    found[size++] = edge;
                }
            }
            firstTight[i + 1] = size;
        }
        return Arrays.copyOf(found, size);
    }

    /** Returns how many edges there are. */
    int size() {
        return first[mentees];
    }

    /** Returns where the edges of a mentee begin; those of the one before end there. */
    int firstOf(int i) {
        return first[i];
    }

    int edge(int k) {
        return edges[k];
    }

    /** Returns where the edges of a mentor begin; those of the one before end there. */
    int firstAt(int j) {
        return firstAt[j];
    }

    int edgeAt(int k) {
        return edgesAt[k];
    }

    /** Returns whether a node is in the component of the counter. */
    boolean isByCounter(int node) {
        return component[node] == component[counter];
    }

    /** Finds the edges again, if only mentees from the given one on may change. */
    void find(int firstMentee) {
        from = firstMentee;
        findComponents();
        Arrays.fill(firstAt, 0);
        int size = 0;
        for (int i = 0; i < mentees; i++) {
            first[i] = size;
            for (int k = firstTight[i]; k < firstTight[i + 1] && i >= from; k++) {
                int j = instance.mentor[tight[k]];
                if (component[i] == component[mentees + j]) {
                    edges[size++] = tight[k];
                    firstAt[j + 2]++;
                }
            }
        }
        first[mentees] = size;
        for (int j = 0; j < instance.mentors; j++) {
            firstAt[j + 2] += firstAt[j + 1];
        }
        for (int k = 0; k < size; k++) {
            edgesAt[firstAt[instance.mentor[edges[k]] + 1]++] = edges[k];
        }
    }

    private void findComponents() {
        Arrays.fill(order, 0);
        Arrays.fill(component, NONE);
        reached = 0;
        components = 0;
        openSize = 0;
        for (int start = from; start <= counter; start++) {
            if (order[start] == 0) {
                explore(start);
            }
        }
    }

    private void explore(int start) {
        wayLength = 0;
        enter(start);
        while (wayLength > 0) {
            int node = way[wayLength - 1];
            int next = nextFrom(node);
            if (next == NONE) {
                leave(node);
            } else if (order[next] == 0) {
                enter(next);
            } else if (component[next] == NONE) {
                lowest[node] = Math.min(lowest[node], order[next]);
            }
        }
    }

    private void enter(int node) {
        order[node] = ++reached;
        lowest[node] = reached;
        arc[node] = node < mentees ? firstTight[node] : 0;
        open[openSize++] = node;
        way[wayLength++] = node;
    }

    private void leave(int node) {
        wayLength--;
        if (wayLength > 0) {
            int before = way[wayLength - 1];
            lowest[before] = Math.min(lowest[before], lowest[node]);
        }
        if (lowest[node] == order[node]) {
            int member;
            do {
                member = open[--openSize];
                component[member] = components;
            } while (member != node);
            components++;
        }
    }

    /** Returns the next node that an arc leads to, or NONE. */
    private int nextFrom(int node) {
        return node == counter ? nextFromCounter() : node < mentees ? nextFromMentee(node) : nextFromMentor(node);
    }

    private int nextFromMentee(int i) {
        while (arc[i] < firstTight[i + 1]) {
            int edge = tight[arc[i]++];
            if (!flow.isChosen(edge)) {
                return mentees + instance.mentor[edge];
            }
        }
        if (arc[i]++ == firstTight[i + 1] && flow.menteeLoad(i) > 0 && flow.menteeLast(i) == 0) {
            return counter;
        }
        return NONE;
    }

    private int nextFromMentor(int node) {
        int j = node - mentees;
        while (arc[node] < flow.mentorLoad(j)) {
            int edge = flow.held(j, arc[node]++);
            if (instance.mentee[edge] >= from && flow.slack(edge) == 0) {
                return instance.mentee[edge];
            }
        }
        if (arc[node]++ == flow.mentorLoad(j) && flow.hasFreeSeat(j) && flow.mentorNext(j) == 0) {
            return counter;
        }
        return NONE;
    }

    private int nextFromCounter() {
        while (arc[counter] < counter) {
            int node = arc[counter]++;
            if (node < mentees ? node >= from && mayHaveMore(node) : mayHaveLess(node - mentees)) {
                return node;
            }
        }
        return NONE;
    }

    private boolean mayHaveMore(int i) {
        return flow.menteeLoad(i) < instance.menteeMost[i] && flow.menteeNext(i) == 0;
    }

    private boolean mayHaveLess(int j) {
        return flow.mentorLoad(j) > 0 && flow.mentorLast(j) == 0;
    }
}
