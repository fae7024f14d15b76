package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Conditions over cells as a circuit of gates, in which what is asked twice stands once.
 *
 * <p>A gate asks whether a variable is in one of some cells, or whether all its inputs hold. An input is an int that names
 * a gate, or with its lowest bit set the gate's negation, so that nothing else is needed to say "not" and "or". The inputs
 * of a gate stand before it.
 */
final class Circuit {

    static final int ALWAYS = 0;
    static final int NEVER = 1;

    /** What a gate does, as far as two that do the same are one. */
    private sealed interface Gate {}

    private record Atom(int variable, long mask) implements Gate {}

    private record All(ImmutableSortedSet<Integer> inputs) implements Gate {}

    private final Map<Gate, Integer> known = new HashMap<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<int[]> inputs = new ArrayList<>(); // by gate, none for those that ask for a variable

    Circuit() {
        gate(new All(ImmutableSortedSet.of()));
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

    /** Returns what holds when all of the given do. */
    int all(IntStream parts) {
        ImmutableSortedSet<Integer> needed = parts.filter(part -> part != ALWAYS)
                .boxed()
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        if (needed.contains(NEVER) || needed.stream().anyMatch(part -> needed.contains(not(part)))) {
            return NEVER;
        }
        return needed.size() == 1 ? needed.first() : gate(new All(needed));
    }

    /** Returns what holds when at least one of the given does. */
    int any(IntStream parts) {
        return not(all(parts.map(Circuit::not)));
    }

    /** Returns whether a gate asks for a variable and has no inputs. */
    boolean isAtom(int gate) {
        return gates.get(gate) instanceof Atom;
    }

    /** Returns the variable for which a gate asks. */
    int variable(int gate) {
        return ((Atom) gates.get(gate)).variable();
    }

    /** Returns the cells for which a gate asks. */
    long mask(int gate) {
        return ((Atom) gates.get(gate)).mask();
    }

    /** Returns the inputs of a gate, in ascending order; nobody may change the array. */
    int[] inputs(int gate) {
        return inputs.get(gate);
    }

    /** Returns whether an input holds in a state of one cell for each variable. */
    boolean holds(int input, long[] cells) {
        boolean[] holds = new boolean[(input >> 1) + 1];
        for (int gate = 0; gate < holds.length; gate++) {
            holds[gate] = isAtom(gate)
                    ? (cells[variable(gate)] & mask(gate)) != 0
                    : IntStream.of(inputs(gate)).allMatch(part -> holds[part >> 1] == ((part & 1) == 0));
        }
        return holds[input >> 1] == ((input & 1) == 0);
    }

    private int gate(Gate gate) {
        Integer place = known.get(gate);
        if (place == null) {
            place = gates.size() << 1;
            known.put(gate, place);
            gates.add(gate);
            inputs.add(gate instanceof All all ? Ints.toArray(all.inputs()) : new int[0]);
        }
        return place;
    }
}
