package io.github.mentoring.matching.assignment;

import java.util.Arrays;

/**
 * Along which swaps, edges without slack, a best flow may change into another, as far as that is not decided yet.
 *
 * <p>Nodes are mentees, mentors, and the counter, as {@link TieRule} says. An arc leads from a mentor to a mentee where a swap is
 * chosen, and back where it is not; from the counter to whoever may have one more, if a mentee, or one less, if a mentor, at no
 * cost; and to the counter from whoever may have it the other way round. Only arcs within one region count.
 */
final class SwapGraph {

    private static final int SETTLED = -1;

    final int counter;

    private final Flow flow;
    private final Instance instance;
    private final int mentees;
    private final int[] first; // mentee -> their first swap; one more entry at the end
    private final int[] edge; // swap -> edge
    private final int[] mentee; // swap -> mentee
    private final int[] mentor; // swap -> mentor
    private final OpenSwaps byMentee;
    private final OpenSwaps byMentor;
    private final int[] region; // node -> those that it may share a cycle with
    private final CounterArcs fromCounter;
    private final CounterArcs toCounter;
    private int regions;

    SwapGraph(Flow flow) {
        this.flow = flow;
        instance = flow.instance;
        mentees = instance.mentees;
        counter = mentees + instance.mentors;
        first = new int[mentees + 1];
        edge = tightEdges();
        mentee = new int[edge.length];
        mentor = new int[edge.length];
        for (int swap = 0; swap < edge.length; swap++) {
            mentee[swap] = instance.mentee[edge[swap]];
            mentor[swap] = instance.mentor[edge[swap]];
        }
        byMentee = new OpenSwaps(mentees, mentee, this::isChosen);
        byMentor = new OpenSwaps(instance.mentors, mentor, this::isChosen);
        region = new int[counter + 1];
        regions = 1;
        fromCounter = new CounterArcs(counter);
        toCounter = new CounterArcs(counter);
        for (int node = 0; node < counter; node++) {
            listAtCounter(node);
        }
    }

    private int[] tightEdges() {
        int[] found = new int[instance.weight.length];
        int size = 0;
        for (int i = 0; i < mentees; i++) {
            long potential = flow.menteePotential[i];
            for (int e = instance.first[i]; e < instance.first[i + 1]; e++) {
                if (potential + flow.mentorPotential[instance.mentor[e]] == instance.weight[e]) {
                    found[size++] = e;
                }
            }
            first[i + 1] = size;
        }
        return Arrays.copyOf(found, size);
    }

    int firstOf(int i) {
        return first[i];
    }

    int mentorNode(int swap) {
        return mentees + mentor[swap];
    }

    boolean isChosen(int swap) {
        return flow.isChosen(edge[swap]);
    }

    int region(int node) {
        return region[node];
    }

    /** Parts nodes from all others: no cycle leads through one of them and another one. */
    void part(int[] nodes, int size) {
        int fresh = regions++;
        for (int k = 0; k < size; k++) {
            region[nodes[k]] = fresh;
        }
    }

    /** Returns where the arcs of a node begin, ahead or back. */
    int firstArc(int node, boolean ahead) {
        return node == counter
                ? 0
                : node < mentees ? byMentee.from(node, !ahead) : byMentor.from(node - mentees, ahead);
    }

    /** Returns where they end. */
    int afterArcs(int node, boolean ahead) {
        return node == counter
                ? (ahead ? fromCounter : toCounter).size()
                : node < mentees ? byMentee.to(node, !ahead) : byMentor.to(node - mentees, ahead);
    }

    /** Returns the swap of an arc of a person. */
    int swapOf(int node, int arc) {
        return node < mentees ? byMentee.swapAt(arc) : byMentor.swapAt(arc);
    }

    int otherEnd(int node, int swap) {
        return node < mentees ? mentees + mentor[swap] : mentee[swap];
    }

    /** Returns the other end of an arc of the counter; if there is no such arc any more, forgets it and returns the counter. */
    int atCounter(int arc, boolean ahead) {
        CounterArcs arcs = ahead ? fromCounter : toCounter;
        int node = arcs.node(arc);
        if (isAtCounter(node, !ahead)) {
            return node;
        }
        arcs.remove(arc);
        return counter;
    }

    /** Returns whether an arc leads from a person to the counter, or, not ahead, to the person from there. */
    boolean isAtCounter(int node, boolean ahead) {
        return region[node] == region[counter] && (ahead ? mayGive(node) : mayTake(node));
    }

    private boolean mayGive(int node) {
        return node < mentees
                ? flow.menteeLoad(node) > 0 && flow.menteeLast(node) == 0
                : flow.hasFreeSeat(node - mentees) && flow.mentorNext(node - mentees) == 0;
    }

    private boolean mayTake(int node) {
        return node < mentees
                ? flow.menteeLoad(node) < instance.menteeMost[node] && flow.menteeNext(node) == 0
                : flow.mentorLoad(node - mentees) > 0 && flow.mentorLast(node - mentees) == 0;
    }

    /** Takes note of who may have one more or less. */
    void listAtCounter(int node) {
        if (isAtCounter(node, false)) {
            fromCounter.add(node);
        }
        if (isAtCounter(node, true)) {
            toCounter.add(node);
        }
    }

    void choose(int swap) {
        flow.choose(edge[swap]);
        byMentee.choose(swap);
        byMentor.choose(swap);
    }

    void drop(int swap) {
        flow.drop(edge[swap]);
        byMentee.drop(swap);
        byMentor.drop(swap);
    }

    /** Leaves a swap as it is for good. */
    void close(int swap) {
        byMentee.close(swap);
        byMentor.close(swap);
    }

    /** Leaves all swaps of a mentee as they are; they are struck out where they are come across. */
    void settle(int i) {
        region[i] = SETTLED;
    }
}
