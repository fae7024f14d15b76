package io.github.mentoring.examples.match.mapping;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A condition on one column, such as {@code JobLevel >= 3} or {@code Mentor = yes | maybe}.
 *
 * @param column whose cell is looked at
 * @param operator how it is compared
 * @param values what it is compared with: one number if the operator asks for an order, else one text or several
 */
public record Condition(Column column, Operator operator, ImmutableList<String> values) {

    /** How a cell is compared with the value. */
    public enum Operator {
        /** The same text as any of the values. */
        EQUAL("="),
        /** Another text than each of the values. */
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

        /** Returns the operator with this sign, or empty if there is none. */
        static Optional<Operator> of(String sign) {
            return Stream.of(values())
                    .filter(operator -> operator.sign.equals(sign))
                    .findFirst();
        }
    }

    /** Checks that all is given, and that there is one value, or more where they can be several. */
    public Condition {
        requireNonNull(column, "column");
        requireNonNull(operator, "operator");
        checkArgument(operator.isOrder() ? values.size() == 1 : !values.isEmpty(), "values do not fit: %s", values);
    }

    /** Returns whether a cell with this text meets a condition of equality. */
    public boolean holds(String cell) {
        return values.contains(cell) == (operator == Operator.EQUAL);
    }

    /** Returns whether a cell with this number meets a condition of order. */
    public boolean holds(BigDecimal cell) {
        int order = cell.compareTo(new BigDecimal(values.get(0)));
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
        return column.name() + " " + operator.sign + " " + String.join(" | ", values);
    }
}
