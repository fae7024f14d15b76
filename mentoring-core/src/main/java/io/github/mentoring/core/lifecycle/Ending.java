package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.EndReason;
import java.time.LocalDate;

/**
 * How a relationship ended.
 *
 * @param on the last day
 * @param reason why
 * @param by who brought that about
 */
public record Ending(LocalDate on, EndReason reason, ImmutableSortedSet<PersonId> by) {

    /** Checks that every part is there. */
    public Ending {
        requireNonNull(on, "on");
        requireNonNull(reason, "reason");
        by = ImmutableSortedSet.copyOf(requireNonNull(by, "by"));
    }

    /** Returns the day and who brought it about; why may be private. */
    @Override
    public String toString() {
        return "Ending[" + on + ", " + by + "]";
    }
}
