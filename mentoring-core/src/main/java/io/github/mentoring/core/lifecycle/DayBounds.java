package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.rule.Bound;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Parameter;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/** Tells with which numbers of days rules compare how long a phase has lasted: nothing changes at any other. */
final class DayBounds {

    private static final FactId DAYS = LifecycleFacts.DAYS_IN_PHASE.id();

    private DayBounds() {}

    /** Returns these numbers; none if a predicate of the caller's own reads the days, since it may change at any of them. */
    static ImmutableSortedSet<Integer> of(Rulebook rulebook) {
        ImmutableMap<String, Integer> figures =
                rulebook.parameters().stream().collect(ImmutableMap.toImmutableMap(Parameter::name, Parameter::value));
        Set<Integer> bounds = new TreeSet<>();
        Deque<Condition> open = new ArrayDeque<>();
        rulebook.rules().stream().map(Rule::when).forEach(open::add);
        while (!open.isEmpty()) {
            Condition next = open.remove();
            if (next instanceof Condition.And and) {
                open.addAll(and.conditions());
            } else if (next instanceof Condition.Or or) {
                open.addAll(or.conditions());
            } else if (next instanceof Condition.Not not) {
                open.add(not.condition());
            } else if (next.reads().contains(DAYS)) {
                if (!(next instanceof Condition.AtLeast atLeast)) {
                    return ImmutableSortedSet.of();
                }
                bounds.add(
                        atLeast.bound() instanceof Bound.Named named
                                ? figures.getOrDefault(named.parameter(), 0)
                                : ((Bound.Fixed) atLeast.bound()).number());
            }
        }
        return ImmutableSortedSet.copyOf(bounds);
    }
}
