package io.github.mentoring.core.person;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.Duration;

/** The free times of a week as a set of nanoseconds since Monday 00:00, overlapping and adjoining slots merged. */
record FreeTime(ImmutableRangeSet<Long> nanos) {

    private static final long DAY = Duration.ofDays(1).toNanos();

    static FreeTime of(Iterable<WeeklySlot> slots) {
        RangeSet<Long> union = TreeRangeSet.create();
        for (WeeklySlot slot : slots) {
            long midnight = (slot.day().getValue() - 1) * DAY;
            union.add(Range.closedOpen(midnight + slot.fromNano(), midnight + slot.toNano()));
        }
        return new FreeTime(ImmutableRangeSet.copyOf(union));
    }

    /** Returns whether both have a common piece of at least the given length. */
    boolean shares(FreeTime other, long length) {
        return nanos.intersection(other.nanos).asRanges().stream()
                .anyMatch(piece -> piece.upperEndpoint() - piece.lowerEndpoint() >= length);
    }
}
