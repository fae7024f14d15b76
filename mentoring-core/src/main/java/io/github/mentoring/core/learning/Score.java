package io.github.mentoring.core.learning;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * How well a performance went, on a scale that the caller chooses; higher is better.
 *
 * <p>Where less is better, as with a time, the caller turns the sign round.
 *
 * @param value from -10^15 to 10^15, so that the gain between two scores is always exact
 */
public record Score(long value) implements Comparable<Score> {

    private static final long LIMIT = 1_000_000_000_000_000L;

    /** Checks the range. */
    public Score {
        checkArgument(
                value >= -LIMIT && value <= LIMIT, "score lies beyond %s: %s; choose a coarser scale", LIMIT, value);
    }

    /** Returns the score with the given value. */
    public static Score of(long value) {
        return new Score(value);
    }

    /** Returns by how much this score is higher than the given one, negative if it is lower. */
    public long minus(Score other) {
        return value - requireNonNull(other, "other").value;
    }

    @Override
    public int compareTo(Score other) {
        return Long.compare(value, other.value);
    }

    /** Returns the number itself. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
