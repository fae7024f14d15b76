package io.github.mentoring.matching.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Finds the heaviest seating of a market that keeps all bounds, in the way that a few of its features call for.
 *
 * <p>Where all bidders must be seated and hardly a seat is spare, or objects must be filled, prices travel far: an auction in rounds.
 * Otherwise one auction with the smallest raise. Shortest paths place whoever quarrelled for too long, and see to bounds that
 * bidding did not keep. An auction that does not come to an end leaves all the work to them.
 */
final class MarketSolver {

    /*
     * The figures were found on the instances of BarTest and hold within a factor of two around them. A round for lists of ten
     * or twenty begins with raises of a quarter of the spread of weights; on complete lists that is far above the differences
     * that decide, which are some log(n)/n of the spread.
     */
    private static final int LONG_LIST = 100;
    private static final int FIRST_RAISES = 4;
    private static final int FIRST_RAISES_ON_LONG_LISTS = 1_000;
    private static final int RAISE_FACTOR = 7;
    private static final int SEATS_FOR_A_SPARE_ONE = 300; // or more, for prices to travel far
    private static final int QUARRELS_PER_DOUBLING = 18;
    private static final int FEW_EDGES = 12; // as a power of two
    private static final long LOOKS_IN_ROUNDS = 1_000;
    private static final long LOOKS = 100;

    private MarketSolver() {}

    /**
     * Returns the heaviest seating that keeps all bounds; or, where there is none or the caller wants no more, how far the work
     * came.
     */
    static Solved solve(Market market, Poll poll) {
        if (!Auction.isPossible(market)) {
            return finish(new Seating(market), new long[market.objects], poll);
        }
        Features features = Features.of(market);
        Solved inRounds = features.wantsRounds() ? inRounds(market, features, poll) : null;
        return inRounds == null ? atOnce(market, features, poll) : inRounds;
    }

    /** Returns what an auction in rounds comes to, or null if it does not come to an end. */
    private static @Nullable Solved inRounds(Market market, Features features, Poll poll) {
        Auction auction = new Auction(market, poll);
        auction.setPatience(LOOKS_IN_ROUNDS * (market.edges() + 1));
        boolean isLong = features.meanDegree() >= LONG_LIST;
        Rounds rounds = new Rounds(
                auction,
                RAISE_FACTOR,
                isLong && features.oneEach() ? new Shortlist(auction, 1, features.meanDegree()) : null);
        long spread = (market.heaviest - market.lightest) << market.bits;
        Auction.End end = rounds.bid(spread / (isLong ? FIRST_RAISES_ON_LONG_LISTS : FIRST_RAISES));
        if (end == Auction.End.TIRED || end == Auction.End.HOPELESS) {
            return null;
        }
        long[] wholePrices = Rounding.whole(market, auction.prices(), rounds.zero());
        return end == Auction.End.CONTENT
                ? finish(auction.seating, wholePrices, poll)
                : unfinished(auction.seating, wholePrices);
    }

    /** Returns what one auction with the smallest raise comes to. */
    private static Solved atOnce(Market market, Features features, Poll poll) {
        Auction auction = new Auction(market, poll);
        auction.setPatience(LOOKS * (market.edges() + 1));
        int mostNeeded = auction.seating.mostNeeded();
        if (!features.oneEach() && Shortlist.pays(mostNeeded, features.meanDegree())) {
            auction.remember(new Shortlist(auction, mostNeeded, features.meanDegree()));
        }
        auction.watch(new Quarrels(market.bidders, quarrels(market.edges())));
        auction.waitAll();
        Auction.End end = auction.bid(1);
        long[] wholePrices = Rounding.whole(market, auction.prices(), 0);
        return end == Auction.End.STOPPED
                ? unfinished(auction.seating, wholePrices)
                : finish(auction.seating, wholePrices, poll);
    }

    /** Returns how often to quarrel before a shortest path is cheaper, which may look at more edges in a larger market. */
    private static int quarrels(int edges) {
        int doublings = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(edges) - FEW_EDGES;
        return QUARRELS_PER_DOUBLING * Math.max(1, doublings);
    }

    private static Solved unfinished(Seating seating, long[] wholePrices) {
        return new Solved(seating, new long[seating.market.bidders], wholePrices, false);
    }

    private static Solved finish(Seating seating, long[] wholePrices, Poll poll) {
        ShortestPaths paths = new ShortestPaths(seating, wholePrices, poll);
        Solved start = paths.solved(false);
        Solved solved = HubPaths.pays(start) ? HubPaths.solve(start, poll) : placeAll(paths, poll);
        if (solved.best()) {
            solved.forgetDegrees();
            solved.priceSeatless(); // by what the others are worth in the end
        }
        return solved.best() && solved.isLegal() ? solved : solved.unfinished();
    }

    /** Places all bidders, and then, from the other side, fills all objects. */
    private static Solved placeAll(ShortestPaths paths, Poll poll) {
        Solved solved = paths.solved(paths.placeAll());
        if (!solved.best() || !solved.areObjectsWaiting()) {
            return solved;
        }
        Solved swapped = solved.swapped();
        ShortestPaths ofObjects =
                new ShortestPaths(swapped.seating(), swapped.bidderPotential(), swapped.objectPotential(), poll);
        return ofObjects.solved(ofObjects.placeAll()).swapped();
    }

    /**
     * What tells markets apart.
     *
     * @param mustAll whether all bidders must take as many seats as they may
     * @param oneEach whether nobody may take several
     * @param anyLeast whether some object must be filled
     * @param open how many seats nobody will take
     * @param seats how many seats there are, no object having more of them than edges
     * @param meanDegree how many edges a bidder has
     */
    private record Features(boolean mustAll, boolean oneEach, boolean anyLeast, long open, long seats, int meanDegree) {

        static Features of(Market market) {
            boolean mustAll = true;
            boolean oneEach = true;
            long wanted = 0;
            for (int i = 0; i < market.bidders; i++) {
                int most = Math.min(market.bidderMost[i], market.degree(i));
                mustAll &= market.bidderLeast[i] >= most;
                oneEach &= market.bidderMost[i] <= 1;
                wanted += most;
            }
            boolean anyLeast = false;
            long seats = 0;
            int[] degree = market.objectDegrees();
            for (int j = 0; j < market.objects; j++) {
                anyLeast |= market.objectLeast[j] > 0;
                seats += Math.min(market.objectMost[j], degree[j]);
            }
            int meanDegree = market.edges() / Math.max(1, market.bidders);
            return new Features(mustAll, oneEach, anyLeast, seats - wanted, seats, meanDegree);
        }

        boolean wantsRounds() {
            return mustAll && open >= 0 && (anyLeast || open * SEATS_FOR_A_SPARE_ONE <= seats);
        }
    }
}
