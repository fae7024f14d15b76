package io.github.mentoring.matching.team;

import com.google.common.math.LongMath;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.kernel.SparseProblem;
import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * How finely worth is counted: so that the means over all possible numbers of people are whole numbers, if that can be added up exactly;
 * else in a million parts or fewer, to which each mean is rounded down.
 */
final class Parts {

    private static final long FINEST = 1L << 40;
    static final long MOST_ROUNDED = 1_000_000;

    private Parts() {}

    /**
     * Returns the least common multiple of all numbers by which a mean may divide, or, if that is too fine, a multiple of the least number
     * of mentors and a power of ten, so that bounds by mentors stay exact; each once more in as many as wishes need.
     *
     * @param most how many there may be without wishes, or as few as possible if that is more
     * @throws IllegalArgumentException if scores are so large that what they add up to could overflow
     */
    static long of(TeamProblem problem, long most) {
        long possible = mostExact(problem);
        long greatest = greatest(problem);
        long forWishes = Wishes.parts(problem);
        long heaviest = greatest + (forWishes > 1 ? 1 : 0); // all wishes together weigh less than one part without them
        long parts = multipleOfAll(problem);
        if (parts < FINEST && parts <= most && isWithin(parts, forWishes, heaviest, possible)) {
            return parts * forWishes;
        }
        int least = Math.max(1, problem.fewestMentors());
        for (long each = MOST_ROUNDED; each > 0; each /= 10) {
            if (each * least <= Math.max(most, least) && isWithin(each * least, forWishes, heaviest, possible)) {
                return each * least * forWishes;
            }
        }
        throw new IllegalArgumentException(
                "scores of up to %s among %s mentors and %s mentees are too large for exact arithmetic; scale them down%s"
                        .formatted(
                                greatest,
                                problem.mentors().size(),
                                problem.mentees().size(),
                                forWishes > 1 ? " or count fewer wishes" : ""));
    }

    private static boolean isWithin(long parts, long forWishes, long heaviest, long possible) {
        return BigInteger.valueOf(parts)
                        .multiply(BigInteger.valueOf(forWishes))
                        .multiply(BigInteger.valueOf(Math.max(heaviest, 1)))
                        .compareTo(BigInteger.valueOf(possible))
                <= 0;
    }

    /** Returns the least common multiple of all numbers by which a mean may divide, or the finest that there may be if it is no less. */
    private static long multipleOfAll(TeamProblem problem) {
        int mentees = problem.mentees().size();
        boolean mentorsSuit = problem.affinities().keySet().stream().anyMatch(pair -> pair.first() instanceof MentorId);
        boolean menteesSuit =
                problem.affinities().keySet().stream().anyMatch(pair -> !(pair.first() instanceof MentorId));
        long parts = 1;
        for (TeamShape shape :
                problem.places().stream().map(GivenTeam::shape).distinct().toList()) {
            int most = Math.min(shape.mostMentors().people(), problem.mentors().size());
            for (int k = Math.max(shape.leastMentors().people(), 1); k <= most; k++) {
                parts = multiple(parts, k);
                parts = mentorsSuit && k > 1 ? multiple(parts, k - 1L) : parts;
            }
            int room = Math.min(shape.room(shape.mostMentors().people()), mentees);
            for (int n = shape.leastMentees().people(); menteesSuit && n <= room; n++) {
                parts = n > 1 ? multiple(parts, n - 1L) : parts;
            }
        }
        return parts;
    }

    private static long multiple(long parts, long number) {
        return parts >= FINEST ? FINEST : parts / LongMath.gcd(parts, number) * number;
    }

    /** Returns the most that a score may be, in parts, so that neither a matching nor what all people add up to can overflow. */
    private static long mostExact(TeamProblem problem) {
        int mentees = problem.mentees().size();
        int mentors = problem.mentors().size();
        int others = Math.max(problem.places().size(), mentors + Math.min(problem.fewestMentors(), mentors));
        int pairs = (int) Math.min(Integer.MAX_VALUE, (long) mentees * others);
        return Math.min(
                SparseProblem.largestWeight(mentees, others, pairs) / 4,
                Long.MAX_VALUE / 8 / (mentees + seats(problem) + 1));
    }

    /** Returns how far from zero a score or an affinity is at most, in ten-thousandths. */
    static long greatest(TeamProblem problem) {
        return Stream.concat(
                        problem.candidates().values().stream().flatMap(each -> each.values().stream()),
                        problem.affinities().values().stream())
                .mapToLong(score -> Math.abs(Math.max(score.tenThousandths(), -Long.MAX_VALUE)))
                .max()
                .orElse(0);
    }

    /** Returns how many seats of mentors teams can take at most. */
    static long seats(TeamProblem problem) {
        return problem.mentors().values().stream()
                .mapToLong(mentor ->
                        Math.min(mentor.seats().count(), problem.places().size()))
                .sum();
    }
}
