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

        private final long most;

        private Good(long[] high, long[] low, long most) {
            this.high = high;
            this.low = low;
            this.most = most;
        }

        private Good copy() {
            return new Good(high.clone(), low.clone(), most);
        }

        /** Returns whether a mentor asks for anything. */
        boolean isPaid(int mentor) {
            return BestCommittee.isMore(high[mentor], low[mentor], 0, 0);
        }

        /** Adds to a price, as far as there is room for it in exact sums: any price proves something. */
        void add(int mentor, long moreHigh, long moreLow) {
            high[mentor] = Math.min(high[mentor] + moreHigh, most);
            low[mentor] = Math.max(-most, Math.min(low[mentor] + moreLow, most));
        }
    }

    final Good seat;
    final Good hour;

    /** Creates prices at which nobody asks for anything yet, and that never exceed the most. */
    Prices(int mentors, long most) {
        this(
                new Good(new long[mentors], new long[mentors], most),
                new Good(new long[mentors], new long[mentors], most));
    }

    private Prices(Good seat, Good hour) {
        this.seat = seat;
        this.hour = hour;
    }

    Prices copy() {
        return new Prices(seat.copy(), hour.copy());
    }

    /** Makes everything cost what it costs by other prices. */
    void set(Prices other) {
        long[][] to = rows();
        long[][] from = other.rows();
        for (int row = 0; row < to.length; row++) {
            System.arraycopy(from[row], 0, to[row], 0, to[row].length);
        }
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
