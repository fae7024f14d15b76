package io.github.mentoring.matching.kernel;

/** What a solver comes to: a matching, or that no matching keeps all bounds. */
public sealed interface SparseOutcome permits SparseMatching, SparseShortage {

    /**
     * Returns the matching.
     *
     * @throws IllegalStateException if there is none
     */
    SparseMatching orElseThrow();
}
