package io.github.mentoring.examples.match.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.mentoring.examples.match.input.Blanks;
import io.github.mentoring.examples.match.input.Numbers;
import io.github.mentoring.examples.match.input.Shown;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition as it is written in a mapping: a column, an operator, and a value or several with {@code |} between them.
 *
 * @param text what is written
 */
record ConditionText(String text) {

    private static final Pattern SHAPE = Pattern.compile("(.*?\\S)\\s*(!?[=<>]+)\\s*(\\S.*)");
    private static final Splitter BETWEEN_VALUES = Splitter.on('|');

    ConditionText {
        requireNonNull(text, "text");
    }

    /** Returns the condition, or tells what is wrong with it and returns nothing. */
    Optional<Condition> read(Consumer<String> problem) {
        Matcher parts = SHAPE.matcher(Blanks.trim(text));
        if (!parts.matches()) {
            return refuse(problem, "holds no condition", "write a column, one of = != < <= > >=, and a value");
        }
        String sign = parts.group(2);
        ImmutableList<String> values =
                BETWEEN_VALUES.splitToStream(parts.group(3)).map(Blanks::trim).collect(ImmutableList.toImmutableList());
        if (sign.equals("==") || values.stream().anyMatch(value -> value.startsWith("="))) {
            return refuse(problem, "holds a value that begins with `=`", "write a single `=` before the values");
        }
        Optional<Condition.Operator> operator = Condition.Operator.of(sign);
        if (operator.isEmpty()) {
            return refuse(problem, "compares by an unknown sign `" + sign + "`", "use one of = != < <= > >=");
        }
        if (values.contains("")) {
            return refuse(problem, "lists a blank value", "write a value on both sides of each `|`");
        }
        if (operator.get().isOrder() && values.size() > 1) {
            return refuse(problem, "asks for an order with several values", "write one number");
        }
        if (operator.get().isOrder() && Numbers.decimal(values.get(0)).isEmpty()) {
            return refuse(problem, "asks for an order with no number", "write a number after `" + sign + "`");
        }
        return Optional.of(new Condition(new Column(parts.group(1)), operator.get(), values));
    }

    private Optional<Condition> refuse(Consumer<String> problem, String what, String remedy) {
        problem.accept("%s: %s; %s".formatted(what, Shown.of(text), remedy));
        return Optional.empty();
    }
}
