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

/** Gives the reasons for what a rulebook makes of a case. */
final class VerdictWriter {

    private static final BitSet NO_RULES = new BitSet(0); // never written to

    private final Compiled compiled;
    private final Citations citations;
    private final Report[] reports; // INVARIANT: by rule
    private final Places findingPlaces;
    private final Places dutyPlaces;

    VerdictWriter(Compiled compiled) {
        this.compiled = compiled;
        this.citations = new Citations(compiled);
        this.reports = new Report[compiled.rules.size()];
        List<Report.FindingKey> findingKeys = new ArrayList<>();
        List<Report.DutyKey> dutyKeys = new ArrayList<>();
        for (int rule = 0; rule < reports.length; rule++) {
            reports[rule] = new Report(compiled.rules.get(rule), compiled);
            findingKeys.add(reports[rule].findingKey(rule));
            dutyKeys.add(reports[rule].dutyKey(rule));
        }
        this.findingPlaces = Places.of(findingKeys);
        this.dutyPlaces = Places.of(dutyKeys);
    }

    /** Returns the verdict. */
    Verdict write(Case given, LocalDate asOf, Evaluation evaluation) {
        return write(given, asOf, evaluation, evaluation.answer, NO_RULES);
    }

    /**
     * Returns the verdict.
     *
     * @param answer what it says in the end, which may be more than this evaluation tells
     * @param ofHiddenBearers the rules of which must not be told whose part it is to act, unless the answer tells that
     */
    Verdict write(Case given, LocalDate asOf, Evaluation evaluation, Answer answer, BitSet ofHiddenBearers) {
        LocalDate since = given.day().orElse(asOf);
        Parties parties = new Parties(given);
        State state = evaluation.state;
        Truths holds = evaluation.holds;
        List<Cited> deciding = new ArrayList<>();
        List<Cited> others = new ArrayList<>();
        List<Defeated> defeated = new ArrayList<>();
        Placed<Finding> findings = new Placed<>(findingPlaces);
        Placed<Duty> duties = new Placed<>(dutyPlaces);
        BitSet jointly = jointly(evaluation);
        for (int rule = holds.next(0); rule >= 0; rule = holds.next(rule + 1)) {
            byte counts = evaluation.counts.get(rule);
            if (counts == Node.YES) {
                (compiled.decides(rule, answer.mildest()) ? deciding : others)
                        .add(citations.of(rule, holds.get(rule), state));
                if (ofHiddenBearers.get(rule) && !isForTheInstitution(rule, answer)) {
                    continue;
                }
                if (reports[rule].isMade()) {
                    Finding finding = reports[rule].finding(parties, state, given.day());
                    findings.put(rule, finding);
                    if (finding.severity() != Severity.INFO) {
                        duties.put(rule, reports[rule].duty(parties, finding.duty(), since));
                    }
                } else if (compiled.rules.get(rule).effect() == Effect.REQUIRE) {
                    duties.put(rule, reports[rule].duty(parties, demandedOf(rule, state, answer), since));
                }
            } else if (counts == Node.NO && holds.get(rule) == Node.YES) {
                defeated.add(new Defeated(citations.of(rule, Node.YES, state), by(rule, evaluation.counts)));
            } else if (jointly.get(rule)) {
                deciding.add(citations.of(rule, holds.get(rule), state));
            }
        }
        return ImmutableVerdict.of( // no builder, which would take as long as all that has been done so far
                answer,
                ImmutableList.copyOf(deciding),
                ImmutableList.copyOf(others),
                ImmutableList.copyOf(defeated),
                missing(evaluation),
                erring(state),
                findings.isEmpty() ? Findings.none() : new Findings(findings.toSet()),
                duties.toSet(),
                compiled.book.version(),
                asOf);
    }

    /** Returns who has to do what a rule demands; where a ban stands against it, the institution has to decide first. */
    private DutyBearer demandedOf(int rule, State state, Answer answer) {
        return isForTheInstitution(rule, answer) ? DutyBearer.INSTITUTION : reports[rule].bearer(state);
    }

    private boolean isForTheInstitution(int rule, Answer answer) {
        return answer.severest() == Outcome.ESCALATE && !reports[rule].isMade();
    }

    /**
     * Returns rules of which one surely brings about the outcome, although it is open which: as few as will do, those that
     * come first by name. None if a rule is known to bring it about.
     */
    private BitSet jointly(Evaluation evaluation) {
        if (evaluation.isSettled()) {
            return NO_RULES;
        }
        BitSet rules = new BitSet();
        Truths counts = evaluation.counts;
        for (int rule = counts.next(0); rule >= 0; rule = counts.next(rule + 1)) {
            if (counts.get(rule) == Node.MAYBE && decidesWithOthers(rule, evaluation)) {
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
        for (int other = evaluation.counts.next(0); other >= 0; other = evaluation.counts.next(other + 1)) {
            if (evaluation.counts.get(other) == Node.YES
                    && compiled.decides(other, evaluation.answer.mildest())
                    && compiled.isOnSideOf(rule, other)) {
                return false;
            }
        }
        return true;
    }

    /** Returns what overrides a rule: surely if there is such, otherwise one way or another. */
    private ImmutableSortedSet<RuleId> by(int rule, Truths counts) {
        int[] overriders = compiled.overriders(rule);
        if (overriders.length == 1) {
            return ImmutableSortedSet.of(compiled.rules.get(overriders[0]).id());
        }
        byte most = Node.MAYBE;
        for (int other : overriders) {
            most = counts.get(other) == Node.YES ? Node.YES : most;
        }
        ImmutableSortedSet.Builder<RuleId> by = ImmutableSortedSet.naturalOrder();
        for (int other : overriders) {
            if (counts.get(other) == most) {
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
