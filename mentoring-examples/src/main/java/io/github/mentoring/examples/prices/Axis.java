package io.github.mentoring.examples.prices;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * Round numbers around some values, a few of them and equally far apart.
 *
 * @param from the first
 * @param step how far apart they are, 1, 2 or 5 times a power of ten
 * @param steps how many steps there are to the last, at least one
 */
record Axis(long from, long step, int steps) {

    private static final int MOST_STEPS = 5;

    /** Returns the axis that holds all values between two. */
    static Axis around(long least, long most) {
        long step = 1;
        for (int k = 0; most - least > MOST_STEPS * step; k++) {
            step = k % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        long from = Math.floorDiv(least, step) * step;
        return new Axis(from, step, Math.max(1, (int) LongMath.divide(most - from, step, RoundingMode.CEILING)));
    }

    ImmutableList<Long> marks() {
        return IntStream.rangeClosed(0, steps).mapToObj(k -> from + k * step).collect(ImmutableList.toImmutableList());
    }

    /** Returns where a value lies between two places of a drawing that stand for the ends. */
    int at(long value, int start, int end) {
        return start + (int) ((value - from) * (end - start) / (steps * step));
    }

    /** Returns a mark as a score with as many decimals as the marks differ in. */
    String score(long mark) {
        int decimals =
                Math.max(0, BigDecimal.valueOf(step, 4).stripTrailingZeros().scale());
        return BigDecimal.valueOf(mark, 4)
                .setScale(decimals, RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
