package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How rules are cited: those that hold because of facts of which no more is to say than that they are so, ever alike. */
final class Citations {

    private final Compiled compiled;
    private final ImmutableList<ImmutableList<Way>> ways; // INVARIANT: by rule

    Citations(Compiled compiled) {
        this.compiled = compiled;
        ImmutableList.Builder<ImmutableList<Way>> all = ImmutableList.builder();
        for (int rule = 0; rule < compiled.rules.size(); rule++) {
            ImmutableList.Builder<Way> some = ImmutableList.builder();
            for (Node node : compiled.condition(rule).alternatives()) {
                some.add(new Way(node, constant(rule, node)));
            }
            all.add(some.build());
        }
        this.ways = all.build();
    }

    /** Returns the rule with what makes it hold; with what leaves that open if it may or may not. */
    Cited of(int rule, byte holds, State state) {
        if (holds == Node.YES) {
            for (Way way : ways.get(rule)) {
                if (way.node.truth(state.cells) == Node.YES) {
                    return way.cited == null ? anew(rule, way.node, state) : way.cited;
                }
            }
        }
        return anew(rule, compiled.condition(rule), state);
    }

    private Cited anew(int rule, Node node, State state) {
        RuleId id = compiled.rules.get(rule).id();
        if (node instanceof Node.Atom atom && atom.variable() < state.values.length) {
            return new Cited(id, ImmutableSortedSet.of(held(atom.variable(), state)));
        }
        BitSet variables = new BitSet();
        node.ground(state.cells, variables);
        List<Held> held = new ArrayList<>();
        for (int at = variables.nextSetBit(0); at >= 0; at = variables.nextSetBit(at + 1)) {
            if (at < state.values.length) {
                held.add(held(at, state));
            } else {
                for (FactId fact : compiled.own(at).reads()) {
                    held.add(held(compiled.position(fact), state));
                }
            }
        }
        return new Cited(id, ImmutableSortedSet.copyOf(held));
    }

    private Held held(int at, State state) {
        Given value = state.values[at];
        return new Held(compiled.variables.get(at).fact().id(), value.isKnown() ? value : Given.unknown());
    }

    /** Returns the rule as it is cited whenever the given part of its condition holds, or null if that differs. */
    private @Nullable Cited constant(int rule, Node node) {
        List<Held> held = new ArrayList<>();
        for (Node each : node.together()) {
            if (!(each instanceof Node.Atom atom) || !compiled.isValue(atom)) {
                return null;
            }
            Variable variable = compiled.variables.get(atom.variable());
            int cell = Long.numberOfTrailingZeros(atom.mask() & variable.all());
            held.add(new Held(variable.fact().id(), variable.value(cell, Given.unknown())));
        }
        return new Cited(compiled.rules.get(rule).id(), ImmutableSortedSet.copyOf(held));
    }

    /** One way in which a rule comes to hold, and how it is always cited then, or null if that differs. */
    private record Way(Node node, @Nullable Cited cited) {}
}
