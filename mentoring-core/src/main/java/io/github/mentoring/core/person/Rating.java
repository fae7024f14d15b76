package io.github.mentoring.core.person;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A rating between zero and one, exact to the millionth.
 *
 * @param millionths the rating times one million, from 0 to 1,000,000
 */
public record Rating(int millionths) implements Comparable<Rating> {

    /** How many units make the full rating. */
    public static final int ONE = 1_000_000;

    private static final int DECIMALS = 6;
    private static final int LONGEST_TEXT = 40;

    /** Checks the range. */
    public Rating {
        checkArgument(
                millionths >= 0 && millionths <= ONE,
                "rating must lie between 0 and 1: %s; divide it by the top of its own scale",
                BigDecimal.valueOf(millionths, DECIMALS));
    }

    /**
     * Returns the rating written as a decimal number, such as {@code 0.6}.
     *
     * @throws IllegalArgumentException if the text is no number, lies outside [0, 1], has more than six decimals
     *     or is longer than forty characters
     */
    public static Rating parse(String text) {
        requireNonNull(text, "text");
        checkArgument(
                text.length() <= LONGEST_TEXT,
                "rating is longer than %s characters: %s; round it first",
                LONGEST_TEXT,
                text.length());
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("rating is not a decimal number: " + text + "; write it such as 0.6", e);
        }
        checkArgument(
                number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0,
                "rating must lie between 0 and 1: %s; divide it by the top of its own scale",
                text);
        checkArgument(
                number.signum() == 0 || number.stripTrailingZeros().scale() <= DECIMALS,
                "rating has more than six decimals: %s; round it first",
                text);
        return new Rating(number.movePointRight(DECIMALS).intValueExact());
    }

    @Override
    public int compareTo(Rating other) {
        return Integer.compare(millionths, other.millionths);
    }

    /** Returns the rating as a decimal number that {@link #parse} reads. */
    @Override
    public String toString() {
        return millionths == 0
                ? "0"
                : BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros().toPlainString();
    }
}
