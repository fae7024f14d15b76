package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import java.util.EnumMap;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * Which steps have their place in which phase, as far as the step itself and the phases that it finds tell, that of now and
 * that of the last day: the rows of the standard table, looked into once.
 */
final class Places {

    private static final EnumMap<Phase, Places> IN_TIME = new EnumMap<>(Phase.class);
    private static final EnumMap<Phase, Places> TOO_LATE = new EnumMap<>(Phase.class);

    static {
        for (Phase last : Phase.values()) {
            IN_TIME.put(last, new Places(true, last));
            TOO_LATE.put(last, new Places(false, last));
        }
    }

    private final EnumMap<Phase, EnumMap<StepKind, EnumSet<Phase>>> asked = new EnumMap<>(Phase.class);

    private Places(boolean inTime, Phase last) {
        for (Transition row : TransitionTable.standard().rows()) {
            row.from().ifPresent(from -> add(from, row, inTime, last));
        }
    }

    /** Returns whether the step of the command has its place. */
    static boolean include(Relationship now, Command command) {
        EnumMap<Phase, Places> byLast = command.on().isAfter(now.phaseSince()) ? TOO_LATE : IN_TIME;
        Places places = requireNonNull(byLast.get(now.lastPhase()), "places"); // there are some for each
        return places.include(now.phase(), command.step());
    }

    private boolean include(Phase from, Step step) {
        EnumMap<StepKind, EnumSet<Phase>> steps = requireNonNull(asked.get(from), "steps"); // some are taken in each
        @Nullable EnumSet<Phase> goals = steps.get(step.kind());
        return goals != null && goals.contains(step instanceof Move.Advance advance ? advance.to() : Phase.PREPARE);
    }

    /** Adds the phases that a step may ask for; where it asks for none, that is the first, to which nobody goes on. */
    private void add(Phase from, Transition row, boolean inTime, Phase last) {
        EnumSet<Phase> goals = asked.computeIfAbsent(from, any -> new EnumMap<>(StepKind.class))
                .computeIfAbsent(row.by(), any -> EnumSet.noneOf(Phase.class));
        for (Phase goal : Phase.values()) {
            if (Conditions.may(row.when(), known(goal, inTime, last), true)) {
                goals.add(goal);
            }
        }
    }

    /** Returns what is known; whether others stay is not, before one looks at who leaves. */
    private static ImmutableMap<FactId, Given> known(Phase goal, boolean inTime, Phase last) {
        return ImmutableMap.of(
                StandardTransitions.IN_TIME.id(),
                Given.of(inTime),
                StandardTransitions.LAST_PHASE.id(),
                new Given.Constant(last.name()),
                StandardTransitions.ASKED.id(),
                new Given.Constant(goal.name()));
    }
}
