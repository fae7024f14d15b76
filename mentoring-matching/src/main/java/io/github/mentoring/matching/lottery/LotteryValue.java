package io.github.mentoring.matching.lottery;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.matching.problem.ObjectiveValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/**
 * What a lottery is worth under an objective, on average over its draws and yet exact; the parts are compared in this order.
 *
 * @param places the expected number of mentees or pairs that the objective counts before any score, with four decimals
 * @param total the expected total score, with eight decimals
 * @param preferences the expected number of soft preferences met, with four decimals
 */
public record LotteryValue(BigDecimal places, BigDecimal total, BigDecimal preferences)
        implements Comparable<LotteryValue> {

    /** What nothing is worth. */
    public static final LotteryValue ZERO = ofUnits(0, 0, 0);

    private static final int DECIMALS = Probability.DECIMALS;
    private static final int TOTAL_DECIMALS = 2 * Probability.DECIMALS; // a score times a probability

    private static final Comparator<LotteryValue> ORDER = Comparator.comparing(LotteryValue::places)
            .thenComparing(LotteryValue::total)
            .thenComparing(LotteryValue::preferences);

    /** Checks that no part is finer than it can be, and gives each its decimals, so that equal values are equal. */
    public LotteryValue {
        places = withDecimals(requireNonNull(places, "places"), DECIMALS, "places");
        total = withDecimals(requireNonNull(total, "total"), TOTAL_DECIMALS, "total");
        preferences = withDecimals(requireNonNull(preferences, "preferences"), DECIMALS, "preferences");
    }

    private static BigDecimal withDecimals(BigDecimal number, int decimals, String part) {
        checkArgument(
                number.signum() == 0 || number.stripTrailingZeros().scale() <= decimals,
                "value of a lottery has %s with more than %s decimals: %s; round first",
                part,
                decimals,
                number);
        return number.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    /** Returns the value of so many ten-thousandths of each part of an objective, the total being in ten-thousandths itself. */
    static LotteryValue ofUnits(long places, long total, long preferences) {
        return new LotteryValue(
                BigDecimal.valueOf(places, DECIMALS),
                BigDecimal.valueOf(total, TOTAL_DECIMALS),
                BigDecimal.valueOf(preferences, DECIMALS));
    }

    /** Returns what one ten-thousandth of an objective value is worth. */
    static LotteryValue ofOneUnit(ObjectiveValue value) {
        return ofUnits(value.places(), value.total().tenThousandths(), value.preferences());
    }

    LotteryValue plus(LotteryValue other) {
        return new LotteryValue(places.add(other.places), total.add(other.total), preferences.add(other.preferences));
    }

    LotteryValue minus(LotteryValue other) {
        return plus(other.times(-1));
    }

    LotteryValue times(long factor) {
        BigDecimal by = BigDecimal.valueOf(factor);
        return new LotteryValue(places.multiply(by), total.multiply(by), preferences.multiply(by));
    }

    boolean isPositive() {
        return compareTo(ZERO) > 0;
    }

    @Override
    public int compareTo(LotteryValue other) {
        return ORDER.compare(this, other);
    }

    /** Returns the parts in plain words. */
    @Override
    public String toString() {
        return "%s places, a total of %s and %s preferences"
                .formatted(places.toPlainString(), total.toPlainString(), preferences.toPlainString());
    }
}
