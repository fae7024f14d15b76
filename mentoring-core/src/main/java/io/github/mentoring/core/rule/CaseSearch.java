package io.github.mentoring.core.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/** Finds a state of one cell for each variable in which something holds, or establishes that there is none. */
final class CaseSearch {

    /*
     * Whatever follows from the goal is deduced first (see Deductions). Where the goal wants one of several things not to
     * hold, each is tried in turn, the place with the fewest of them first. A part of the search that fails names the
     * choices to blame for it, and those that are not are not varied, so that what is independent of a contradiction is
     * not gone through again and again: conflict-directed backjumping [1]. The time is exponential at worst, as it must
     * be; rules that have little to do with each other take time in proportion to their number.
     *
     * [1] Prosser. Hybrid algorithms for the constraint satisfaction problem. Computational Intelligence 9, 1993.
     */

    private final Circuit circuit;
    private final int goal;
    private Optional<long[]> found = Optional.empty();

    private CaseSearch(Circuit circuit, int goal) {
        this.circuit = circuit;
        this.goal = goal;
    }

    /**
     * Returns a state in which the goal holds, or empty if there is none.
     *
     * <p>The state is near what is otherwise: no single variable can be put back without the goal being missed.
     *
     * @param all the cells of each variable
     * @param otherwise the cell of each variable that is preferred
     */
    static Optional<long[]> find(Circuit circuit, int goal, long[] all, long[] otherwise) {
        CaseSearch search = new CaseSearch(circuit, goal);
        search.refute(new Deductions(circuit, goal, all), 0);
        return search.found.map(cells -> search.near(cells, otherwise));
    }

    /** Returns the choices to blame for there being no state like that, or empty once one is found. */
    private Optional<BitSet> refute(Deductions state, int choice) {
        Optional<BitSet> clash = state.settle();
        if (clash.isPresent()) {
            return clash;
        }
        int gate = state.undecided();
        if (gate < 0) {
            found = Optional.of(state.cells());
            return Optional.empty();
        }
        BitSet chosen = new BitSet();
        chosen.set(choice);
        BitSet blame = state.reasons(gate);
        for (int input : state.open(gate)) {
            Deductions part = state.copy();
            part.require(Circuit.not(input), chosen);
            Optional<BitSet> why = refute(part, choice + 1);
            if (why.isEmpty() || !why.get().get(choice)) {
                return why;
            }
            blame.or(why.get());
            state.require(input, chosen); // from here on it holds
        }
        blame.clear(choice);
        return Optional.of(blame);
    }

    private long[] near(long[] cells, long[] otherwise) {
        long[] near = new long[cells.length];
        Arrays.setAll(near, at -> (cells[at] & otherwise[at]) != 0 ? otherwise[at] : Long.lowestOneBit(cells[at]));
        boolean isNearer = true;
        while (isNearer) {
            isNearer = false;
            for (int at = 0; at < near.length; at++) {
                long kept = near[at];
                near[at] = otherwise[at];
                if (kept != otherwise[at]) {
                    boolean holds = circuit.holds(goal, near);
                    near[at] = holds ? near[at] : kept;
                    isNearer |= holds;
                }
            }
        }
        return near;
    }
}
