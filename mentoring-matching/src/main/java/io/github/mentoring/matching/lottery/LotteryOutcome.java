package io.github.mentoring.matching.lottery;

/** What became of a lottery problem: a lottery, or the reasons why there is none, or neither if the search was stopped early. */
public sealed interface LotteryOutcome permits Lottery, NoLottery, LotteryUndecided {

    /**
     * Returns the lottery.
     *
     * @throws IllegalStateException if there is none; the text says who is short of what
     */
    Lottery orElseThrow();
}
