package io.github.mentoring.matching.assignment;

/**
 * Finds the cheapest way to give a mentee one more mentor: a chain of swaps that ends at a free seat or with a mentee who
 * gives one up.
 *
 * <p>Dijkstra's algorithm over the residual graph, from the mentee: an edge not chosen leads from its mentee to its
 * mentor, a chosen one from its mentor to its mentee, and their lengths are what they fall short of their potentials, never
 * negative. Takes O(E log V) time at worst and usually looks at a few nodes only.
 */
final class NearestSeat {

    private static final int NOBODY = -1;

    private final Flow flow;
    private final Instance instance;
    private final NodeHeap heap; // mentees first, then mentors
    private final int[] reachedBy; // node -> the edge that led to it

    private int end; // the node where the cheapest way ends, or NOBODY
    private long cost;

    NearestSeat(Flow flow) {
        this.flow = flow;
        this.instance = flow.instance;
        heap = new NodeHeap(instance.mentees + instance.mentors);
        reachedBy = new int[instance.mentees + instance.mentors];
    }

    /**
     * Looks for the cheapest way that costs less than the limit, and returns its cost, or the limit if there is none.
     *
     * <p>The cost leaves out what the mentee's own further mentor pays by being there.
     */
    long search(int source, long limit) {
        heap.clear();
        end = NOBODY;
        cost = limit;
        heap.offer(source, 0);
        while (!heap.isEmpty() && heap.nearestDistance() < cost) {
            int node = heap.poll();
            if (node < instance.mentees) {
                visitMentee(node, node == source);
            } else {
                visitMentor(node - instance.mentees);
            }
        }
        return cost;
    }

    /** Makes the potentials fit the way found, or the lack of one, so that all that is at its cost has length zero. */
    void adjustPotentials() {
        for (int k = 0; k < heap.touchedCount(); k++) {
            int node = heap.touched(k);
            long nearer = cost - heap.distance(node);
            if (nearer > 0) {
                if (node < instance.mentees) {
                    flow.menteePotential[node] -= nearer;
                } else {
                    flow.mentorPotential[node - instance.mentees] += nearer;
                }
            }
        }
    }

    /** Goes the way found, if there is one. */
    void follow(int source) {
        if (end == NOBODY) {
            return;
        }
        int node = end;
        if (node < instance.mentees) {
            int given = reachedBy[node];
            flow.drop(given);
            node = instance.mentees + instance.mentor[given];
        }
        while (true) {
            int taken = reachedBy[node];
            int taker = instance.mentee[taken];
            if (taker == source) {
                flow.choose(taken);
                return;
            }
            int given = reachedBy[taker];
            flow.drop(given);
            flow.choose(taken);
            node = instance.mentees + instance.mentor[given];
        }
    }

    private void visitMentee(int i, boolean source) {
        long distance = heap.distance(i);
        if (!source) {
            endAt(i, distance + flow.menteeLast(i));
        }
        if (distance >= cost) {
            return; // nothing beyond can be nearer
        }
        for (int edge = instance.first[i]; edge < instance.first[i + 1]; edge++) {
            if (!flow.isChosen(edge)) {
                reach(instance.mentees + instance.mentor[edge], distance + flow.slack(edge), edge);
            }
        }
    }

    private void visitMentor(int j) {
        long distance = heap.distance(instance.mentees + j);
        if (flow.hasFreeSeat(j)) {
            endAt(instance.mentees + j, distance - flow.mentorNext(j));
        }
        if (distance >= cost) {
            return; // nothing beyond can be nearer
        }
        for (int k = 0; k < flow.mentorLoad(j); k++) {
            int edge = flow.held(j, k);
            reach(instance.mentee[edge], distance - flow.slack(edge), edge);
        }
    }

    private void reach(int node, long distance, int edge) {
        if (distance < cost && heap.offer(node, distance)) {
            reachedBy[node] = edge;
        }
    }

    private void endAt(int node, long total) {
        if (total < cost) {
            cost = total;
            end = node;
        }
    }
}
