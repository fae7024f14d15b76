package io.github.mentoring.matching.criteria;

import io.github.mentoring.core.person.Person;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * What a mentor brings to every pair: the sum of weight times share over the criteria that look at the mentor alone.
 *
 * @param weight the weights of those of them that have something to say
 * @param numerator the sum, over the denominator
 * @param denominator more than zero
 */
record MentorPart(long weight, BigInteger numerator, BigInteger denominator) {

    static MentorPart of(Person mentor, List<Map.Entry<Criterion, Integer>> criteria) {
        long weight = 0;
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Map.Entry<Criterion, Integer> entry : criteria) {
            Share share = entry.getKey().rate(mentor, mentor).orElse(null);
            if (share != null) {
                weight += entry.getValue();
                BigInteger other = BigInteger.valueOf(share.denominator());
                numerator = numerator
                        .multiply(other)
                        .add(BigInteger.valueOf(share.numerator())
                                .multiply(BigInteger.valueOf(entry.getValue()))
                                .multiply(denominator));
                denominator = denominator.multiply(other);
            }
        }
        return new MentorPart(weight, numerator, denominator);
    }

    /** Compares the sums. */
    int compareSum(MentorPart other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
