package io.github.mentoring.matching.priority;

/** What became of a problem with priorities: the best matching, or the reasons why there is none. */
public sealed interface PriorityOutcome permits PriorityMatching, NoMatching {

    /**
     * Returns the matching.
     *
     * @throws IllegalStateException if there is none; the text says who is short of what
     */
    PriorityMatching orElseThrow();
}
