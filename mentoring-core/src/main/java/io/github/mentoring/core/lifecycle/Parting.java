package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That one of two wanted another partner.
 *
 * @param pair the two
 * @param on the last day on which they were together
 * @param until the day on which one of them was taken back by the other, not before that; empty if neither was
 */
public record Parting(MentoringPair pair, LocalDate on, Optional<LocalDate> until) {

    /** Checks that the days are in order. */
    public Parting {
        requireNonNull(pair, "pair");
        requireNonNull(on, "on");
        requireNonNull(until, "until");
        checkArgument(
                until.isEmpty() || !until.get().isBefore(on),
                "parting of `%s` and `%s` is over on %s, before it began: %s; swap the days",
                pair.mentor(),
                pair.mentee(),
                until.map(LocalDate::toString).orElse(""),
                on);
    }

    /** Returns whether the two have not come back to each other. */
    public boolean isLasting() {
        return until.isEmpty();
    }

    /** Returns whether it lay between the two on the given day; on its first and its last, they were together. */
    boolean includes(LocalDate day) {
        return day.isAfter(on) && (until.isEmpty() || day.isBefore(until.get()));
    }
}
