package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import io.github.mentoring.core.phase.Phase;
import java.util.Comparator;
import java.util.Optional;

/**
 * One row of the {@link TransitionTable}; compared by phase, with the beginning before all others, then by step, then by
 * the phase it leads to.
 *
 * @param from the phase in which the step may be taken, or empty if nothing has begun
 * @param by the step
 * @param to the phase that it may lead to, which may be the same
 * @param late whether the relationship is over by then, so that only what happened up to its last day may still be put
 *     on record
 */
public record Transition(Optional<Phase> from, StepKind by, Phase to, boolean late) implements Comparable<Transition> {

    private static final Comparator<Transition> ORDER = Comparator.comparing(
                    Transition::from, Comparators.emptiesFirst(Comparator.<Phase>naturalOrder()))
            .thenComparing(Transition::by)
            .thenComparing(Transition::to)
            .thenComparing(Transition::late);

    /** Checks that every part is there. */
    public Transition {
        requireNonNull(from, "from");
        requireNonNull(by, "by");
        requireNonNull(to, "to");
    }

    @Override
    public int compareTo(Transition other) {
        return ORDER.compare(this, other);
    }
}
