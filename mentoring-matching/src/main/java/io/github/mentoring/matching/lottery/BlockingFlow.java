package io.github.mentoring.matching.lottery;

import io.github.mentoring.matching.internal.Relay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Sends over the cheapest ways from all mentees at once, as long as that gets on quickly. */
final class BlockingFlow {

    /*
     * Where many scores are equal, many ways cost the same, and a search for each would look at all of them again and again. So all that
     * fits the cheapest ways is sent before potentials move on [1]: first over one pair each, in the order of ids, which is
     * close to what the tie rule names, and then over the ways of fewest arcs, until these are blocked, over those of more, and so on [2].
     * Then all potentials move up to the next cheapest ways. Once that sends less than half of what was left, few ways cost the same,
     * and one mentee after the other is quicker.
     *
     * [1] Ford, Fulkerson. Flows in Networks. 1962, chapter III.
     * [2] Dinic. Algorithm for Solution of a Problem of Maximum Flow in Networks with Power Estimation. 1970.
     */

    private static final long FAR = Long.MAX_VALUE;

    private final ChanceFlow flow;
    private final Network network;
    private final long[] left; // mentee -> how much is still to be sent
    private final int[] level; // node -> how many arcs it is to the sink, or NONE
    private final int[] queue; // nodes with a level, in the order in which they were found
    private final int[] current; // node -> the first arc out of it that is not known to be blocked, or NONE
    private final int[] way; // arcs from a mentee on

    private BlockingFlow(ChanceFlow flow) {
        this.flow = flow;
        network = flow.network;
        left = IntStream.range(0, flow.mentees).mapToLong(flow::supply).toArray();
        level = new int[network.nodes()];
        queue = new int[network.nodes()];
        current = new int[network.nodes()];
        way = new int[network.nodes()];
    }

    /** Returns, for each mentee, how much is still to be sent. */
    static long[] fill(ChanceFlow flow, Relay relay) {
        BlockingFlow all = new BlockingFlow(flow);
        long before = all.rest();
        boolean getsOn = before > 0 && !relay.isStopped();
        if (getsOn) {
            all.sendOverPairs();
        }
        while (getsOn) {
            while (!relay.isStopped() && all.findLevels()) {
                all.sendOverLevels();
            }
            long rest = all.rest();
            getsOn = rest > 0 && rest <= before / 2 && !relay.isStopped();
            if (getsOn) {
                all.moveOn();
            }
            before = rest;
        }
        return all.left;
    }

    private long rest() {
        return LongStream.of(left).sum();
    }

    /** Sends from mentees over one pair to its mentor and on to the sink, as far as these are cheapest ways. */
    private void sendOverPairs() {
        for (int arc = 0; arc < 2 * flow.pairs; arc += 2) {
            int mentee = network.tail(arc);
            if (left[mentee] > 0 && network.room(arc) > 0 && flow.isTight(arc)) {
                int mentor = network.head(arc);
                for (int out = network.first(mentor); !flow.isPair(out); out = network.next(out)) {
                    if (flow.isTight(out)) {
                        long amount = Math.min(left[mentee], Math.min(network.room(arc), network.room(out)));
                        network.push(arc, amount);
                        network.push(out, amount);
                        left[mentee] -= amount;
                    }
                }
            }
        }
    }

    /** Tells how many arcs it is to the sink over cheapest ways, and returns whether any mentee with something left gets there. */
    private boolean findLevels() {
        Arrays.fill(level, Network.NONE);
        level[flow.sink] = 0;
        queue[0] = flow.sink;
        int found = 1;
        for (int k = 0; k < found; k++) {
            int node = queue[k];
            for (int out = network.first(node); out != Network.NONE; out = network.next(out)) {
                int in = out ^ 1;
                int from = network.head(out);
                if (level[from] == Network.NONE && network.room(in) > 0 && flow.isTight(in)) {
                    level[from] = level[node] + 1;
                    queue[found++] = from;
                }
            }
        }
        return IntStream.range(0, flow.mentees).anyMatch(mentee -> left[mentee] > 0 && level[mentee] != Network.NONE);
    }

    /** Sends until no way is left on which each arc leads one level down. */
    private void sendOverLevels() {
        for (int node = 0; node < network.nodes(); node++) {
            current[node] = network.first(node);
        }
        for (int mentee = 0; mentee < flow.mentees; mentee++) {
            while (left[mentee] > 0 && level[mentee] != Network.NONE) {
                int arcs = findWay(mentee);
                if (arcs == 0) {
                    break;
                }
                long amount = left[mentee];
                for (int k = 0; k < arcs; k++) {
                    amount = Math.min(amount, network.room(way[k]));
                }
                for (int k = 0; k < arcs; k++) {
                    network.push(way[k], amount);
                }
                left[mentee] -= amount;
            }
        }
    }

    /** Finds a way from a mentee down to the sink, and returns how many arcs it has; none if all are blocked. */
    private int findWay(int mentee) {
        int node = mentee;
        int arcs = 0;
        while (node != flow.sink) {
            int arc = current[node];
            while (arc != Network.NONE && !leadsDown(node, arc)) {
                arc = network.next(arc);
            }
            current[node] = arc;
            if (arc != Network.NONE) {
                way[arcs++] = arc;
                node = network.head(arc);
            } else if (arcs == 0) {
                return 0;
            } else {
                node = network.tail(way[--arcs]);
                current[node] = network.next(current[node]); // the other end is blocked
            }
        }
        return arcs;
    }

    private boolean leadsDown(int node, int arc) {
        return level[network.head(arc)] == level[node] - 1 && network.room(arc) > 0 && flow.isTight(arc);
    }

    /** Moves potentials up to what the cheapest ways cost now. Whoever has no way to the sink at all is reached by no arc with room. */
    private void moveOn() {
        long[] distance = new long[network.nodes()];
        Arrays.fill(distance, FAR);
        distance[flow.sink] = 0;
        PriorityQueue<Place> places = new PriorityQueue<>(Comparator.comparingLong(Place::distance));
        places.add(new Place(flow.sink, 0));
        while (!places.isEmpty()) {
            Place place = places.remove();
            if (place.distance == distance[place.node]) { // else it was reached sooner by another way
                for (int out = network.first(place.node); out != Network.NONE; out = network.next(out)) {
                    int from = network.head(out);
                    if (network.room(out ^ 1) > 0 && place.distance + flow.reducedCost(out ^ 1) < distance[from]) {
                        distance[from] = place.distance + flow.reducedCost(out ^ 1);
                        places.add(new Place(from, distance[from]));
                    }
                }
            }
        }
        for (int node = 0; node < network.nodes(); node++) {
            flow.toSink[node] += distance[node] == FAR ? 0 : distance[node];
        }
    }

    private record Place(int node, long distance) {}
}
