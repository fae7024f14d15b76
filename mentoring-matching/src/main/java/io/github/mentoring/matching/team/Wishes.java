package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Score;
import java.util.Map;

/**
 * How worth counts the wishes that are met. A mentee meets the mean of their wishes with the mentors of their team; and a wish weighs so
 * little that all which can be met together weigh less than the least difference between worths without them.
 */
final class Wishes {

    private static final long FINEST = 10_000;

    private Wishes() {}

    /**
     * Returns how many parts a wish weighs: so many that means over all possible numbers of mentors are whole numbers, or, if these would
     * be too many, ten thousand for each of the least number of mentors, and each mean is rounded down.
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

    /** Returns into how many parts the least difference between worths without wishes is cut, so that all wishes weigh less. */
    static long parts(TeamProblem problem) {
        return 1
                + part(problem)
                        * problem.mentees().values().stream()
                                .mapToLong(mentee -> most(problem, mentee))
                                .sum();
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
}
