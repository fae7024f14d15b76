package io.github.mentoring.core.rule;

import java.util.BitSet;

/**
 * A case as one rulebook reads it.
 *
 * <p>The arrays belong to whoever made the state; nobody else writes to them.
 */
final class State {

    private static final BitSet NONE = new BitSet(0); // never written to

    /** The possible cells of each variable: of the facts, and after these of the predicates; written by the rulebook alone. */
    final long[] cells;

    /** What is said of each fact. */
    final Given[] values;

    /** The rules that look at a variable that is not what it is otherwise. */
    final long[] touched;

    /** The predicates that threw, by their order. */
    final BitSet erring;

    State(long[] cells, Given[] values, long[] touched, int predicates) {
        this.cells = cells;
        this.values = values;
        this.touched = touched;
        this.erring = predicates == 0 ? NONE : new BitSet(predicates);
    }

    /** Returns a copy of which the predicates have yet to be asked. */
    State copy(int predicates) {
        return new State(cells.clone(), values.clone(), touched.clone(), predicates);
    }
}
