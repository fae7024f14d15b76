package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Conditions over cells as a circuit of gates, in which what is asked twice stands once.
 *
 * <p>An int names a gate, or with its lowest bit set the gate's negation, so that nothing else needs to be said of "not"
 * and "or". The inputs of a gate stand before it.
 */
final class Circuit {

    static final int ALWAYS = 0;
    static final int NEVER = 1;

    /** What a gate does: it asks whether a variable is in one of some cells, or whether all its inputs hold. */
    sealed interface Gate {}

    record Atom(int variable, long mask) implements Gate {}

    record All(ImmutableSortedSet<Integer> inputs) implements Gate {}

    private final List<Gate> gates = new ArrayList<>();
    private final Map<Gate, Integer> known = new HashMap<>();

    Circuit() {
        gate(new All(ImmutableSortedSet.of()));
    }

    Gate gate(int at) {
        return gates.get(at);
    }

    /** Returns how many gates there are. */
    int size() {
        return gates.size();
    }

    static int not(int input) {
        return input ^ 1;
    }

    /** Returns what holds when the variable, which has the cells {@code all}, is in one of those of the mask. */
    int atom(int variable, long mask, long all) {
        if (mask == 0 || mask == all) {
            return mask == 0 ? NEVER : ALWAYS;
        }
        return (mask & 1) == 0 ? gate(new Atom(variable, mask)) : not(gate(new Atom(variable, all & ~mask)));
    }

    int all(IntStream inputs) {
        ImmutableSortedSet<Integer> needed = inputs.filter(input -> input != ALWAYS)
                .boxed()
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        if (needed.contains(NEVER) || needed.stream().anyMatch(input -> needed.contains(not(input)))) {
            return NEVER;
        }
        return needed.size() == 1 ? needed.first() : gate(new All(needed));
    }

    int any(IntStream inputs) {
        return not(all(inputs.map(Circuit::not)));
    }

    /** Returns whether an input holds in a state of one cell for each variable. */
    boolean holds(int input, long[] cells) {
        boolean[] holds = new boolean[(input >> 1) + 1];
        for (int at = 0; at < holds.length; at++) {
            holds[at] = gates.get(at) instanceof Atom atom
                    ? (cells[atom.variable()] & atom.mask()) != 0
                    : ((All) gates.get(at)).inputs().stream().allMatch(each -> holds[each >> 1] == ((each & 1) == 0));
        }
        return holds[input >> 1] == ((input & 1) == 0);
    }

    private int gate(Gate gate) {
        return 2
                * known.computeIfAbsent(gate, added -> {
                    gates.add(added);
                    return gates.size() - 1;
                });
    }
}
