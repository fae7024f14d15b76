package io.github.mentoring.examples.match.mapping;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.examples.match.input.Blanks;
import io.github.mentoring.examples.match.input.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on one column, such as {@code JobLevel >= 3}.
 *
 * @param column whose cell is looked at
 * @param operator how it is compared
 * @param value what it is compared with; a number if the operator asks for an order
 */
public record Condition(Column column, Operator operator, String value) {

    private static final Pattern SHAPE = Pattern.compile("(.*?\\S)\\s*(!=|<=|>=|=|<|>)\\s*(\\S.*)");

    /** How a cell is compared with the value. */
    public enum Operator {
        /** The same text. */
        EQUAL("="),
        /** Another text. */
        UNEQUAL("!="),
        /** A smaller number. */
        LESS("<"),
        /** A number not greater. */
        AT_MOST("<="),
        /** A greater number. */
        GREATER(">"),
        /** A number not smaller. */
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** Returns whether both sides must be numbers. */
        public boolean isOrder() {
            return this != EQUAL && this != UNEQUAL;
        }

        static Operator of(String sign) {
            for (Operator operator : values()) {
                if (operator.sign.equals(sign)) {
                    return operator;
                }
            }
            throw new IllegalArgumentException("operator is unknown: " + sign);
        }
    }

    /** Checks that all is given. */
    public Condition {
        requireNonNull(column, "column");
        requireNonNull(operator, "operator");
        requireNonNull(value, "value");
    }

    /** Returns the condition written as column, operator and value, or empty if the text is none. */
    public static Optional<Condition> parse(String text) {
        Matcher parts = SHAPE.matcher(Blanks.trim(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        Operator operator = Operator.of(parts.group(2));
        return operator.isOrder() && Numbers.decimal(parts.group(3)).isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition(new Column(parts.group(1)), operator, parts.group(3)));
    }

    /** Returns whether a cell with this text meets a condition of equality. */
    public boolean holds(String cell) {
        return cell.equals(value) == (operator == Operator.EQUAL);
    }

    /** Returns whether a cell with this number meets a condition of order. */
    public boolean holds(BigDecimal cell) {
        int order = cell.compareTo(new BigDecimal(value));
        return switch (operator) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** Returns the condition as it is written in a mapping. */
    @Override
    public String toString() {
        return column.name() + " " + operator.sign + " " + value;
    }
}
