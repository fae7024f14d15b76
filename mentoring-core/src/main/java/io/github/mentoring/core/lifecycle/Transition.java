package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.rule.Condition;
import java.util.Optional;

/**
 * One row of a {@link TransitionTable}.
 *
 * @param from the phase in which the step may be taken, or empty if nothing has begun
 * @param by the step
 * @param when what decides that it leads there, and not nowhere or to where another row says
 * @param to the phase that it leads to, which may be the same
 * @param against the rules that may stand against it
 */
public record Transition(
        Optional<Phase> from, StepKind by, Condition when, Phase to, ImmutableSortedSet<RuleId> against) {

    /** Checks that every part is there. */
    public Transition {
        requireNonNull(from, "from");
        requireNonNull(by, "by");
        requireNonNull(when, "when");
        requireNonNull(to, "to");
        against = ImmutableSortedSet.copyOf(requireNonNull(against, "against")); // whatever order the caller had
    }

    /** Returns whether it leads out of the phase in which the step is taken. */
    public boolean isMove() {
        return !from.equals(Optional.of(to));
    }

    /** Returns from where, by which step and under which condition it leads where. */
    @Override
    public String toString() {
        String step = when.equals(Condition.always()) ? by.name() : by + " [" + when + "]";
        return from.map(Phase::name).orElse("nothing") + " - " + step + " -> " + to;
    }
}
