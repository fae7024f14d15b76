package io.github.mentoring.matching.assignment;

/**
 * What it costs to give a mentee one more mentor, as {@link NearestSeat} finds it for one of them, for all by one search; in a best
 * flow.
 */
final class PricesOfMore {

    /*
     * Dijkstra's algorithm over the residual graph, from all places at once where a way could end, against the arcs: a mentor with
     * a free seat, or a mentee who gives one up. So each node is as far as the cheapest way from there costs.
     *
     * The way of somebody who has a mentor must not end by their giving one up, since they would have no more than before.
     * If nothing is cheaper than that, their way is looked for by itself. Else the cheapest way from them leads elsewhere.
     */

    private final Flow flow;
    private final Instance instance;
    private final NearestSeat nearest;
    private final NodeHeap heap; // mentees first, then mentors
    private final int[] first; // mentor -> the first of their edges in edges; one more entry at the end
    private final int[] edges; // by mentor

    /** Takes O(E log V) time. */
    PricesOfMore(Flow flow) {
        this.flow = flow;
        instance = flow.instance;
        nearest = new NearestSeat(flow);
        heap = new NodeHeap(instance.mentees + instance.mentors);
        first = new int[instance.mentors + 1];
        edges = new int[instance.mentor.length];
        sortByMentor();
        endAtPlaces();
        search();
    }

    private void sortByMentor() {
        for (int j : instance.mentor) {
            first[j + 1]++;
        }
        for (int j = 0; j < instance.mentors; j++) {
            first[j + 1] += first[j];
        }
        int[] next = first.clone();
        for (int edge = 0; edge < edges.length; edge++) {
            edges[next[instance.mentor[edge]]++] = edge;
        }
    }

    private void endAtPlaces() {
        for (int i = 0; i < instance.mentees; i++) {
            if (flow.menteeLoad(i) > 0) {
                heap.offer(i, flow.menteeLast(i));
            }
        }
        for (int j = 0; j < instance.mentors; j++) {
            if (flow.hasFreeSeat(j)) {
                heap.offer(instance.mentees + j, -flow.mentorNext(j));
            }
        }
    }

    private void search() {
        while (!heap.isEmpty()) {
            int node = heap.poll();
            long distance = heap.distance(node);
            if (node < instance.mentees) {
                for (int edge = instance.first[node]; edge < instance.first[node + 1]; edge++) {
                    if (flow.isChosen(edge)) {
                        heap.offer(instance.mentees + instance.mentor[edge], distance - flow.slack(edge));
                    }
                }
            } else {
                int j = node - instance.mentees;
                for (int k = first[j]; k < first[j + 1]; k++) {
                    if (!flow.isChosen(edges[k])) {
                        heap.offer(instance.mentee[edges[k]], distance + flow.slack(edges[k]));
                    }
                }
            }
        }
    }

    /** Returns the cost of the cheapest way, less what the mentee's own further mentor pays by being there. */
    long of(int mentee) {
        long cost = heap.distance(mentee);
        boolean endsAtOnce = flow.menteeLoad(mentee) > 0 && cost == flow.menteeLast(mentee);
        return endsAtOnce ? nearest.search(mentee, Long.MAX_VALUE) : cost;
    }
}
