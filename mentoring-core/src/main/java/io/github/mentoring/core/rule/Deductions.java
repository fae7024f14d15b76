package io.github.mentoring.core.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a circuit part of the way through a search: which cells are left, which gates have to hold or not, and
 * the choices to which each of these is due.
 */
final class Deductions {

    private final Circuit circuit;
    private final int[] cone; // INVARIANT: the gates that the goal depends on, inputs first
    private final long[] cells;
    private final BitSet[] narrowed; // by variable, the choices that took cells away
    private final byte[] values; // by gate
    private final @Nullable BitSet[]
            wanted; // by gate, the choices that gave it its value, if it does not merely follow
    private boolean isNew; // something has been added since it was last gone through

    Deductions(Circuit circuit, int goal, long[] all) {
        this(
                circuit,
                cone(circuit, goal),
                all.clone(),
                new BitSet[all.length],
                new byte[circuit.size()],
                new BitSet[circuit.size()]);
        for (int variable = 0; variable < narrowed.length; variable++) {
            narrowed[variable] = new BitSet();
        }
        for (int gate : cone) {
            values[gate] = Node.MAYBE;
        }
        require(goal, new BitSet());
    }

    private Deductions(
            Circuit circuit, int[] cone, long[] cells, BitSet[] narrowed, byte[] values, @Nullable BitSet[] wanted) {
        this.circuit = circuit;
        this.cone = cone;
        this.cells = cells;
        this.narrowed = narrowed;
        this.values = values;
        this.wanted = wanted;
    }

    Deductions copy() {
        return new Deductions(circuit, cone, cells.clone(), narrowed.clone(), values.clone(), wanted.clone());
    }

    long[] cells() {
        return cells.clone();
    }

    /** States that an input holds, due to the given choices, unless that is known or ruled out already. */
    void require(int input, BitSet choices) {
        int gate = input >> 1;
        if (values[gate] == Node.MAYBE) {
            values[gate] = (input & 1) == 0 ? Node.YES : Node.NO;
            wanted[gate] = choices;
            isNew = true;
        }
    }

    /** Deduces what follows, and returns the choices to blame if it contradicts itself. */
    Optional<BitSet> settle() {
        do {
            isNew = false;
            for (int gate : cone) {
                byte value = value(gate);
                BitSet choices = wanted[gate];
                if (choices == null) {
                    values[gate] = value;
                } else if (value != Node.MAYBE && value != values[gate]) {
                    BitSet blame = (BitSet) choices.clone();
                    explain(gate, blame, new BitSet());
                    return Optional.of(blame);
                }
            }
            for (int i = cone.length - 1; i >= 0; i--) {
                Optional<BitSet> clash = passOn(cone[i]);
                if (clash.isPresent()) {
                    return clash;
                }
            }
        } while (isNew);
        return Optional.empty();
    }

    /** Returns, of the gates that must not hold and still might, the one with the fewest open inputs, or -1 if none is. */
    int undecided() {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int gate : cone) {
            if (wanted[gate] != null && values[gate] == Node.NO && value(gate) != Node.NO) {
                int open = open(gate).size();
                if (open < fewest && !circuit.isAtom(gate)) {
                    fewest = open;
                    best = gate;
                }
            }
        }
        return best;
    }

    /** Returns the inputs of a gate of which it is not known whether they hold. */
    List<Integer> open(int gate) {
        List<Integer> open = new ArrayList<>();
        for (int input : circuit.inputs(gate)) {
            if (values[input >> 1] == Node.MAYBE) {
                open.add(input);
            }
        }
        return open;
    }

    /** Returns the choices due to which one of the open inputs of a gate must not hold. */
    BitSet reasons(int gate) {
        BitSet reasons = new BitSet();
        reasons.or(wanted[gate]);
        BitSet seen = new BitSet();
        for (int input : circuit.inputs(gate)) {
            if (values[input >> 1] != Node.MAYBE) {
                explainInput(input, reasons, seen);
            }
        }
        return reasons;
    }

    /** Passes on to inputs and cells what a gate has to be, and returns the choices to blame if no cell is left. */
    private Optional<BitSet> passOn(int gate) {
        BitSet choices = wanted[gate];
        if (choices == null) {
            return Optional.empty();
        }
        boolean holds = values[gate] == Node.YES;
        if (circuit.isAtom(gate)) {
            return narrow(circuit.variable(gate), holds ? circuit.mask(gate) : ~circuit.mask(gate), choices);
        }
        if (holds) {
            for (int input : circuit.inputs(gate)) {
                require(input, choices);
            }
        } else if (value(gate) != Node.NO) {
            List<Integer> open = open(gate);
            if (open.size() == 1) {
                require(Circuit.not(open.get(0)), reasons(gate));
            }
        }
        return Optional.empty();
    }

    private Optional<BitSet> narrow(int variable, long mask, BitSet choices) {
        if ((cells[variable] & ~mask) == 0) {
            return Optional.empty();
        }
        cells[variable] &= mask;
        BitSet blame = (BitSet) narrowed[variable].clone(); // copies share the old one
        blame.or(choices);
        narrowed[variable] = blame;
        isNew = true;
        return cells[variable] == 0 ? Optional.of(blame) : Optional.empty();
    }

    /** Returns the value of a gate as it follows from cells and inputs. */
    private byte value(int gate) {
        if (circuit.isAtom(gate)) {
            long possible = cells[circuit.variable(gate)];
            if ((possible & circuit.mask(gate)) == 0) {
                return Node.NO;
            }
            return (possible & ~circuit.mask(gate)) == 0 ? Node.YES : Node.MAYBE;
        }
        byte least = Node.YES;
        for (int input : circuit.inputs(gate)) {
            byte value = inputValue(input);
            least = value < least ? value : least;
        }
        return least;
    }

    private byte inputValue(int input) {
        byte value = values[input >> 1];
        return (input & 1) == 0 ? value : (byte) (Node.YES - value);
    }

    /** Adds the choices due to which the value of a gate follows. */
    private void explain(int gate, BitSet choices, BitSet seen) {
        if (seen.get(gate)) {
            return;
        }
        seen.set(gate);
        if (circuit.isAtom(gate)) {
            choices.or(narrowed[circuit.variable(gate)]);
            return;
        }
        boolean holds = value(gate) == Node.YES;
        for (int input : circuit.inputs(gate)) {
            if (holds || inputValue(input) == Node.NO) {
                explainInput(input, choices, seen);
                if (!holds) {
                    return; // one input that does not hold is enough
                }
            }
        }
    }

    private void explainInput(int input, BitSet choices, BitSet seen) {
        BitSet due = wanted[input >> 1];
        if (due == null) {
            explain(input >> 1, choices, seen);
        } else {
            choices.or(due);
        }
    }

    private static int[] cone(Circuit circuit, int goal) {
        BitSet cone = new BitSet();
        cone.set(goal >> 1);
        for (int gate = goal >> 1; gate >= 0; gate--) {
            if (cone.get(gate)) {
                IntStream.of(circuit.inputs(gate)).forEach(input -> cone.set(input >> 1));
            }
        }
        return cone.stream().toArray();
    }
}
