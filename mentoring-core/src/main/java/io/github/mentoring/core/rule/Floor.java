package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells in what a rulebook goes below rules below which no institution may go. */
final class Floor {

    private Floor() {}

    /** Checks that the floor is for the question of a rulebook and reads no fact that the rulebook does not know. */
    static void check(Rulebook floor, Rulebook book) {
        checkArgument(
                book.question() == floor.question(),
                "floor for %s is none for %s; choose one for the same question",
                floor.question(),
                book.question());
        floor.facts()
                .forEach(fact -> checkArgument(
                        book.facts().contains(fact),
                        "floor reads fact `%s`, which the rulebook does not know as such; add it there",
                        fact.id()));
    }

    /**
     * Checks that a rulebook can take the place of standard rules: it answers the same question, knows their facts, which
     * are those of their floor, for what they are, and goes nowhere below it.
     */
    static void checkKept(Rulebook floor, Rulebook book) {
        ImmutableList<Fact> facts = floor.facts();
        Question question = floor.question();
        String name = Ascii.toLowerCase(question.name());
        checkArgument(
                book.question() == question,
                "%s rulebook `%s` is about something else: %s; start from the standard rules",
                name,
                book.version(),
                book.question());
        ImmutableList<FactId> missing = facts.stream()
                .map(Fact::id)
                .filter(id -> book.fact(id).isEmpty())
                .collect(ImmutableList.toImmutableList());
        checkArgument(
                missing.isEmpty(),
                "%s rulebook `%s` lacks facts that it will be told: %s; start from the standard facts",
                name,
                book.version(),
                missing);
        ImmutableList<FactId> changed = facts.stream()
                .filter(fact -> !book.fact(fact.id()).equals(Optional.of(fact)))
                .map(Fact::id)
                .collect(ImmutableList.toImmutableList());
        checkArgument(
                changed.isEmpty(),
                "%s rulebook `%s` takes standard facts for something else: %s; keep them as they are",
                name,
                book.version(),
                changed);
        ImmutableList<Problem> problems = book.below(floor);
        checkArgument(
                problems.isEmpty(),
                "%s rulebook `%s` goes below the standard floor: %s",
                name,
                book.version(),
                problems.stream().map(Problem::text).collect(Collectors.joining("; ")));
    }

    /**
     * Returns the rules of the floor that a rulebook changes, then the cases that come out below it, and then the rules of
     * the floor that do not do in every case what they do there, though it may come out as there by other rules.
     */
    static ImmutableList<Problem> problems(Rulebook floor, Rulebook book) {
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        floor.rules().stream()
                .filter(rule -> book.rule(rule.id())
                        .filter(other -> isKept(rule, other))
                        .isEmpty())
                .forEach(rule -> problems.add(new Problem.FloorRuleChanged(rule.id())));
        Difference.between(floor, book).changes().stream()
                .filter(change -> change.after().isBelow(change.before()))
                .forEach(change ->
                        problems.add(new Problem.BelowFloor(change.witness(), change.before(), change.after())));
        Survey survey = new Survey(floor, book);
        for (Rule rule : floor.rules()) {
            book.rule(rule.id())
                    .flatMap(other -> weakened(rule, other, survey))
                    .ifPresent(found -> problems.add(new Problem.FloorRuleWeakened(rule.id(), survey.witness(found))));
        }
        return problems.build();
    }

    /** Returns a case in which a rule of the floor counts and that of its name in the rulebook does not, or does less. */
    private static Optional<long[]> weakened(Rule rule, Rule other, Survey survey) {
        if (!Report.isMadeBy(rule) && rule.effect() == Effect.PERMIT) {
            return Optional.empty(); // confidence may be tightened
        }
        int counts = survey.formulas(0).counts(rule);
        return doesNoLess(other, rule)
                ? survey.find(counts, Circuit.not(survey.formulas(1).counts(other)))
                : survey.find(counts);
    }

    /** Returns whether a rule that counts does at least what another would do in its place. */
    private static boolean doesNoLess(Rule one, Rule another) {
        if (Report.isMadeBy(one) && Report.isMadeBy(another)) {
            return Report.weight(one).compareTo(Report.weight(another)) <= 0;
        }
        return !Report.isMadeBy(one) && !Report.isMadeBy(another) && one.effect() == another.effect();
    }

    /** Returns whether all stays as it is on which no outcome depends; an outcome that becomes milder is found otherwise. */
    private static boolean isKept(Rule rule, Rule other) {
        return other.code().equals(rule.code())
                && other.duty() == rule.duty()
                && other.dutyOf().equals(rule.dutyOf())
                && other.about() == rule.about()
                && other.names().equals(rule.names())
                && isNoLonger(other.within(), rule.within());
    }

    /** Returns whether a time is at most another from whatever day they count; not so if one has more months and fewer days. */
    private static boolean isNoLonger(Period time, Period other) {
        return time.toTotalMonths() <= other.toTotalMonths() && time.get(ChronoUnit.DAYS) <= other.get(ChronoUnit.DAYS);
    }
}
