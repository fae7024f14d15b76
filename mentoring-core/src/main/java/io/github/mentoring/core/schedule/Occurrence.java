package io.github.mentoring.core.schedule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;

/**
 * One time at which a slot takes place, by the clock on the wall.
 *
 * <p>A start that the clock skips is moved forward by what was skipped, to the next day if a whole day was; of a start
 * that the clock shows twice, the earlier is meant. The length is always the same. Compared by the moment of the start,
 * then by the plan, the length and the id of the zone.
 *
 * @param planned the local date and time at which it is to start
 * @param length how long it lasts, more than zero and at most a day
 * @param zone where that clock hangs
 */
public record Occurrence(LocalDateTime planned, Duration length, ZoneId zone) implements Comparable<Occurrence> {

    static final Duration LONGEST = Duration.ofDays(1);

    private static final Comparator<Occurrence> ORDER = Comparator.comparing(Occurrence::start)
            .thenComparing(Occurrence::planned)
            .thenComparing(Occurrence::length)
            .thenComparing(occurrence -> occurrence.zone().getId());

    /** Checks the length. */
    public Occurrence {
        requireNonNull(planned, "planned");
        requireNonNull(length, "length");
        requireNonNull(zone, "zone");
        checkArgument(
                !length.isNegative() && !length.isZero(),
                "occurrence on %s does not last: %s; give it more than zero",
                planned,
                length);
        checkArgument(
                length.compareTo(LONGEST) <= 0,
                "occurrence on %s lasts longer than a day: %s; keep each day by itself",
                planned,
                length);
    }

    /** Returns the moment at which it starts. */
    public Instant start() {
        return local().toInstant();
    }

    /** Returns the moment at which it ends. */
    public Instant end() {
        return start().plus(length);
    }

    /** Returns the start as the clock of its own zone shows it: as planned, unless the clock skips that time. */
    public ZonedDateTime local() {
        return ZonedDateTime.ofLocal(planned, zone, null); // moves out of a gap, takes the earlier in an overlap
    }

    /** Returns the start as the clock of another party shows it. */
    public ZonedDateTime startIn(ZoneId other) {
        return start().atZone(requireNonNull(other, "other"));
    }

    /** Returns the end as the clock of another party shows it. */
    public ZonedDateTime endIn(ZoneId other) {
        return end().atZone(requireNonNull(other, "other"));
    }

    /** Returns whether something that starts at the given moment and lasts so long lies within it. */
    public boolean includes(Instant from, Duration lasting) {
        requireNonNull(from, "from");
        requireNonNull(lasting, "lasting");
        checkArgument(!lasting.isNegative(), "length of a meeting is negative: %s; give zero or more", lasting);
        return !from.isBefore(start()) && Duration.between(from, end()).compareTo(lasting) >= 0;
    }

    @Override
    public int compareTo(Occurrence other) {
        return ORDER.compare(this, other);
    }
}
