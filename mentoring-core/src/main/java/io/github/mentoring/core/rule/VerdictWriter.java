package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives the reasons for what a rulebook makes of a case. */
final class VerdictWriter {

    private final Compiled compiled;
    private final Report[] reports; // INVARIANT: by rule
    private final @Nullable Cited[] constants; // INVARIANT: by rule, how it is always cited, or null

    VerdictWriter(Compiled compiled) {
        this.compiled = compiled;
        this.reports =
                compiled.rules.stream().map(rule -> new Report(rule, compiled)).toArray(Report[]::new);
        this.constants =
                IntStream.range(0, reports.length).mapToObj(this::constant).toArray(Cited[]::new);
    }

    /**
     * Returns the verdict.
     *
     * @param answer what it says in the end, which may be more than this evaluation tells
     */
    Verdict write(Case given, LocalDate asOf, Evaluation evaluation, Answer answer) {
        LocalDate since = given.day().orElse(asOf);
        Parties parties = new Parties(given);
        List<Cited> deciding = new ArrayList<>();
        List<Cited> others = new ArrayList<>();
        List<Defeated> defeated = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Duty> duties = new ArrayList<>();
        byte[] counts = evaluation.counts;
        BitSet jointly = jointly(evaluation);
        for (int rule = 0; rule < counts.length; rule++) {
            if (counts[rule] == Node.YES) {
                (compiled.decides(rule, answer.mildest()) ? deciding : others)
                        .add(cited(rule, evaluation.holds[rule], evaluation.state));
                if (reports[rule].isMade()) {
                    Finding finding = reports[rule].finding(parties, evaluation.state, given.day());
                    findings.add(finding);
                    if (finding.severity() != Severity.INFO) {
                        duties.add(reports[rule].duty(parties, finding.duty(), since));
                    }
                } else if (compiled.rules.get(rule).effect() == Effect.REQUIRE) {
                    duties.add(reports[rule].duty(parties, demandedOf(rule, evaluation.state, answer), since));
                }
            } else if (counts[rule] == Node.NO && evaluation.holds[rule] == Node.YES) {
                defeated.add(new Defeated(cited(rule, evaluation.holds[rule], evaluation.state), by(rule, counts)));
            } else if (jointly.get(rule)) {
                deciding.add(cited(rule, evaluation.holds[rule], evaluation.state));
            }
        }
        return ImmutableVerdict.of( // no builder, which would take as long as all that has been done so far
                answer,
                list(deciding),
                list(others),
                list(defeated),
                missing(evaluation),
                erring(evaluation.state),
                findings.isEmpty() ? Findings.none() : new Findings(set(findings)),
                set(duties),
                compiled.book.version(),
                asOf);
    }

    private static <T> ImmutableList<T> list(List<T> some) {
        if (some.isEmpty()) {
            return ImmutableList.of(); // mostly there are none
        }
        return some.size() == 1 ? ImmutableList.of(some.get(0)) : ImmutableList.copyOf(some);
    }

    private static <T extends Comparable<? super T>> ImmutableSortedSet<T> set(List<T> some) {
        if (some.isEmpty()) {
            return ImmutableSortedSet.of();
        }
        return some.size() == 1 ? ImmutableSortedSet.of(some.get(0)) : ImmutableSortedSet.copyOf(some);
    }

    /** Returns who has to do what a rule demands; where a ban stands against it, the institution has to decide first. */
    private DutyBearer demandedOf(int rule, State state, Answer answer) {
        return answer.severest() == Outcome.ESCALATE ? DutyBearer.INSTITUTION : reports[rule].bearer(state);
    }

    /**
     * Returns rules of which one surely brings about the outcome, although it is open which: as few as will do, those that
     * come first by name. None if a rule is known to bring it about.
     */
    private BitSet jointly(Evaluation evaluation) {
        BitSet rules = new BitSet(0);
        for (int rule = 0; rule < evaluation.counts.length; rule++) {
            if (evaluation.counts[rule] == Node.MAYBE && decidesWithOthers(rule, evaluation)) {
                rules.set(rule);
            }
        }
        for (int rule = rules.length() - 1; rule >= 0; rule = rules.previousSetBit(rule - 1)) {
            BitSet rest = new BitSet();
            for (int other = rules.nextSetBit(0); other >= 0; other = rules.nextSetBit(other + 1)) {
                rest.set(other, other != rule && compiled.isOnSideOf(rule, other));
            }
            if (evaluation.alwaysCounts(rest)) {
                rules.clear(rule);
            }
        }
        return rules;
    }

