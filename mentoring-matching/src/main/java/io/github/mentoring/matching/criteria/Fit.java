package io.github.mentoring.matching.criteria;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well two people fit: a weighted mean of criteria.
 *
 * <p>A criterion that has nothing to say on a pair is left out for that pair, and the weights of the others are taken as
 * the whole. The mean is computed exactly and rounded half-up to four decimals once, before any comparison. Seeds of the
 * domain name these criteria but give no weights, so that equal ones are the default.
 */
public final class Fit {

    private static final BigInteger UNIT = BigInteger.valueOf(10_000);

    private final ImmutableMap<Criterion, Integer> weights;

    private Fit(ImmutableMap<Criterion, Integer> weights) {
        this.weights = weights;
    }

    /** Returns the default: interests, professional, personal and dynamics, with equal weights. */
    public static Fit standard() {
        return new Fit(ImmutableMap.of(
                Criteria.INTERESTS, 1, Criteria.PROFESSIONAL, 1, Criteria.PERSONAL, 1, Criteria.DYNAMICS, 1));
    }

    /** Returns the fit that weighs nothing yet; every pair scores zero. */
    public static Fit none() {
        return new Fit(ImmutableMap.of());
    }

    /**
     * Returns this fit with one criterion added or, where one of that name is there, replaced in its place.
     *
     * @param weight how much the criterion counts beside the others; zero leaves it out
     * @throws IllegalArgumentException if the weight is negative
     */
    public Fit with(Criterion criterion, int weight) {
        requireNonNull(criterion, "criterion");
        checkArgument(
                weight >= 0, "criterion `%s` has negative weight: %s; give zero to leave it out", criterion, weight);
        Map<String, Map.Entry<Criterion, Integer>> byName = new LinkedHashMap<>();
        weights.entrySet().forEach(entry -> byName.put(entry.getKey().name(), entry));
        byName.put(criterion.name(), Map.entry(criterion, weight));
        return new Fit(byName.values().stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Returns the criteria that count, in order, with their weights. */
    public ImmutableMap<Criterion, Integer> weights() {
        return weights;
    }

    /** Returns how well the two fit, and why. */
    public FitScore score(Person mentor, Person mentee) {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        ImmutableList.Builder<FitScore.Part> parts = ImmutableList.builder();
        weights.forEach((criterion, weight) -> criterion
                .rate(mentor, mentee)
                .ifPresent(share -> parts.add(new FitScore.Part(criterion.name(), weight, share))));
        ImmutableList<FitScore.Part> known = parts.build();
        return new FitScore(mean(known), known);
    }

    /**
     * Returns an index of how well each of the mentors fits each of the mentees.
     *
     * @throws IllegalArgumentException if two mentors have the same id
     */
    public FitIndex index(Iterable<Person> mentors, Iterable<Person> mentees) {
        return new FitIndex(
                this,
                ImmutableList.copyOf(requireNonNull(mentors, "mentors")),
                ImmutableList.copyOf(requireNonNull(mentees, "mentees")));
    }

    private static Score mean(ImmutableList<FitScore.Part> parts) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        long weight = 0;
        for (FitScore.Part part : parts) {
            BigInteger partDenominator = BigInteger.valueOf(part.share().denominator());
            BigInteger partNumerator =
                    BigInteger.valueOf(part.share().numerator()).multiply(BigInteger.valueOf(part.weight()));
            numerator = numerator.multiply(partDenominator).add(partNumerator.multiply(denominator));
            denominator = denominator.multiply(partDenominator);
            weight += part.weight();
        }
        if (weight == 0) {
            return Score.ZERO;
        }
        BigInteger divisor = denominator.multiply(BigInteger.valueOf(2 * weight));
        return Score.ofTenThousandths(numerator
                .multiply(UNIT)
                .shiftLeft(1)
                .add(divisor.shiftRight(1))
                .divide(divisor)
                .longValueExact());
    }

    /** Returns the names of the criteria with their weights. */
    @Override
    public String toString() {
        return "Fit" + weights;
    }
}
