package io.github.mentoring.core.schedule;

import java.time.LocalDate;

/** Where quarters begin. */
public enum QuarterBasis {

    /** On the day on which the relationship began, and every third month after it. */
    RELATIONSHIP {
        @Override
        public LocalDate firstQuarter(LocalDate start) {
            return start;
        }
    },

    /** In January, April, July and October; only what lies wholly inside the relationship counts. */
    CALENDAR {
        @Override
        public LocalDate firstQuarter(LocalDate start) {
            LocalDate begun = start.withDayOfMonth(1)
                    .withMonth(start.getMonth().firstMonthOfQuarter().getValue());
            return begun.equals(start) ? start : Cadence.QUARTERLY.after(begun, 1);
        }
    };

    /** Returns the first day of the first quarter of a relationship that began on the given day. */
    public abstract LocalDate firstQuarter(LocalDate start);
}
