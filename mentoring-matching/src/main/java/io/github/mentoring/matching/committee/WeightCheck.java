package io.github.mentoring.matching.committee;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Checks that packed values compare as the problem's {@linkplain CommitteeProblem#order order} says, from the problem and the rules as they
 * are written, and that whatever committees there are, their packed values stay within a long: what prices prove of packed values says
 * nothing else of committees. Does not ask how the weights were come by.
 */
final class WeightCheck {

    private final CommitteeProblem problem;
    private final Weights weights;
    private final BigInteger largestAffinity; // good or bad
    private final ImmutableList.Builder<String> objections = ImmutableList.builder();

    private WeightCheck(CommitteeProblem problem, Weights weights) {
        this.problem = problem;
        this.weights = weights;
        largestAffinity = problem.affinities().values().stream()
                .map(WeightCheck::magnitude)
                .max(Comparator.naturalOrder())
                .orElse(BigInteger.ZERO);
    }

    /** Returns what is wrong with the weights, in plain words. */
    static ImmutableList<String> objections(CommitteeProblem problem, Weights weights) {
        WeightCheck check = new WeightCheck(problem, weights);
        problem.prices().ifPresentOrElse(check::checkPrices, check::checkOrder);
        check.checkSteps();
        check.checkRange();
        return check.objections.build();
    }

    /** Each unit must outweigh all that the parts after it can add up to. */
    private void checkOrder() {
        long mentees = problem.mentees().size();
        long needs = sum(mentee ->
                mentee.rules().coverage() == Strictness.OFF ? 0 : mentee.needs().size());
        BigInteger disciplines = times(mentees, weights.disciplines().high());
        BigInteger functions = disciplines.add(times(needs, weights.function().high()));
        BigInteger inside = functions.add(times(mentees, weights.inside().high()));
        outweighs("disciplines", weights.disciplines().high(), BigInteger.ZERO);
        outweighs("function", weights.function().high(), disciplines);
        outweighs("inside", weights.inside().high(), functions);
        outweighs("served", weights.served(), inside);
        checkLeftOut(inside);
        BigInteger preferences = times(sum(this::mostPreferences), weights.preference());
        BigInteger diversity = preferences.add(times(sum(this::mostValues), weights.diversity()));
        outweighs("preference", weights.preference(), BigInteger.ZERO);
        outweighs("diversity", weights.diversity(), preferences);
        outweighs("total", weights.total(), diversity);
        if (sum(this::mostKept) > 0) {
            BigInteger totals = sumOf(this::mostTotal).multiply(BigInteger.valueOf(weights.total()));
            outweighs("kept", weights.kept(), totals.shiftLeft(1).add(diversity)); // totals may be below zero
        }
        boolean isApart = weights.inside().low() == 0
                && weights.function().low() == 0
                && weights.disciplines().low() == 0;
        object(isApart, "parts that come before the total are counted with it");
    }

    /** Serving somebody who was left out before must outweigh serving all, and all that comes after that. */
    private void checkLeftOut(BigInteger others) {
        if (problem.mentees().values().stream().anyMatch(CommitteeMentee::wasLeftOut)) {
            BigInteger all = times(problem.mentees().size(), weights.served());
            outweighs("left out", weights.leftOut(), all.add(others));
        }
    }

    /** A unit must be worth its price, and serving a mentee must be apart from all that has one. */
    private void checkPrices(SoftPrices prices) {
        outweighs("served", weights.served(), BigInteger.ZERO);
        checkLeftOut(BigInteger.ZERO);
        outweighs("total", weights.total(), BigInteger.ZERO);
        boolean isApart = weights.inside().high() == 0
                && weights.function().high() == 0
                && weights.disciplines().high() == 0;
        object(isApart, "parts that have prices are counted with who is served");
        boolean isPriced = isPriced(weights.inside().low(), prices.inside())
                && isPriced(weights.function().low(), prices.function())
                && isPriced(weights.disciplines().low(), prices.disciplines())
                && isPriced(weights.kept(), prices.kept())
                && isPriced(weights.diversity(), prices.diversity())
                && isPriced(weights.preference(), prices.preference());
        object(isPriced, "parts are not worth their prices");
    }

    private boolean isPriced(long weight, Score price) {
        return BigInteger.valueOf(weight).equals(times(price.tenThousandths(), weights.total()));
    }

    /** What the lower number is a multiple of must be so in all parts. */
    private void checkSteps() {
        boolean isMultiple = weights.steps() > 0
                && LongStream.of(
                                weights.inside().low(),
                                weights.function().low(),
                                weights.disciplines().low(),
                                weights.kept(),
                                weights.total(),
                                weights.diversity(),
                                weights.preference())
                        .allMatch(weight -> weight % weights.steps() == 0);
        object(isMultiple, "some weights are no multiples of the steps");
    }

