package io.github.mentoring.matching.assignment;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.matching.problem.MatchingProblem;

/**
 * The search was stopped before it knew of a matching that keeps all bounds, or of a reason why there is none.
 *
 * <p>That takes somebody who must get a partner: where nobody must, there always is a matching.
 *
 * @param problem the problem
 */
public record Undecided(MatchingProblem problem) implements MatchOutcome {

    /** Checks that the problem is given. */
    public Undecided {
        requireNonNull(problem, "problem");
    }

    @Override
    public Matching orElseThrow() {
        throw new IllegalStateException(
                "matching problem was given up before any matching was found; stop later: " + problem);
    }
}
