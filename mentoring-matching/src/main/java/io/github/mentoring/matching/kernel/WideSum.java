package io.github.mentoring.matching.kernel;

/**
 * A sum in 128 bits: potentials that prove what is worth a few bits may be so many and so large, of either sign, that a long
 * does not hold what they add up to on the way.
 */
final class WideSum {

    private long high;
    private long low; // unsigned

    /** Adds the product of two numbers. */
    void addProduct(long one, long other) {
        long product = one * other;
        low += product;
        high += Math.multiplyHigh(one, other) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
    }

    /** Returns the sum, or the nearest number to it that a long holds. */
    long nearest() {
        if (high == low >> (Long.SIZE - 1)) {
            return low;
        }
        return high < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
