package io.github.mentoring.core.rule;

import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Judges by the book: looks at every case that the given one can turn out to be, and at each by itself.
 *
 * <p>It knows the public data alone and shares nothing with the engine that it is held against.
 */
final class SlowJudge {

    private final Rulebook book;
    private final Map<Map<FactId, Given>, Outcome> worlds = new LinkedHashMap<>();

    SlowJudge(Rulebook book, Case given) {
        this.book = book;
        worlds(book, given).forEach(world -> worlds.put(world, outcome(world)));
    }

    /** Returns what the case can turn out to be, with what each comes to. */
    Map<Map<FactId, Given>, Outcome> worlds() {
        return worlds;
    }

    /** Returns every value of a fact. */
    static List<Given> values(Fact fact) {
        if (fact instanceof Fact.Quantity number) {
            return IntStream.rangeClosed(number.least(), number.most())
                    .<Given>mapToObj(Given.Amount::new)
                    .toList();
        }
        return fact instanceof Fact.Choice choice
                ? choice.values().stream().<Given>map(Given.Constant::new).toList()
                : List.of(Given.of(false), Given.of(true));
    }

    /** Returns everything that a case can turn out to be. */
    static List<Map<FactId, Given>> worlds(Rulebook book, Case given) {
        List<Map<FactId, Given>> worlds = List.of(Map.of());
        for (Fact fact : book.facts()) {
            Given said = given.facts().getOrDefault(fact.id(), fact.otherwise());
            List<Given> possible = said.isKnown() ? List.of(said) : values(fact);
            List<Map<FactId, Given>> longer = new ArrayList<>();
            for (Map<FactId, Given> world : worlds) {
                for (Given value : possible) {
                    Map<FactId, Given> more = new HashMap<>(world);
                    more.put(fact.id(), value);
                    longer.add(more);
                }
            }
            worlds = longer;
        }
        return worlds;
    }

    Answer answer() {
        TreeSet<Outcome> outcomes = new TreeSet<>(worlds.values());
        return Answer.between(outcomes.first(), outcomes.last());
    }

    /** Returns the facts of which another value alone can make another outcome. */
    Set<FactId> missing() {
        Set<FactId> missing = new TreeSet<>();
        worlds.forEach((world, outcome) -> {
            for (Fact fact : book.facts()) {
                for (Given value : values(fact)) {
                    Map<FactId, Given> other = new HashMap<>(world);
                    other.put(fact.id(), value);
                    if (worlds.getOrDefault(other, outcome) != outcome) {
                        missing.add(fact.id());
                    }
                }
            }
        });
        return missing;
    }

    /** Returns the rules that count whatever the case turns out to be. */
    Set<RuleId> counting() {
        return rules(rule -> worlds.keySet().stream().allMatch(world -> counts(rule, world)));
    }

    /** Returns the rules that apply whatever the case turns out to be, and never count. */
    Set<RuleId> defeated() {
        return rules(rule -> worlds.keySet().stream().allMatch(world -> holds(rule, world) && !counts(rule, world)));
    }

    private Set<RuleId> rules(Predicate<Rule> wanted) {
        return book.rules().stream()
                .filter(wanted)
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Outcome outcome(Map<FactId, Given> world) {
        Outcome outcome = null;
        for (Rule rule : book.rules()) {
            if (counts(rule, world) && speaks(rule)) {
                outcome = outcome == null ? alone(rule) : joined(outcome, alone(rule));
            }
        }
        return outcome == null ? book.question().otherwise() : outcome;
    }

    boolean holds(Rule rule, Map<FactId, Given> world) {
        return holds(rule.when(), world);
    }

    boolean counts(Rule rule, Map<FactId, Given> world) {
        return holds(rule, world)
                && book.rules().stream().noneMatch(other -> overrides(other, rule.id()) && counts(other, world));
    }

    static boolean overrides(Rule rule, RuleId other) {
        return rule.mode() == Mode.ENFORCE && rule.overrides().contains(other);
    }

    private boolean speaks(Rule rule) {
        return book.question() == Question.DISCLOSURE
                ? rule.mode() == Mode.ENFORCE && rule.effect() != Effect.REPORT
                : rule.mode() == Mode.WARN || rule.effect() == Effect.REPORT;
    }

    private Outcome alone(Rule rule) {
        if (book.question() != Question.DISCLOSURE) {
            boolean says = rule.effect() != Effect.REPORT || rule.severity() != Severity.INFO;
            boolean refuses = rule.severity() == Severity.VIOLATION && rule.mode() == Mode.ENFORCE;
            return refuses ? Outcome.VIOLATION : says ? Outcome.NOTED : Outcome.CLEAR;
        }
        return rule.effect() == Effect.PERMIT
                ? Outcome.PERMITTED
                : rule.effect() == Effect.REQUIRE ? Outcome.MANDATORY : Outcome.PROHIBITED;
    }

    /** Returns the severer of two; a duty and a ban are no match for each other, and people have to decide. */
    private static Outcome joined(Outcome one, Outcome other) {
        boolean clash = Set.of(one, other).equals(Set.of(Outcome.MANDATORY, Outcome.PROHIBITED));
        return clash ? Outcome.ESCALATE : one.compareTo(other) > 0 ? one : other;
    }

    private boolean holds(Condition condition, Map<FactId, Given> world) {
        if (condition instanceof Condition.And and) {
            return and.conditions().stream().allMatch(each -> holds(each, world));
        } else if (condition instanceof Condition.Or or) {
            return or.conditions().stream().anyMatch(each -> holds(each, world));
        } else if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), world);
        } else if (condition instanceof Condition.Is is) {
            return is.constants().stream().map(Given.Constant::new).anyMatch(world.get(is.fact())::equals);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            return ((Given.Amount) world.get(atLeast.fact())).number() >= figure(atLeast.bound());
        }
        return world.get(((Condition.Holds) condition).fact()).equals(Given.of(true));
    }

    private int figure(Bound bound) {
        return bound instanceof Bound.Fixed fixed
                ? fixed.number()
                : book.parameters().stream()
                        .filter(parameter -> parameter.name().equals(bound.toString()))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }
}
