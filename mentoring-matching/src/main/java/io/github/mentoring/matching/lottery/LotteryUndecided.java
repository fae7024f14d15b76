package io.github.mentoring.matching.lottery;

import static java.util.Objects.requireNonNull;

/**
 * The search was stopped before it knew of a lottery that keeps all bounds, or of a reason why there is none.
 *
 * <p>That takes somebody who must get a partner: where nobody must, there always is a lottery.
 *
 * @param problem the problem
 */
public record LotteryUndecided(LotteryProblem problem) implements LotteryOutcome {

    /** Checks that the problem is given. */
    public LotteryUndecided {
        requireNonNull(problem, "problem");
    }

    @Override
    public Lottery orElseThrow() {
        throw new IllegalStateException(
                "lottery problem was given up before any lottery was found; stop later: " + problem);
    }
}
