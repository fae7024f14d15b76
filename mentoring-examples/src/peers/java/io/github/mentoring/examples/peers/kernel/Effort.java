package io.github.mentoring.examples.peers.kernel;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How often a contestant solves an instance: in each iteration once, and then as often as it can within the time. Small ones are
 * measured warm; a peer's solves that take minutes are made once.
 */
record Effort(int warmUps, int iterations, int milliseconds) {

    private static final int SMALL = 400_000;
    private static final int LARGE = 4_000_000;
    private static final int SLOW = 50_000;
    private static final int WARM = 6; // by then the smallest are compiled for good, after some thousands of solves

    static Effort of(int pairs, Contestant contestant) {
        boolean quick =
                contestant == Contestant.KERNEL || contestant == Contestant.TIE_RULE || contestant == Contestant.SORT;
        if (contestant == Contestant.JGRAPHT) {
            return pairs > SMALL
                    ? new Effort(0, 1, 1)
                    : pairs > SLOW ? new Effort(1, 2, 1_000) : new Effort(3, 3, 1_000);
        }
        if (isSmall(pairs)) {
            return new Effort(WARM, 3, 1_000);
        }
        if (pairs <= LARGE) {
            return quick ? new Effort(3, 5, 1_000) : new Effort(1, 3, 1_000);
        }
        return quick ? new Effort(3, 3, 1_000) : new Effort(0, 1, 1);
    }

    /** Returns whether instances of so many pairs are measured warm by all. */
    static boolean isSmall(int pairs) {
        return pairs <= SMALL;
    }

    /** Returns about the least that yields a ratio; what is compiled while it runs needs more time to become warm. */
    static Effort brief(Contestant contestant) {
        return contestant == Contestant.KERNEL ? new Effort(4, 3, 400) : new Effort(1, 3, 400);
    }

    ChainedOptionsBuilder applyTo(ChainedOptionsBuilder options) {
        return options.warmupIterations(warmUps)
                .warmupTime(TimeValue.milliseconds(milliseconds))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(milliseconds));
    }
}
