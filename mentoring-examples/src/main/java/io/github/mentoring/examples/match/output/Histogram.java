package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.mentoring.matching.problem.Score;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * How many scores lie in each tenth of the range from zero to one.
 *
 * @param counts by tenth; a score of one belongs to the last, and so would any beyond
 */
record Histogram(ImmutableIntArray counts) {

    static final int BINS = 10;

    private static final int BIN_WIDTH = 1_000; // ten-thousandths

    static Histogram of(Collection<Score> scores) {
        int[] counts = new int[BINS];
        for (Score score : scores) {
            long bin = Math.floorDiv(score.tenThousandths(), BIN_WIDTH);
            counts[(int) Math.max(0, Math.min(BINS - 1L, bin))]++;
        }
        return new Histogram(ImmutableIntArray.copyOf(counts));
    }

    int highest() {
        return counts.stream().max().orElse(0);
    }

    int total() {
        return counts.stream().sum();
    }

    /** Returns what the counts are written beside: few round numbers from zero to at least the highest count. */
    ImmutableList<Integer> ticks() {
        int step = step(Math.max(1, highest()));
        int last = (Math.max(1, highest()) + step - 1) / step;
        return IntStream.rangeClosed(0, last).mapToObj(i -> i * step).collect(ImmutableList.toImmutableList());
    }

    /** Returns the least of 1, 2, 5, 10, 20, 50 and so on that needs at most four steps. */
    private static int step(int highest) {
        int step = 1;
        for (int i = 1; step * 4L < highest; i++) {
            step = i % 3 == 2 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    /** Returns the bounds of a tenth in words. */
    static String range(int bin) {
        return bin == BINS - 1 ? "0.9 to 1.0" : "0.%s to under %s".formatted(bin, bound(bin + 1));
    }

    /** Returns the lower bound of a tenth, or the upper bound of all. */
    static String bound(int bin) {
        return bin == BINS ? "1.0" : "0." + bin;
    }
}
