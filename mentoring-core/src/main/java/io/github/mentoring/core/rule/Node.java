package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/** A condition over cells; truth has three values, so that "and" is the least of them and "or" the greatest. */
sealed interface Node {

    byte NO = 0;
    byte MAYBE = 1;
    byte YES = 2;

    /** Returns whether the condition holds, given for each variable the cells that are possible. */
    byte truth(long[] cells);

    /** Returns the node of a condition; the caller makes those that look at a fact or ask a predicate. */
    static Node of(Condition condition, Function<Condition, Node> leaf) {
        if (condition instanceof Condition.And and) {
            return new All(of(and.conditions(), leaf));
        }
        if (condition instanceof Condition.Or or) {
            return new Any(of(or.conditions(), leaf));
        }
        if (condition instanceof Condition.Not not) {
            return new Negation(of(not.condition(), leaf));
        }
        return leaf.apply(condition);
    }

    private static ImmutableList<Node> of(List<Condition> conditions, Function<Condition, Node> leaf) {
        return conditions.stream().map(each -> of(each, leaf)).collect(ImmutableList.toImmutableList());
    }

    /** A variable is in one of some cells. */
    record Atom(int variable, long mask) implements Node {
        @Override
        public byte truth(long[] cells) {
            long possible = cells[variable];
            if ((possible & mask) == 0) {
                return NO;
            }
            return (possible & ~mask) == 0 ? YES : MAYBE;
        }
    }

    /** All nodes hold. */
    record All(ImmutableList<Node> nodes) implements Node {
        @Override
        public byte truth(long[] cells) {
            byte least = YES;
            for (int i = 0; i < nodes.size() && least != NO; i++) {
                byte truth = nodes.get(i).truth(cells);
                least = truth < least ? truth : least;
            }
            return least;
        }
    }

    /** At least one node holds. */
    record Any(ImmutableList<Node> nodes) implements Node {
        @Override
        public byte truth(long[] cells) {
            byte most = NO;
            for (int i = 0; i < nodes.size() && most != YES; i++) {
                byte truth = nodes.get(i).truth(cells);
                most = truth > most ? truth : most;
            }
            return most;
        }
    }

    /** The node does not hold. */
    record Negation(Node node) implements Node {
        @Override
        public byte truth(long[] cells) {
            return (byte) (YES - node.truth(cells));
        }
    }
}
