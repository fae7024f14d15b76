package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;

/** What the rules of a rulebook come to together, by its question. */
final class Outcomes {

    private final boolean isDisclosure;
    private final Outcome[] outcomes; // INVARIANT: by rule, what its finding alone comes to
    private final int[] effects; // INVARIANT: by rule, its bit among the effects on a disclosure
    private final long[] violations; // INVARIANT: the rules that alone come to a violation
    private final long[] notices; // INVARIANT: the rules that alone are noted

    Outcomes(Rulebook book) {
        ImmutableList<Rule> rules = book.rules();
        this.isDisclosure = book.question() == Question.DISCLOSURE;
        this.outcomes = new Outcome[rules.size()];
        this.effects = new int[rules.size()];
        this.violations = Truths.none(rules.size());
        this.notices = Truths.none(rules.size());
        for (int rule = 0; rule < outcomes.length; rule++) {
            outcomes[rule] = Report.outcome(rules.get(rule));
            effects[rule] = rules.get(rule).mode() == Mode.WARN
                    ? 0
                    : Disclosures.bit(rules.get(rule).effect());
            if (outcomes[rule] != Outcome.CLEAR) {
                Truths.add(rule, outcomes[rule] == Outcome.VIOLATION ? violations : notices);
            }
        }
    }

    /** Returns whether the outcome can depend on whether the given rule counts. */
    boolean decides(int rule) {
        return isDisclosure ? effects[rule] != 0 : outcomes[rule] != Outcome.CLEAR;
    }

    /** Returns whether the given rule alone brings about the outcome, or is one of two sides that do so together. */
    boolean decides(int rule, Outcome outcome) {
        return isDisclosure
                ? (effects[rule] & Disclosures.bits(outcome)) != 0
                : outcome != Outcome.CLEAR && outcomes[rule] == outcome;
    }

    /** Returns whether two rules that bring about the same outcome do so from the same side. */
    boolean isOnSideOf(int rule, int other) {
        return !isDisclosure || effects[rule] == effects[other];
    }

    /** Returns the mildest and the severest outcome that rules can give that count as told. */
    Answer answer(Truths counts) {
        if (isDisclosure) {
            int sure = 0;
            int possible = 0;
            for (int rule = counts.next(0); rule >= 0; rule = counts.next(rule + 1)) {
                possible |= effects[rule];
                sure |= counts.get(rule) == Node.YES ? effects[rule] : 0;
            }
            return Disclosures.answer(sure, possible);
        }
        return Answer.between(
                outcome(counts.isSureOfAny(violations), counts.isSureOfAny(notices)),
                outcome(counts.isPossibleOfAny(violations), counts.isPossibleOfAny(notices)));
    }

    private static Outcome outcome(boolean isViolated, boolean isNoted) {
        if (isViolated) {
            return Outcome.VIOLATION;
        }
        return isNoted ? Outcome.NOTED : Outcome.CLEAR;
    }
}
