package io.github.mentoring.core.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** How often a pair means to meet, which is for the pair to say as long as both can keep it. */
public enum Cadence {

    /** Once in every seven days. */
    WEEKLY(Period.ofWeeks(1)),
    /** Once a month. */
    MONTHLY(Period.ofMonths(1)),
    /** Once in every three months. */
    QUARTERLY(Period.ofMonths(3));

    private final Period period;

    Cadence(Period period) {
        this.period = period;
    }

    /** Returns the time within which one meeting is meant to be held. */
    public Period period() {
        return period;
    }

    /**
     * Returns how many whole periods lie between two days, the last of them ending on the second day or before.
     *
     * <p>Period number k ends k periods after the start itself, so that a short month moves nothing but itself. The
     * answer is also the number, from zero, of the period that the second day lies in.
     *
     * @return zero if the second day is before the start
     */
    public long elapsed(LocalDate start, LocalDate until) {
        if (until.isBefore(start)) {
            return 0;
        }
        return this == WEEKLY
                ? ChronoUnit.WEEKS.between(start, until)
                : wholeMonths(start, until) / period.toTotalMonths();
    }

    /** Returns the day on which the given number of periods, counted from the start, is over. */
    public LocalDate after(LocalDate start, long periods) {
        return this == WEEKLY ? start.plusWeeks(periods) : start.plusMonths(periods * period.toTotalMonths());
    }

    // not MONTHS.between the days, for which the last of February is not yet a month after the last of January
    private static long wholeMonths(LocalDate start, LocalDate until) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(until));
        return start.plusMonths(months).isAfter(until) ? months - 1 : months;
    }
}
