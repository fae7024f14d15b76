package io.github.mentoring.matching.committee;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Comparator;

/**
 * Checks that mentees who were left out before, and members who served before, weigh as the problem's {@linkplain CommitteeProblem#order order}
 * says, and that sums of these weights stay within their range. All other parts are for {@link WeightCheck} to look at; that each of its units
 * exceeds all that comes after it is relied on here. Does not ask how the weights were come by.
 */
final class AimCheck {

    private static final int BITS = 62; // of a sum, so that two of them can be compared by their difference

    private final CommitteeProblem problem;
    private final Weights weights;
    private final ImmutableList.Builder<String> objections = ImmutableList.builder();

    private AimCheck(CommitteeProblem problem, Weights weights) {
        this.problem = problem;
        this.weights = weights;
    }

    /** Returns what is wrong with the weights, in plain words. */
    static ImmutableList<String> objections(CommitteeProblem problem, Weights weights) {
        AimCheck check = new AimCheck(problem, weights);
        check.checkLeftOut();
        check.checkKept();
        return check.objections.build();
    }

    /** Serving somebody who was left out must outweigh serving all, and all that comes after that, which is less than serving one more. */
    private void checkLeftOut() {
        long leftOut = problem.mentees().values().stream()
                .filter(CommitteeMentee::wasLeftOut)
                .count();
        BigInteger others = times(problem.mentees().size() + 1L, weights.served());
        if (leftOut > 0) {
            object(
                    BigInteger.valueOf(weights.leftOut()).compareTo(others) >= 0,
                    "the weight of those left out before is too small");
        }
        object(
                isWithin(times(leftOut, weights.leftOut()).add(others)),
                "those left out before weigh too much to be added up");
    }

    /** A member who served before must be worth the price, or else outweigh what totals can differ by, and all that comes after them. */
    private void checkKept() {
        object(
                weights.steps() > 0 && weights.kept() % weights.steps() == 0,
                "the weight of a member kept is no multiple of the steps");
        problem.prices().ifPresentOrElse(this::checkPrice, this::checkLevel);
    }

    private void checkPrice(SoftPrices prices) {
        boolean isPriced = weights.kept() == weights.total() * prices.kept().tenThousandths();
        object(isPriced, "a member kept is not worth the price");
    }

    private void checkLevel() {
        long kept =
                problem.mentees().values().stream().mapToLong(this::mostKept).sum();
        if (kept > 0) {
            BigInteger affinity = mostAffinity();
            BigInteger totals = problem.mentees().values().stream()
                    .map(mentee -> mostTotal(mentee, affinity))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            BigInteger difference = totals.shiftLeft(1).multiply(BigInteger.valueOf(weights.total()));
            BigInteger others = difference.add(
                    BigInteger.valueOf(weights.total())); // what comes after totals is less than one unit
            object(
                    BigInteger.valueOf(weights.kept()).compareTo(others) >= 0,
                    "the weight of a member kept is too small");
            object(isWithin(times(kept, weights.kept()).add(others)), "members kept weigh too much to be added up");
        }
    }

    private long mostKept(CommitteeMentee mentee) {
        long served = problem.candidates(mentee.mentee()).stream()
                .filter(CommitteeCandidate::hasServed)
                .count();
        return Math.min(served, mentee.rules().most().people());
    }

    /** Returns what no total of a mentee's committee is further from zero than, in ten-thousandths. */
    private BigInteger mostTotal(CommitteeMentee mentee, BigInteger affinity) {
        long members = mentee.rules().most().people();
        BigInteger scores = problem.candidates(mentee.mentee()).stream()
                .map(candidate ->
                        BigInteger.valueOf(candidate.score().tenThousandths()).abs())
                .sorted(Comparator.reverseOrder())
                .limit(members)
                .reduce(BigInteger.ZERO, BigInteger::add);
        long present = Math.min(members, problem.candidates(mentee.mentee()).size());
        return scores.add(affinity.multiply(BigInteger.valueOf(present * (present - 1) / 2)));
    }

    private BigInteger mostAffinity() {
        return problem.affinities().values().stream()
                .map(score -> BigInteger.valueOf(score.tenThousandths()).abs())
                .max(Comparator.naturalOrder())
                .orElse(BigInteger.ZERO);
    }

    private static boolean isWithin(BigInteger sum) {
        return sum.bitLength() <= BITS;
    }

    private void object(boolean isFine, String objection) {
        if (!isFine) {
            objections.add("the bound does not weigh committees as the problem does: " + objection);
        }
    }

    private static BigInteger times(long units, long weight) {
        return BigInteger.valueOf(units).multiply(BigInteger.valueOf(weight));
    }
}
