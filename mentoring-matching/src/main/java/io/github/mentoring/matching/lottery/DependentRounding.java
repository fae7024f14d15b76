package io.github.mentoring.matching.lottery;

import com.google.common.primitives.ImmutableIntArray;
import io.github.mentoring.matching.problem.CandidateGraph;
import java.util.Arrays;
import java.util.BitSet;

/** Draws a matching whose pairs have given probabilities. */
final class DependentRounding {

    /*
     * Dependent rounding [1]. Take a cycle of pairs that are neither certain nor impossible, and colour it in turns: what one
     * colour gains, the other loses, so that nobody's load changes. Either colour can gain until some pair is certain or
     * impossible; up is how much the first can gain, down how much the second. With probability down / (up + down) the first
     * gains up, else the second gains down: on average nobody gains. Each turn settles a pair at least, and all are settled in
     * the end, with the probabilities they had. Amounts are whole ten-thousandths, so that all this is exact.
     *
     * Loads need not be whole. A pair with a dummy on the other side fills each load up, one with both dummies fills theirs up,
     * and then every node that has a pair left has two, so that a cycle is found by walking. A load then ends up just below or
     * just above what it was on average, and so does, by the pair of the dummies, the number of all pairs [2].
     *
     * Takes O(P V) time for P pairs that are neither certain nor impossible among V people, and far less as a rule, since walks are
     * short.
     *
     * [1] Gandhi, Khuller, Parthasarathy, Srinivasan. Dependent Rounding and its Applications to Approximation Algorithms. 2006.
     * [2] Budish, Che, Kojima, Milgrom. Designing Random Allocation Mechanisms: Theory and Applications. 2013.
     */

    private static final int WHOLE = Probability.WHOLE;
    private static final int NONE = -1;

    private final int[] chance; // edge -> what it carries by now
    private final int[] left; // edge -> its node on the side of the mentees
    private final int[] right; // edge -> its node on the side of the mentors
    private int edges;

    private final int mentees; // also the number of the mentees' dummy
    private final int nodes;
    private final int[] load; // node -> the sum of its edges
    private int[] first = {}; // node -> its first place in around; one more entry at the end
    private int[] around = {}; // place -> edge, ascending within a node

    private DependentRounding(CandidateGraph graph, ImmutableIntArray chances) {
        mentees = graph.mentees().size();
        int mentors = graph.mentors().size();
        nodes = mentees + mentors + 2;
        int most = graph.edgeCount() + nodes - 1;
        chance = new int[most];
        left = new int[most];
        right = new int[most];
        load = new int[nodes];
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            add(graph.menteeOf(edge), mentorNode(graph.mentorOf(edge)), chances.get(edge));
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            add(mentee, mentorNode(mentors), missing(mentee));
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            add(mentees, mentorNode(mentor), missing(mentorNode(mentor)));
        }
        // INVARIANT: both dummies miss the same, since both sides of all other edges add up to the same.
        add(mentees, mentorNode(mentors), missing(mentees));
    }

    /** Returns the pairs of a drawn matching, by number. */
    static BitSet draw(CandidateGraph graph, ImmutableIntArray chances, Coin coin) {
        DependentRounding rounding = new DependentRounding(graph, chances);
        rounding.listEdges();
        for (int edge = 0; edge < rounding.edges; edge++) {
            while (rounding.isOpen(edge)) {
                rounding.settleOneOnACycle(edge, coin);
            }
        }
        BitSet drawn = new BitSet();
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            drawn.set(edge, rounding.chance[edge] == WHOLE);
        }
        return drawn;
    }

    private int mentorNode(int mentor) {
        return mentees + 1 + mentor;
    }

    private void add(int leftNode, int rightNode, int newChance) {
        left[edges] = leftNode;
        right[edges] = rightNode;
        chance[edges++] = newChance;
        load[leftNode] = (load[leftNode] + newChance) % WHOLE; // whole ones do not matter
        load[rightNode] = (load[rightNode] + newChance) % WHOLE;
    }

    /** Returns by how much a load falls short of the next whole one. */
    private int missing(int node) {
        return (WHOLE - load[node]) % WHOLE;
    }

    private boolean isOpen(int edge) {
        return chance[edge] > 0 && chance[edge] < WHOLE;
    }

    /** Lists the open edges of each node; no edge opens later. */
    private void listEdges() {
        first = new int[nodes + 1];
        for (int edge = 0; edge < edges; edge++) {
            if (isOpen(edge)) {
                first[left[edge]]++;
                first[right[edge]]++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        around = new int[first[nodes]];
        for (int edge = edges - 1; edge >= 0; edge--) {
            if (isOpen(edge)) {
                around[--first[left[edge]]] = edge;
                around[--first[right[edge]]] = edge;
            }
        }
    }

    /** Walks from an open edge until a node comes up again, and rounds the cycle. */
    private void settleOneOnACycle(int start, Coin coin) {
        int[] way = new int[nodes];
        int[] step = new int[nodes]; // node -> how many edges were walked to it, or NONE
        Arrays.fill(step, NONE);
        int node = left[start];
        int edge = start;
        int steps = 0;
        while (step[node] == NONE) {
            step[node] = steps;
            way[steps++] = edge;
            node = left[edge] == node ? right[edge] : left[edge];
            edge = openBesides(node, edge);
        }
        round(Arrays.copyOfRange(way, step[node], steps), coin);
    }

    /** Returns an open edge of a node other than the given one: where one is, there is another, since the load is whole. */
    private int openBesides(int node, int besides) {
        for (int place = first[node]; ; place++) {
            int edge = around[place];
            if (isOpen(edge)) {
                if (edge != besides) {
                    return edge;
                }
            } else if (place == first[node]) {
                first[node]++; // never looked at again
            }
        }
    }

    private void round(int[] cycle, Coin coin) {
        int up = WHOLE;
        int down = WHOLE;
        for (int k = 0; k < cycle.length; k++) {
            int room = WHOLE - chance[cycle[k]];
            up = Math.min(up, k % 2 == 0 ? room : chance[cycle[k]]);
            down = Math.min(down, k % 2 == 0 ? chance[cycle[k]] : room);
        }
        int change = coin.lands(down, up + down) ? up : -down;
        for (int k = 0; k < cycle.length; k++) {
            chance[cycle[k]] += k % 2 == 0 ? change : -change;
        }
    }
}
