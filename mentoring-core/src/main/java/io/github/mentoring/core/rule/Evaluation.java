package io.github.mentoring.core.rule;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What a rulebook makes of a state: exactly, as far as {@link Completions} go. */
final class Evaluation {

    final State state;

    /** For each rule, whether its condition holds. */
    final Truths holds;

    /** For each rule, whether it holds and nothing that counts overrides it. */
    final Truths counts;

    final Answer answer;

    /** What the state can become, unless nothing in it leaves a rule open. */
    private final @Nullable Completions completions;

    private Evaluation(State state, Truths holds, Truths counts, Answer answer, @Nullable Completions completions) {
        this.state = state;
        this.holds = holds;
        this.counts = counts;
        this.answer = answer;
        this.completions = completions;
    }

    static Evaluation of(Compiled compiled, State state) {
        Truths holds = compiled.holding(state);
        Truths counts = compiled.counting(holds);
        if (holds.areSettled()) {
            return new Evaluation(state, holds, counts, compiled.answer(counts), null);
        }
        Completions completions = new Completions(compiled, state.cells);
        Answer answer = completions.answer(); // before the rules, so that these take no steps away from it
        return new Evaluation(state, completions.holds(), completions.counts(), answer, completions);
    }

    /** Returns the answer alone. */
    static Answer answer(Compiled compiled, State state) {
        Truths holds = compiled.holding(state);
        return holds.areSettled()
                ? compiled.answer(compiled.counting(holds))
                : new Completions(compiled, state.cells).answer();
    }

    /** Returns whether no rule is open. */
    boolean isSettled() {
        return completions == null;
    }

    /** Returns whether the outcome can depend on the given variable. */
    boolean matters(int variable) {
        return completions != null && !answer.isDecided() && completions.matters(variable);
    }

    /** Returns whether at least one of the given rules counts, whatever the state becomes; some of them may be open. */
    boolean alwaysCounts(BitSet rules) {
        return completions != null && completions.alwaysCounts(rules);
    }
}
