package io.github.mentoring.core.schedule;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which day of each month a monthly slot falls on.
 *
 * <p>Both rules start from the first date itself and never from the date of the month before, so that a short month
 * moves nothing but itself.
 */
public enum MonthlyRule {

    /** The same weekday of the month, such as the second Thursday; from day 29 on, the last such weekday. */
    NTH_WEEKDAY {
        @Override
        public LocalDate dateIn(YearMonth month, LocalDate first) {
            DayOfWeek day = first.getDayOfWeek();
            int which = (first.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1;
            return month.atDay(1).with(which > WEEKS_OF_EVERY_MONTH ? lastInMonth(day) : dayOfWeekInMonth(which, day));
        }
    },

    /** The same day of the month; the last day of a month that is too short for it. */
    DAY_OF_MONTH {
        @Override
        public LocalDate dateIn(YearMonth month, LocalDate first) {
            return month.atDay(Math.min(first.getDayOfMonth(), month.lengthOfMonth()));
        }
    };

    private static final int DAYS_OF_WEEK = 7;
    private static final int WEEKS_OF_EVERY_MONTH = 4;

    /** Returns the day of the given month for a slot that was first held on the given date. */
    public abstract LocalDate dateIn(YearMonth month, LocalDate first);
}
