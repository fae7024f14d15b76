package io.github.mentoring.matching;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.assignment.MatchOutcome;
import io.github.mentoring.matching.assignment.Progress;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import java.util.concurrent.Executor;

/**
 * The front door of the matcher.
 *
 * <p>From people: {@code Matchmaker.match(MatchRound.of(people))}. From numbers: {@code Matchmaker.solve(problem,
 * objective)}. Either way the answer is the best one there is, it is the same for the same input in any order, and it
 * carries the certificate that proves it.
 */
public final class Matchmaker {

    private Matchmaker() {}

    /** Matches as many mentees as possible and, among all ways to do so, for the greatest total fit. */
    public static MatchResult match(MatchRound round) {
        return match(round, Objective.MOST_SERVED_THEN_TOTAL);
    }

    /** Matches the people of a round for the best objective value. */
    public static MatchResult match(MatchRound round, Objective objective) {
        return match(round, objective, Progress.SILENT);
    }

    /** Matches the people of a round for the best objective value, and tells the listener how far the work is. */
    public static MatchResult match(MatchRound round, Objective objective, Progress progress) {
        requireNonNull(round, "round");
        requireNonNull(objective, "objective");
        return match(round, objective, progress, round.candidates(requireNonNull(progress, "progress")));
    }

    /**
     * Matches the people of a round for the best objective value; candidates are looked for on the threads of the executor
     * as well as on the calling one. The result is the same whatever the threads.
     */
    public static MatchResult match(MatchRound round, Objective objective, Progress progress, Executor executor) {
        requireNonNull(round, "round");
        requireNonNull(objective, "objective");
        return match(round, objective, progress, round.candidates(progress, executor));
    }

    private static MatchResult match(MatchRound round, Objective objective, Progress progress, Candidates candidates) {
        // INVARIANT: a round sets no lower bounds, so that there always is a matching.
        return new MatchResult(
                round,
                candidates,
                Assignment.solve(candidates.problem(), objective, progress).orElseThrow());
    }

    /** Returns the best matching of a problem, or who is short of what if its bounds contradict each other. */
    public static MatchOutcome solve(MatchingProblem problem, Objective objective) {
        return Assignment.solve(problem, objective);
    }
}
