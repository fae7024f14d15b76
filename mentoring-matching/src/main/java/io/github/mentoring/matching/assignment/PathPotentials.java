package io.github.mentoring.matching.assignment;

/**
 * Replaces potentials that prove a flow best by others that do so too and are sums of few packed numbers, so that they can be
 * unpacked.
 *
 * <p>A potential of the kernel is any whole number; unpacked, its soft preferences could outweigh a score. A sum along a path
 * has no more of them than the pairs on it, two for each of the people on the smaller side, and {@code Units} leaves room for
 * these.
 */
final class PathPotentials {

    /*
     * Dijkstra's algorithm over the residual graph, from the counter (TieRule says what that is): lengths are what arcs fall
     * short of the old potentials, never negative, and less the distances they still are so. The potential of a node then is
     * the sum along the shortest way to it. Who cannot be reached takes part in nothing.
     */

    private final Flow flow;
    private final Instance instance;
    private final NodeHeap heap;

    private PathPotentials(Flow flow) {
        this.flow = flow;
        this.instance = flow.instance;
        heap = new NodeHeap(instance.mentees + instance.mentors);
    }

    /** Takes O(E log V) time. */
    static void apply(Flow flow) {
        PathPotentials potentials = new PathPotentials(flow);
        potentials.leaveCounter();
        potentials.search();
        potentials.adjust();
    }

    private void leaveCounter() {
        for (int i = 0; i < instance.mentees; i++) {
            if (flow.menteeLoad(i) < instance.menteeMost[i]) {
                heap.offer(i, -flow.menteeNext(i));
            }
        }
        for (int j = 0; j < instance.mentors; j++) {
            if (flow.mentorLoad(j) > 0) {
                heap.offer(instance.mentees + j, flow.mentorLast(j));
            }
        }
    }

    private void search() {
        while (!heap.isEmpty()) {
            int node = heap.poll();
            long distance = heap.distance(node);
            if (node < instance.mentees) {
                for (int edge = instance.first[node]; edge < instance.first[node + 1]; edge++) {
                    if (!flow.isChosen(edge)) {
                        heap.offer(instance.mentees + instance.mentor[edge], distance + flow.slack(edge));
                    }
                }
            } else {
                int j = node - instance.mentees;
                for (int k = 0; k < flow.mentorLoad(j); k++) {
                    int edge = flow.held(j, k);
                    heap.offer(instance.mentee[edge], distance - flow.slack(edge));
                }
            }
        }
    }

    private void adjust() {
        for (int j = 0; j < instance.mentors; j++) {
            long distance = heap.distance(instance.mentees + j);
            flow.mentorPotential[j] =
                    distance == Long.MAX_VALUE ? -instance.mentorGain(j, 1) : flow.mentorPotential[j] - distance;
        }
        for (int i = 0; i < instance.mentees; i++) {
            long distance = heap.distance(i);
            flow.menteePotential[i] = distance == Long.MAX_VALUE ? highestWorth(i) : flow.menteePotential[i] + distance;
        }
    }

    /** Returns the least potential that leaves no edge of a mentee wanting. */
    private long highestWorth(int i) {
        if (instance.first[i] == instance.first[i + 1]) {
            return 0;
        }
        long highest = Long.MIN_VALUE;
        for (int edge = instance.first[i]; edge < instance.first[i + 1]; edge++) {
            highest = Math.max(highest, instance.weight[edge] - flow.mentorPotential[instance.mentor[edge]]);
        }
        return highest;
    }
}
