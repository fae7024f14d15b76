package io.github.mentoring.matching.kernel;

import org.jspecify.annotations.Nullable;

/** Finds the heaviest seating of a market; which way is best is told by a few features of it. */
final class MarketSolver {

    private static final int LONG_LIST = 100;
    private static final int FACTOR = Integer.getInteger("factor", 7);
    private static final int QUARRELS = Integer.getInteger("quarrels", 100);
    private static final int SHORT = Integer.getInteger("short", 24);
    private static final int FIRST = Integer.getInteger("first", 4);
    private static final int LONGFIRST = Integer.getInteger("longfirst", 500);

    private MarketSolver() {}

    /** Returns the heaviest seating that keeps all bounds, or null if none does. */
    static @Nullable Solved solve(Market market) {
        Solved solved = Auction.isPossible(market) ? bid(market) : null;
        if (solved == null) {
            solved = finish(new Seating(market), new long[market.objects]);
        }
        return solved;
    }

    private static @Nullable Solved bid(Market market) {
        Features features = new Features(market);
        if (features.mustAllBidders && (features.open == 0 || features.anyLeast) && features.open >= 0) {
            Auction auction = new Auction(market);
            auction.setPatience(1000L * market.edges() + 1000);
            boolean longLists = features.meanDegree >= LONG_LIST && features.open == 0 && features.single;
            Rounds rounds = new Rounds(auction, FACTOR, longLists ? new Shortlist(auction, SHORT) : null);
            long unit = (market.heaviest - market.lightest) << market.bits;
            if (rounds.bid(features.meanDegree >= LONG_LIST ? unit / LONGFIRST : unit / FIRST) == Auction.End.CONTENT) {
                return finish(auction.seating, Rounding.whole(market, auction.price, rounds.zero()));
            }
        }
        Auction auction = new Auction(market);
        auction.setPatience(100L * market.edges() + 1000);
        auction.watch(new Quarrels(market.bidders, QUARRELS));
        auction.waitAll();
        auction.bid(1);
        return finish(auction.seating, Rounding.whole(market, auction.price, 0));
    }

    private static @Nullable Solved finish(Seating seating, long[] wholePrices) {
        ShortestPaths paths = new ShortestPaths(seating, wholePrices);
        if (!paths.placeAll()) {
            return null;
        }
        Solved solved = new Solved(seating, paths.bidderPotential, paths.objectPotential);
        if (solved.areObjectsWaiting()) {
            solved = solved.swapped();
            if (!new ShortestPaths(solved.seating(), solved.bidderPotential(), solved.objectPotential()).placeAll()) {
                return null;
            }
            solved = solved.swapped();
        }
        solved.forgetDegrees();
        return solved.isLegal() ? solved : null;
    }

    /** What tells markets apart. */
    private static final class Features {

        final boolean mustAllBidders; // take as many seats as they may
        final boolean anyLeast; // of objects
        final long open; // seats that nobody takes
        final long meanDegree;
        final boolean single; // nobody may take several seats

        Features(Market market) {
            boolean must = true;
            boolean one = true;
            long wanted = 0;
            for (int i = 0; i < market.bidders; i++) {
                int most = Math.min(market.bidderMost[i], market.degree(i));
                one &= most <= 1;
                must &= market.bidderLeast[i] >= most;
                wanted += most;
            }
            boolean least = false;
            long seats = 0;
            for (int j = 0; j < market.objects; j++) {
                least |= market.objectLeast[j] > 0;
                seats += market.objectMost[j];
            }
            mustAllBidders = must;
            single = one;
            anyLeast = least;
            open = seats - wanted;
            meanDegree = market.edges() / Math.max(1, market.bidders);
        }
    }
}
