package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.finding.Findings;
import java.time.LocalDate;
import java.util.BitSet;

/**
 * Gives verdicts by a rulebook: a pure function of the case and the day.
 *
 * <p>Rules that apply are first set against each other: one that another overrides does not count, unless that other is
 * itself overridden. What is left comes together whatever its order. A missing fact leaves the answer open only if it
 * makes a difference.
 */
public final class Judge {

    private final Compiled compiled;

    private Judge(Compiled compiled) {
        this.compiled = compiled;
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
        long[] cells = compiled.encode(given, new BitSet());
        byte[] counts = compiled.counting(compiled.holding(cells));
        return Verdict.builder()
                .answer(compiled.answer(counts))
                .findings(Findings.none())
                .version(compiled.book.version())
                .asOf(asOf)
                .build();
    }
}
