package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives verdicts by a rulebook: a pure function of the case and the day.
 *
 * <p>Rules that apply are first set against each other: one that another overrides does not count, unless that other is
 * itself overridden. What is left comes together whatever its order. A missing fact leaves the answer open only if it
 * makes a difference.
 */
public final class Judge {

    private final Compiled compiled;
    private final VerdictWriter writer;
    private final Remedies remedies;

    private Judge(Compiled compiled) {
        this.compiled = compiled;
        this.writer = new VerdictWriter(compiled);
        this.remedies = new Remedies(compiled, any -> true);
    }

    /** Returns a judge by the given rulebook, of which no rule asks a predicate of the caller's own. */
    public static Judge of(Rulebook rulebook) {
        return of(rulebook, ImmutableMap.of());
    }

    /**
     * Returns a judge by the given rulebook.
     *
     * @param predicates the predicates of the caller's own, by the names under which rules ask them
     * @throws IllegalArgumentException if a rule asks a predicate that is not among them
     */
    public static Judge of(Rulebook rulebook, ImmutableMap<String, OwnPredicate> predicates) {
        return new Judge(Compiled.of(requireNonNull(rulebook, "rulebook"), requireNonNull(predicates, "predicates")));
    }

    /**
     * Returns a judge by a rulebook that takes the place of standard rules.
     *
     * @param floor the rules below which no institution may go, with all the facts that cases will state
     * @param rulebook rules that know these facts, and perhaps more
     * @param predicates the predicates of the caller's own, by the names under which rules ask them
     * @throws IllegalArgumentException if the rules are for another question than the floor, lack a fact of it or take it
     *     for something else, go {@linkplain Rulebook#below below} it, or ask a predicate that is not among the given ones
     */
    public static Judge above(Rulebook floor, Rulebook rulebook, ImmutableMap<String, OwnPredicate> predicates) {
        requireNonNull(floor, "floor");
        requireNonNull(rulebook, "rulebook");
        requireNonNull(predicates, "predicates");
        Floor.checkKept(floor, rulebook);
        return of(rulebook, predicates);
    }

    /** Returns the rulebook. */
    public Rulebook rulebook() {
        return compiled.book;
    }

    /**
     * Returns the verdict on a case as of the given day.
     *
     * @throws IllegalArgumentException if the case mentions a fact that the rulebook does not know, or says that one is
     *     something it cannot be, or came about after the given day, or what is to be done falls due after the last day of
     *     the calendar
     */
    public Verdict judge(Case given, LocalDate asOf) {
        requireNonNull(given, "given");
        requireNonNull(asOf, "asOf");
        checkDay(given, asOf);
        Evaluation evaluation = Evaluation.of(compiled, compiled.state(given));
        return writer.write(given, asOf, evaluation);
    }

    /**
     * Returns the answer alone, which is the same on any day.
     *
     * @throws IllegalArgumentException if the case mentions a fact that the rulebook does not know, or says that one is
     *     something it cannot be
     */
    public Answer answer(Case given) {
        return Evaluation.answer(compiled, compiled.state(requireNonNull(given, "given")));
    }

    /**
     * Returns the least changes that would bring about an outcome or, unless it is asked about a disclosure, a milder one:
     * of each, no part alone would. They are sorted by size, then by their facts, and a number goes as far as it has to.
     *
     * <p>Only facts that are changeable become something else, and such as change with time become more; these not if it is
     * unknown what they are. If fewer than the limit are returned, there are no others but such as depend on how a
     * predicate of the caller's own tells apart numbers that no condition does.
     *
     * <p>The search ends after 200,000 looks at a rulebook of ordinary size, fewer at one of which variables, rules and
     * what these look at are more than 512. Each that is returned is as small as can be all the same, but there may be
     * others, and such as come before it by their facts.
     *
     * @return the remedies; one without a change if the outcome is as wanted, none if nothing can be done
     * @throws IllegalArgumentException if the outcome is none that the rulebook's question has, or the limit is not
     *     positive, or the case mentions a fact that the rulebook does not know, or says that one is something it cannot be
     */
    public ImmutableList<Remedy> remedies(Case given, Outcome wanted, int limit) {
        requireNonNull(given, "given");
        requireNonNull(wanted, "wanted");
        checkWanted(wanted, limit);
        return remedies.find(compiled.state(given), wanted, limit);
    }

