package io.github.mentoring.matching.assignment;

/** What became of a matching problem: the best matching, or the reasons why there is none. */
public sealed interface MatchOutcome permits Matching, Infeasible {

    /**
     * Returns the matching.
     *
     * @throws IllegalStateException if the problem has none; the text says who is short of what
     */
    Matching orElseThrow();
}