    /**
     * The most that all committees could come to, be it good or bad, must be a long in either number, and so is any part of it then: what is
     * added up is how large each part of each mentee's committee could be.
     */
    private void checkRange() {
        BigInteger high = BigInteger.ZERO;
        BigInteger low = BigInteger.ZERO;
        for (CommitteeMentee mentee : problem.mentees().values()) {
            long needs = mentee.needs().size();
            high = high.add(size(mentee.wasLeftOut() ? 1 : 0, weights.leftOut()))
                    .add(size(1, weights.served()))
                    .add(size(1, weights.inside().high()))
                    .add(size(needs, weights.function().high()))
                    .add(size(1, weights.disciplines().high()));
            low = low.add(size(1, weights.inside().low()))
                    .add(size(needs, weights.function().low()))
                    .add(size(1, weights.disciplines().low()))
                    .add(size(mostKept(mentee), weights.kept()))
                    .add(mostTotal(mentee).multiply(size(1, weights.total())))
                    .add(size(mostValues(mentee), weights.diversity()))
                    .add(size(mostPreferences(mentee), weights.preference()));
        }
        object(isLong(high), "what is served and kept could come to %s, more than %s".formatted(high, Long.MAX_VALUE));
        object(isLong(low), "what is scored could come to %s, more than %s".formatted(low, Long.MAX_VALUE));
    }

    private static boolean isLong(BigInteger number) {
        return number.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) <= 0;
    }

    private static BigInteger size(long units, long weight) {
        return times(units, weight).abs();
    }

    private static BigInteger magnitude(Score score) {
        return BigInteger.valueOf(score.tenThousandths()).abs();
    }

    /** Returns how many members who served before there may be. */
    private long mostKept(CommitteeMentee mentee) {
        long served = candidates(mentee).stream()
                .filter(CommitteeCandidate::hasServed)
                .count();
        return Math.min(served, mentee.rules().most().people());
    }

    /** Returns what no total is further from zero than, be it good or bad, in ten-thousandths. */
    private BigInteger mostTotal(CommitteeMentee mentee) {
        long members =
                Math.min(mentee.rules().most().people(), candidates(mentee).size());
        return largestScores(mentee).add(largestAffinity.multiply(BigInteger.valueOf(members * (members - 1) / 2)));
    }

    /** Adds up the largest scores of candidates, be they good or bad, as many as a committee may have members. */
    private BigInteger largestScores(CommitteeMentee mentee) {
        return candidates(mentee).stream()
                .map(candidate -> magnitude(candidate.score()))
                .sorted(Comparator.reverseOrder())
                .limit(mentee.rules().most().people())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private void outweighs(String part, long weight, BigInteger others) {
        boolean isMore = BigInteger.valueOf(weight).compareTo(others) > 0;
        object(isMore, "the weight of %s is too small".formatted(part));
    }

    private void object(boolean isFine, String objection) {
        if (!isFine) {
            objections.add("the bound does not weigh committees as the problem does: " + objection);
        }
    }

    private long sum(ToLongFunction<CommitteeMentee> most) {
        return problem.mentees().values().stream().mapToLong(most).sum();
    }

    private BigInteger sumOf(Function<CommitteeMentee, BigInteger> most) {
        return problem.mentees().values().stream().map(most).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Returns what the members who meet the most preferences meet. */
    private long mostPreferences(CommitteeMentee mentee) {
        return sumOfLargest(candidates(mentee).stream().mapToLong(CommitteeCandidate::preferencesMet), mentee);
    }

    /** Returns how many different values members can bring, as there are, and as the members with the most have. */
    private long mostValues(CommitteeMentee mentee) {
        long different = candidates(mentee).stream()
                .flatMap(candidate -> values(candidate, mentee))
                .distinct()
                .count();
        return Math.min(
                different,
                sumOfLargest(
                        candidates(mentee).stream()
                                .mapToLong(
                                        candidate -> values(candidate, mentee).count()),
                        mentee));
    }

    private Stream<AttributeValue> values(CommitteeCandidate candidate, CommitteeMentee mentee) {
        return problem.mentor(candidate.mentor()).background().stream()
                .filter(value -> mentee.rules().diverseIn().contains(value.attribute()));
    }

    /** Adds up the largest numbers, as many as a committee may have members. */
    private static long sumOfLargest(LongStream numbers, CommitteeMentee mentee) {
        return numbers.boxed()
                .sorted(Comparator.reverseOrder())
                .limit(mentee.rules().most().people())
                .mapToLong(Long::longValue)
                .sum();
    }

    private List<CommitteeCandidate> candidates(CommitteeMentee mentee) {
        return problem.candidates(mentee.mentee());
    }

    private static BigInteger times(long units, long weight) {
        return BigInteger.valueOf(units).multiply(BigInteger.valueOf(weight));
    }
}
