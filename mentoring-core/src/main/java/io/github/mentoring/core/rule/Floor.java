package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.time.temporal.ChronoUnit;

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

    /** Returns the rules of the floor that a rulebook changes, and then the cases that come out below it. */
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
        return problems.build();
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
