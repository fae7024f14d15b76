package io.github.mentoring.core.rule;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Lists;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Judges by the definitions: it looks at everything that a case can turn out to be, one by one.
 *
 * <p>It knows the public data alone and shares nothing with the engine that it is held against.
 */
final class SlowJudge {

    private final Rulebook book;
    private final Map<Map<FactId, Given>, World> worlds = new HashMap<>();

    SlowJudge(Rulebook book, Case given) {
        this.book = book;
        worlds(book, given).forEach(facts -> worlds.put(facts, world(facts)));
    }

    /** Something that the case can turn out to be: the rules that apply then, those that count, and the outcome. */
    private record World(List<Rule> applying, List<Rule> counting, Outcome outcome) {}

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
            worlds.forEach(world -> possible.forEach(value -> longer.add(with(world, fact, value))));
            worlds = longer;
        }
        return worlds;
    }

    private static Map<FactId, Given> with(Map<FactId, Given> facts, Fact fact, Given value) {
        Map<FactId, Given> others = new HashMap<>(facts);
        others.put(fact.id(), value);
        return others;
    }

    Answer answer() {
        TreeSet<Outcome> outcomes =
                worlds.values().stream().map(World::outcome).collect(Collectors.toCollection(TreeSet::new));
        return Answer.between(outcomes.first(), outcomes.last());
    }

    /** Returns the facts of which another value alone can make another outcome. */
    Set<FactId> missing() {
        Set<FactId> missing = new TreeSet<>();
        if (answer().isDecided()) {
            return missing;
        }
        worlds.forEach((facts, world) -> book.facts()
                .forEach(fact -> values(fact).stream()
                        .map(value -> worlds.getOrDefault(with(facts, fact, value), world))
                        .filter(other -> other.outcome != world.outcome)
                        .forEach(other -> missing.add(fact.id()))));
        return missing;
    }

    /** Returns the rules that count whatever the case turns out to be. */
    List<Rule> counting() {
        return rules(rule -> worlds.values().stream().allMatch(world -> world.counting.contains(rule)));
    }

    /** Returns the rules that apply whatever the case turns out to be, and never count. */
    List<Rule> defeated() {
        return rules(rule -> worlds.values().stream()
                .allMatch(world -> world.applying.contains(rule) && !world.counting.contains(rule)));
    }

    /**
     * Returns the rules that surely bring about the mildest outcome. A side that has none if it is settled has as few as
     * will do, those that come first by name.
     */
    List<Rule> deciding() {
        Answer answer = answer();
        List<Rule> sure = counting();
        List<Rule> deciding = new ArrayList<>(rules(rule -> speaksFor(answer.mildest(), rule)
                && (sure.contains(rule)
                        || (answer.isDecided()
                                && sure.stream().noneMatch(other -> speaksFor(sideOf(rule, answer.mildest()), other))
                                && worlds.values().stream().anyMatch(world -> world.counting.contains(rule))))));
        for (Rule rule : Lists.reverse(List.copyOf(deciding))) {
            List<Rule> rest = deciding.stream()
                    .filter(other -> other != rule && speaksFor(sideOf(rule, answer.mildest()), other))
                    .toList();
            boolean spare =
                    worlds.values().stream().allMatch(world -> rest.stream().anyMatch(world.counting::contains));
            if (!sure.contains(rule) && spare) {
                deciding.remove(rule);
            }
        }
        return deciding;
    }

    private static Outcome sideOf(Rule rule, Outcome outcome) {
        return outcome != Outcome.ESCALATE
                ? outcome
                : rule.effect() == Effect.REQUIRE ? Outcome.MANDATORY : Outcome.PROHIBITED;
    }

    private List<Rule> rules(Predicate<Rule> wanted) {
        return book.rules().stream().filter(wanted).toList();
    }

    private World world(Map<FactId, Given> facts) {
        List<Rule> applying = rules(rule -> holds(rule.when(), facts));
        List<Rule> counting = rules(rule -> counts(rule, applying));
        List<Outcome> said = book.question().outcomes().stream()
                .filter(outcome -> counting.stream().anyMatch(rule -> speaksFor(outcome, rule)))
                .toList();
        return new World(applying, counting, joined(said));
    }

    private Outcome joined(List<Outcome> said) {
        if (said.containsAll(List.of(Outcome.MANDATORY, Outcome.PROHIBITED))) {
            return Outcome.ESCALATE;
        }
        return said.stream()
                .filter(outcome -> outcome != Outcome.ESCALATE)
                .max(naturalOrder())
                .orElse(book.question().otherwise());
    }

    private static boolean counts(Rule rule, List<Rule> applying) {
        return applying.contains(rule)
                && applying.stream().noneMatch(other -> overrides(other, rule.id()) && counts(other, applying));
    }

    static boolean overrides(Rule rule, RuleId other) {
        return rule.mode() == Mode.ENFORCE && rule.overrides().contains(other);
    }

    private static boolean speaksFor(Outcome outcome, Rule rule) {
        boolean enforced = rule.mode() == Mode.ENFORCE;
        boolean refuses = enforced && rule.effect() == Effect.REPORT && rule.severity() == Severity.VIOLATION;
        return switch (outcome) {
            case CLEAR -> false;
            case NOTED -> !refuses && (rule.effect() == Effect.REPORT ? rule.severity() != Severity.INFO : !enforced);
            case VIOLATION -> refuses;
            case PERMITTED -> enforced && rule.effect() == Effect.PERMIT;
            case MANDATORY -> enforced && rule.effect() == Effect.REQUIRE;
            case PROHIBITED -> enforced && rule.effect() == Effect.PROHIBIT;
            case ESCALATE -> speaksFor(Outcome.MANDATORY, rule) || speaksFor(Outcome.PROHIBITED, rule);
        };
    }

    private boolean holds(Condition condition, Map<FactId, Given> world) {
        if (condition instanceof Condition.And and) {
            return and.conditions().stream().allMatch(each -> holds(each, world));
        } else if (condition instanceof Condition.Or or) {
            return or.conditions().stream().anyMatch(each -> holds(each, world));
        } else if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), world);
        } else if (condition instanceof Condition.Is is) {
            return is.constants().contains(value(world, is.fact()).toString());
        } else if (condition instanceof Condition.AtLeast atLeast) {
            String bound = atLeast.bound().toString();
            int figure = book.parameters().stream()
                    .filter(parameter -> parameter.name().equals(bound))
                    .map(Parameter::value)
                    .findFirst()
                    .orElseGet(() -> Integer.valueOf(bound));
            return ((Given.Amount) value(world, atLeast.fact())).number() >= figure;
        }
        return value(world, ((Condition.Holds) condition).fact()).equals(Given.of(true));
    }

    private static Given value(Map<FactId, Given> world, FactId fact) {
        return requireNonNull(world.get(fact));
    }
}
