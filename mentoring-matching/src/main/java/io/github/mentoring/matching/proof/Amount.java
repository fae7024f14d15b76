package io.github.mentoring.matching.proof;

import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
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

    /** Returns the same value in longs, or throws an {@link ArithmeticException}. */
    ObjectiveValue toValue() {
        return new ObjectiveValue(
                places.longValueExact(), Score.ofTenThousandths(scores.longValueExact()), preferences.longValueExact());
    }
}
