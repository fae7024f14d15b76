package io.github.mentoring.core.rule;

import io.github.mentoring.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The slow and obvious way to find out about a rulebook: go through every case, and through every rule in it. */
final class EveryCase {

    private EveryCase() {}

    /** Returns every case that mentions all of the given facts. */
    static List<Case> of(Iterable<Fact> facts) {
        List<Case> cases = List.of(Case.builder().build());
        for (Fact fact : facts) {
            List<Case> longer = new ArrayList<>();
            cases.forEach(each -> values(fact).forEach(value -> longer.add(each.with(fact.id(), value))));
            cases = longer;
        }
        return cases;
    }

    static boolean holds(Rule rule, Case given, Rulebook book) {
        return holds(rule.when(), given, book);
    }

    static boolean counts(Rule rule, Case given, Rulebook book) {
        return holds(rule, given, book)
                && book.rules().stream()
                        .filter(other -> other.mode() == Mode.ENFORCE)
                        .filter(other -> other.overrides().contains(rule.id()))
                        .noneMatch(other -> counts(other, given, book));
    }

    static Outcome outcome(Case given, Rulebook book) {
        List<Rule> counting =
                book.rules().stream().filter(rule -> counts(rule, given, book)).toList();
        if (book.question() != Question.DISCLOSURE) {
            Predicate<Rule> reports = rule -> rule.effect() == Effect.REPORT || rule.mode() == Mode.WARN;
            return counting.stream()
                    .filter(reports)
                    .map(rule -> switch (rule.effect() == Effect.REPORT ? rule.weight() : Severity.WARNING) {
                        case INFO -> Outcome.CLEAR;
                        case ADVISORY, WARNING -> Outcome.NOTED;
                        case VIOLATION -> Outcome.VIOLATION;
                    })
                    .reduce(Outcome.CLEAR, (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
        List<Effect> effects = counting.stream()
                .filter(rule -> rule.mode() == Mode.ENFORCE)
                .map(Rule::effect)
                .toList();
        if (effects.contains(Effect.REQUIRE)) {
            return effects.contains(Effect.PROHIBIT) ? Outcome.ESCALATE : Outcome.MANDATORY;
        }
        return effects.contains(Effect.PERMIT) && !effects.contains(Effect.PROHIBIT)
                ? Outcome.PERMITTED
                : Outcome.PROHIBITED;
    }

    private static boolean holds(Condition condition, Case given, Rulebook book) {
        if (condition instanceof Condition.And and) {
            return and.conditions().stream().allMatch(each -> holds(each, given, book));
        }
        if (condition instanceof Condition.Or or) {
            return or.conditions().stream().anyMatch(each -> holds(each, given, book));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), given, book);
        }
        FactId id = condition.reads().first();
        Given value = given.facts().getOrDefault(id, book.fact(id).orElseThrow().otherwise());
        if (condition instanceof Condition.Is is) {
            return is.constants().contains(((Given.Constant) value).name());
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return ((Given.Amount) value).number() >= figure(atLeast.bound(), book);
        }
        return ((Given.Truth) value).holds();
    }

    private static int figure(Bound bound, Rulebook book) {
        return bound instanceof Bound.Fixed fixed
                ? fixed.number()
                : book.parameters().stream()
                        .filter(parameter -> parameter.name().equals(bound.toString()))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }

    private static Stream<Given> values(Fact fact) {
        if (fact instanceof Fact.Choice choice) {
            return choice.values().stream().map(Given.Constant::new);
        }
        if (fact instanceof Fact.Quantity number) {
            return IntStream.rangeClosed(number.least(), number.most()).mapToObj(Given.Amount::new);
        }
        return Stream.of(Given.of(false), Given.of(true));
    }
}
