package io.github.mentoring.matching.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.mentoring.core.person.WeeklySlot;
import java.time.Duration;
import java.util.stream.IntStream;

/** The free times of a week in nanoseconds since Monday 00:00, as pieces that neither overlap nor adjoin, in order. */
final class FreePieces {

    private static final long DAY = Duration.ofDays(1).toNanos();
    private static final long HALF_HOUR = Duration.ofMinutes(30).toNanos();

    private final long[] from;
    private final long[] to;

    private FreePieces(long[] from, long[] to) {
        this.from = from;
        this.to = to;
    }

    static FreePieces of(Iterable<WeeklySlot> slots) {
        RangeSet<Long> union = TreeRangeSet.create();
        for (WeeklySlot slot : slots) {
            long begin = (slot.day().getValue() - 1) * DAY + slot.start().toNanoOfDay();
            union.add(Range.closedOpen(begin, begin + slot.length().toNanos()));
        }
        ImmutableRangeSet<Long> pieces = ImmutableRangeSet.copyOf(union);
        return new FreePieces(
                pieces.asRanges().stream().mapToLong(Range::lowerEndpoint).toArray(),
                pieces.asRanges().stream().mapToLong(Range::upperEndpoint).toArray());
    }

    /** Returns the half hours of the week, counted from zero, in which something that long can begin. */
    ImmutableList<Integer> beginnings(long length) {
        return IntStream.range(0, from.length)
                .filter(piece -> to[piece] - from[piece] >= length)
                .flatMap(piece -> IntStream.rangeClosed(
                        (int) (from[piece] / HALF_HOUR), (int) ((to[piece] - length) / HALF_HOUR)))
                .distinct()
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether both have a common piece that long. */
    boolean shares(FreePieces other, long length) {
        int mine = 0;
        int theirs = 0;
        while (mine < from.length && theirs < other.from.length) {
            long begin = Math.max(from[mine], other.from[theirs]);
            long end = Math.min(to[mine], other.to[theirs]);
            if (end - begin >= length) {
                return true;
            }
            if (to[mine] < other.to[theirs]) {
                mine++;
            } else {
                theirs++;
            }
        }
        return false;
    }
}
