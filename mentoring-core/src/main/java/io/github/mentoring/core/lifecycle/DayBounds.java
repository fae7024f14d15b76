package io.github.mentoring.core.lifecycle;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.rule.Bound;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Parameter;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells with which numbers of days rules compare how long a phase has lasted.
 *
 * @param numbers these numbers; but for what is undated, nothing changes at any other
 * @param undated the rules that depend on a predicate of the caller's own which reads the days, so that what they find may
 *     come and go at any of them
 */
record DayBounds(ImmutableSortedSet<Integer> numbers, ImmutableList<Rule> undated) {

    private static final FactId DAYS = LifecycleFacts.DAYS_IN_PHASE.id();

    static DayBounds of(Rulebook rulebook) {
        ImmutableMap<String, Integer> figures =
                rulebook.parameters().stream().collect(ImmutableMap.toImmutableMap(Parameter::name, Parameter::value));
        Set<Integer> numbers = new TreeSet<>();
        Set<RuleId> undated = new HashSet<>();
        for (Rule rule : rulebook.rules()) {
            if (!addNumbers(rule.when(), figures, numbers)) {
                undated.add(rule.id());
            }
        }
        return new DayBounds(ImmutableSortedSet.copyOf(numbers), withOverridden(rulebook, undated));
    }

    /** Returns whether an undated rule may be what tells the given finding. */
    boolean isUndated(Finding found) {
        for (Rule rule : undated) {
            if (rule.code().equals(found.rule()) && (rule.dutyOf().isPresent() || rule.duty() == found.duty())) {
                return true;
            }
        }
        return false;
    }

    /** Adds the numbers with which a condition compares the days; returns whether it reads them in no other way. */
    private static boolean addNumbers(
            Condition condition, ImmutableMap<String, Integer> figures, Set<Integer> numbers) {
        boolean all = true;
        Deque<Condition> open = new ArrayDeque<>();
        open.add(condition);
        while (!open.isEmpty()) {
            Condition next = open.remove();
            if (next instanceof Condition.And and) {
                open.addAll(and.conditions());
            } else if (next instanceof Condition.Or or) {
                open.addAll(or.conditions());
            } else if (next instanceof Condition.Not not) {
                open.add(not.condition());
            } else if (next.reads().contains(DAYS)) {
                if (next instanceof Condition.AtLeast atLeast) {
                    numbers.add(
                            atLeast.bound() instanceof Bound.Named named
                                    ? figures.getOrDefault(named.parameter(), 0)
                                    : ((Bound.Fixed) atLeast.bound()).number());
                } else {
                    all = false;
                }
            }
        }
        return all;
    }

    /** Returns the given rules and those that they override, directly or not. */
    private static ImmutableList<Rule> withOverridden(Rulebook rulebook, Set<RuleId> undated) {
        Set<RuleId> reached = new HashSet<>(undated);
        boolean more = !undated.isEmpty();
        while (more) {
            more = false;
            for (Rule rule : rulebook.rules()) {
                more |= reached.contains(rule.id()) && reached.addAll(rule.overrides());
            }
        }
        return rulebook.rules().stream()
                .filter(rule -> reached.contains(rule.id()))
                .collect(toImmutableList());
    }
}
