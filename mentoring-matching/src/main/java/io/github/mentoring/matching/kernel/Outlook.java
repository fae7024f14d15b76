package io.github.mentoring.matching.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Raises all prices at once by how far each object is from an open seat, so that whoever is outbid goes straight towards one.
 *
 * <p>Single bids find their way by chance, which takes long where the few open seats are far away. Only for markets without
 * dummies, where nobody may have several places.
 *
 * <p>Source: Goldberg, Kennedy, An Efficient Cost Scaling Algorithm for the Assignment Problem, 1995, section 5 (global updates).
 */
final class Outlook {

    /*
     * Somebody who holds a seat could have another for what they would lose by that, which is no less than minus the raise, for
     * they are content. The shortest way along such changes to an open seat is found by Dijkstra's algorithm from all open
     * seats at once. Prices raised by these distances keep everybody content: d(j) <= loss + raise + d(k) is what it takes.
     */

    /** After so many looks at each edge in a round it pays to look out, and then after one each time. */
    private static final int LOOKS_BEFORE = 30;

    private final Auction auction;
    private final Market market;
    private @Nullable Market swapped; // made when first needed
    private final long[] distance; // object -> way to an open seat
    private final int[] heldObject; // bidder -> the object of their seat, or -1
    private final long[] heldWorth; // bidder -> what that is worth to them at its price
    private final MinHeap heap = new MinHeap();

    Outlook(Auction auction) {
        this.auction = auction;
        market = auction.market;
        distance = new long[market.objects];
        heldObject = new int[market.bidders];
        heldWorth = new long[market.bidders];
    }

    /** Returns how many edges are to be looked at in a round before it pays to look out. */
    long edgesBefore() {
        return (long) LOOKS_BEFORE * market.edges();
    }

    /** Raises prices; everybody who holds a seat must be content up to the given raise. */
    void update(long raise) {
        Market swappedMarket = swapped == null ? market.swapped() : swapped;
        swapped = swappedMarket;
        Arrays.fill(distance, Long.MAX_VALUE);
        Arrays.fill(heldObject, -1);
        heap.clear();
        Seating seating = auction.seating;
        for (int j = 0; j < market.objects; j++) {
            int from = seating.firstSeat[j];
            for (int s = from; s < from + seating.load[j]; s++) {
                int i = Seating.bidder(seating.holder[s]);
                heldObject[i] = j;
                heldWorth[i] = market.edge[Seating.edge(seating.holder[s])] - j - auction.price[j];
            }
            if (auction.hasOpenSeat(j)) {
                distance[j] = 0;
                heap.add(0, j);
            }
        }
        long farthest = 0;
        while (!heap.isEmpty()) {
            int k = heap.item();
            long far = heap.key();
            heap.remove();
            if (far == distance[k]) {
                farthest = far;
                reach(swappedMarket, k, far + raise);
            }
        }
        raisePrices(farthest);
    }

    /** Looks at all who might change to an object. */
    private void reach(Market bidders, int k, long far) {
        for (int t = bidders.first[k]; t < bidders.first[k + 1]; t++) {
            int i = bidders.objectOf(t);
            int j = heldObject[i];
            if (j >= 0 && j != k) {
                long worth = (bidders.weightOf(t) << market.bits) - auction.price[k];
                long reached = far + heldWorth[i] - worth;
                if (reached < distance[j]) {
                    distance[j] = reached;
                    heap.add(reached, j);
                }
            }
        }
    }

    private void raisePrices(long farthest) {
        Seating seating = auction.seating;
        for (int j = 0; j < market.objects; j++) {
            long by = Math.min(distance[j], farthest);
            if (by > 0 && seating.seats(j) > 0) {
                auction.price[j] += by;
                int from = seating.firstSeat[j];
                for (int s = from; s < from + seating.load[j]; s++) {
                    auction.offer[s] = Math.max(auction.offer[s], auction.price[j]);
                }
            }
        }
    }
}
