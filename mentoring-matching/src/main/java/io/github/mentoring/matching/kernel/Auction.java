package io.github.mentoring.matching.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bidding for seats: a bidder who is short of a place offers for the best object more than the next best is worth to them, and
 * whoever is outbid bids again.
 *
 * <p>Prices are in fractions of a weight, two to the power of {@code market.bits} to a weight, which is more than there are
 * objects; so a raise of one fraction is small enough to be exact. What {@link #bid} leaves behind keeps bidders content: no
 * edge that is not held is worth more to its bidder, by more than the raise, than one that is.
 */
final class Auction {

    /*
     * The auction of Bertsekas [1] in the form for interchangeable seats [2]: an object is one node however many seats it has,
     * its price is the lowest bid held there once all seats are taken, and the next best is looked for among other objects.
     * A seat still open costs what the object asked from the start. Someone who needs several places bids for the best ones
     * not held at once, each against the best one after them; bounds of those held stay valid, since lost places are bid for
     * again best first. Someone who need not have a place has "nobody", worth zero, as a further choice.
     *
     * Nobody could foretell which edge is better, so the loop that most of the time goes into does not branch on that, nor call
     * Math.max, which branches or not as the compiler chooses anew in each process: the sign of a difference, spread over all
     * bits, takes a number or leaves it.
     *
     * A seat may be kept from bidders by a dummy (Dummies says why), who gives way to whoever pays more than the level.
     *
     * No bid, no price of a seat and no level is above the limit, which is 2^60 at most: bids are refused beyond it, and whatever
     * else makes them rise, Rounds, Outlook and Dummies, stops there. No weight is beyond 2^57 in fractions. So what an edge is
     * worth is above -2^61, objects without seats included, and no sum of that, a margin and a raise leaves a long.
     *
     * [1] Bertsekas. The Auction Algorithm: A Distributed Relaxation Method for the Assignment Problem. 1988.
     * [2] Bertsekas, Castanon. The Auction Algorithm for the Transportation Problem. 1989.
     */

    /** How an auction ended. */
    enum End {
        /** Everybody is content. */
        CONTENT,
        /** It took too long; some are still waiting. */
        TIRED,
        /** Somebody can probably never be content; some are still waiting. */
        HOPELESS,
        /** Somebody who must have a place can have none unless somebody else has none; some are still waiting. */
        CUT_OFF,
        /** The caller wants no more; some are still waiting. */
        STOPPED
    }

    private static final int NOBODY = -1;
    private static final long NONE = Market.WORTHLESS;

    final Market market;
    final Seating seating;
    final Dummies dummies;
    final long[] due; // object -> what its cheapest seat costs, plus its number, which goes off an edge as well
    final long[] offer; // seat -> what its holder bid; a heap, the lowest first
    final long span; // no weight exceeds another by as much
    final long limit; // no seat that there is costs more, nor does a dummy pay more
    final Poll poll;

    private final int[] stack; // bidders short of a place
    private final boolean[] isWaiting; // bidder -> whether on the stack
    private final Choice choice;
    private int waiting;
    private long patience = Long.MAX_VALUE; // edges that may still be looked at
    private Quarrels quarrels = Quarrels.IGNORED;
    private @Nullable Shortlist shortlist;
    private @Nullable Outlook outlook;
    private long lookOutAt = Long.MIN_VALUE; // patience at which to look out
    private boolean cutOff; // whether somebody cannot be seated besides all others
    private long noted = Long.MAX_VALUE; // patience when the poll was told last
    private long pause = Long.MIN_VALUE; // patience at which to look out or to ask whether to stop

    Auction(Market market, Poll poll) {
        this.market = market;
        this.poll = poll;
        seating = new Seating(market);
        due = new long[market.objects];
        Arrays.setAll(due, j -> j);
        offer = new long[seating.holder.length];
        stack = new int[market.bidders];
        isWaiting = new boolean[market.bidders];
        choice = new Choice(Math.max(seating.mostNeeded(), 1));
        span = (market.heaviest - market.lightest + 1) << market.bits;
        limit = span * Math.min(market.objects + 2L, (1L << Market.WEIGHT_BITS) / span);
        for (int j = 0; j < market.objects; j++) {
            if (market.objectMost[j] == 0) {
                setPrice(j, limit + 2 * span); // no bid gets there; Solved.priceSeatless says more
            }
        }
        dummies = new Dummies(this);
    }

    /** Returns whether the weights leave room for bidding in fractions of them. */
    static boolean isPossible(Market market) {
        return market.heaviest - market.lightest < 1L << (Market.WEIGHT_BITS - 3 - market.bits);
    }

    /** Lets bidders look at so many edges before it is too long. */
    void setPatience(long edges) {
        patience = edges;
        noted = edges;
    }

    /** Returns what the cheapest seat of an object costs. */
    long price(int j) {
        return due[j] - j;
    }

    void setPrice(int j, long price) {
        due[j] = price + j;
    }

    /** Returns what the cheapest seat of each object costs. */
    long[] prices() {
        long[] prices = new long[due.length];
        Arrays.setAll(prices, this::price);
        return prices;
    }

    /** Returns what an edge is worth to its bidder at the price of its object. */
    long worth(int e) {
        return market.edge[e] - due[market.objectOf(e)];
    }

    long patience() {
        return patience;
    }

    /** Sets bidders aside who keep outbidding each other by next to nothing. */
    void watch(Quarrels newQuarrels) {
        quarrels = newQuarrels;
    }

    /** Remembers the few best edges of each bidder; for long lists, where no price falls. */
    void remember(Shortlist newShortlist) {
        shortlist = newShortlist;
    }

    /** Looks out for open seats now and then, if not null; for bidders who all must have a place. */
    void lookOut(@Nullable Outlook newOutlook) {
        outlook = newOutlook;
    }

    /** Puts a bidder among those who look for a place. */
    void wait(int i) {
        if (!isWaiting[i]) {
            isWaiting[i] = true;
            stack[waiting++] = i;
        }
    }

    /** Puts all bidders who may have more places among those who look for one, the first on top. */
    void waitAll() {
        for (int i = market.bidders - 1; i >= 0; i--) {
            if (seating.lacking(i) > 0) {
                wait(i);
            }
        }
    }

    /** Lets those who are waiting bid, raising by at least so much, until nobody waits. */
    End bid(long raise) {
        lookOutAt = outlook == null ? Long.MIN_VALUE : patience - outlook.edgesBefore();
        pause = Math.max(lookOutAt, patience - poll.interval());
        do {
            while (waiting > 0) {
                if (patience < pause && !pause(raise)) {
                    return poll.isStopped() ? End.STOPPED : End.CUT_OFF;
                }
                int i = stack[--waiting];
                isWaiting[i] = false;
                boolean goOn = wantsOne(i) ? bidForOne(i, raise) : bidForSeveral(i, raise);
                if (!goOn) {
                    return patience < 0 ? End.TIRED : End.HOPELESS;
                }
            }
        } while (dummies.settle(raise));
        return quarrels.release(this) ? End.TIRED : End.CONTENT;
    }

    /** Looks out if it is time, and returns whether to go on. */
    private boolean pause(long raise) {
        poll.look(noted - patience);
        noted = patience;
        if (patience < lookOutAt && outlook != null) {
            cutOff = !outlook.update(raise);
            lookOutAt = patience - market.edges();
        }
        pause = Math.max(lookOutAt, patience - poll.interval());
        return !poll.pause(market.bidders - waiting, market.bidders) && !cutOff;
    }

    private boolean wantsOne(int i) {
        return market.bidderMost[i] == 1 || seating.lacking(i) == 1;
    }

    /** Bids for a bidder who is short of one place, then for whoever is outbid, and so on; false if somebody gives up. */
    private boolean bidForOne(int bidder, long raise) {
        long[] edge = market.edge;
        int mask = (1 << market.bits) - 1;
        boolean several = seating.severalEach;
        int i = bidder;
        while (true) {
            long best = NONE;
            long next = NONE;
            int chosen = -1;
            if (shortlist != null) {
                patience -= shortlist.look(i);
                best = shortlist.best();
                next = shortlist.next();
                chosen = shortlist.bestEdge();
            } else {
                int from = market.first[i];
                int to = market.first[i + 1];
                patience -= to - from;
                for (int e = from; e < to && several; e++) {
                    long packed = edge[e];
                    long worth = packed - due[(int) packed & mask];
                    if (worth > next && !seating.isHeld(e)) {
                        chosen = worth > best ? e : chosen;
                        next = Math.min(best, worth);
                        best = Math.max(best, worth);
                    }
                }
                for (int e = from; e < to && !several; e++) { // without branches, as above
                    long packed = edge[e];
                    long worth = packed - due[(int) packed & mask];
                    long lead = best - worth;
                    long isBetter = lead >> 63;
                    long lag = next - (worth + (lead & isBetter)); // than the worse of the two
                    next -= lag & (lag >> 63);
                    best -= lead & isBetter;
                    chosen += (e - chosen) & (int) isBetter;
                }
            }
            if (market.bidderLeast[i] <= seating.placed[i]) {
                if (best < 0) {
                    return true; // nobody is better
                }
                next = Math.max(next, 0);
            }
            if (chosen < 0 || patience < 0) {
                wait(i);
                return false;
            }
            int j = (int) edge[chosen] & mask;
            long margin = next == NONE ? span : Math.min(best - next, span);
            if (margin >> market.bits == 0 && quarrels.setsAside(i)) {
                return true;
            }
            long bid = price(j) + margin + raise;
            if (bid > limit) {
                wait(i);
                return false;
            }
            int outbid = place(i, chosen, j, bid);
            if (outbid == NOBODY) {
                return true;
            }
            if (patience < pause || !wantsOne(outbid)) {
                wait(outbid);
                return true;
            }
            i = outbid;
        }
    }

    /** Bids for as many places as a bidder may still have; false if they give up. */
    private boolean bidForSeveral(int i, long raise) {
        int lacking = seating.lacking(i);
        if (lacking <= 0) {
            return true;
        }
        if (shortlist != null) {
            patience -= shortlist.look(i, choice, lacking + 1);
        } else {
            choose(i, lacking + 1);
        }
        int must = market.bidderLeast[i] - seating.placed[i];
        int wanted = Math.min(lacking, choice.size());
        while (wanted > Math.max(must, 0) && choice.worth(wanted - 1) < 0) {
            wanted--;
        }
        long next = choice.size() > wanted ? choice.worth(wanted) : NONE;
        if (wanted > must) {
            next = Math.max(next, 0);
        }
        boolean goOn = patience >= 0 && wanted >= must;
        for (int k = 0; k < wanted && goOn; k++) {
            int e = choice.edge(k);
            int j = market.objectOf(e);
            long margin = next == NONE ? span : Math.min(choice.worth(k) - next, span);
            if (margin >> market.bits == 0 && !hasOpenSeat(j) && quarrels.setsAside(i)) { // an open seat is no quarrel
                return true;
            }
            long bid = price(j) + margin + raise;
            goOn = bid <= limit;
            int outbid = goOn ? place(i, e, j, bid) : NOBODY;
            if (outbid != NOBODY) {
                wait(outbid);
            }
        }
        if (!goOn) {
            wait(i);
        }
        return goOn;
    }

    /** Finds the best edges not held of a bidder, so many if there are. */
    private void choose(int i, int most) {
        patience -= market.degree(i);
        int mask = (1 << market.bits) - 1;
        choice.clear(most);
        for (int e = market.first[i]; e < market.first[i + 1]; e++) {
            long packed = market.edge[e];
            long worth = packed - due[(int) packed & mask];
            if (choice.isWanted(worth) && !seating.isHeld(e)) {
                choice.offer(worth, e);
            }
        }
        choice.sort();
    }

    /** Gives a seat to a bid that is higher than the price, and returns who loses theirs. */
    private int place(int i, int e, int j, long bid) {
        int from = seating.firstSeat[j];
        int taken = seating.load[j];
        seating.take(i, e);
        int seats = seating.firstSeat[j + 1] - from - dummies.count(j);
        if (taken == seats && (taken == 0 || offer[from] >= dummies.level()) && dummies.giveWay(j)) {
            seats++;
        }
        if (taken < seats) {
            seating.load[j] = taken + 1;
            moveUp(from, taken, bid, Seating.held(i, e));
            if (taken + 1 == seats) {
                setPrice(j, asked(j));
            }
            dummies.consider(j);
            return NOBODY;
        }
        int outbid = seating.release(seating.holder[from]);
        moveDown(from, taken, bid, Seating.held(i, e));
        setPrice(j, asked(j));
        return outbid;
    }

    /** Takes the seat of the lowest bidder of an object, who then waits. */
    void evictLowest(int j) {
        int from = seating.firstSeat[j];
        int left = --seating.load[j];
        wait(seating.release(seating.holder[from]));
        if (left > 0) {
            moveDown(from, left, offer[from + left], seating.holder[from + left]);
        }
    }

    /** Returns what the cheapest seat of an object costs whose seats are all taken. */
    long asked(int j) {
        long lowest = lowestOffer(j);
        return dummies.count(j) > 0 ? Math.min(lowest, dummies.level()) : lowest;
    }

    /** Returns the lowest bid held at an object, or the largest long if there is none. */
    long lowestOffer(int j) {
        return seating.load[j] > 0 ? offer[seating.firstSeat[j]] : Long.MAX_VALUE;
    }

    boolean hasOpenSeat(int j) {
        return seating.load[j] + dummies.count(j) < seating.seats(j);
    }

    /** Gives a bidder an open seat and leaves the price as it is. */
    void seat(int i, int e, int j, long bid) {
        seating.take(i, e);
        moveUp(seating.firstSeat[j], seating.load[j]++, bid, Seating.held(i, e));
    }

    private void moveUp(int from, int start, long bid, long held) {
        int at = start;
        while (at > 0 && offer[from + ((at - 1) >>> 1)] > bid) {
            int parent = (at - 1) >>> 1;
            offer[from + at] = offer[from + parent];
            seating.holder[from + at] = seating.holder[from + parent];
            at = parent;
        }
        offer[from + at] = bid;
        seating.holder[from + at] = held;
    }

    /** Puts a bid in place of the lowest of so many. */
    private void moveDown(int from, int size, long bid, long held) {
        long[] holder = seating.holder;
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && offer[from + child + 1] < offer[from + child]) {
                child++;
            }
            if (offer[from + child] >= bid) {
                break;
            }
            offer[from + at] = offer[from + child];
            holder[from + at] = holder[from + child];
            at = child;
        }
        offer[from + at] = bid;
        holder[from + at] = held;
    }
}
