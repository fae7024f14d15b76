package io.github.mentoring.matching.team;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Chance that a seed decides: always the same answers to the same questions. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns a number from zero to before a bound. */
    int number(int bound) {
        return random.nextInt(bound);
    }

    /** Returns one of the numbers. */
    int oneOf(int[] numbers) {
        return numbers[random.nextInt(numbers.length)];
    }

    /** Returns true once in so many times. */
    boolean isOneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** Returns some of the numbers, in any order, at most so many. */
    int[] some(int[] numbers, int most) {
        int[] shuffled = numbers.clone();
        int number = Math.min(most, shuffled.length);
        for (int k = 0; k < number; k++) {
            int other = k + random.nextInt(shuffled.length - k);
            int one = shuffled[k];
            shuffled[k] = shuffled[other];
            shuffled[other] = one;
        }
        return Arrays.copyOf(shuffled, number);
    }
}
