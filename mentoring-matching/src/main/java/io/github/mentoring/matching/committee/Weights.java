package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * How the parts of {@link CommitteeValue} are packed into two numbers, of which the higher decides, so that packed values compare as
 * the problem's {@linkplain CommitteeProblem#order order} says.
 *
 * <p>Where one part comes after the other, each unit exceeds all that the parts after it can add up to over all committees. Where they
 * have prices, serving a mentee alone is in the higher number.
 *
 * <p>All weights are multiples of a number of steps, so that an hour, of which a committee takes many, can have a price that is smaller
 * than any part.
 *
 * @param steps of which all packed values are multiples
 * @param served a mentee served, in the higher number alone
 * @param inside a mentee with a mentor from inside
 * @param function a function covered
 * @param disciplines a mentee with several disciplines
 * @param total a ten-thousandth of score, in the lower number alone, like the next two
 * @param diversity one more value of an attribute
 * @param preference a preference met
 * @param isPriced whether the parts have prices
 * @param mostPrice what a seat or an hour may cost in either number, so that no sum overflows; more than any committee is worth
 */
record Weights(
        long steps,
        long served,
        Weight inside,
        Weight function,
        Weight disciplines,
        long total,
        long diversity,
        long preference,
        boolean isPriced,
        long mostPrice) {

    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(61);
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
        long needs = 0;
        long preferences = 0;
        long values = 0;
        BigInteger largestCommittee = BigInteger.ONE;
        BigInteger total = BigInteger.ZERO;
        long affinity = problem.affinities().values().stream()
                .mapToLong(score -> magnitude(score.tenThousandths()))
                .max()
                .orElse(0);
        int mostValues = problem.mentors().values().stream()
                .mapToInt(mentor -> mentor.background().size())
                .max()
                .orElse(0);
        for (CommitteeMentee mentee : problem.mentees().values()) {
            HeadCount most = mentee.rules().most();
            long members =
                    Math.min(most.people(), problem.candidates(mentee.mentee()).size());
            long different = mentee.rules().diverseIn().isEmpty() ? 0 : members * mostValues;
            needs += mentee.needs().size();
            values += different;
            long score = 0;
            long met = 0;
            for (CommitteeCandidate candidate : problem.candidates(mentee.mentee())) {
                score = Math.max(score, magnitude(candidate.score().tenThousandths()));
                met = Math.max(met, candidate.preferencesMet());
            }
            preferences += members * met;
            CommitteeValue all = new CommitteeValue( // one of each at least, so that every price is looked at
                    1,
                    1,
                    Math.max(1, mentee.needs().size()),
                    1,
                    Score.ZERO,
                    Math.max(1, different),
                    Math.max(1, members * met));
            BigInteger committee = product(members, score)
                    .add(product(members * members, affinity))
                    .add(problem.prices().map(prices -> price(prices, all)).orElse(BigInteger.ZERO));
            largestCommittee = largestCommittee.max(committee);
            total = total.add(committee);
        }
        boolean isPriced = problem.prices().isPresent();
        long hours = mostHours(problem);
        BigInteger paid = mostPaid(problem);
        BigInteger times = paid.shiftLeft(1);
        long diversity = isPriced ? 0 : preferences + 1;
        BigInteger unitOfTotal = isPriced ? BigInteger.ONE : product(diversity, values + 1);
        BigInteger function = BigInteger.valueOf(mentees + 1);
        BigInteger inside = function.multiply(BigInteger.valueOf(needs + 1));
        BigInteger served = isPriced
                ? function.multiply(BigInteger.valueOf(PARTS_OF_SERVING))
                : inside.multiply(BigInteger.valueOf(mentees + 1));
        BigInteger mostLow = unitOfTotal.multiply(total.max(largestCommittee.multiply(times)));
        BigInteger mostHigh = served.multiply(times);
        checkArgument(
                mostLow.compareTo(LARGEST) < 0,
                "scores are too large for exact arithmetic on committees of %s mentees, up to %s; scale all scores down",
                mentees,
                Score.ofTenThousandths(largestCommittee.min(LARGEST).longValueExact()));
        checkArgument(
                mostHigh.compareTo(LARGEST) < 0,
                "%s mentees who need %s functions are too many for exact arithmetic; solve them in parts",
                mentees,
                needs);
        long steps = LARGEST.divide(mostLow.max(mostHigh).max(BigInteger.ONE))
                .min(BigInteger.valueOf(Math.max(1, PARTS_OF_HOURS * hours)))
                .longValueExact();
        long mostPrice = LARGEST.divide(paid).longValueExact();
        return problem.prices()
                .map(prices -> priced(steps, served.longValueExact(), prices, mostPrice))
                .orElseGet(() -> new Weights(
                        steps,
                        steps * served.longValueExact(),
                        new Weight(steps * inside.longValueExact(), 0),
                        new Weight(steps * function.longValueExact(), 0),
                        new Weight(steps, 0),
                        steps * unitOfTotal.longValueExact(),
                        steps * diversity,
                        steps,
                        false,
                        mostPrice));
    }

    private static Weights priced(long steps, long served, SoftPrices prices, long mostPrice) {
        return new Weights(
                steps,
                steps * served,
                new Weight(0, steps * prices.inside().tenThousandths()),
                new Weight(0, steps * prices.function().tenThousandths()),
                new Weight(0, steps * prices.disciplines().tenThousandths()),
                steps,
                steps * prices.diversity().tenThousandths(),
                steps * prices.preference().tenThousandths(),
                true,
                mostPrice);
    }

    /** Returns the most hours that anybody whose hours count may spend in one committee. */
    private static long mostHours(CommitteeProblem problem) {
        long most = 0;
        for (CommitteeMentee mentee : problem.mentees().values()) {
            long role = mostHoursOfRole(mentee);
            for (CommitteeCandidate candidate : problem.candidates(mentee.mentee())) {
                boolean isCounted = problem.mentor(candidate.mentor()).hours().isPresent();
                most = isCounted ? Math.max(most, candidate.hours().count() + role) : most;
            }
        }
        return most;
    }

    /** Returns how many seats and hours can be paid for at once: what there is to be had, and what all committees can take. */
    private static BigInteger mostPaid(CommitteeProblem problem) {
        Map<MentorId, Long> pairs = new HashMap<>();
        Map<MentorId, BigInteger> asked = new HashMap<>();
        BigInteger taken = BigInteger.ONE;
        for (CommitteeMentee mentee : problem.mentees().values()) {
            BigInteger role = BigInteger.valueOf(mostHoursOfRole(mentee));
            BigInteger longest = BigInteger.ZERO;
            for (CommitteeCandidate candidate : problem.candidates(mentee.mentee())) {
                BigInteger hours = problem.mentor(candidate.mentor()).hours().isEmpty()
                        ? BigInteger.ZERO
                        : BigInteger.valueOf(candidate.hours().count()).add(role);
                pairs.merge(candidate.mentor(), 1L, Long::sum);
                asked.merge(candidate.mentor(), hours, BigInteger::add);
                longest = longest.max(hours);
            }
            long members = Math.min(
                    mentee.rules().most().people(),
                    problem.candidates(mentee.mentee()).size());
            taken = taken.add(BigInteger.ONE).add(longest.add(BigInteger.ONE).multiply(BigInteger.valueOf(members)));
        }
        for (CommitteeMentor mentor : problem.mentors().values()) {
            long seats = Math.min(mentor.seats().count(), pairs.getOrDefault(mentor.mentor(), 0L));
            BigInteger hours =
                    BigInteger.valueOf(mentor.hours().map(Hours::count).orElse(0));
            taken = taken.add(BigInteger.valueOf(seats))
                    .add(hours.min(asked.getOrDefault(mentor.mentor(), BigInteger.ZERO)));
        }
        return taken;
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
                .add(product(value.diversity(), prices.diversity().tenThousandths()))
                .add(product(value.preferences(), prices.preference().tenThousandths()));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static long magnitude(long score) {
        return score == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(score);
    }

    long high(CommitteeValue value) {
        return value.served() * served
                + value.inside() * inside.high
                + value.functions() * function.high
                + value.disciplines() * disciplines.high;
    }

    long low(CommitteeValue value) {
        return value.inside() * inside.low
                + value.functions() * function.low
                + value.disciplines() * disciplines.low
                + value.total().tenThousandths() * total
                + value.diversity() * diversity
                + value.preferences() * preference;
    }

    /** Returns the largest multiple of the steps that is no larger: what a bound in the lower number comes to. */
    long floor(long low) {
        return Math.floorDiv(low, steps) * steps;
    }

    /**
     * Returns the parts of a packed difference that is not negative. With prices, the total is that of scores and prices. Where the
     * higher number is no multiple of what the parts can add up to, the next larger one is told, since nothing is known of the rest.
     */
    CommitteeValue unpack(long high, long low) {
        long unit = isPriced ? served : steps;
        boolean isWhole = high % unit == 0;
        long wholeHigh = isWhole ? high : (high / unit + 1) * unit;
        long wholeLow = isWhole ? floor(low) : 0;
        if (isPriced) {
            return new CommitteeValue(wholeHigh / served, 0, 0, 0, Score.ofTenThousandths(wholeLow / total), 0, 0);
        }
        long functions = wholeHigh % inside.high;
        long score = Math.floorDiv(wholeLow + total / 2, total);
        long rest = wholeLow - score * total;
        long values = Math.floorDiv(rest, diversity);
        return new CommitteeValue(
                wholeHigh / served,
                wholeHigh % served / inside.high,
                functions / function.high,
                functions % function.high / disciplines.high,
                Score.ofTenThousandths(score),
                values,
                (rest - values * diversity) / preference);
    }
}
