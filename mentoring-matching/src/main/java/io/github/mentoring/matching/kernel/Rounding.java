package io.github.mentoring.matching.kernel;

/** Turns prices in fractions of a weight into whole ones that keep everybody exactly content. */
final class Rounding {

    /*
     * Prices are right up to one fraction, in the sense that along each edge of the residual graph they differ by at most one
     * fraction more than whole weights do. Rounding down at any place of the circle of fractions could only break that if one
     * price stood right before the place and another right at it. There are more fractions than prices, so that one of them
     * has no price; the place after it is safe.
     */

    private Rounding() {}

    /** Returns whole prices, less a whole zero. */
    static long[] whole(Market market, long[] price, long zero) {
        int mask = (1 << market.bits) - 1;
        boolean[] taken = new boolean[mask + 1];
        taken[(int) zero & mask] = true;
        for (long p : price) {
            taken[(int) p & mask] = true;
        }
        int free = 0;
        while (taken[free]) {
            free++;
        }
        long cut = free + 1L;
        long wholeZero = (zero - cut) >> market.bits;
        long[] whole = new long[price.length];
        for (int j = 0; j < price.length; j++) {
            whole[j] = ((price[j] - cut) >> market.bits) - wholeZero;
        }
        return whole;
    }
}
