package io.github.mentoring.matching.lottery;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * How likely something is: an exact number of ten-thousandths, from none to all.
 *
 * @param tenThousandths the probability times ten thousand
 */
public record Probability(int tenThousandths) implements Comparable<Probability> {

    /** How many ten-thousandths make certainty. */
    static final int WHOLE = 10_000;

    /** The probability of what never happens. */
    public static final Probability ZERO = new Probability(0);

    /** The probability of what is certain. */
    public static final Probability ONE = new Probability(WHOLE);

    static final int DECIMALS = 4;

    /** Checks the range. */
    public Probability {
        checkArgument(
                tenThousandths >= 0 && tenThousandths <= WHOLE,
                "probability is not between 0 and 1: %s; give a share of one, such as 0.2500",
                BigDecimal.valueOf(tenThousandths, DECIMALS));
    }

    /** Returns the probability of the given number of ten-thousandths. */
    public static Probability ofTenThousandths(int tenThousandths) {
        return new Probability(tenThousandths);
    }

    /**
     * Returns the probability written as a decimal number, such as {@code 0.25}.
     *
     * @throws IllegalArgumentException if the text is no number, lies outside zero and one, or has more than four decimals
     */
    public static Probability parse(String text) {
        requireNonNull(text, "text");
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "probability is not a decimal number: " + text + "; write it such as 0.25", e);
        }
        if (number.signum() == 0) {
            return ZERO; // whatever its exponent
        }
        checkArgument(
                number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0,
                "probability is not between 0 and 1: %s; give a share of one, such as 0.2500",
                text);
        checkArgument(
                number.stripTrailingZeros().scale() <= DECIMALS,
                "probability has more than four decimals: %s; round it first",
                text);
        return new Probability(number.movePointRight(DECIMALS).intValueExact());
    }

    @Override
    public int compareTo(Probability other) {
        return Integer.compare(tenThousandths, other.tenThousandths);
    }

    /** Returns the probability with its four decimals, such as {@code 0.2500}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(tenThousandths, DECIMALS).toPlainString();
    }
}
