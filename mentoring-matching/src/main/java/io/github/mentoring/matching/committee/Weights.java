package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the parts of {@link CommitteeValue} are packed into two numbers, of which the higher decides, so that packed values compare as
 * the problem's {@linkplain CommitteeProblem#order order} says.
 *
 * <p>Where one part comes after the other, each unit exceeds all that the parts after it can add up to over all committees, of which each
 * takes no more than its size times the most that a member may bring. Where they
 * have prices, who is served alone is in the higher number.
 *
 * <p>All weights are multiples of a number of steps, so that an hour, of which a committee takes many, can have a price that is smaller
 * than any part.
 *
 * @param steps of which all packed values are multiples
 * @param leftOut a mentee served who was left out before, beyond what serving anybody is worth, in the higher number alone; nothing where
 *     nobody was left out
 * @param served a mentee served, in the higher number alone
 * @param inside a mentee with a mentor from inside
 * @param function a function covered
 * @param disciplines a mentee with several disciplines
 * @param kept a member who served before, in the lower number alone, like the next three; nothing where nobody did, or without a price
 * @param total a ten-thousandth of score
 * @param diversity one more value of an attribute
 * @param preference a preference met
 * @param isPriced whether the parts have prices
 * @param mostPrice what a seat or an hour may cost in either number, so that what one committee pays does not overflow; more than any committee
 *     is worth
 */
