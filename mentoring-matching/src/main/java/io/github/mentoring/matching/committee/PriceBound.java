package io.github.mentoring.matching.committee;

import com.google.common.primitives.ImmutableLongArray;

/**
 * Prices of all mentors, by number, which bound what any committees can be worth.
 *
 * @param weights how values and prices are packed into two numbers
 * @param high what a seat costs, in the higher number
 * @param low the same in the lower number
 * @param hourHigh what an hour costs, in the higher number
 * @param hourLow the same in the lower number
 */
record PriceBound(
        Weights weights,
        ImmutableLongArray high,
        ImmutableLongArray low,
        ImmutableLongArray hourHigh,
        ImmutableLongArray hourLow) {

    static PriceBound of(Weights weights, Prices prices) {
        return new PriceBound(
                weights,
                ImmutableLongArray.copyOf(prices.seat.high),
                ImmutableLongArray.copyOf(prices.seat.low),
                ImmutableLongArray.copyOf(prices.hour.high),
                ImmutableLongArray.copyOf(prices.hour.low));
    }
}