    /**
     * Returns the remedies of which an audience may be told: those there would be if the case mentioned nothing but what
     * the audience may see, and nothing else could be changed.
     *
     * <p>They name no fact that the audience may not see and depend on none, so that nothing leaks through them; not even
     * whether they are all that it takes. One without a change says that nothing which the audience may see stands in the
     * way.
     *
     * @return the remedies, as {@link #remedies(Case, Outcome, int)} returns them
     * @throws IllegalArgumentException if the outcome is none that the rulebook's question has, or the limit is not
     *     positive, or the case mentions a fact that the rulebook does not know, or says that one is something it cannot be
     */
    public ImmutableList<Remedy> remedies(Case given, Outcome wanted, int limit, Audience audience) {
        requireNonNull(given, "given");
        requireNonNull(wanted, "wanted");
        requireNonNull(audience, "audience");
        checkWanted(wanted, limit);
        Map<Integer, Given> unmentioned = new TreeMap<>();
        for (int at = 0; at < compiled.variables.size(); at++) {
            Fact fact = compiled.variables.get(at).fact();
            if (!isVisible(fact, audience)) {
                unmentioned.put(at, fact.otherwise());
            }
        }
        State seen = compiled.changed(compiled.state(given), unmentioned);
        return new Remedies(compiled, fact -> isVisible(fact, audience)).find(seen, wanted, limit);
    }

    private void checkWanted(Outcome wanted, int limit) {
        Question question = compiled.book.question();
        checkArgument(
                question.outcomes().contains(wanted),
                "outcome wanted of %s is %s, which it never has; choose from %s",
                question,
                wanted,
                question.outcomes());
        checkArgument(limit > 0, "limit of remedies is %s; ask for one at least", limit);
    }

    /**
     * Returns the verdict on a case as of the given day as an audience is told of it: the answer as it is, and the reasons
     * as far as they follow from the facts that the audience may see.
     *
     * <p>A predicate of the caller's own is asked once, so that the answer and the reasons rest on the same. One that reads
     * anything the audience may not see is left open in the reasons. Where a fact that the audience may not see names whose
     * part it is to act, neither the finding nor the duty is told, lest they name somebody else.
     *
     * @throws IllegalArgumentException if the case mentions a fact that the rulebook does not know, or says that one is
     *     something it cannot be, or came about after the given day, or what is to be done falls due after the last day of
     *     the calendar
     */
    public Explanation explain(Case given, LocalDate asOf, Audience audience) {
        requireNonNull(given, "given");
        requireNonNull(asOf, "asOf");
        requireNonNull(audience, "audience");
        checkDay(given, asOf);
        State whole = compiled.state(given);
        Answer answer = Evaluation.answer(compiled, whole);
        Evaluation seen = Evaluation.of(compiled, seen(whole, audience));
        Verdict verdict = writer.write(given, asOf, seen, answer, rulesOfBearersHiddenFrom(audience));
        ImmutableSortedSet<FactId> missing = verdict.missing().stream()
                .filter(id -> !answer.isDecided() && isVisible(id, audience))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        return new Explanation(audience, verdict.withMissing(missing), !seen.answer.equals(answer));
    }

    /** Returns the rules of which the audience may not see the fact that names whose part it is to act. */
    private BitSet rulesOfBearersHiddenFrom(Audience audience) {
        BitSet rules = new BitSet();
        for (int rule = 0; rule < compiled.rules.size(); rule++) {
            rules.set(
                    rule,
                    compiled.rules
                            .get(rule)
                            .dutyOf()
                            .filter(id -> !isVisible(id, audience))
                            .isPresent());
        }
        return rules;
    }

    /** Returns the state as far as the audience may see it: all else is withheld, be it a fact or a predicate that reads one. */
    private State seen(State whole, Audience audience) {
        int facts = compiled.variables.size();
        State seen = whole.copy(compiled.owns().size());
        for (int at = 0; at < compiled.size(); at++) {
            if (at >= facts && compiled.own(at).reads().stream().allMatch(id -> isVisible(id, audience))) {
                seen.erring.set(at - facts, whole.erring.get(at - facts));
            } else if (at >= facts || !isVisible(compiled.variables.get(at).fact(), audience)) {
                compiled.withhold(at, seen);
            }
        }
        return seen;
    }

    private boolean isVisible(FactId id, Audience audience) {
        return isVisible(compiled.variables.get(compiled.position(id)).fact(), audience);
    }

    private static boolean isVisible(Fact fact, Audience audience) {
        return fact.terms().visibleTo().contains(audience);
    }

    private static void checkDay(Case given, LocalDate asOf) {
        if (given.day().isPresent()) {
            LocalDate day = given.day().get();
            checkArgument(
                    !day.isAfter(asOf),
                    "case came about on %s, after the day it is judged: %s; judge it as of a later day",
                    day,
                    asOf);
        }
    }
}
