package io.github.mentoring.matching.committee;

import io.github.mentoring.matching.run.StopSignal;
import java.util.Optional;

/**
 * What no committees are worth more than at the prices of now: what mentees gain whose turn it is, and what all seats and hours cost or, where
 * hours are {@linkplain Packing packed}, what fits into them if that is less.
 */
final class BoundSum {

    private final Pricing pricing;
    private final long[] budget; // mentor -> hours
    private final int[][] candidateOf; // mentor -> mentees
    private final Optional<Packing> packing; // where all committees are of one
    private long enoughHigh; // the sum need be no smaller than this
    private long enoughLow;
    private long high;
    private long low;

    /** Prepares for prices at which nobody asks for anything, and where nothing is decided. */
    BoundSum(Pricing pricing, long[] budget, int[][] candidateOf) {
        this.pricing = pricing;
        this.budget = budget;
        this.candidateOf = candidateOf;
        packing = Packing.suits(pricing.panel) ? Optional.of(new Packing(pricing)) : Optional.empty();
    }

    /** Has the caller asked, in the midst of packing hours too, whether to stop. */
    void heed(StopSignal stop) {
        packing.ifPresent(hours -> hours.heed(stop));
    }

    /** Returns whether the caller wanted no more, so that sums are not the smallest from then on. */
    boolean isInterrupted() {
        return packing.map(Packing::isInterrupted).orElse(false);
    }

    /** Says what sums need be no smaller than, so that hours are packed no further than that takes. */
    void suffice(long newHigh, long newLow) {
        enoughHigh = newHigh;
        enoughLow = newLow;
    }

    /** Adds it up; prices that are too high to be added up bound nothing. */
    void addUp() {
        try {
            high = pricing.turns.gainHigh();
            low = pricing.turns.gainLow();
            for (int j = 0; j < budget.length; j++) {
                high = Math.addExact(high, costHigh(j));
                low = Math.addExact(low, costLow(j));
            }
            for (int j = 0; packing.isPresent() && j < budget.length && isTooHigh(); j++) {
                pack(packing.get(), j);
            }
            low = pricing.weights.floor(low);
        } catch (ArithmeticException tooHigh) {
            high = Long.MAX_VALUE;
            low = Long.MAX_VALUE;
        }
    }

    private boolean isTooHigh() {
        return BestCommittee.isMore(high, pricing.weights.floor(low), enoughHigh, enoughLow);
    }

    /** Takes off what a mentor's seats and hours cost beyond what fits into them; where they cost nothing, that is nothing. */
    private void pack(Packing hours, int j) {
        boolean isPaid = pricing.prices.seat.isPaid(j) || pricing.prices.hour.isPaid(j);
        if (isPaid
                && hours.pack(j, candidateOf[j], budget[j])
                && BestCommittee.isMore(costHigh(j), costLow(j), hours.high(), hours.low())) {
            high = Math.subtractExact(high, Math.subtractExact(costHigh(j), hours.high()));
            low = Math.subtractExact(low, Math.subtractExact(costLow(j), hours.low()));
        }
    }

    private long costHigh(int j) {
        return cost(pricing.prices.seat.high[j], pricing.prices.hour.high[j], j);
    }

    private long costLow(int j) {
        return cost(pricing.prices.seat.low[j], pricing.prices.hour.low[j], j);
    }

    private long cost(long seat, long hour, int j) {
        return Math.addExact(Math.multiplyExact(seat, (long) pricing.seats[j]), Math.multiplyExact(hour, budget[j]));
    }

    /** Returns what was added up last, in the higher number. */
    long high() {
        return high;
    }

    /** Returns the same in the lower number, as a multiple of the steps. */
    long low() {
        return low;
    }
}
