package io.github.mentoring.matching.kernel;

import java.util.Arrays;

/**
 * Who of all bidders would change from one given object to another at the least loss, in a seating that changes.
 *
 * <p>There is one more node, "nobody", where whoever may have one more place is held, and of which somebody may have one more who
 * can do without a place. A bidder who is held at {@code a} and not at {@code b} loses {@code w(a) - w(b)} by the change, and
 * nobody weighs nothing. Prices do not matter for that, so that it can be kept from one change to the next.
 */
final class Swaps {

    /*
     * A heap for each pair of nodes holds who could change. They are not taken out when they cannot any more, but when they come
     * first and that is seen; and who can again is put in again. Once there are more than twice as many entries as after the last
     * time, and one for each edge besides, all heaps are filled anew.
     */

    private static final int NONE = -1;

    private final Seating seating;
    private final Market market;
    private final Poll poll;
    private final int nobody;
    private final long[] asked; // bidder -> what a place of theirs costs as long as they have one to spare
    private final MinHeap[] heaps; // a * (nobody + 1) + b -> bidders, by what they lose when they change from a to b
    private final int[] seatOf; // edge -> the seat where it is held, or NONE
    private long entries;
    private long mostEntries;

    /**
     * Notes who could change now; only some of them, which nobody may use, if the caller wants no more.
     *
     * @param asked what a place of each bidder costs as long as they may have one more; nobody changes it any more
     */
    Swaps(Seating seating, long[] asked, Poll poll) {
        this.seating = seating;
        this.asked = asked;
        this.poll = poll;
        market = seating.market;
        nobody = market.objects;
        heaps = new MinHeap[(nobody + 1) * (nobody + 1)];
        Arrays.setAll(heaps, k -> new MinHeap());
        seatOf = new int[market.edges()];
        Arrays.fill(seatOf, NONE);
        for (int j = 0; j < market.objects; j++) {
            for (int s = seating.firstSeat[j]; s < seating.firstSeat[j] + seating.load[j]; s++) {
                seatOf[Seating.edge(seating.holder[s])] = s;
            }
        }
        fill();
    }

    /** Returns what all bidders together could change at once, if all had as many places as they may. */
    static long most(int[] places, int[] degree) {
        long most = 0;
        for (int i = 0; i < places.length; i++) {
            most += (long) Math.min(places[i], degree[i]) * degree[i];
        }
        return most;
    }

    boolean isHeld(int e) {
        return seatOf[e] != NONE;
    }

    /** Returns a heap whose first entry is who changes from a to b at the least loss, empty if nobody can; nobody may change it. */
    MinHeap of(int a, int b) {
        MinHeap heap = heaps[a * (nobody + 1) + b];
        while (!heap.isEmpty() && !(isHeldAt(heap.item(), a) && mayTake(heap.item(), b))) {
            heap.remove();
        }
        return heap;
    }

    /** Lets so many bidders change at once, each between two nodes; no object then has more than its seats. */
    void change(int[] bidder, int[] from, int[] to, int count) {
        for (int k = 0; k < count; k++) {
            if (from[k] != nobody) {
                release(bidder[k], from[k]);
            }
        }
        for (int k = 0; k < count; k++) {
            if (to[k] != nobody) {
                int e = market.find(bidder[k], to[k]);
                seatOf[e] = seating.firstSeat[to[k]] + seating.load[to[k]];
                seating.add(bidder[k], e, to[k]);
            }
        }
        for (int k = 0; k < count; k++) {
            add(bidder[k], from[k], to[k]);
        }
        if (entries > mostEntries) {
            fill();
        }
    }

    private void release(int i, int j) {
        int e = market.find(i, j);
        int seat = seatOf[e];
        seating.release(seating.holder[seat]);
        long last = seating.holder[seating.firstSeat[j] + --seating.load[j]];
        seating.holder[seat] = last;
        seatOf[Seating.edge(last)] = seat;
        seatOf[e] = NONE;
    }

    /** Fills the heaps with who could change now, unless the caller wants no more. */
    private void fill() {
        for (MinHeap heap : heaps) {
            heap.clear();
        }
        entries = 0;
        for (int i = 0; i < market.bidders && !poll.isStopped(); i++) {
            for (int e = market.first[i]; e < market.first[i + 1]; e++) {
                if (isHeld(e)) {
                    addFrom(i, market.objectOf(e));
                }
            }
            if (isHeldAt(i, nobody)) {
                addFrom(i, nobody);
            }
        }
        mostEntries = 2 * entries + market.edges();
    }

    /** Notes what a bidder could change who has just changed. */
    private void add(int i, int gone, int taken) {
        if (taken != nobody || seating.lacking(i) == 1) {
            addFrom(i, taken);
        }
        if (gone != nobody || seating.placed[i] == market.bidderLeast[i] + 1) {
            addTo(i, gone);
        }
    }

    private void addFrom(int i, int a) {
        long weight = a == nobody ? asked[i] : weight(i, a);
        for (int e = market.first[i]; e < market.first[i + 1]; e++) {
            if (!isHeld(e)) {
                add(a, market.objectOf(e), weight - market.weightOf(e), i);
            }
        }
        if (a != nobody && mayTake(i, nobody)) {
            add(a, nobody, weight, i);
        }
        poll.spend(market.degree(i));
    }

    private void addTo(int i, int b) {
        long weight = b == nobody ? 0 : weight(i, b);
        for (int e = market.first[i]; e < market.first[i + 1]; e++) {
            if (isHeld(e)) {
                add(market.objectOf(e), b, market.weightOf(e) - weight, i);
            }
        }
        if (b != nobody && isHeldAt(i, nobody)) {
            add(nobody, b, asked[i] - weight, i);
        }
        poll.spend(market.degree(i));
    }

    private void add(int a, int b, long loss, int i) {
        heaps[a * (nobody + 1) + b].add(loss, i);
        entries++;
    }

    private long weight(int i, int j) {
        return market.weightOf(market.find(i, j));
    }

    private boolean isHeldAt(int i, int node) {
        return node == nobody ? seating.lacking(i) > 0 : isHeld(market.find(i, node));
    }

    private boolean mayTake(int i, int node) {
        return node == nobody ? seating.placed[i] > market.bidderLeast[i] : !isHeld(market.find(i, node));
    }
}
