package io.github.mentoring.matching.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Raises all prices at once by how far each object is from an open seat, so that whoever is outbid goes straight towards one.
 *
 * <p>Single bids find their way by chance, which takes long where the few open seats are far away. Only for markets where nobody
 * may have several places.
 *
 * <p>Source: Goldberg, Kennedy, An Efficient Cost Scaling Algorithm for the Assignment Problem, 1995 (global updates of prices).
 */
final class Outlook {

    /*
     * Somebody who holds a seat could have another for what they would lose by that, which is no less than minus the raise, for
     * they are content. The shortest way along such changes to an open seat is found by Dijkstra's algorithm from all open
     * seats at once. Prices raised by these distances keep everybody content: d(j) <= loss + raise + d(k) is what it takes.
     * The least of them and any one number will do as well; so no price rises beyond the auction's limit.
     *
     * All dummies are one more node: each could have any seat that a dummy may have, and wherever they are, they pay one level.
     * That rises by their distance; so those who hold seats beside them may stay at what they offered.
     *
     * Somebody who holds no seat, and none of whose objects is near or far from an open one or from a dummy's, is one too many: they
     * and all whom they lead to hold or want the seats of the same objects, and no others, which are fewer than they are.
     */

    /** After so many looks at each edge in a round it pays to look out, and then after one each time. */
    private static final int LOOKS_BEFORE = 30;

    private final Auction auction;
    private final Market market;
    private @Nullable Market swapped; // made when first needed
    private final int pool; // of all dummies, as if it were one more object
    private final long[] distance; // object -> way to an open seat
    private final int[] heldObject; // bidder -> the object of their seat, or -1
    private final long[] heldWorth; // bidder -> what that is worth to them at its price
    private final MinHeap heap = new MinHeap();

    Outlook(Auction auction) {
        this.auction = auction;
        market = auction.market;
        pool = market.objects;
        distance = new long[market.objects + 1];
        heldObject = new int[market.bidders];
        heldWorth = new long[market.bidders];
    }

    /** Returns how many edges are to be looked at in a round before it pays to look out. */
    long edgesBefore() {
        return (long) LOOKS_BEFORE * market.edges();
    }

    /**
     * Raises prices, unless the caller wants no more, and returns whether all bidders can be seated, or that is not known.
     *
     * @param raise up to which everybody who holds a seat must be content
     */
    boolean update(long raise) {
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
                heldWorth[i] = auction.worth(Seating.edge(seating.holder[s]));
            }
            if (auction.hasOpenSeat(j)) {
                distance[j] = 0;
                heap.add(0, j);
            }
        }
        long most = mostToRaise();
        long farthest = 0;
        while (!heap.isEmpty() && farthest < most) {
            int k = heap.item();
            long far = heap.key();
            heap.remove();
            if (far != distance[k]) {
                continue;
            }
            farthest = far;
            if (k == pool) {
                reachHosts(far);
            } else {
                reach(swappedMarket, k, far + raise);
            }
            if (auction.poll.isStopped()) {
                return true;
            }
        }
        raisePrices(Math.min(farthest, most));
        return !heap.isEmpty() || !isAnybodyCutOff();
    }

    /** Returns whether somebody without a seat leads to none that nobody holds or a dummy does, if all that do are known. */
    private boolean isAnybodyCutOff() {
        if (auction.dummies.hosts() > 0 && distance[pool] == Long.MAX_VALUE) {
            return false;
        }
        for (int i = 0; i < market.bidders; i++) {
            if (heldObject[i] < 0 && auction.seating.lacking(i) > 0 && isCutOff(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCutOff(int i) {
        for (int e = market.first[i]; e < market.first[i + 1]; e++) {
            if (distance[market.objectOf(e)] != Long.MAX_VALUE) {
                return false;
            }
        }
        return true;
    }

    /** Returns by how much the highest price of a seat may rise. */
    private long mostToRaise() {
        long highest = auction.dummies.level();
        for (int j = 0; j < market.objects; j++) {
            if (auction.seating.seats(j) > 0) {
                highest = Math.max(highest, auction.price(j));
            }
        }
        return auction.limit - highest;
    }

    /** Looks at all objects whose dummies might change to any other that a dummy may have. */
    private void reachHosts(long far) {
        for (int h = 0; h < auction.dummies.hosts(); h++) {
            int j = auction.dummies.host(h);
            if (far < distance[j]) {
                distance[j] = far;
                heap.add(far, j);
            }
        }
        auction.poll.spend(auction.dummies.hosts());
    }

    /** Looks at all who might change to an object. */
    private void reach(Market bidders, int k, long far) {
        if (auction.dummies.hosts() > 0 && auction.dummies.mayHost(k)) {
            long reached = far + auction.price(k) - auction.dummies.level();
            if (reached < distance[pool]) {
                distance[pool] = reached;
                heap.add(reached, pool);
            }
        }
        for (int t = bidders.first[k]; t < bidders.first[k + 1]; t++) {
            int i = bidders.objectOf(t);
            int j = heldObject[i];
            if (j >= 0 && j != k) {
                long worth = (bidders.weightOf(t) << market.bits) - auction.price(k);
                long reached = far + heldWorth[i] - worth;
                if (reached < distance[j]) {
                    distance[j] = reached;
                    heap.add(reached, j);
                }
            }
        }
        auction.poll.spend(1 + bidders.degree(k));
    }

    private void raisePrices(long farthest) {
        Seating seating = auction.seating;
        for (int j = 0; j < market.objects; j++) {
            long by = Math.min(distance[j], farthest);
            if (by > 0 && seating.seats(j) > 0) {
                auction.due[j] += by;
                int from = seating.firstSeat[j];
                for (int s = from; s < from + seating.load[j]; s++) {
                    auction.offer[s] = Math.max(auction.offer[s], auction.price(j));
                }
            }
        }
        if (auction.dummies.hosts() > 0) { // those who wait will pay what the cheapest seats cost
            auction.dummies.raiseLevel(Math.min(distance[pool], farthest));
        }
    }
}
