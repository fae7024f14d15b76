package io.github.mentoring.core.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A condition over cells; truth has three values, so that "and" is the least of them and "or" the greatest.
 *
 * <p>There is no "not": it is taken down to the cells, where it is the other cells, and that changes no truth.
 */
sealed interface Node {

    byte NO = 0;
    byte MAYBE = 1;
    byte YES = 2;

    /** Returns whether the condition holds, given for each variable the cells that are possible. */
    byte truth(long[] cells);

    /** Adds variables that are enough for the truth to be what it is; if that cannot be told, those that leave it open. */
    void ground(long[] cells, BitSet variables);

    /** Returns an atom that leaves the truth open; it is open. */
    Atom open(long[] cells);

    /** Returns the variables that it looks at. */
    BitSet variables();

    /** Returns how many atoms it has. */
    int size();

    /** Returns nodes of which any one makes this hold, the first of them being its ground. */
    default List<Node> alternatives() {
        return List.of(this);
    }

    /** Returns nodes that make this hold all together. */
    default List<Node> together() {
        return List.of(this);
    }

    /** Returns the node of a condition by the variables of a rulebook. */
    static Node of(Condition condition, Compiled compiled) {
        return of(condition, compiled, true);
    }

    private static Node of(Condition condition, Compiled compiled, boolean as) {
        if (condition instanceof Condition.And and) {
            return joined(and.conditions(), compiled, as, as);
        }
        if (condition instanceof Condition.Or or) {
            return joined(or.conditions(), compiled, as, !as);
        }
        if (condition instanceof Condition.Not not) {
            return of(not.condition(), compiled, !as);
        }
        Atom atom = compiled.atom(condition);
        return as ? atom : new Atom(atom.variable, ~atom.mask);
    }

    private static Node joined(List<Condition> conditions, Compiled compiled, boolean as, boolean all) {
        List<Node> nodes = new ArrayList<>();
        for (Condition condition : conditions) {
            Node node = of(condition, compiled, as);
            if (node instanceof Several several && several.all == all) {
                nodes.addAll(List.of(several.nodes));
            } else {
                nodes.add(node);
            }
        }
        return nodes.size() == 1 ? nodes.get(0) : new Several(all, nodes.toArray(new Node[0]));
    }

    /** A variable is in one of some cells. */
    record Atom(int variable, long mask) implements Node {
        @Override
        public byte truth(long[] cells) {
            long possible = cells[variable]; // some cell always is
            return (byte) (((possible & mask) == 0 ? 0 : 1) + ((possible & ~mask) == 0 ? 1 : 0)); // without a branch
        }

        @Override
        public void ground(long[] cells, BitSet variables) {
            variables.set(variable);
        }

        @Override
        public Atom open(long[] cells) {
            return this;
        }

        @Override
        public BitSet variables() {
            BitSet variables = new BitSet();
            variables.set(variable);
            return variables;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** All nodes hold, or at least one does. */
    final class Several implements Node {
        private final boolean all;
        private final Node[] nodes;

        private Several(boolean all, Node[] nodes) {
            this.all = all;
            this.nodes = nodes;
        }

        @Override
        public byte truth(long[] cells) {
            byte settled = all ? NO : YES; // by one node alone
            byte truth = all ? YES : NO;
            for (Node node : nodes) {
                byte each = node.truth(cells);
                if (each == settled) {
                    return settled;
                }
                truth = each == MAYBE ? MAYBE : truth;
            }
            return truth;
        }

        @Override
        public void ground(long[] cells, BitSet variables) {
            byte truth = truth(cells);
            boolean one = truth == (all ? NO : YES);
            for (Node node : nodes) {
                byte each = node.truth(cells);
                if (one && each == truth) {
                    node.ground(cells, variables);
                    return;
                }
                if (each == truth || (all && each == YES)) {
                    node.ground(cells, variables);
                }
            }
        }

        @Override
        public Atom open(long[] cells) {
            for (Node node : nodes) {
                if (node.truth(cells) == MAYBE) {
                    return node.open(cells);
                }
            }
            throw new AssertionError("condition is not open");
        }

        @Override
        public BitSet variables() {
            BitSet variables = new BitSet();
            for (Node node : nodes) {
                variables.or(node.variables());
            }
            return variables;
        }

        @Override
        public int size() {
            int size = 0;
            for (Node node : nodes) {
                size += node.size();
            }
            return size;
        }

        @Override
        public List<Node> alternatives() {
            return all ? List.of(this) : List.of(nodes);
        }

        @Override
        public List<Node> together() {
            return all ? List.of(nodes) : List.of(this);
        }
    }
}
