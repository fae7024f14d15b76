package io.github.mentoring.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.schedule.ReviewAnchor.ProgrammeDate;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days on which one relationship is looked at again, year after year without end.
 *
 * <p>The yearly survey falls on the same days. Every day is counted from the anchor and never from the review before, so
 * that a late review moves none after it, and what begins on 29 February returns to that day in leap years.
 *
 * <p>All methods throw {@link java.time.DateTimeException} where a day lies beyond the calendar.
 *
 * @param start when the relationship began
 * @param interval how far apart the days are, in whole months, at least one and at most a hundred years; whole years from a programme date
 * @param anchor from which day they are counted
 */
public record ReviewSchedule(LocalDate start, Period interval, ReviewAnchor anchor) {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MOST_MONTHS = 100 * MONTHS_OF_YEAR;

    /** Checks the interval. */
    public ReviewSchedule {
        requireNonNull(start, "start");
        requireNonNull(interval, "interval");
        requireNonNull(anchor, "anchor");
        check(interval, anchor);
        interval = interval.normalized(); // twelve months are a year
    }

    static void check(Period interval, ReviewAnchor anchor) {
        checkArgument(
                interval.equals(interval.withDays(0))
                        && interval.toTotalMonths() > 0
                        && interval.toTotalMonths() <= MOST_MONTHS,
                "review interval must be whole months, at least one and at most a hundred years: %s; leave days out",
                interval);
        checkArgument(
                !(anchor instanceof ProgrammeDate) || interval.toTotalMonths() % MONTHS_OF_YEAR == 0,
                "review interval must be whole years from a programme date: %s; anchor it at the start instead",
                interval);
    }

    /** Returns the first day after the given one, never that day itself. */
    public LocalDate nextAfter(LocalDate day) {
        return due(numberAfter(requireNonNull(day, "day")));
    }

    /** Returns the last day up to the given one, which it may be, or empty if there was none yet. */
    public Optional<LocalDate> latest(LocalDate asOf) {
        long number = numberAfter(requireNonNull(asOf, "asOf")) - 1;
        return number == 0 ? Optional.empty() : Optional.of(due(number));
    }

    /** Returns the days within the timeframe, the earliest first. */
    public ImmutableList<LocalDate> within(Timeframe timeframe) {
        requireNonNull(timeframe, "timeframe");
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        latest(timeframe.first()).filter(timeframe.first()::equals).ifPresent(days::add);
        LocalDate day = nextAfter(timeframe.first());
        while (!day.isAfter(timeframe.last())) {
            days.add(day);
            day = nextAfter(day);
        }
        return days.build();
    }

    /** Returns which of the days, counted from one, is the first after the given day. */
    private long numberAfter(LocalDate day) {
        LocalDate first = due(1);
        long number = first.isAfter(day) ? 1 : 1 + ChronoUnit.MONTHS.between(first, day) / interval.toTotalMonths();
        while (!due(number).isAfter(day)) { // twice at most: short months make the estimate too small
            number++;
        }
        return number;
    }

    private LocalDate due(long number) {
        if (anchor instanceof ProgrammeDate date) {
            return date.inYearOf(date.firstAfter(start).plusMonths(interval.toTotalMonths() * (number - 1)));
        }
        return start.plusMonths(interval.toTotalMonths() * number);
    }
}
