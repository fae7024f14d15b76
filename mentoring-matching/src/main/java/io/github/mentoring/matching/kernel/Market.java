package io.github.mentoring.matching.kernel;

import java.util.Arrays;

/**
 * One side of a matching problem bids for the other: the arrays that all solvers work on. Nothing in it changes.
 *
 * <p>Edges are numbered by bidder and within a bidder by object. An edge is one {@code long}: its weight above {@code bits}
 * lower bits that hold its object, so that a bid reads one stream of memory.
 */
final class Market {

    /** No weight, times two to the power of {@link #bits}, exceeds two to this power. */
    static final int WEIGHT_BITS = 60;

    /**
     * Less than any edge is worth, whatever seats cost, and yet so near that differences from it are no overflow; {@link Auction}
     * says how much seats may cost.
     */
    static final long WORTHLESS = -1L << (WEIGHT_BITS + 2);

    final int bidders;
    final int objects;
    final int bits;
    final int[] first; // bidder -> its first edge; one more entry at the end
    final long[] edge; // edge -> weight << bits | object
    final int[] bidderLeast;
    final int[] bidderMost;
    final int[] objectLeast;
    final int[] objectMost;
    final long lightest; // no weight is less, nor is zero
    final long heaviest; // no weight is more, nor is zero

    private final int[] objectDegree; // object -> its edges

    Market(
            int objects,
            int[] first,
            long[] edge,
            long lightest,
            long heaviest,
            int[] bidderLeast,
            int[] bidderMost,
            int[] objectLeast,
            int[] objectMost,
            int[] objectDegree) {
        this.bidders = first.length - 1;
        this.objects = objects;
        this.bits = bitsFor(objects);
        this.first = first;
        this.edge = edge;
        this.lightest = lightest;
        this.heaviest = heaviest;
        this.bidderLeast = bidderLeast;
        this.bidderMost = bidderMost;
        this.objectLeast = objectLeast;
        this.objectMost = objectMost;
        this.objectDegree = objectDegree;
    }

    /** Returns the bits that hold a number of one of so many objects, and hold two more numbers besides. */
    static int bitsFor(int objects) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(objects + 1);
    }

    static long pack(long weight, int object, int bits) {
        return weight << bits | object;
    }

    int edges() {
        return first[bidders];
    }

    int objectOf(int e) {
        return (int) edge[e] & ((1 << bits) - 1);
    }

    long weightOf(int e) {
        return edge[e] >> bits;
    }

    /** Returns the bidder of an edge by halving. */
    int bidderOf(int e) {
        int low = 0;
        int high = bidders - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (first[middle] <= e) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Returns the edge between the two, or a negative number. */
    int find(int bidder, int object) {
        int low = first[bidder];
        int high = first[bidder + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int difference = objectOf(middle) - object;
            if (difference == 0) {
                return middle;
            }
            if (difference < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    int degree(int bidder) {
        return first[bidder + 1] - first[bidder];
    }

    /** Returns how many edges each object has; nobody may change it. */
    int[] objectDegrees() {
        return objectDegree;
    }

    /** Returns the market in which the objects bid for the bidders. */
    Market swapped() {
        int[] start = new int[objects + 1];
        for (int j = 0; j < objects; j++) {
            start[j + 1] = start[j] + objectDegree[j];
        }
        int[] bidderDegree = new int[bidders];
        for (int i = 0; i < bidders; i++) {
            bidderDegree[i] = degree(i);
        }
        int[] next = Arrays.copyOf(start, objects);
        long[] swapped = new long[edges()];
        int mask = (1 << bits) - 1;
        int otherBits = bitsFor(bidders);
        for (int i = 0; i < bidders; i++) {
            for (int e = first[i]; e < first[i + 1]; e++) {
                long packed = edge[e];
                swapped[next[(int) packed & mask]++] = pack(packed >> bits, i, otherBits);
            }
        }
        return new Market(
                bidders,
                start,
                swapped,
                lightest,
                heaviest,
                objectLeast,
                objectMost,
                bidderLeast,
                bidderMost,
                bidderDegree);
    }

    /** Returns the same edges with other bounds. */
    Market withBounds(int[] newBidderLeast, int[] newBidderMost, int[] newObjectLeast, int[] newObjectMost) {
        return new Market(
                objects,
                first,
                edge,
                lightest,
                heaviest,
                newBidderLeast,
                newBidderMost,
                newObjectLeast,
                newObjectMost,
                objectDegree);
    }

    boolean sameAs(Market other) {
        return objects == other.objects
                && Arrays.equals(first, other.first)
                && Arrays.equals(edge, 0, edges(), other.edge, 0, edges())
                && Arrays.equals(bidderLeast, other.bidderLeast)
                && Arrays.equals(bidderMost, other.bidderMost)
                && Arrays.equals(objectLeast, other.objectLeast)
                && Arrays.equals(objectMost, other.objectMost);
    }
}
