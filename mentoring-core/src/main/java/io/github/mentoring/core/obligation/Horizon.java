package io.github.mentoring.core.obligation;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** How far an obligation calendar reckons: well within the calendar of Java, and no relationship beyond a thousand years. */
final class Horizon {

    private static final LocalDate FIRST = LocalDate.of(-999_990_000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(999_990_000, 12, 31);
    private static final int MOST_YEARS = 1_000;

    private Horizon() {}

    /** Returns the day of a time, or empty if it lies beyond the horizon. */
    static Optional<LocalDate> dayOf(Instant time, MentoringPolicy policy) {
        try {
            return Optional.of(policy.schedule().dateOf(time)).filter(Horizon::contains);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static LocalDate checkedDayOf(Instant asOf, MentoringPolicy policy) {
        return dayOf(asOf, policy)
                .orElseThrow(() ->
                        new IllegalArgumentException("day to look at lies beyond the years that can be reckoned with: "
                                + asOf + "; choose one between " + FIRST + " and " + LAST));
    }

    static boolean contains(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** Returns the last day on which the relationship may be looked at; of one that is over, little is left to reckon. */
    static LocalDate last(Relationship relationship) {
        LocalDate start = relationship.start();
        checkArgument(
                contains(start),
                "relationship `%s` begins beyond the years that can be reckoned with: %s; choose one between %s and %s",
                relationship.id(),
                start,
                FIRST,
                LAST);
        return relationship.isLive() ? lastOfLife(start) : LAST;
    }

    private static LocalDate lastOfLife(LocalDate start) {
        LocalDate last = start.plusYears(MOST_YEARS);
        return last.isAfter(LAST) ? LAST : last;
    }

    static void check(Relationship relationship, LocalDate day) {
        check(relationship, day, last(relationship));
    }

    /** Checks that a relationship, which may be over, can be looked at as it was on the given day of its life. */
    static void checkLife(Relationship relationship, LocalDate day) {
        check(relationship, day, lastOfLife(relationship.start()));
    }

    private static void check(Relationship relationship, LocalDate day, LocalDate last) {
        checkArgument(
                !day.isAfter(last),
                "relationship `%s` began on %s, more than a thousand years before the day to look at: %s; choose an"
                        + " earlier day",
                relationship.id(),
                relationship.start(),
                day);
    }

    /** Returns the first time after the given one at which it is the given later day, or what the zone has in its place. */
    static Instant startOf(LocalDate day, Instant after, ZoneId zone) {
        Instant start = day.atStartOfDay(zone).toInstant();
        return start.isAfter(after)
                ? start
                : day.atStartOfDay(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