record Weights(
        long steps,
        long leftOut,
        long served,
        Weight inside,
        Weight function,
        Weight disciplines,
        long kept,
        long total,
        long diversity,
        long preference,
        boolean isPriced,
        long mostPrice) {

    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(61);
    private static final BigInteger MOST = LARGEST.subtract(BigInteger.ONE); // that all committees may come to
    private static final long PARTS_OF_HOURS =
            64; // so finely, at least, the hours of a committee can be priced in either number
    private static final long PARTS_OF_SERVING = 64; // so finely, at least, a seat can be priced in the higher number

    /** What one unit of a part is worth in either number. */
    record Weight(long high, long low) {}

    /**
     * Returns the weights for a problem.
     *
     * @throws IllegalArgumentException if sums could overflow
     */
    static Weights of(CommitteeProblem problem) {
        long mentees = problem.mentees().size();
        long leftOuts = problem.mentees().values().stream()
                .filter(CommitteeMentee::wasLeftOut)
                .count();
        long needs = 0;
        long preferences = 0;
        long values = 0;
        long kept = 0;
        long keptOfOne = 0; // in a committee
        long hours = 0; // of a member
        long paid = 1; // seats and hours of a committee
        BigInteger largestCommittee = BigInteger.ONE;
        BigInteger total = BigInteger.ZERO;
        long affinity = problem.affinities().values().stream()
                .mapToLong(score -> magnitude(score.tenThousandths()))
                .max()
                .orElse(0);
        for (CommitteeMentee mentee : problem.mentees().values()) {
            Most most = Most.of(problem, mentee);
            needs += mentee.needs().size();
            values += most.values;
            preferences += most.preferences;
            kept += most.kept;
            keptOfOne = Math.max(keptOfOne, most.kept);
            hours = Math.max(hours, most.hours);
            paid = Math.max(paid, 1 + most.members * (1 + most.hours));
            CommitteeValue all = new CommitteeValue( // one of each at least, so that every price is looked at
                    1,
                    1,
                    1,
                    Math.max(1, mentee.needs().size()),
                    1,
                    Math.max(1, most.kept),
                    Score.ZERO,
                    Math.max(1, most.values),
                    Math.max(1, most.preferences));
            BigInteger committee = most.total
                    .add(product(most.members * (most.members - 1) / 2, affinity))
                    .add(problem.prices().map(prices -> price(prices, all)).orElse(BigInteger.ZERO));
            largestCommittee = largestCommittee.max(committee);
            total = total.add(committee);
        }
        boolean isPriced = problem.prices().isPresent();
        BigInteger times = BigInteger.valueOf(paid).shiftLeft(2);
        long diversity = isPriced ? 0 : preferences + 1;
        BigInteger unitOfTotal = isPriced ? BigInteger.ONE : product(diversity, values + 1);
        BigInteger function = BigInteger.valueOf(mentees + 1);
        BigInteger inside = function.multiply(BigInteger.valueOf(needs + 1));
        BigInteger served = isPriced
                ? function.multiply(BigInteger.valueOf(PARTS_OF_SERVING))
                : inside.multiply(BigInteger.valueOf(mentees + 1));
        BigInteger leftOut = leftOuts == 0 ? BigInteger.ZERO : served.multiply(BigInteger.valueOf(mentees + 1));
        BigInteger mostUrgent = served.max(leftOut);
        BigInteger member =
                isPriced || kept == 0 // as a level, more than what totals can differ by, and what comes after them
                        ? BigInteger.ZERO
                        : unitOfTotal.multiply(total.shiftLeft(1).add(BigInteger.ONE));
        BigInteger mostScores = total.max(largestCommittee.multiply(times));
        BigInteger mostKept =
                BigInteger.valueOf(kept).max(BigInteger.valueOf(keptOfOne).multiply(times));
        BigInteger mostLow = unitOfTotal.multiply(mostScores).add(member.multiply(mostKept));
        BigInteger units =
                BigInteger.valueOf(leftOuts == 0 ? mentees + 1 : leftOuts + 1); // each more than all that comes after
        BigInteger mostHigh = mostUrgent.multiply(units.max(times));
        Score largest = Score.ofTenThousandths(largestCommittee.min(LARGEST).longValueExact());
        checkArgument(
                mostScores.compareTo(LARGEST) < 0,
                "scores are too large for exact arithmetic on committees of %s mentees, up to %s: they may come to %s,"
                        + " of at most %s; scale all scores down",
                mentees,
                largest,
                mostScores,
                MOST);
        checkArgument(
                mostLow.compareTo(LARGEST) < 0,
                "up to %s different values, %s preferences met and %s members who served before, in committees of %s mentees with"
                        + " scores up to %s, are too many for exact arithmetic: they may come to %s, of at most %s; give them"
                        + " prices, count fewer of them, or scale all scores down",
                values,
                preferences,
                kept,
                mentees,
                largest,
                mostLow,
                MOST);
        checkArgument(
                mostHigh.compareTo(LARGEST) < 0,
                "%s mentees who need %s functions, of whom %s were left out before, are too many for exact arithmetic: they may"
                        + " come to %s, of at most %s; solve them in parts, or give what is preferred prices",
                mentees,
                needs,
                leftOuts,
                mostHigh,
                MOST);
        long steps = LARGEST.divide(mostLow.max(mostHigh).max(BigInteger.ONE))
                .min(BigInteger.valueOf(Math.max(1, PARTS_OF_HOURS * hours)))
                .longValueExact();
        long mostPrice = LARGEST.divide(BigInteger.valueOf(paid).shiftLeft(1)).longValueExact();
        return problem.prices()
                .map(prices -> priced(steps, leftOut.longValueExact(), served.longValueExact(), prices, mostPrice))
                .orElseGet(() -> new Weights(
                        steps,
                        steps * leftOut.longValueExact(),
                        steps * served.longValueExact(),
                        new Weight(steps * inside.longValueExact(), 0),
                        new Weight(steps * function.longValueExact(), 0),
                        new Weight(steps, 0),
                        steps * member.longValueExact(),
                        steps * unitOfTotal.longValueExact(),
                        steps * diversity,
                        steps,
                        false,
                        mostPrice));
    }

    /**
     * What a committee of one mentee can come to at most.
     *
     * @param members how many there are
     * @param hours what one of them spends, if anybody counts
     * @param total the scores of all, be they good or bad
     * @param kept how many have served before
     */
    private record Most(long members, long hours, BigInteger total, long kept, long preferences, long values) {

        static Most of(CommitteeProblem problem, CommitteeMentee mentee) {
            ImmutableList<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
            int members = Math.min(mentee.rules().most().people(), candidates.size());
            ImmutableSortedSet<PersonalAttribute> attributes = mentee.rules().diverseIn();
            long[] scores = new long[candidates.size()];
            long[] preferences = new long[candidates.size()];
            long[] values = new long[candidates.size()];
            Set<AttributeValue> different = new HashSet<>();
            long role = mostHoursOfRole(mentee);
            long hours = 0;
            long kept = 0;
            for (int k = 0; k < candidates.size(); k++) {
                CommitteeCandidate candidate = candidates.get(k);
                CommitteeMentor mentor = problem.mentor(candidate.mentor());
                scores[k] = magnitude(candidate.score().tenThousandths());
                preferences[k] = candidate.preferencesMet();
                kept += candidate.hasServed() ? 1 : 0;
                if (!attributes.isEmpty()) {
                    List<AttributeValue> some = mentor.background().stream()
                            .filter(value -> attributes.contains(value.attribute()))
                            .toList();
                    different.addAll(some);
                    values[k] = some.size();
                }
                if (mentor.hours().isPresent()) {
                    hours = Math.max(hours, candidate.hours().count() + role);
                }
            }
            return new Most(
                    members,
                    hours,
                    largest(scores, members),
                    Math.min(kept, members),
                    largest(preferences, members).longValueExact(),
                    largest(values, members)
                            .min(BigInteger.valueOf(different.size()))
                            .longValueExact());
        }

        /** Adds up the largest numbers, so many of them; changes their order. */
        private static BigInteger largest(long[] numbers, int count) {
            Arrays.sort(numbers);
            BigInteger sum = BigInteger.ZERO;
            for (int k = numbers.length - count; k < numbers.length; k++) {
                sum = sum.add(BigInteger.valueOf(numbers[k]));
            }
            return sum;
        }
    }

    private static Weights priced(long steps, long leftOut, long served, SoftPrices prices, long mostPrice) {
        return new Weights(
                steps,
                steps * leftOut,
                steps * served,
                new Weight(0, steps * prices.inside().tenThousandths()),
                new Weight(0, steps * prices.function().tenThousandths()),
                new Weight(0, steps * prices.disciplines().tenThousandths()),
                steps * prices.kept().tenThousandths(),
                steps,
                steps * prices.diversity().tenThousandths(),
                steps * prices.preference().tenThousandths(),
                true,
                mostPrice);
    }

    private static long mostHoursOfRole(CommitteeMentee mentee) {
        return mentee.rules().roles().stream()
                .map(Role::hours)
                .mapToLong(Hours::count)
                .max()
                .orElse(0);
    }

    private static BigInteger price(SoftPrices prices, CommitteeValue value) {
        return product(value.inside(), prices.inside().tenThousandths())
                .add(product(value.functions(), prices.function().tenThousandths()))
                .add(product(value.disciplines(), prices.disciplines().tenThousandths()))
                .add(product(value.kept(), prices.kept().tenThousandths()))
                .add(product(value.diversity(), prices.diversity().tenThousandths()))
                .add(product(value.preferences(), prices.preference().tenThousandths()));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static long magnitude(long score) {
        return score == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(score);
    }

    /** Returns more than half of what any committee is worth in the higher number: what serving the most urgent is worth alone. */
    long mostUrgent() {
        return Math.max(leftOut, served);
    }

    long high(CommitteeValue value) {
        return value.leftOut() * leftOut
                + value.served() * served
                + value.inside() * inside.high
                + value.functions() * function.high
                + value.disciplines() * disciplines.high;
    }

    long low(CommitteeValue value) {
        return value.inside() * inside.low
                + value.functions() * function.low
                + value.disciplines() * disciplines.low
                + value.kept() * kept
                + value.total().tenThousandths() * total
                + value.diversity() * diversity
                + value.preferences() * preference;
    }

    /** Returns the largest multiple of the steps that is no larger: what a bound in the lower number comes to. */
    long floor(long low) {
        return Math.floorDiv(low, steps) * steps;
    }

    /**
     * Returns by how much, at most, anything that a bound allows is worth more than a value that is no more than the bound: part by part, so that
     * a part which comes after one with a gap may be below zero. With prices, the total is that of scores and prices. Where the higher number
     * of the bound is no multiple of what the parts can add up to, or the lower one is too large to be told, the next larger one is told,
     * and nothing of the rest.
     */
    CommitteeValue gap(BigInteger boundHigh, BigInteger boundLow, CommitteeValue value) {
        BigInteger unit = BigInteger.valueOf(isPriced ? served : steps);
        boolean isWhole = boundHigh.mod(unit).signum() == 0 && boundLow.bitLength() < Long.SIZE - 1;
        CommitteeValue bound = isWhole
                ? unpack(boundHigh.longValueExact(), boundLow.longValueExact())
                : unpack(
                        boundHigh
                                .divide(unit)
                                .add(BigInteger.ONE)
                                .multiply(unit)
                                .longValueExact(),
                        low(value));
        return bound.minus(unpack(high(value), low(value)));
    }

    /**
     * Returns the parts of what is packed in two numbers, of which the higher is not negative: the largest that come to no more, part by part. With
     * prices, the total is that of scores and prices.
     */
    CommitteeValue unpack(long high, long low) {
        long leftOuts = leftOut == 0 ? 0 : high / leftOut;
        long others = high - leftOuts * leftOut;
        if (isPriced) {
            Score worth = Score.ofTenThousandths(Math.floorDiv(low, total));
            return new CommitteeValue(leftOuts, others / served, 0, 0, 0, 0, worth, 0, 0);
        }
        long functions = others % inside.high;
        long lowest = (kept - total) / 2; // that totals can come to, below zero
        long members = kept == 0 ? 0 : Math.floorDiv(low + lowest, kept);
        long scores = low - members * kept;
        long score = Math.floorDiv(scores, total);
        long rest = scores - score * total;
        return new CommitteeValue(
                leftOuts,
                others / served,
                others % served / inside.high,
                functions / function.high,
                functions % function.high / disciplines.high,
                members,
                Score.ofTenThousandths(score),
                rest / diversity,
                rest % diversity / preference);
    }
}
