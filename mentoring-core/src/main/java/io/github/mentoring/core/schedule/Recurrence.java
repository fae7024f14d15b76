package io.github.mentoring.core.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How a slot repeats. */
public enum Recurrence {

    /** Every seven days. */
    WEEKLY {
        @Override
        long stepsTo(LocalDate day, LocalDate first) {
            return ChronoUnit.WEEKS.between(first, day);
        }

        @Override
        LocalDate date(long steps, LocalDate first, MonthlyRule rule) {
            return first.plusWeeks(steps);
        }
    },

    /** Once in every month, on the day that a {@link MonthlyRule} gives. */
    MONTHLY {
        @Override
        long stepsTo(LocalDate day, LocalDate first) {
            return ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day));
        }

        @Override
        LocalDate date(long steps, LocalDate first, MonthlyRule rule) {
            return rule.dateIn(YearMonth.from(first).plusMonths(steps), first);
        }
    };

    /** Returns a number of steps that leads into the week or month of the given day, which is not before the first. */
    abstract long stepsTo(LocalDate day, LocalDate first);

    /** Returns the date that so many steps lead to, always counted from the first. */
    abstract LocalDate date(long steps, LocalDate first, MonthlyRule rule);

    /** Returns whether the given day, which is not before the first, is one of the dates. */
    boolean includes(LocalDate day, LocalDate first, MonthlyRule rule) {
        return date(stepsTo(day, first), first, rule).equals(day);
    }

    /** Returns the dates from a day on, in order and one at a time, to the end of the calendar. */
    Stream<LocalDate> dates(LocalDate first, MonthlyRule rule, LocalDate from) {
        long steps = from.isAfter(first) ? stepsTo(from, first) : 0;
        long next = date(steps, first, rule).isBefore(from) ? steps + 1 : steps;
        return LongStream.rangeClosed(next, stepsTo(LocalDate.MAX, first)).mapToObj(count -> date(count, first, rule));
    }
}
