package io.github.mentoring.matching.priority;

/** What became of the question what each choice costs: the list, or the reasons why there is no matching at all. */
public sealed interface PriceOutcome permits PriceList, NoMatching {

    /**
     * Returns the list.
     *
     * @throws IllegalStateException if there is no matching; the text says who is short of what
     */
    PriceList orElseThrowPrices();
}
