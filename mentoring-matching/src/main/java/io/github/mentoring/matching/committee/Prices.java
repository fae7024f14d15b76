package io.github.mentoring.matching.committee;

import java.util.Arrays;

/**
 * What a seat and an hour of each mentor cost, as pairs of numbers of which the higher decides; none is less than nothing.
 *
 * <p>Whoever has no limit to their hours asks nothing for them.
 */
final class Prices {

    /** What one of these goods costs, mentor by mentor. */
    static final class Good {

        final long[] high;
        final long[] low;

        private Good(long[] high, long[] low) {
            this.high = high;
            this.low = low;
        }

        /** Returns whether a mentor asks for anything. */
        boolean isPaid(int mentor) {
            return BestCommittee.isMore(high[mentor], low[mentor], 0, 0);
        }

        void add(int mentor, long moreHigh, long moreLow) {
            high[mentor] += moreHigh;
            low[mentor] += moreLow;
        }
    }

    final Good seat;
    final Good hour;

    /** Creates prices at which nobody asks for anything. */
    Prices(int mentors) {
        this(new Good(new long[mentors], new long[mentors]), new Good(new long[mentors], new long[mentors]));
    }

    private Prices(Good seat, Good hour) {
        this.seat = seat;
        this.hour = hour;
    }

    Prices copy() {
        return new Prices(new Good(seat.high.clone(), seat.low.clone()), new Good(hour.high.clone(), hour.low.clone()));
    }

    /** Returns the prices themselves: of seats in the higher number and the lower one, then of hours. */
    long[][] rows() {
        return new long[][] {seat.high, seat.low, hour.high, hour.low};
    }

    /** Makes everything cost nothing. */
    void reset() {
        for (long[] row : rows()) {
            Arrays.fill(row, 0);
        }
    }

    /** Returns what a seat with so many hours costs, in the higher number. */
    long high(int mentor, long hours) {
        return seat.high[mentor] + hours * hour.high[mentor];
    }

    /** Returns the same in the lower number. */
    long low(int mentor, long hours) {
        return seat.low[mentor] + hours * hour.low[mentor];
    }
}
