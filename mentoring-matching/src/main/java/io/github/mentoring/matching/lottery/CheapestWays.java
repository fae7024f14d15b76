package io.github.mentoring.matching.lottery;

import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.run.Progress.Stage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Sends what all mentees have to the sink at the least cost, which is a lottery of the greatest worth. */
final class CheapestWays {

    /*
     * What fits many ways that cost the same is sent beforehand. Then come successive shortest paths with potentials [1], by
     * Dijkstra's algorithm over reduced costs [2], one mentee after the other. The flow always costs the least for what is sent so far,
     * since no arc with room has a negative reduced cost. A search ends as soon as the sink is the nearest node; then whatever is
     * nearer moves up by as much as it is nearer, so that the way found is tight and no arc gets a negative reduced cost. What is
     * sent next is as much as the narrowest arc on the way takes: amounts are whole ten-thousandths, and their number does not matter.
     *
     * [1] Edmonds, Karp. Theoretical Improvements in Algorithmic Efficiency for Network Flow Problems. 1972.
     * [2] Ahuja, Magnanti, Orlin. Network Flows. 1993, section 9.7.
     */

    private static final long FAR = Long.MAX_VALUE;

    private final ChanceFlow flow;
    private final Network network;
    private final long[] distance; // node -> how far it is at most, or FAR
    private final int[] reachedBy; // node -> the last arc of the way to it
    private final int[] touched; // the nodes that are not FAR
    private int touchedCount;

    private CheapestWays(ChanceFlow flow) {
        this.flow = flow;
        network = flow.network;
        distance = new long[network.nodes()];
        Arrays.fill(distance, FAR);
        reachedBy = new int[network.nodes()];
        touched = new int[network.nodes()];
    }

    /** Returns whether all was sent; if not, the caller wants no more, and potentials bound what could still be sent. */
    static boolean fill(ChanceFlow flow, Relay relay) {
        boolean isDone = new CheapestWays(flow).fill(relay);
        flow.settlePotentialsOfClosed();
        return isDone;
    }

    private boolean fill(Relay relay) {
        relay.update(Stage.SOLVING, 0, flow.mentees);
        long[] left = BlockingFlow.fill(flow, relay);
        for (int mentee = 0; mentee < flow.mentees; mentee++) {
            relay.update(Stage.SOLVING, mentee, flow.mentees);
            while (left[mentee] > 0) {
                if (relay.isStopped()) {
                    return false;
                }
                search(mentee);
                adjustPotentials();
                left[mentee] -= send(mentee, left[mentee]);
            }
        }
        relay.update(Stage.SOLVING, flow.mentees, flow.mentees);
        return true;
    }

    private void search(int source) {
        for (int k = 0; k < touchedCount; k++) {
            distance[touched[k]] = FAR;
        }
        touchedCount = 0;
        PriorityQueue<Place> queue = new PriorityQueue<>(Comparator.comparingLong(Place::distance));
        reach(queue, source, 0, Network.NONE);
        // INVARIANT: whatever a mentee does not get finds room in an arc of their own, so that the sink is reached.
        for (Place place = queue.remove(); place.distance < distance[flow.sink]; place = queue.remove()) {
            if (place.distance == distance[place.node]) { // else it was reached sooner by another way
                for (int arc = network.first(place.node); arc != Network.NONE; arc = network.next(arc)) {
                    if (network.room(arc) > 0) {
                        reach(queue, network.head(arc), place.distance + flow.reducedCost(arc), arc);
                    }
                }
            }
        }
    }

    private void reach(PriorityQueue<Place> queue, int node, long newDistance, int arc) {
        if (newDistance >= Math.min(distance[node], distance[flow.sink])) {
            return; // nothing beyond the sink is looked at
        }
        if (distance[node] == FAR) {
            touched[touchedCount++] = node;
        }
        distance[node] = newDistance;
        reachedBy[node] = arc;
        queue.add(new Place(node, newDistance));
    }

    private void adjustPotentials() {
        long end = distance[flow.sink];
        for (int k = 0; k < touchedCount; k++) {
            flow.toSink[touched[k]] += Math.max(0, end - distance[touched[k]]);
        }
    }

    /** Sends as much as fits the way found, at most what is left, and returns how much that is. */
    private long send(int source, long left) {
        long amount = left;
        for (int node = flow.sink; node != source; node = network.tail(reachedBy[node])) {
            amount = Math.min(amount, network.room(reachedBy[node]));
        }
        for (int node = flow.sink; node != source; node = network.tail(reachedBy[node])) {
            network.push(reachedBy[node], amount);
        }
        return amount;
    }

    private record Place(int node, long distance) {}
}
