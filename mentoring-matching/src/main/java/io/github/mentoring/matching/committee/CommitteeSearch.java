package io.github.mentoring.matching.committee;

import io.github.mentoring.matching.run.StopSignal;

/**
 * Looks for the best committees by branch and bound: prices bound what a branch can be worth and suggest committees, and where
 * demand and seats disagree a pair is decided either way.
 *
 * <p>Source: Land, Doig, An Automatic Method of Solving Discrete Programming Problems, 1960, with the bound of {@link Pricing}.
 */
final class CommitteeSearch {

    private static final int ROUNDS_BELOW = 3;
    private static final int STEP_FACTOR = 6; // from round to round
    private static final int HIGH_ROUNDS = 8;
    private static final int FIRST_HIGH_STEP = 50;
    private static final int HIGH_STEP_FACTOR = 3;

    private final Pricing pricing;
    private final StopSignal stop;
    private final long firstStep;

    private int[][] best;
    private int[][] bestHolders;
    private long bestHigh;
    private long bestLow;
    private long boundHigh = Long.MAX_VALUE;
    private long boundLow = Long.MAX_VALUE;
    private Prices boundPrices;
    private boolean isComplete;

    CommitteeSearch(Pricing pricing, StopSignal stop) {
        this.pricing = pricing;
        this.stop = stop;
        best = new int[pricing.panel.length][0];
        bestHolders = new int[pricing.panel.length][0];
        boundPrices = pricing.prices.copy();
        long spread = 1;
        for (Panel panel : pricing.panel) {
            for (long low : panel.low) {
                spread = Math.max(spread, Math.abs(low));
            }
        }
        firstStep = spread / STEP_FACTOR / STEP_FACTOR;
    }

    /** Searches until the best committees are found, so many branches have been looked at, or the signal says stop. */
    void run(long mostBranches) {
        solveRoot();
        int[] path = new int[pricing.state.length];
        int depth = 0;
        long branches = 0;
        boolean isOpen = isWorth(boundHigh, boundLow);
        while (true) {
            int edge = isOpen ? pricing.disputed() : -1;
            if (edge >= 0) {
                if (branches++ >= mostBranches || stop.isStopped()) {
                    return;
                }
                path[depth++] = edge;
                pricing.state[edge] = BestCommittee.IN;
            } else {
                while (depth > 0 && pricing.state[path[depth - 1]] == BestCommittee.OUT) {
                    pricing.state[path[--depth]] = BestCommittee.FREE;
                }
                if (depth == 0) {
                    break;
                }
                pricing.state[path[depth - 1]] = BestCommittee.OUT;
            }
            isOpen = isOpenBelow();
        }
        isComplete = true;
    }

    private void solveRoot() {
        round(0, firstStep);
        if (boundHigh > bestHigh) {
            raiseHigh();
        }
        for (long step = firstStep; step > 0 && isOpenAtRoot(); step /= STEP_FACTOR) {
            round(0, step);
        }
        round(0, 1);
        pricing.chooseAll();
        noteBound();
        note();
    }

    /**
     * Prices seats in parts of what serving a mentee is worth: where not all can be served as they wish, mentees would outbid each other
     * by scores for ever.
     */
    private void raiseHigh() {
        pricing.prices.reset();
        long step = pricing.weights.served() / FIRST_HIGH_STEP;
        for (int round = 0; round < HIGH_ROUNDS && step > 0 && isOpenAtRoot(); round++) {
            round(step, 0);
            step /= HIGH_STEP_FACTOR;
        }
    }

    private boolean isOpenAtRoot() {
        return isWorth(boundHigh, boundLow) && !stop.isStopped();
    }

    private void round(long stepHigh, long stepLow) {
        pricing.chooseAll();
        noteBound();
        note();
        pricing.raise(stepHigh, stepLow);
        pricing.lower();
        pricing.raise(stepHigh, stepLow);
        improve();
    }

    private void noteBound() {
        if (BestCommittee.isMore(boundHigh, boundLow, pricing.boundHigh(), pricing.boundLow())) {
            boundHigh = pricing.boundHigh();
            boundLow = pricing.boundLow();
            boundPrices = pricing.prices.copy();
        }
    }

    /** Works on a branch, and returns whether something better may be in it. */
    private boolean isOpenBelow() {
        for (int round = 0; round < ROUNDS_BELOW; round++) {
            pricing.chooseAll();
            if (!pricing.isPossible() || !isWorth(pricing.boundHigh(), pricing.boundLow())) {
                return false;
            }
            note();
            pricing.raise(0, 1);
            pricing.lower();
            pricing.raise(0, 1);
            improve();
        }
        pricing.chooseAll();
        note();
        return pricing.isPossible() && isWorth(pricing.boundHigh(), pricing.boundLow());
    }

    private boolean isWorth(long high, long low) {
        return BestCommittee.isMore(high, low, bestHigh, bestLow);
    }

    private void improve() {
        pricing.fill();
        note();
    }

    /** Keeps the committees of now if nobody is in too many and they are better than all before. */
    private void note() {
        if (pricing.isFeasible() && isWorth(pricing.valueHigh(), pricing.valueLow())) {
            bestHigh = pricing.valueHigh();
            bestLow = pricing.valueLow();
            best = pricing.booked.members.clone();
            bestHolders = pricing.booked.holders.clone();
        }
    }

    /** Returns whether no committees are better than the best. */
    boolean isComplete() {
        return isComplete;
    }

    /** Returns the members, as candidates, of each mentee's committee. */
    int[][] best() {
        return best;
    }

    /** Returns who of each mentee's committee has which role, as candidates by role. */
    int[][] bestHolders() {
        return bestHolders;
    }

    /** Returns the prices of the smallest bound. */
    Prices boundPrices() {
        return boundPrices;
    }
}
