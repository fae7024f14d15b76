package io.github.mentoring.matching.priority;

/** What became of the question what each limit costs: a list, or the reasons why there is no matching at all, or neither if stopped early. */
public sealed interface LimitOutcome permits LimitList, NoMatching, PriorityUndecided {

    /**
     * Returns the list.
     *
     * @throws IllegalStateException if there is none; the text says why
     */
    LimitList orElseThrowLimits();
}
