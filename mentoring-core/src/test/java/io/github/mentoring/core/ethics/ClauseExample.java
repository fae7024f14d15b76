package io.github.mentoring.core.ethics;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Difference;
import io.github.mentoring.core.rule.Effect;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Held;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Remedy;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.rule.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A case in which a rule counts, as plain as the rulebook allows, with what becomes of it.
 *
 * @param rule the rule
 * @param book the rulebook in which it stands
 * @param matter the case, between ada as mentor and bob as mentee
 */
record ClauseExample(Rule rule, Rulebook book, Case matter) {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final PersonId MENTOR = PersonId.of("ada");
    private static final PersonId MENTEE = PersonId.of("bob");
    private static final int MOST_REMEDIES = 8;

    /** Returns the example that telling the rule from all others yields. */
    static ClauseExample of(Rule rule, Rulebook book) {
        Difference difference = Difference.between(
                telling(book, any -> false), telling(book, other -> other.id().equals(rule.id())));
        Case witness = difference.changes().stream()
                .map(Difference.Change::witness)
                .min(Comparator.comparingInt(each -> each.facts().size()))
                .orElseThrow();
        return new ClauseExample(
                rule,
                book,
                Case.between(MENTOR, MENTEE)
                        .day(DAY)
                        .putAllFacts(witness.facts())
                        .build());
    }

    /** Returns what the case says that is not so anyway, in the order in which the condition asks. */
    ImmutableList<Held> facts() {
        List<FactId> asked = asked(rule.when()).distinct().toList();
        return matter.facts().entrySet().stream()
                .filter(fact -> !otherwise(fact.getKey().name()).equals(fact.getValue()))
                .map(fact -> new Held(fact.getKey(), fact.getValue()))
                .sorted(Comparator.comparingInt(held -> asked.indexOf(held.fact())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<FactId> asked(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.conditions().stream().flatMap(ClauseExample::asked);
        } else if (condition instanceof Condition.Or or) {
            return or.conditions().stream().flatMap(ClauseExample::asked);
        }
        return condition instanceof Condition.Not not ? asked(not.condition()) : condition.reads().stream();
    }

    Verdict verdict() {
        return Judge.of(book).judge(matter, DAY);
    }

    /** Returns the least changes after which no rule of the same code counts, and which make nothing worse. */
    ImmutableList<Remedy> remedies() {
        if (book.question() == Question.DISCLOSURE) {
            return Judge.of(book).remedies(matter, Outcome.PERMITTED, MOST_REMEDIES);
        }
        Judge judge = Judge.of(book);
        Answer before = judge.answer(matter);
        return Judge.of(telling(book, other -> other.code().equals(rule.code())))
                .remedies(matter, Outcome.CLEAR, MOST_REMEDIES)
                .stream()
                .filter(remedy ->
                        judge.answer(remedy.appliedTo(matter)).severest().compareTo(before.severest()) <= 0)
                .collect(ImmutableList.toImmutableList());
    }

    private Given otherwise(String fact) {
        return book.facts().stream()
                .filter(each -> each.id().name().equals(fact))
                .findFirst()
                .orElseThrow()
                .otherwise();
    }

    /** Returns the rulebook in which the chosen rules alone make the outcome severe, with all overrides as they are. */
    private static Rulebook telling(Rulebook book, Predicate<Rule> chosen) {
        return book.withRules(book.rules().stream()
                .map(rule -> book.question() == Question.DISCLOSURE
                        ? rule.withEffect(chosen.test(rule) ? Effect.REQUIRE : Effect.PERMIT)
                        : rule.withSeverity(chosen.test(rule) ? Severity.VIOLATION : Severity.INFO))
                .toList());
    }
}
