package io.github.mentoring.examples.match.people;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.examples.match.input.Blanks;
import io.github.mentoring.examples.match.input.Numbers;
import io.github.mentoring.examples.match.input.Problems;
import io.github.mentoring.examples.match.input.Shown;
import io.github.mentoring.examples.match.mapping.Amount;
import io.github.mentoring.examples.match.mapping.Column;
import io.github.mentoring.examples.match.mapping.Condition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The cells of one row as values; a cell that is no such value is noted and then counts as blank.
 *
 * @param row the row
 * @param problems where to note it
 */
record Cells(Row row, Problems problems) {

    Optional<String> text(Column column) {
        return Optional.of(row.cell(column)).filter(text -> !text.isEmpty());
    }

    ImmutableSortedSet<String> texts(Iterable<Column> columns, String separator) {
        ImmutableSortedSet.Builder<String> texts = ImmutableSortedSet.naturalOrder();
        columns.forEach(column -> split(row.cell(column), separator).forEach(texts::add));
        return texts.build();
    }

    OptionalInt whole(Column column) {
        Optional<String> text = text(column);
        OptionalInt number = text.map(Numbers::whole).orElse(OptionalInt.empty());
        if (text.isPresent() && number.isEmpty()) {
            problem(column, "is not a whole number", "write digits only");
        }
        return number;
    }

    Optional<BigDecimal> decimal(Column column) {
        Optional<String> text = text(column);
        Optional<BigDecimal> number = text.flatMap(Numbers::decimal);
        if (text.isPresent() && number.isEmpty()) {
            problem(column, "is not a number", "write digits and at most one decimal point");
        }
        return number;
    }

    Optional<BigDecimal> years(Column column) {
        Optional<BigDecimal> years = decimal(column);
        if (years.isPresent() && years.get().signum() < 0) {
            problem(column, "is negative", "give zero or more");
            return Optional.empty();
        }
        return years;
    }

    Optional<Rating> rating(Column column) {
        return decimal(column).flatMap(number -> {
            try {
                return Optional.of(Rating.parse(number.toPlainString()));
            } catch (IllegalArgumentException e) {
                problem(column, "is not a rating", "write a number from 0 to 1 with at most six decimals");
                return Optional.empty();
            }
        });
    }

    Optional<LocalDate> day(Column column) {
        return text(column).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                problem(column, "is not a day", "write it like 2026-01-31");
                return Optional.empty();
            }
        });
    }

    /** Returns the number; one that is needed may be neither blank nor less than the least one, none may be negative. */
    int amount(Amount amount, int least, boolean needed) {
        return amount instanceof Amount.Given given
                ? given(given.column(), least, needed)
                : ((Amount.Fixed) amount).number();
    }

    private int given(Column column, int least, boolean needed) {
        if (needed && row.has(column) && text(column).isEmpty()) {
            problem(column, "is blank", "give a whole number");
        }
        int number = whole(column).orElse(least);
        if (number < 0) {
            problem(column, "is negative", "give zero or more");
        } else if (needed && number < least) {
            problem(column, "is too small", "give one or more");
        }
        return Math.max(least, number);
    }

    /** Returns whether all conditions hold; none does for a blank cell that should be a number. */
    boolean meet(ImmutableList<Condition> conditions) {
        // No short cut, so that everything that is wrong with the row is noted.
        return conditions.stream().filter(this::meets).count() == conditions.size();
    }

    private boolean meets(Condition condition) {
        return condition.operator().isOrder()
                ? decimal(condition.column()).map(condition::holds).orElse(false)
                : condition.holds(row.cell(condition.column()));
    }

    void problem(Column column, String what, String remedy) {
        problem(column, what, row.cell(column), remedy);
    }

    void problem(Column column, String what, String value, String remedy) {
        problems.inCell(
                row.line(),
                column.name(),
                value.isEmpty() ? what + "; " + remedy : what + ": " + Shown.of(value) + "; " + remedy);
    }

    private static Stream<String> split(String cell, String separator) {
        List<String> parts =
                separator.isEmpty() ? List.of(cell) : Splitter.on(separator).splitToList(cell);
        return parts.stream().map(Blanks::trim).filter(part -> !part.isEmpty());
    }
}
