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

    /**
     * Returns the sum.
     *
     * @throws ArithmeticException if a long does not hold it
     */
    long exact() {
        if (high != low >> (Long.SIZE - 1)) {
            throw new ArithmeticException("sum of potentials exceeds 64 bits");
        }
        return low;
    }
}
