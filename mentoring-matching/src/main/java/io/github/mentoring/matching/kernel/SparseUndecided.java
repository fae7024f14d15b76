package io.github.mentoring.matching.kernel;

import static java.util.Objects.requireNonNull;

/**
 * The search was stopped before it knew of a matching that keeps all bounds, or of a reason why there is none.
 *
 * <p>That takes somebody who must get a partner: where nobody must, nothing at all is a matching already.
 *
 * @param problem the problem
 */
public record SparseUndecided(SparseProblem problem) implements SparseOutcome {

    /** Checks that the problem is given. */
    public SparseUndecided {
        requireNonNull(problem, "problem");
    }

    @Override
    public SparseMatching orElseThrow() {
        throw new IllegalStateException(
                "matching problem was given up before any matching was found; stop later: " + problem);
    }
}
