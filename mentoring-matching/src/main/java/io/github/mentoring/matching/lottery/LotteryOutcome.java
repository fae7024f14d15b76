package io.github.mentoring.matching.lottery;

/** What became of a lottery problem: the best lottery, or the reasons why there is none. */
public sealed interface LotteryOutcome permits Lottery, NoLottery {

    /**
     * Returns the lottery.
     *
     * @throws IllegalStateException if there is none; the text says who is short of what
     */
    Lottery orElseThrow();
}
