package io.github.mentoring.matching.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigInteger;

/**
 * An exact part of one: how far a pair meets a criterion.
 *
 * <p>Equal parts are equal values: two quarters are one half.
 *
 * @param numerator from zero to the denominator
 * @param denominator more than zero
 */
public record Share(long numerator, long denominator) implements Comparable<Share> {

    /** Not at all. */
    public static final Share NONE = new Share(0, 1);

    /** In full. */
    public static final Share ALL = new Share(1, 1);

    /** Checks the range and reduces to lowest terms. */
    public Share {
        checkArgument(
                denominator > 0 && numerator >= 0 && numerator <= denominator,
                "share must lie between 0 and 1: %s / %s",
                numerator,
                denominator);
        long divisor = LongMath.gcd(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /** Returns the given part of one. */
    public static Share of(long numerator, long denominator) {
        return new Share(numerator, denominator);
    }

    /** Returns all or none of one. */
    public static Share of(boolean met) {
        return met ? ALL : NONE;
    }

    @Override
    public int compareTo(Share other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    /** Returns the part as a fraction. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
