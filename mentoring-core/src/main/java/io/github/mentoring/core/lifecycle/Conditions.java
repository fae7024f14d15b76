package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import com.google.common.math.LongMath;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks into the conditions of a {@link TransitionTable}, which read yes-or-no facts and constants only. */
final class Conditions {

    private Conditions() {}

    /** Returns whether the condition is made of what can be looked into here. */
    static boolean areCheckable(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.conditions().stream().allMatch(Conditions::areCheckable);
        }
        if (condition instanceof Condition.Or or) {
            return or.conditions().stream().allMatch(Conditions::areCheckable);
        }
        return condition instanceof Condition.Not not
                ? areCheckable(not.condition())
                : condition instanceof Condition.Holds || condition instanceof Condition.Is;
    }

    /**
     * Returns whether the condition may come out as wanted where the given facts are known.
     *
     * <p>Where all facts are known, it comes out so exactly if this is true.
     */
    static boolean may(Condition condition, Map<FactId, Given> known, boolean wanted) {
        if (condition instanceof Condition.Holds holds) {
            Given given = known.get(holds.fact());
            return given == null || given.equals(Given.of(wanted));
        }
        if (condition instanceof Condition.Is is) {
            return !(known.get(is.fact()) instanceof Given.Constant constant)
                    || is.constants().contains(constant.name()) == wanted;
        }
        if (condition instanceof Condition.And and) {
            return wanted ? all(and.conditions(), known, true) : any(and.conditions(), known, false);
        }
        if (condition instanceof Condition.Or or) {
            return wanted ? any(or.conditions(), known, true) : all(or.conditions(), known, false);
        }
        return may(((Condition.Not) condition).condition(), known, !wanted);
    }

    private static boolean all(ImmutableList<Condition> conditions, Map<FactId, Given> known, boolean wanted) {
        for (Condition each : conditions) {
            if (!may(each, known, wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(ImmutableList<Condition> conditions, Map<FactId, Given> known, boolean wanted) {
        for (Condition each : conditions) {
            if (may(each, known, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Returns how deep conditions stand within each other: 1 if there is but this one. */
    static int depth(Condition condition) {
        int depth = 0;
        Set<Condition> level = Sets.newIdentityHashSet(); // what stands in several places is looked at once
        level.add(condition);
        while (!level.isEmpty()) {
            depth++;
            Set<Condition> next = Sets.newIdentityHashSet();
            for (Condition each : level) {
                next.addAll(parts(each));
            }
            level = next;
        }
        return depth;
    }

    private static ImmutableList<Condition> parts(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.conditions();
        }
        if (condition instanceof Condition.Or or) {
            return or.conditions();
        }
        return condition instanceof Condition.Not not ? ImmutableList.of(not.condition()) : ImmutableList.of();
    }

    /** Returns how many cases can be told apart by whoever reads the given facts. */
    static long count(Iterable<Fact> facts, Set<FactId> read) {
        long count = 1;
        for (Fact fact : facts) {
            if (read.contains(fact.id())) {
                count = LongMath.saturatedMultiply(count, values(fact).size());
            }
        }
        return count;
    }

    /** Returns every case that whoever reads the given facts can tell apart; the others are the first that they can be. */
    static ImmutableList<ImmutableSortedMap<FactId, Given>> cases(List<Fact> facts, Set<FactId> read) {
        List<List<Given>> values = new ArrayList<>();
        for (Fact fact : facts) {
            values.add(read.contains(fact.id()) ? values(fact) : values(fact).subList(0, 1));
        }
        ImmutableList.Builder<ImmutableSortedMap<FactId, Given>> cases = ImmutableList.builder();
        for (List<Given> each : Lists.cartesianProduct(values)) {
            ImmutableSortedMap.Builder<FactId, Given> one = ImmutableSortedMap.naturalOrder();
            for (int i = 0; i < facts.size(); i++) {
                one.put(facts.get(i).id(), each.get(i));
            }
            cases.add(one.buildOrThrow());
        }
        return cases.build();
    }

    private static List<Given> values(Fact fact) {
        return fact instanceof Fact.Choice choice
                ? choice.values().stream().<Given>map(Given.Constant::new).toList()
                : List.of(Given.of(true), Given.of(false));
    }
}
