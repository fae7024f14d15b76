package io.github.mentoring.matching.priority;

/** What became of a problem with priorities: a matching, or the reasons why there is none, or neither if the search was stopped early. */
public sealed interface PriorityOutcome permits PriorityMatching, NoMatching, PriorityUndecided {

    /**
     * Returns the matching.
     *
     * @throws IllegalStateException if there is none; the text says why
     */
    PriorityMatching orElseThrow();
}
