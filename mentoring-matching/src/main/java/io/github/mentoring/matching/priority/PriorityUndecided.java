package io.github.mentoring.matching.priority;

import static java.util.Objects.requireNonNull;

/**
 * The search was stopped before it knew of a matching that keeps all bounds, or of the first row of a price list or a list of limits, or of a reason why there
 * is none.
 *
 * @param problem the problem, with its aims
 */
public record PriorityUndecided(PriorityProblem problem) implements PriorityOutcome, PriceOutcome, LimitOutcome {

    /** Checks that the problem is given. */
    public PriorityUndecided {
        requireNonNull(problem, "problem");
    }

    @Override
    public PriorityMatching orElseThrow() {
        throw failure();
    }

    @Override
    public PriceList orElseThrowPrices() {
        throw failure();
    }

    @Override
    public LimitList orElseThrowLimits() {
        throw failure();
    }

    private IllegalStateException failure() {
        return new IllegalStateException(
                "matching problem was given up before anything was found; stop later: " + problem.problem());
    }
}