    /** Returns whether the outcome is certain although no rule surely brings it about, and the given rule may be the one. */
    private boolean decidesWithOthers(int rule, Evaluation evaluation) {
        if (!evaluation.answer.isDecided() || !compiled.decides(rule, evaluation.answer.mildest())) {
            return false;
        }
        for (int other = 0; other < evaluation.counts.length; other++) {
            if (evaluation.counts[other] == Node.YES
                    && compiled.decides(other, evaluation.answer.mildest())
                    && compiled.isOnSideOf(rule, other)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the rule as it is cited whenever it holds, or null if that differs from case to case. */
    private @Nullable Cited constant(int rule) {
        Node node = compiled.condition(rule);
        List<Node> nodes = node instanceof Node.Several several ? several.together() : List.of(node);
        List<Held> held = new ArrayList<>();
        for (Node each : nodes) {
            if (!(each instanceof Node.Atom atom) || !compiled.isValue(atom)) {
                return null;
            }
            Variable variable = compiled.variables.get(atom.variable());
            int cell = Long.numberOfTrailingZeros(atom.mask() & variable.all());
            held.add(new Held(variable.fact().id(), variable.value(cell, Given.unknown())));
        }
        return nodes.isEmpty() ? null : new Cited(compiled.rules.get(rule).id(), ImmutableSortedSet.copyOf(held));
    }

    private Cited cited(int rule, byte holds, State state) {
        Cited constant = constants[rule];
        if (constant != null && holds == Node.YES) {
            return constant;
        }
        BitSet variables = new BitSet();
        compiled.condition(rule).ground(state.cells, variables);
        List<Held> held = new ArrayList<>();
        for (int at = variables.nextSetBit(0); at >= 0; at = variables.nextSetBit(at + 1)) {
            if (at < state.values.length) {
                held.add(held(at, state));
            } else {
                for (FactId fact : compiled.own(at).reads()) {
                    held.add(held(compiled.position(fact), state));
                }
            }
        }
        return new Cited(compiled.rules.get(rule).id(), ImmutableSortedSet.copyOf(held));
    }

    private Held held(int at, State state) {
        Given value = state.values[at];
        return new Held(compiled.variables.get(at).fact().id(), value.isKnown() ? value : Given.unknown());
    }

    /** Returns what overrides a rule: surely if there is such, otherwise one way or another. */
    private ImmutableSortedSet<RuleId> by(int rule, byte[] counts) {
        int[] overriders = compiled.overriders(rule);
        byte most = Node.MAYBE;
        for (int other : overriders) {
            most = counts[other] == Node.YES ? Node.YES : most;
        }
        ImmutableSortedSet.Builder<RuleId> by = ImmutableSortedSet.naturalOrder();
        for (int other : overriders) {
            if (counts[other] == most) {
                by.add(compiled.rules.get(other).id());
            }
        }
        return by.build();
    }

    private ImmutableSortedSet<FactId> missing(Evaluation evaluation) {
        if (evaluation.answer.isDecided()) {
            return ImmutableSortedSet.of();
        }
        ImmutableSortedSet.Builder<FactId> missing = ImmutableSortedSet.naturalOrder();
        Given[] values = evaluation.state.values;
        for (int at = 0; at < compiled.size(); at++) {
            if (at >= values.length && evaluation.matters(at)) {
                missing.addAll(compiled.own(at).reads().stream()
                        .filter(fact -> !values[compiled.position(fact)].isKnown())
                        .iterator());
            } else if (at < values.length && !values[at].isKnown() && evaluation.matters(at)) {
                missing.add(compiled.variables.get(at).fact().id());
            }
        }
        return missing.build();
    }

    private ImmutableSortedSet<RuleId> erring(State state) {
        return state.erring.isEmpty()
                ? ImmutableSortedSet.of()
                : compiled.rules.stream()
                        .filter(rule -> compiled.asks(rule, state.erring))
                        .map(Rule::id)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }
}
