package io.github.mentoring.core.obligation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.conduct.ReliabilityLapse;
import io.github.mentoring.core.person.Side;
import java.util.Comparator;

/**
 * How often one side of a relationship failed the other in one way; compared by side, then kind, then number.
 *
 * @param side whose lapses these are
 * @param kind their kind
 * @param count how many there were, at least one; who fails several people on one day in one way fails once
 */
public record LapseCount(Side side, ReliabilityLapse kind, int count) implements Comparable<LapseCount> {

    private static final Comparator<LapseCount> ORDER = Comparator.comparing(LapseCount::side)
            .thenComparing(LapseCount::kind)
            .thenComparing(LapseCount::count);

    /** Checks that there is a lapse. */
    public LapseCount {
        requireNonNull(side, "side");
        requireNonNull(kind, "kind");
        checkArgument(
                count > 0,
                "lapses of %s on the side of the %s are too few: %s; leave the entry out",
                kind,
                side,
                count);
    }

    @Override
    public int compareTo(LapseCount other) {
        return ORDER.compare(this, other);
    }
}
