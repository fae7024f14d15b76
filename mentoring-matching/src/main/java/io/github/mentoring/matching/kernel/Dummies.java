package io.github.mentoring.matching.kernel;

/**
 * The seats that nobody shall have in the end, as bidders who are all alike: each takes the cheapest seat there is, whatever
 * the object, so that all of them pay one level.
 *
 * <p>An object can do without a dummy, but has never more of them than it has seats beyond its least. So its least is kept,
 * and every seat is taken in the end, by a bidder or by a dummy.
 */
final class Dummies {

    /*
     * A dummy who has to give way waits until no bidder does. Then all that wait take the lowest seats together, and the level
     * rises to what the next lowest costs, plus the raise. Both sides matter: a level that rises with each dummy drifts away
     * from the prices, and prices of objects with dummies must rise with it.
     */

    private final Auction auction;
    private final int[] count; // object -> its dummies
    private final int[] hosts; // objects with dummies
    private final int[] place; // object -> where it is in hosts
    private final MinHeap cheapest; // objects that may have one more, by what it would cost or less
    private int hostCount;
    private long waiting;
    private long level;
    private boolean any;

    Dummies(Auction auction) {
        this.auction = auction;
        int objects = auction.market.objects;
        count = new int[objects];
        hosts = new int[objects];
        place = new int[objects];
        cheapest = new MinHeap();
    }

    /** Lets so many dummies take part. */
    void invite(long number) {
        waiting = number;
        any = number > 0;
        if (any) {
            reconsiderAll();
        }
    }

    int count(int j) {
        return count[j];
    }

    long level() {
        return level;
    }

    boolean any() {
        return any;
    }

    /** Frees a seat, if a dummy has one there, and returns whether that is so. */
    boolean giveWay(int j) {
        if (count[j] == 0) {
            return false;
        }
        waiting++;
        if (--count[j] == 0) {
            int last = hosts[--hostCount];
            hosts[place[j]] = last;
            place[last] = place[j];
        }
        return true;
    }

    /** Notes that a dummy may have become interested in an object. */
    void consider(int j) {
        if (any && mayHost(j)) {
            cheapest.add(cost(j), j);
        }
    }

    private void reconsiderAll() {
        cheapest.clear();
        for (int j = 0; j < count.length; j++) {
            consider(j);
        }
    }

    /** Returns whether an object may have one more dummy. */
    boolean mayHost(int j) {
        return count[j] < auction.seating.seats(j) - auction.market.objectLeast[j];
    }

    /** Returns what one more dummy would have to pay at an object that may have one. */
    private long cost(int j) {
        return auction.hasOpenSeat(j) ? auction.price(j) : auction.lowestOffer(j);
    }

    /** Gives all dummies that wait a seat, and returns whether a bidder had to leave for one. */
    boolean settle(long raise) {
        if (waiting == 0) {
            return false;
        }
        boolean evicted = false;
        long paid = level;
        while (waiting > 0 && next()) {
            int j = cheapest.item();
            paid = Math.max(paid, cheapest.key());
            cheapest.remove();
            if (!auction.hasOpenSeat(j)) {
                auction.evictLowest(j);
                evicted = true;
            }
            take(j);
        }
        level = next() ? Math.max(level, Math.min(cheapest.key() + raise, auction.limit)) : paid;
        showLevel();
        return evicted;
    }

    /** Makes the cheapest entry a true one, and returns whether there is one. */
    private boolean next() {
        while (!cheapest.isEmpty()) {
            int j = cheapest.item();
            long key = cheapest.key();
            if (mayHost(j) && cost(j) == key) {
                return true;
            }
            cheapest.remove();
            if (mayHost(j) && cost(j) > key) {
                cheapest.add(cost(j), j);
            }
        }
        return false;
    }

    private void take(int j) {
        if (count[j]++ == 0) {
            place[j] = hostCount;
            hosts[hostCount++] = j;
        }
        waiting--;
        consider(j);
    }

    private void showLevel() {
        for (int k = 0; k < hostCount; k++) {
            int j = hosts[k];
            if (!auction.hasOpenSeat(j)) {
                auction.setPrice(j, auction.asked(j));
            }
        }
    }

    /** Returns how many objects have dummies. */
    int hosts() {
        return hostCount;
    }

    /** Returns one of the objects that have dummies. */
    int host(int k) {
        return hosts[k];
    }

    /** Raises what all dummies pay. */
    void raiseLevel(long by) {
        level += by;
        showLevel();
    }

    /**
     * Lowers the level to what a seat costs where one more dummy might be, and returns whether any price fell; only between rounds.
     */
    boolean lowerLevel() {
        if (!any) {
            return false;
        }
        long before = level;
        long lowest = Long.MAX_VALUE;
        for (int j = 0; j < count.length; j++) {
            if (mayHost(j)) {
                lowest = Math.min(lowest, cost(j));
            }
        }
        if (lowest != Long.MAX_VALUE) {
            level = lowest;
            showLevel();
        }
        return level < before;
    }

    /** Begins a round: looks again where a dummy might be. */
    void beginRound() {
        if (any) {
            reconsiderAll();
        }
    }
}
