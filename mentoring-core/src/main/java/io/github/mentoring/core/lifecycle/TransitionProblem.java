package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;

/** Something that is wrong with a {@link TransitionTable}, with what shows it. */
public sealed interface TransitionProblem {

    /**
     * Nothing leads to a phase.
     *
     * @param phase the phase
     */
    record Unreachable(Phase phase) implements TransitionProblem {

        /** Checks that the phase is named. */
        public Unreachable {
            requireNonNull(phase, "phase");
        }
    }

    /**
     * From a phase that can be reached, nothing ever leads to an end.
     *
     * @param phase the phase
     * @param way how one gets there
     */
    record DeadEnd(Phase phase, ImmutableList<Transition> way) implements TransitionProblem {

        /** Checks that both parts are there. */
        public DeadEnd {
            requireNonNull(phase, "phase");
            requireNonNull(way, "way");
        }
    }

    /**
     * A row leads to a phase that does not come next.
     *
     * @param row the row
     */
    record OutOfOrder(Transition row) implements TransitionProblem {

        /** Checks that the row is there. */
        public OutOfOrder {
            requireNonNull(row, "row");
        }
    }

    /**
     * There is a case in which nobody can leave, or cannot ask for another partner, or report or assess conduct.
     *
     * @param phase the phase in which that is
     * @param by the step that has no place then
     * @param facts the case
     */
    record NoWayOut(Phase phase, StepKind by, ImmutableSortedMap<FactId, Given> facts) implements TransitionProblem {

        /** Checks that every part is there. */
        public NoWayOut {
            requireNonNull(phase, "phase");
            requireNonNull(by, "by");
            facts = ImmutableSortedMap.copyOf(requireNonNull(facts, "facts"));
        }
    }

    /**
     * More stands against leaving, or against asking for another partner, than a wrong day or a stranger's name.
     *
     * @param row the row
     * @param rules what should not stand against it
     */
    record GuardedExit(Transition row, ImmutableSortedSet<RuleId> rules) implements TransitionProblem {

        /** Checks that both parts are there. */
        public GuardedExit {
            requireNonNull(row, "row");
            rules = ImmutableSortedSet.copyOf(requireNonNull(rules, "rules"));
        }
    }

    /**
     * Two rows for one step in one phase count at once.
     *
     * @param one the one that is listed first
     * @param other the other
     * @param facts a case in which they do
     */
    record Overlap(Transition one, Transition other, ImmutableSortedMap<FactId, Given> facts)
            implements TransitionProblem {

        /** Checks that every part is there. */
        public Overlap {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
            facts = ImmutableSortedMap.copyOf(requireNonNull(facts, "facts"));
        }
    }
}
