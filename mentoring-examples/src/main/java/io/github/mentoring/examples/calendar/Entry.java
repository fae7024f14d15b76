package io.github.mentoring.examples.calendar;

import io.github.mentoring.core.schedule.Occurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

/** Something in the calendar of a programme. */
sealed interface Entry {

    /** The order of the calendar: by time, what takes the whole day at its beginning. */
    Comparator<Entry> ORDER = Comparator.comparing(Entry::start).thenComparing(Entry::what);

    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);
    DateTimeFormatter WEEKDAY_AND_TIME = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** Returns the moment at which it begins. */
    Instant start();

    /** Returns what there is on that day, and whom it concerns. */
    String what();

    /** Returns the line of the calendar, for a second party elsewhere. */
    String line(ZoneId other);

    /** Something that takes the day as such. */
    record WholeDay(LocalDate day, ZoneId home, String what) implements Entry {

        @Override
        public Instant start() {
            return day.atStartOfDay(home).toInstant();
        }

        @Override
        public String line(ZoneId other) {
            return "%s             |                 | %s".formatted(DAY.format(day), what);
        }
    }

    /** Something at a time of the day. */
    record Slot(Occurrence occurrence, ZoneId home, String what) implements Entry {

        @Override
        public Instant start() {
            return occurrence.start();
        }

        /** Returns the day by the clock of the programme. */
        LocalDate day() {
            return occurrence.startIn(home).toLocalDate();
        }

        @Override
        public String line(ZoneId other) {
            return "%s %s-%s | %s-%s | %s"
                    .formatted(
                            DAY.format(day()),
                            TIME.format(occurrence.startIn(home)),
                            TIME.format(occurrence.endIn(home)),
                            WEEKDAY_AND_TIME.format(occurrence.startIn(other)),
                            TIME.format(occurrence.endIn(other)),
                            what);
        }
    }
}
