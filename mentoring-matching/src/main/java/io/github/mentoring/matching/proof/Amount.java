package io.github.mentoring.matching.proof;

import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/** An objective value of any size, so that no sum in a check can overflow. */
record Amount(BigInteger places, BigInteger scores, BigInteger preferences) implements Comparable<Amount> {

    static final Amount ZERO = of(0, 0, 0);

    private static final Comparator<Amount> ORDER =
            Comparator.comparing(Amount::places).thenComparing(Amount::scores).thenComparing(Amount::preferences);

    static Amount of(long places, long scores, long preferences) {
        return new Amount(BigInteger.valueOf(places), BigInteger.valueOf(scores), BigInteger.valueOf(preferences));
    }

    static Amount of(ObjectiveValue value) {
        return of(value.places(), value.total().tenThousandths(), value.preferences());
    }

    Amount plus(Amount other) {
        return new Amount(places.add(other.places), scores.add(other.scores), preferences.add(other.preferences));
    }

    Amount minus(Amount other) {
        return plus(other.times(-1));
    }

    Amount times(long factor) {
        BigInteger by = BigInteger.valueOf(factor);
        return new Amount(places.multiply(by), scores.multiply(by), preferences.multiply(by));
    }

    boolean isPositive() {
        return compareTo(ZERO) > 0;
    }

    @Override
    public int compareTo(Amount other) {
        return ORDER.compare(this, other);
    }

    /** Returns whether {@link #toValue} tells exactly this amount. */
    boolean fits() {
        return equals(of(toValue()));
    }

    /** Returns the nearest value in longs: the same, or the largest or smallest that there is. */
    ObjectiveValue toValue() {
        BigInteger[] parts = {places, scores, preferences};
        long[] nearest = new long[parts.length];
        for (int k = 0; k < parts.length; k++) {
            if (parts[k].bitLength() >= Long.SIZE) {
                // All parts after one that is cut off follow it, so that the order of amounts is kept.
                Arrays.fill(nearest, k, nearest.length, parts[k].signum() > 0 ? Long.MAX_VALUE : Long.MIN_VALUE);
                break;
            }
            nearest[k] = parts[k].longValueExact();
        }
        return new ObjectiveValue(nearest[0], Score.ofTenThousandths(nearest[1]), nearest[2]);
    }

    /** Returns the parts in plain words. */
    @Override
    public String toString() {
        return "%s places, %s ten-thousandths and %s preferences".formatted(places, scores, preferences);
    }
}
