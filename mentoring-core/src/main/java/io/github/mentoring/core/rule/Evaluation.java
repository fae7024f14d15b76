package io.github.mentoring.core.rule;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What a rulebook makes of a state: exactly, as far as {@link Completions} go. */
final class Evaluation {

    final State state;

    /** For each rule, whether its condition holds. */
    final byte[] holds;

    /** For each rule, whether it holds and nothing that counts overrides it. */
    final byte[] counts;

    final Answer answer;

    /** What the state can become, unless nothing in it leaves a rule open. */
    private final @Nullable Completions completions;

    private Evaluation(State state, byte[] holds, byte[] counts, Answer answer, @Nullable Completions completions) {
        this.state = state;
        this.holds = holds;
        this.counts = counts;
        this.answer = answer;
        this.completions = completions;
    }

    static Evaluation of(Compiled compiled, State state) {
        byte[] holds = compiled.holding(state);
        byte[] counts = compiled.counting(holds);
        if (isSettled(holds)) {
            return new Evaluation(state, holds, counts, compiled.answer(counts), null);
        }
        Completions completions = new Completions(compiled, state.cells);
        Answer answer = completions.answer(); // before the rules, so that these take no steps away from it
        return new Evaluation(state, completions.holds(), completions.counts(), answer, completions);
    }

    /** Returns the answer alone. */
    static Answer answer(Compiled compiled, State state) {
        byte[] holds = compiled.holding(state);
        return isSettled(holds)
                ? compiled.answer(compiled.counting(holds))
                : new Completions(compiled, state.cells).answer();
    }

    /** Returns whether the outcome can depend on the given variable. */
    boolean matters(int variable) {
        return completions != null && !answer.isDecided() && completions.matters(variable);
    }

    /** Returns whether at least one of the given rules counts, whatever the state becomes; some of them may be open. */
    boolean alwaysCounts(BitSet rules) {
        return completions != null && completions.alwaysCounts(rules);
    }

    private static boolean isSettled(byte[] holds) {
        for (byte each : holds) {
            if (each == Node.MAYBE) {
                return false;
            }
        }
        return true;
    }
}
