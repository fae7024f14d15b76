package io.github.mentoring.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * How good a pair, or a whole matching, is: an exact number of ten-thousandths.
 *
 * @param tenThousandths the score times ten thousand; a negative one is a cost
 */
public record Score(long tenThousandths) implements Comparable<Score> {

    /** The score of nothing. */
    public static final Score ZERO = new Score(0);

    private static final int DECIMALS = 4;

    /** Returns the score of the given number of ten-thousandths. */
    public static Score ofTenThousandths(long tenThousandths) {
        return new Score(tenThousandths);
    }

    /**
     * Returns the score written as a decimal number, such as {@code 0.90}.
     *
     * @throws IllegalArgumentException if the text is no number, has more than four decimals or is too large
     */
    public static Score parse(String text) {
        requireNonNull(text, "text");
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("score is not a decimal number: " + text + "; write it such as 0.6", e);
        }
        checkArgument(
                number.signum() == 0 || number.stripTrailingZeros().scale() <= DECIMALS,
                "score has more than four decimals: %s; round it first",
                text);
        try {
            return new Score(number.movePointRight(DECIMALS).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("score is too large: %s; scale all scores down".formatted(text), e);
        }
    }

    @Override
    public int compareTo(Score other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    /** Returns the score with its four decimals, such as {@code 0.9000}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(tenThousandths, DECIMALS).toPlainString();
    }
}
