package io.github.mentoring.matching.assignment;

/** What became of a matching problem: the best matching, the reasons why there is none, or neither in the time it had. */
public sealed interface MatchOutcome permits Matching, Infeasible, Undecided {

    /**
     * Returns the matching.
     *
     * @throws IllegalStateException if there is none; the text says who is short of what, or that the search was stopped
     */
    Matching orElseThrow();
}
