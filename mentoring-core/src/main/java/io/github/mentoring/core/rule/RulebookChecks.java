package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells whether a rulebook holds together: every name is known, no name stands for two things, and nothing goes in circles. */
final class RulebookChecks {

    private static final int MOST_DEPTH = 200;

    private RulebookChecks() {}

    static void check(Rulebook book) {
        Map<String, Fact> facts = facts(book);
        Map<String, Parameter> parameters = parameters(book);
        Map<String, Rule> rules = rules(book);
        for (Rule rule : rules.values()) {
            checkArgument(
                    book.question().admits(rule.effect()),
                    "rule `%s` has effect %s, which has no place in %s; let it report or permit",
                    rule.id(),
                    rule.effect(),
                    book.question());
            checkCondition(rule, rule.when(), facts, parameters);
            for (FactId fact : rule.names()) {
                known(rule, fact, facts);
            }
            if (rule.dutyOf().isPresent()) {
                checkBearer(rule, known(rule, rule.dutyOf().get(), facts));
            }
            for (RuleId other : rule.overrides()) {
                checkArgument(
                        rules.containsKey(other.code()),
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
    @SuppressWarnings("ReferenceEquality") // what is in order stays what it is
    static Rulebook sorted(Rulebook book) {
        ImmutableList<Fact> facts = sorted(book.facts(), facts(book));
        ImmutableList<Parameter> parameters = sorted(book.parameters(), parameters(book));
        ImmutableList<Rule> rules = sorted(book.rules(), rules(book));
        return facts == book.facts() && parameters == book.parameters() && rules == book.rules()
                ? book
                : book.withFacts(facts).withParameters(parameters).withRules(rules);
    }

    /** Returns parts in the order of their names, or the same list if it is in that order. */
    @SuppressWarnings("ReferenceEquality") // they are the same parts in any case
    private static <T> ImmutableList<T> sorted(ImmutableList<T> parts, SortedMap<String, T> byName) {
        ImmutableList<T> sorted = ImmutableList.copyOf(byName.values());
        boolean isSorted = sorted.size() == parts.size();
        for (int at = 0; isSorted && at < parts.size(); at++) {
            isSorted = sorted.get(at) == parts.get(at);
        }
        return isSorted ? parts : sorted;
    }

    private static SortedMap<String, Fact> facts(Rulebook book) {
        SortedMap<String, Fact> facts = new TreeMap<>();
        for (Fact fact : book.facts()) {
            add(fact, fact.id().name(), facts, "fact");
        }
        return facts;
    }

    private static SortedMap<String, Parameter> parameters(Rulebook book) {
        SortedMap<String, Parameter> parameters = new TreeMap<>();
        for (Parameter parameter : book.parameters()) {
            add(parameter, parameter.name(), parameters, "parameter");
        }
        return parameters;
    }

    private static SortedMap<String, Rule> rules(Rulebook book) {
        SortedMap<String, Rule> rules = new TreeMap<>();
        for (Rule rule : book.rules()) {
            add(rule, rule.id().code(), rules, "rule");
        }
        return rules;
    }

    private static <T> void add(T part, String name, Map<String, T> known, String what) {
        T other = known.putIfAbsent(name, part);
        checkArgument(
                other == null || other.equals(part),
                "rulebook has two different %ss of one name: `%s`; give each a name of its own",
                what,
                name);
    }

    private static Fact known(Rule rule, FactId id, Map<String, Fact> facts) {
        Fact fact = facts.get(id.name());
        checkArgument(
                fact != null, "rule `%s` reads fact `%s`, which is not in the rulebook; add the fact", rule.id(), id);
        return fact;
    }

    private static void checkBearer(Rule rule, Fact fact) {
        Set<String> bearers = new HashSet<>();
        for (DutyBearer bearer : DutyBearer.values()) {
            bearers.add(bearer.name());
        }
        checkArgument(
                fact instanceof Fact.Choice choice && bearers.containsAll(choice.values()),
                "rule `%s` takes its duty from fact `%s`, which does not name bearers of duty; choose one that does",
                rule.id(),
                fact.id());
    }

    private static void checkCondition(
            Rule rule, Condition condition, Map<String, Fact> facts, Map<String, Parameter> parameters) {
        if (!isLeaf(condition)) {
            for (Condition part : parts(condition)) {
                checkCondition(rule, part, facts, parameters);
            }
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
            for (FactId fact : condition.reads()) {
                known(rule, fact, facts);
            }
        }
    }

    /** Returns how deep conditions stand within each other: 1 if there is but this one. */
    private static int depth(Condition condition) {
        int depth = 0;
        Set<Condition> level = identitySet();
        level.add(condition);
        while (!level.isEmpty()) {
            depth++;
            Set<Condition> next = identitySet(); // what stands in several places is looked at once
            for (Condition each : level) {
                next.addAll(parts(each));
            }
            level = next;
        }
        return depth;
    }

    private static Set<Condition> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Returns whether a condition is made of no others. */
    static boolean isLeaf(Condition condition) {
        return !(condition instanceof Condition.And
                || condition instanceof Condition.Or
                || condition instanceof Condition.Not);
    }

    /** Returns the conditions that a condition is made of. */
    static ImmutableList<Condition> parts(Condition condition) {
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
    private static void checkNoCircle(Map<String, Rule> rules) {
        SortedMap<String, Integer> left = new TreeMap<>(); // how often what is left overrides each
        for (Rule rule : rules.values()) {
            left.putIfAbsent(rule.id().code(), 0);
            for (RuleId other : rule.overrides()) {
                left.put(other.code(), left.getOrDefault(other.code(), 0) + 1);
            }
        }
        Deque<Rule> free = new ArrayDeque<>();
        for (Rule rule : rules.values()) {
            if (left.getOrDefault(rule.id().code(), 0) == 0) {
                free.add(rule);
            }
        }
        while (!free.isEmpty()) {
            Rule rule = free.remove();
            left.remove(rule.id().code());
            for (RuleId other : rule.overrides()) {
                int count = left.getOrDefault(other.code(), 0) - 1;
                left.put(other.code(), count);
                if (count == 0) {
                    free.add(requireNonNull(rules.get(other.code())));
                }
            }
        }
        checkArgument(
                left.isEmpty(),
                "rules override each other in a circle: %s; take out one of the overrides",
                left.keySet());
    }
}
