package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static io.github.mentoring.core.phase.Phase.ACQUAINT;
import static io.github.mentoring.core.phase.Phase.APPLY;
import static io.github.mentoring.core.phase.Phase.ENDED;
import static io.github.mentoring.core.phase.Phase.PREPARE;
import static io.github.mentoring.core.phase.Phase.REDEFINED;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.phase.Phase;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which step has its place in which phase, and where it may lead.
 *
 * @param rows the rows, at least one
 */
public record TransitionTable(ImmutableSortedSet<Transition> rows) {

    private static final TransitionTable STANDARD = new TransitionTable(standardRows());

    /** Checks that there is a row. */
    public TransitionTable {
        rows = ImmutableSortedSet.copyOf(requireNonNull(rows, "rows"));
        checkArgument(!rows.isEmpty(), "transition table has no row; give it one at least");
    }

    /** Returns the table that every relationship keeps to. */
    public static TransitionTable standard() {
        return STANDARD;
    }

    /** Returns the rows for a step in a phase; none if it has no place there. */
    public ImmutableSortedSet<Transition> rows(Phase from, StepKind by) {
        requireNonNull(from, "from");
        requireNonNull(by, "by");
        ImmutableSortedSet.Builder<Transition> found = ImmutableSortedSet.naturalOrder();
        for (Transition row : rows) {
            if (row.by() == by && row.from().isPresent() && row.from().get() == from) {
                found.add(row);
            }
        }
        return found.build();
    }

    private static ImmutableSortedSet<Transition> standardRows() {
        ImmutableSortedSet.Builder<Transition> rows = ImmutableSortedSet.naturalOrder();
        rows.add(new Transition(Optional.empty(), StepKind.BEGIN, PREPARE, false));
        rows.add(row(PREPARE, StepKind.ADVANCE, ACQUAINT), row(ACQUAINT, StepKind.ADVANCE, APPLY));
        rows.add(row(APPLY, StepKind.REDEFINE, REDEFINED));
        Set<Phase> live = EnumSet.of(PREPARE, ACQUAINT, APPLY);
        for (Phase phase : live) {
            rows.add(row(phase, StepKind.END, ENDED), row(phase, StepKind.REQUEST_CHANGE, ENDED));
        }
        stay(rows, live, StepKind.JOIN, StepKind.END, StepKind.AGREE, StepKind.KEEP_GOALS, StepKind.ALLOCATE_SEAT);
        stay(rows, live, StepKind.NOTE_MISUNDERSTANDING, StepKind.REVIEW, StepKind.STATE_FACT);
        stay(rows, EnumSet.of(PREPARE), StepKind.ANSWER_READINESS);
        Set<Phase> acquainted = EnumSet.of(ACQUAINT, APPLY);
        stay(rows, acquainted, StepKind.SETTLE, StepKind.DESCRIBE_CONTEXT, StepKind.STATE_AVAILABILITY);
        stay(rows, acquainted, StepKind.SET_TIMEFRAME, StepKind.PLAN_MEETING, StepKind.DROP_MEETING);
        stay(rows, acquainted, StepKind.HOLD_MEETING, StepKind.FINISH_HOMEWORK);
        stay(rows, EnumSet.of(APPLY), StepKind.GIVE_FEEDBACK, StepKind.COACH, StepKind.COMPLETE_PROJECT);
        stay(rows, EnumSet.of(APPLY), StepKind.REFLECT);
        Set<Phase> any = EnumSet.allOf(Phase.class);
        stay(rows, any, StepKind.REQUEST_CHANGE); // always honoured, even when it is over
        stay(rows, any, StepKind.REPORT_CONDUCT, StepKind.REPORT_COMMITMENT, StepKind.ASSESS_CONDUCT);
        for (Phase over : EnumSet.of(ENDED, REDEFINED)) {
            for (StepKind kind : EnumSet.of(
                    StepKind.HOLD_MEETING,
                    StepKind.FINISH_HOMEWORK,
                    StepKind.GIVE_FEEDBACK,
                    StepKind.COACH,
                    StepKind.COMPLETE_PROJECT,
                    StepKind.REVIEW)) {
                rows.add(new Transition(Optional.of(over), kind, over, true));
            }
            rows.add(row(over, StepKind.REFLECT, over)); // looking back needs no haste
        }
        return rows.build();
    }

    private static void stay(ImmutableSortedSet.Builder<Transition> rows, Set<Phase> phases, StepKind... kinds) {
        for (Phase phase : phases) {
            for (StepKind kind : kinds) {
                rows.add(row(phase, kind, phase));
            }
        }
    }

    private static Transition row(Phase from, StepKind by, Phase to) {
        return new Transition(Optional.of(from), by, to, false);
    }
}
