package io.github.mentoring.matching.priority;

/** What became of the question what each choice costs: a list, or the reasons why there is no matching at all, or neither if stopped early. */
public sealed interface PriceOutcome permits PriceList, NoMatching, PriorityUndecided {

    /**
     * Returns the list.
     *
     * @throws IllegalStateException if there is none; the text says why
     */
    PriceList orElseThrowPrices();
}
