package io.github.mentoring.core.person;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.NaturalOrder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a person can take part: between which days, and at which times of the week.
 *
 * <p>What is not stated does not restrict: a person who names no weekly slots can meet at any time. Naming an empty set
 * of slots, however, means never. Days and times are read in the programme's time zone.
 */
@Value.Immutable
public abstract class Availability {

    Availability() {} // only the generated class extends this type

    /** Returns the first day, or empty if not stated. */
    public abstract Optional<LocalDate> from();

    /** Returns the last day, or empty if not stated. */
    public abstract Optional<LocalDate> until();

    /** Returns the free times of the week, or empty if not stated; slots may overlap. */
    @Value.Redacted
    public abstract Optional<ImmutableSortedSet<WeeklySlot>> weekly();

    /** Returns the availability that states nothing and so restricts nothing. */
    public static Availability unrestricted() {
        return builder().build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether this person is there on every day of the timeframe. */
    public boolean covers(Timeframe timeframe) {
        requireNonNull(timeframe, "timeframe");
        return from().map(day -> !day.isAfter(timeframe.first())).orElse(true)
                && until().map(day -> !day.isBefore(timeframe.last())).orElse(true);
    }

    /**
     * Returns whether both have at least the given time free together each week, in one piece.
     *
     * <p>Adjoining slots count as one piece, but no piece runs on from Sunday into Monday. A side that names no slots
     * has all the time of the other; if neither names any, the answer is yes.
     *
     * @param length how long the piece must be, more than zero and at most a day
     */
    public boolean shares(Availability other, Duration length) {
        requireNonNull(other, "other");
        requireNonNull(length, "length");
        checkArgument(
                !length.isNegative() && !length.isZero() && length.compareTo(Duration.ofDays(1)) <= 0,
                "common time asked for must be more than zero and at most a day: %s; ask for less at a time",
                length);
        if (weekly().isEmpty() && other.weekly().isEmpty()) {
            return true;
        }
        ImmutableSortedSet<WeeklySlot> mine = weekly().or(other::weekly).orElseThrow();
        ImmutableSortedSet<WeeklySlot> theirs = other.weekly().orElse(mine);
        return FreeTime.of(mine).shares(FreeTime.of(theirs), length.toNanos());
    }

    @Value.Check
    Availability check() {
        checkArgument(
                from().isEmpty() || until().isEmpty() || !until().get().isBefore(from().get()),
                "availability ends before it begins: %s to %s; swap the days",
                from().orElse(null),
                until().orElse(null));
        return withWeekly(weekly().map(NaturalOrder::of));
    }

    abstract Availability withWeekly(Optional<? extends ImmutableSortedSet<WeeklySlot>> weekly);

    /** Builds {@link Availability} values. */
    public static final class Builder extends ImmutableAvailability.Builder {
        Builder() {}

        /** States the free times of the week; none at all means never. */
        public Builder weekly(WeeklySlot... slots) {
            return weekly(ImmutableSortedSet.copyOf(requireNonNull(slots, "slots")));
        }
    }
}
