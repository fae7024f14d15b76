package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The facts of a case, as far as a predicate declared that it reads them.
 *
 * @param compiled the rulebook
 * @param state the case
 * @param own the predicate's declaration
 */
record CaseReading(Compiled compiled, State state, Condition.Own own) implements Reading {

    @Override
    public boolean holds(Fact.Flag fact) {
        return ((Given.Truth) value(fact)).holds();
    }

    @Override
    public String constant(Fact.Choice fact) {
        return ((Given.Constant) value(fact)).name();
    }

    @Override
    public int number(Fact.Quantity fact) {
        return ((Given.Amount) value(fact)).number();
    }

    private Given value(Fact fact) {
        checkArgument(
                own.reads().contains(fact.id()),
                "predicate `%s` reads fact `%s` without having declared it; declare it",
                own.name(),
                fact.id());
        return state.values[compiled.position(fact.id())];
    }
}
