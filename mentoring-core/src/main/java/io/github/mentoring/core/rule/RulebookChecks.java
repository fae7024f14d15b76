package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Tells whether a rulebook holds together: every name is known, no name stands for two things, and nothing goes in circles. */
final class RulebookChecks {

    private static final int MOST_DEPTH = 200;

    private RulebookChecks() {}

    static void check(Rulebook book) {
        Map<FactId, Fact> facts = byName(book.facts(), Fact::id, "fact");
        Map<String, Parameter> parameters = byName(book.parameters(), Parameter::name, "parameter");
        Map<RuleId, Rule> rules = byName(book.rules(), Rule::id, "rule");
        for (Rule rule : rules.values()) {
            checkArgument(
                    book.question().admits(rule.effect()),
                    "rule `%s` has effect %s, which has no place in %s; let it report or permit",
                    rule.id(),
                    rule.effect(),
                    book.question());
            checkCondition(rule, rule.when(), facts, parameters);
            rule.names().forEach(fact -> known(rule, fact, facts));
            rule.dutyOf().ifPresent(fact -> checkBearer(rule, known(rule, fact, facts)));
            for (RuleId other : rule.overrides()) {
                checkArgument(
                        rules.containsKey(other),
                        "rule `%s` overrides `%s`, which is not in the rulebook; add that rule or leave it out",
                        rule.id(),
                        other);
            }
        }
        checkNoCircle(rules);
    }

    /** Checks that nothing that goes down the condition of a rule step by step has to go too deep. */
    static void checkDepth(Rule rule) {
        int depth = depth(rule.when());
        checkArgument(
                depth <= MOST_DEPTH,
                "rule `%s` has a condition that is nested deeper than %s: %s;"
                        + " join with `allOf` or `anyOf` what can stand side by side",
                rule.id(),
                MOST_DEPTH,
                depth);
    }

    /** Returns the same rulebook in the one order, with nothing twice. */
    static Rulebook sorted(Rulebook book) {
        ImmutableList<Fact> facts = sorted(book.facts(), Comparator.comparing(Fact::id));
        ImmutableList<Parameter> parameters = sorted(book.parameters(), Comparator.comparing(Parameter::name));
        ImmutableList<Rule> rules = sorted(book.rules(), Comparator.comparing(Rule::id));
        return facts.equals(book.facts()) && parameters.equals(book.parameters()) && rules.equals(book.rules())
                ? book
                : book.withFacts(facts).withParameters(parameters).withRules(rules);
    }

    private static <T> ImmutableList<T> sorted(ImmutableList<T> parts, Comparator<T> order) {
        return Ordering.from(order).isStrictlyOrdered(parts)
                ? parts
                : parts.stream().distinct().sorted(order).collect(ImmutableList.toImmutableList());
    }

    private static <K, T> Map<K, T> byName(List<T> parts, Function<T, K> name, String what) {
        Map<K, T> known = new HashMap<>();
        for (T part : parts) {
            T other = known.put(name.apply(part), part);
            checkArgument(
                    other == null || other.equals(part),
                    "rulebook has two different %ss of one name: `%s`; give each a name of its own",
                    what,
                    name.apply(part));
        }
        return ImmutableMap.copyOf(known);
    }

    private static Fact known(Rule rule, FactId id, Map<FactId, Fact> facts) {
        Fact fact = facts.get(id);
        checkArgument(
                fact != null, "rule `%s` reads fact `%s`, which is not in the rulebook; add the fact", rule.id(), id);
        return fact;
    }

    private static void checkBearer(Rule rule, Fact fact) {
        Set<String> bearers = new HashSet<>();
        EnumSet.allOf(DutyBearer.class).forEach(bearer -> bearers.add(bearer.name()));
        checkArgument(
                fact instanceof Fact.Choice choice && bearers.containsAll(choice.values()),
                "rule `%s` takes its duty from fact `%s`, which does not name bearers of duty; choose one that does",
                rule.id(),
                fact.id());
    }

    private static void checkCondition(
            Rule rule, Condition condition, Map<FactId, Fact> facts, Map<String, Parameter> parameters) {
        if (condition instanceof Condition.And and) {
            and.conditions().forEach(each -> checkCondition(rule, each, facts, parameters));
        } else if (condition instanceof Condition.Or or) {
            or.conditions().forEach(each -> checkCondition(rule, each, facts, parameters));
        } else if (condition instanceof Condition.Not not) {
            checkCondition(rule, not.condition(), facts, parameters);
        } else if (condition instanceof Condition.Holds holds) {
            checkKind(rule, known(rule, holds.fact(), facts), Fact.Flag.class, "a yes or no");
        } else if (condition instanceof Condition.Is is) {
            Fact.Choice choice = checkKind(rule, known(rule, is.fact(), facts), Fact.Choice.class, "a choice");
            checkArgument(
                    choice.values().containsAll(is.constants()),
                    "rule `%s` asks whether fact `%s` is one of %s; choose from %s",
                    rule.id(),
                    is.fact(),
                    is.constants(),
                    choice.values());
        } else if (condition instanceof Condition.AtLeast atLeast) {
            checkKind(rule, known(rule, atLeast.fact(), facts), Fact.Quantity.class, "a number");
            checkArgument(
                    !(atLeast.bound() instanceof Bound.Named named) || parameters.containsKey(named.parameter()),
                    "rule `%s` names parameter `%s`, which is not in the rulebook; add the parameter",
                    rule.id(),
                    atLeast.bound());
        } else {
            condition.reads().forEach(fact -> known(rule, fact, facts));
        }
    }

    /** Returns how deep conditions stand within each other: 1 if there is but this one. */
    private static int depth(Condition condition) {
        int depth = 0;
        Set<Condition> level = Sets.newIdentityHashSet();
        level.add(condition);
        while (!level.isEmpty()) {
            depth++;
            Set<Condition> next = Sets.newIdentityHashSet(); // what stands in several places is looked at once
            level.forEach(each -> next.addAll(parts(each)));
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

    private static <F extends Fact> F checkKind(Rule rule, Fact fact, Class<F> kind, String what) {
        checkArgument(
                kind.isInstance(fact),
                "rule `%s` takes fact `%s` for %s, which it is not; ask for what it is",
                rule.id(),
                fact.id(),
                what);
        return kind.cast(fact);
    }

    /** Takes away rules that nothing left overrides until none is left; what then remains goes in circles. */
    private static void checkNoCircle(Map<RuleId, Rule> rules) {
        Map<RuleId, Rule> left = new HashMap<>(rules);
        Set<RuleId> overridden;
        do {
            overridden = new HashSet<>();
            for (Rule rule : left.values()) {
                overridden.addAll(rule.overrides());
            }
        } while (left.keySet().retainAll(overridden));
        checkArgument(
                left.isEmpty(),
                "rules override each other in a circle: %s; take out one of the overrides",
                Ordering.natural().sortedCopy(left.keySet()));
    }
}
