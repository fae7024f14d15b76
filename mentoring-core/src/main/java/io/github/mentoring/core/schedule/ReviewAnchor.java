package io.github.mentoring.core.schedule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;

/** From which day the reviews of a relationship are counted. */
public sealed interface ReviewAnchor {

    /** Returns the anchor at the start of each relationship. */
    static ReviewAnchor relationshipStart() {
        return new RelationshipStart();
    }

    /** Returns the anchor at a day of the year, the same for all relationships. */
    static ReviewAnchor programmeDate(MonthDay day) {
        return new ProgrammeDate(day);
    }

    /** Each relationship on the anniversaries of its own start. */
    record RelationshipStart() implements ReviewAnchor {}

    /**
     * All relationships on one day of the year.
     *
     * @param day the day; 29 February means the last of February
     */
    record ProgrammeDate(MonthDay day) implements ReviewAnchor, Comparable<ProgrammeDate> {

        /** Checks that the day is there. */
        public ProgrammeDate {
            requireNonNull(day, "day");
        }

        /** Returns the first such day after the given one, never that day itself. */
        LocalDate firstAfter(LocalDate start) {
            LocalDate sameYear = day.atYear(start.getYear());
            return sameYear.isAfter(start) ? sameYear : inYearOf(sameYear.plusYears(1));
        }

        /** Returns such a day in the year of the given one. */
        LocalDate inYearOf(LocalDate date) {
            return day.atYear(date.getYear());
        }

        @Override
        public int compareTo(ProgrammeDate other) {
            return day.compareTo(other.day);
        }
    }
}
