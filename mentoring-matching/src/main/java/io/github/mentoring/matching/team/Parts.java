package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.kernel.SparseProblem;
import java.math.BigInteger;
import java.util.stream.Stream;

/** How finely worth must be counted so that the means over all possible numbers of people are whole numbers. */
final class Parts {

    private static final long FINEST = 1L << 40;

    private Parts() {}

    /**
     * Returns the least common multiple of all numbers by which a mean may divide.
     *
     * @throws IllegalArgumentException if what is counted so finely could overflow
     */
    static long of(TeamProblem problem) {
        int mentees = problem.mentees().size();
        boolean mentorsSuit = suits(problem, MentorId.class);
        boolean menteesSuit =
                problem.affinities().keySet().stream().anyMatch(pair -> !(pair.first() instanceof MentorId));
        long parts = 1;
        int largest = 0;
        for (GivenTeam place : problem.places()) {
            TeamShape shape = place.shape();
            int most = Math.min(shape.mostMentors().people(), problem.mentors().size());
            for (int k = Math.max(shape.leastMentors().people(), 1); k <= most; k++) {
                parts = multiple(parts, k);
                parts = mentorsSuit && k > 1 ? multiple(parts, k - 1L) : parts;
            }
            int room = Math.min(shape.room(shape.mostMentors().people()), mentees);
            largest = Math.max(largest, Math.max(most, room));
            for (int n = shape.leastMentees().people(); menteesSuit && n <= room; n++) {
                parts = n > 1 ? multiple(parts, n - 1L) : parts;
            }
        }
        long greatest = Stream.concat(
                        problem.candidates().values().stream().flatMap(each -> each.values().stream()),
                        problem.affinities().values().stream())
                .mapToLong(score -> Math.abs(Math.max(score.tenThousandths(), -Long.MAX_VALUE)))
                .max()
                .orElse(0);
        long seats = problem.mentors().values().stream()
                .mapToLong(mentor ->
                        Math.min(mentor.seats().count(), problem.places().size()))
                .sum();
        long possible = Math.min(
                SparseProblem.largestWeight(
                                mentees,
                                Math.max(
                                        problem.places().size(),
                                        problem.mentors().size() + largest),
                                pairs(
                                        mentees,
                                        Math.max(
                                                problem.places().size(),
                                                problem.mentors().size() + largest)))
                        / 4,
                Long.MAX_VALUE / 8 / (mentees + seats + 1));
        checkArgument(
                parts < FINEST
                        && BigInteger.valueOf(parts)
                                        .multiply(BigInteger.valueOf(greatest))
                                        .compareTo(BigInteger.valueOf(possible))
                                <= 0,
                "teams of up to %s people on one side, with scores of up to %s, need fractions too fine for exact arithmetic; bound"
                        + " the size of teams, or scale scores down",
                largest,
                greatest);
        return parts;
    }

    private static boolean suits(TeamProblem problem, Class<? extends ParticipantId> side) {
        return problem.affinities().keySet().stream().anyMatch(pair -> side.isInstance(pair.first()));
    }

    private static int pairs(int mentees, int others) {
        return (int) Math.min(Integer.MAX_VALUE, (long) mentees * others);
    }

    private static long multiple(long parts, long number) {
        return parts >= FINEST ? FINEST : parts / LongMath.gcd(parts, number) * number;
    }
}
