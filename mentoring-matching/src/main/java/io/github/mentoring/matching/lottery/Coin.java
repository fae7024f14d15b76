package io.github.mentoring.matching.lottery;

import java.util.SplittableRandom;

/** Chance, as it is asked for: one of two ways, with an exact probability. */
@FunctionalInterface
interface Coin {

    /** Returns true in so many of all equally likely cases. */
    boolean lands(int favourable, int all);

    /** Returns the coin of a seed: always the same answers to the same questions. */
    static Coin of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return (favourable, all) -> random.nextInt(all) < favourable; // nextInt rejects what would favour small numbers
    }
}
