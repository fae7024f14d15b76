package io.github.mentoring.matching.kernel;

/** What a solver comes to: a matching, or that no matching keeps all bounds, or neither of them in the time it had. */
public sealed interface SparseOutcome permits SparseMatching, SparseInfeasible, SparseUndecided {

    /**
     * Returns the matching.
     *
     * @throws IllegalStateException if there is none
     */
    SparseMatching orElseThrow();
}
