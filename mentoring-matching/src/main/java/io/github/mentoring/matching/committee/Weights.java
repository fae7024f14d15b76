package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;

/**
 * How the parts of {@link CommitteeValue} are packed into two numbers, of which the higher decides: each unit exceeds all that the
 * parts after it can add up to over all committees, so that packed values compare as the parts do.
 *
 * @param served in the higher number, like the next two; a preferred number of disciplines is worth one there
 * @param inside one mentee with a mentor from inside
 * @param function one function covered
 * @param total in the lower number: a ten-thousandth of score; a preference is worth one there
 * @param diversity one more value of an attribute
 */
record Weights(long served, long inside, long function, long total, long diversity) {

    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(61);

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
        long seats = 0;
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
            needs += mentee.needs().size();
            values += mentee.rules().diverseIn().isEmpty() ? 0 : members * mostValues;
            seats += members;
            long score = 0;
            long met = 0;
            for (CommitteeCandidate candidate : problem.candidates(mentee.mentee())) {
                score = Math.max(score, magnitude(candidate.score().tenThousandths()));
                met = Math.max(met, candidate.preferencesMet());
            }
            preferences += members * met;
            BigInteger committee = product(members, score).add(product(members * members, affinity));
            largestCommittee = largestCommittee.max(committee);
            total = total.add(committee);
        }
        long diversity = preferences + 1;
        BigInteger unitOfTotal = product(diversity, values + 1);
        BigInteger function = BigInteger.valueOf(mentees + 1);
        BigInteger inside = function.multiply(BigInteger.valueOf(needs + 1));
        BigInteger served = inside.multiply(BigInteger.valueOf(mentees + 1));
        BigInteger times = BigInteger.valueOf(2 * (mentees + seats) + 2); // values and prices of all seats
        checkArgument(
                unitOfTotal
                                .multiply(total.max(largestCommittee.multiply(times)))
                                .compareTo(LARGEST)
                        < 0,
                "scores are too large for exact arithmetic on committees of %s mentees, up to %s; scale all scores down",
                mentees,
                Score.ofTenThousandths(largestCommittee.min(LARGEST).longValueExact()));
        checkArgument(
                served.multiply(times).compareTo(LARGEST) < 0,
                "%s mentees who need %s functions are too many for exact arithmetic; solve them in parts",
                mentees,
                needs);
        return new Weights(
                served.longValueExact(),
                inside.longValueExact(),
                function.longValueExact(),
                unitOfTotal.longValueExact(),
                diversity);
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static long magnitude(long score) {
        return score == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(score);
    }

    long high(CommitteeValue value) {
        return value.served() * served + value.inside() * inside + value.functions() * function + value.disciplines();
    }

    long low(CommitteeValue value) {
        return value.total().tenThousandths() * total + value.diversity() * diversity + value.preferences();
    }

    /** Returns the parts of a packed difference that is not negative. */
    CommitteeValue unpack(long high, long low) {
        long functions = high % inside;
        long score = Math.floorDiv(low + total / 2, total);
        long rest = low - score * total;
        long values = Math.floorDiv(rest, diversity);
        return new CommitteeValue(
                high / served,
                high % served / inside,
                functions / function,
                functions % function,
                Score.ofTenThousandths(score),
                values,
                rest - values * diversity);
    }
}
