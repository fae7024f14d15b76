package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.RuleId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * When the rules of a rulebook hold and count and what they come to, as parts of a circuit over the facts of one or more
 * rulebooks.
 */
final class Formulas {

    private final Rulebook book;
    private final Vocabulary vocabulary;
    private final Map<RuleId, Integer> counting = new HashMap<>();

    Formulas(Rulebook book, Vocabulary vocabulary) {
        this.book = book;
        this.vocabulary = vocabulary;
    }

    /** Returns when the condition of a rule holds. */
    int holds(Rule rule) {
        return of(rule.when());
    }

    /** Returns when a rule holds and nothing that counts overrides it. */
    int counts(Rule rule) {
        Integer known = counting.get(rule.id());
        if (known != null) {
            return known;
        }
        IntStream unchallenged =
                overriders(rule).stream().mapToInt(this::counts).map(Circuit::not);
        int counts = circuit().all(IntStream.concat(IntStream.of(holds(rule)), unchallenged));
        counting.put(rule.id(), counts);
        return counts;
    }

    /** Returns the rules that override the given one; those that only warn override none. */
    ImmutableList<Rule> overriders(Rule rule) {
        return book.rules().stream()
                .filter(other ->
                        other.mode() == Mode.ENFORCE && other.overrides().contains(rule.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns when the verdict comes to the given outcome. */
    int outcome(Outcome outcome) {
        int violated = anyCounts(rule -> Report.outcome(rule) == Outcome.VIOLATION);
        int noted = anyCounts(rule -> Report.outcome(rule) != Outcome.CLEAR);
        int permitted = anyCounts(rule -> enforces(rule, Effect.PERMIT));
        int required = anyCounts(rule -> enforces(rule, Effect.REQUIRE));
        int prohibited = anyCounts(rule -> enforces(rule, Effect.PROHIBIT));
        return switch (outcome) {
            case CLEAR -> Circuit.not(noted);
            case NOTED -> all(noted, Circuit.not(violated));
            case VIOLATION -> violated;
            case PERMITTED -> all(permitted, Circuit.not(required), Circuit.not(prohibited));
            case MANDATORY -> all(required, Circuit.not(prohibited));
            case PROHIBITED -> all(Circuit.not(required), Circuit.not(all(permitted, Circuit.not(prohibited))));
            case ESCALATE -> all(required, prohibited);
        };
    }

    private static boolean enforces(Rule rule, Effect effect) {
        return rule.mode() == Mode.ENFORCE && rule.effect() == effect;
    }

    private int anyCounts(Predicate<Rule> which) {
        return circuit().any(book.rules().stream().filter(which).mapToInt(this::counts));
    }

    private int all(int... inputs) {
        return circuit().all(IntStream.of(inputs));
    }

    private int of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return circuit().all(and.conditions().stream().mapToInt(this::of));
        }
        if (condition instanceof Condition.Or or) {
            return circuit().any(or.conditions().stream().mapToInt(this::of));
        }
        if (condition instanceof Condition.Not not) {
            return Circuit.not(of(not.condition()));
        }
        return vocabulary.leaf(condition, book);
    }

    private Circuit circuit() {
        return vocabulary.circuit();
    }
}
