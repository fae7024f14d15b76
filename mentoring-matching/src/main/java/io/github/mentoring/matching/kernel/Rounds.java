package io.github.mentoring.matching.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An auction in rounds of ever smaller raises, for markets where every seat that is to be taken counts: a large raise carries
 * prices far in few bids, and each round mends what the one before did roughly.
 *
 * <p>All bidders must get as many places as they may. Seats beyond that are for {@link Dummies}, so that every round ends with
 * all seats taken and a price that was too high falls again in the next.
 *
 * <p>Source: Bertsekas, Eckstein, Dual Coordinate Step Methods for Linear Network Flow Problems, 1988 (scaling of the raise).
 */
final class Rounds {

    /** Bids for a tenth of the places mean that prices are as good as right already. */
    private static final int CALM = 10;

    private static final int CALM_FACTOR = 1000;

    private final Auction auction;
    private final Market market;
    private final Seating seating;
    private final int factor;
    private final @Nullable Shortlist shortlist;

    Rounds(Auction auction, int factor, @Nullable Shortlist shortlist) {
        this.shortlist = shortlist;
        if (shortlist != null) {
            auction.remember(shortlist);
        }
        this.auction = auction;
        this.market = auction.market;
        this.seating = auction.seating;
        this.factor = factor;
    }

    /** Bids in rounds, from the given raise down to one; the auction must be fresh. */
    Auction.End bid(long firstRaise) {
        long places = 0;
        for (int i = 0; i < market.bidders; i++) {
            places += seating.lacking(i);
        }
        auction.dummies.invite(seating.holder.length - places);
        if (!seating.severalEach) {
            auction.lookOut(new Outlook(auction));
        }
        long raise = Math.max(1, firstRaise);
        auction.waitAll();
        long before = auction.patience();
        while (true) {
            Auction.End end = auction.bid(raise);
            if (end != Auction.End.CONTENT || raise == 1) {
                return end;
            }
            long looked = before - auction.patience();
            raise = Math.max(1, raise / (looked < market.edges() / CALM ? CALM_FACTOR : factor));
            begin(raise);
            before = auction.patience();
        }
    }

    /** Lets everybody keep a seat that is still good enough, at a bid that fits the new raise, and all others wait. */
    private void begin(long raise) {
        if (auction.dummies.lowerLevel() && shortlist != null) {
            shortlist.forget();
        }
        long[] held = heldInOrder();
        int[] mine = new int[market.bidders];
        Arrays.fill(mine, -1);
        for (long one : held) {
            mine[Seating.bidder(one)] = Seating.edge(one);
        }
        long[] alternative = new long[market.bidders];
        for (int i = 0; i < market.bidders; i++) {
            alternative[i] = shortlist == null ? bestOther(i, mine[i]) : shortlist.bestOther(i, mine[i]);
        }
        seating.clear();
        for (long one : held) {
            int i = Seating.bidder(one);
            int e = Seating.edge(one);
            long worth = auction.worth(e);
            long margin = alternative[i] == Market.WORTHLESS ? auction.span : worth - alternative[i];
            if (margin + raise >= 0) {
                int j = market.objectOf(e);
                long bid = auction.price(j) + Math.min(margin, auction.span) + raise;
                auction.seat(i, e, j, Math.min(bid, auction.limit)); // who bids less than they could is content as well
            }
        }
        for (int j = 0; j < market.objects; j++) {
            if (!auction.hasOpenSeat(j) && seating.seats(j) > 0) {
                auction.setPrice(j, auction.asked(j));
            }
        }
        auction.dummies.beginRound();
        auction.waitAll();
    }

    private long bestOther(int i, int held) {
        long best = Market.WORTHLESS;
        for (int e = market.first[i]; e < market.first[i + 1]; e++) {
            if (e != held && !seating.isHeld(e)) {
                best = Math.max(best, auction.worth(e));
            }
        }
        return best;
    }

    private long[] heldInOrder() {
        long[] held = new long[seating.holder.length];
        int size = 0;
        for (int j = 0; j < market.objects; j++) {
            for (int k = 0; k < seating.load[j]; k++) {
                held[size++] = seating.holder[seating.firstSeat[j] + k];
            }
        }
        return Arrays.copyOf(held, size);
    }

    /** Returns what a seat that nobody has would cost. */
    long zero() {
        if (auction.dummies.any()) {
            return auction.dummies.level();
        }
        long lowest = Long.MAX_VALUE;
        for (int j = 0; j < market.objects; j++) {
            if (seating.load[j] > market.objectLeast[j]) {
                lowest = Math.min(lowest, auction.price(j));
            }
        }
        return lowest == Long.MAX_VALUE ? 0 : lowest;
    }
}
