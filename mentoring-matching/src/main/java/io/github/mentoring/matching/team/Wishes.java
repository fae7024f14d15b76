package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How worth counts the wishes that are met. A mentee meets the mean of their wishes with the mentors of their team; and a wish weighs so
 * little that all which can be met together weigh less than the least difference between worths without them.
 */
final class Wishes {

    private static final long FINEST = 1_000_000;

    private Wishes() {}

    /**
     * Returns how many parts a wish weighs: so many that means over all possible numbers of mentors are whole numbers, or, if these would
     * be too many, a million for each of the least number of mentors, and each mean is rounded down.
     */
    static long part(TeamProblem problem) {
        long part = 1;
        for (TeamShape shape :
                problem.places().stream().map(GivenTeam::shape).distinct().toList()) {
            int most = Math.min(shape.mostMentors().people(), problem.mentors().size());
            for (int k = Math.max(shape.leastMentors().people(), 1); k <= most && part <= FINEST; k++) {
                part = part / LongMath.gcd(part, k) * k;
            }
        }
        return part <= FINEST ? part : FINEST * Math.max(1, problem.fewestMentors());
    }

    /**
     * Returns in how many parts a ten-thousandth is counted if worth without wishes needs so many.
     *
     * @throws IllegalArgumentException if what is counted so finely could overflow
     */
    static long refined(TeamProblem problem, long parts, long part) {
        BigInteger wishes = BigInteger.valueOf(problem.mentees().values().stream()
                .mapToLong(mentee -> most(problem, mentee))
                .sum());
        if (wishes.signum() == 0) {
            return parts;
        }
        BigInteger refined = BigInteger.valueOf(parts)
                .multiply(wishes.multiply(BigInteger.valueOf(part)).add(BigInteger.ONE));
        long greatest = Stream.concat(
                        problem.candidates().values().stream().flatMap(each -> each.values().stream()),
                        problem.affinities().values().stream())
                .mapToLong(score -> Math.abs(score.tenThousandths()))
                .max()
                .orElse(0);
        checkArgument(
                refined.multiply(BigInteger.valueOf(greatest).add(BigInteger.ONE))
                                .compareTo(BigInteger.valueOf(possible(problem)))
                        <= 0,
                "%s wishes beside scores of up to %s need fractions too fine for exact arithmetic; bound the size of teams, scale"
                        + " scores down, or count fewer wishes",
                wishes,
                greatest);
        return refined.longValueExact();
    }

    /** Returns the most wishes that a mentee can meet with one mentor. */
    private static long most(TeamProblem problem, TeamMentee mentee) {
        Map<MentorId, Score> candidates = requireNonNull(problem.candidates().get(mentee.mentee()));
        return mentee.wishes().entrySet().stream()
                .filter(wish -> candidates.containsKey(wish.getKey()))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** Returns the largest weight of a pair that can be added up exactly. */
    private static long possible(TeamProblem problem) {
        int mentees = problem.mentees().size();
        int others = problem.mentors().size() + problem.places().size() + mentees;
        long seats = problem.mentors().values().stream()
                .mapToLong(mentor ->
                        Math.min(mentor.seats().count(), problem.places().size()))
                .sum();
        int pairs = (int) Math.min(Integer.MAX_VALUE, (long) mentees * others);
        return Math.min(
                SparseProblem.largestWeight(mentees, others, pairs) / 4, Long.MAX_VALUE / 8 / (mentees + seats + 1));
    }
}
