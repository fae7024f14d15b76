package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;

/** What a rulebook is asked, and so which outcomes a verdict can have. */
public enum Question {
    /** Whether a proposal may go ahead. */
    SCREENING(Outcome.CLEAR, Outcome.NOTED, Outcome.VIOLATION),
    /** Whether what has happened is a violation. */
    CONDUCT(Outcome.CLEAR, Outcome.NOTED, Outcome.VIOLATION),
    /** Whether something confidential may be passed on. */
    DISCLOSURE(Outcome.PERMITTED, Outcome.MANDATORY, Outcome.PROHIBITED, Outcome.ESCALATE);

    private final ImmutableSortedSet<Outcome> outcomes;

    Question(Outcome... outcomes) {
        this.outcomes = ImmutableSortedSet.copyOf(outcomes);
    }

    /** Returns the outcomes, the mildest first. */
    public ImmutableSortedSet<Outcome> outcomes() {
        return outcomes;
    }

    /** Returns the outcome when no rule applies: clear, or prohibited in the case of a disclosure. */
    public Outcome otherwise() {
        return this == DISCLOSURE ? Outcome.PROHIBITED : Outcome.CLEAR;
    }

    /** Returns whether rules with the given effect have a place in it; where findings decide, nothing else but a permission does. */
    public boolean admits(Effect effect) {
        return requireNonNull(effect, "effect") == Effect.REPORT || this == DISCLOSURE || effect == Effect.PERMIT;
    }
}
