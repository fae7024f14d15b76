package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;

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

    private Judge(Compiled compiled) {
        this.compiled = compiled;
        this.writer = new VerdictWriter(compiled);
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

    /** Returns the rulebook. */
    public Rulebook rulebook() {
        return compiled.book;
    }

    /**
     * Returns the verdict on a case as of the given day.
     *
     * @throws IllegalArgumentException if the case mentions a fact that the rulebook does not know, or says that one is
     *     something it cannot be, or came about after the given day
     */
    public Verdict judge(Case given, LocalDate asOf) {
        requireNonNull(given, "given");
        requireNonNull(asOf, "asOf");
        checkDay(given, asOf);
        Evaluation evaluation = Evaluation.of(compiled, compiled.state(given));
        return writer.write(given, asOf, evaluation, evaluation.answer);
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
