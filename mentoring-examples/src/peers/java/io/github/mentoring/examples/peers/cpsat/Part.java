package io.github.mentoring.examples.peers.cpsat;

import com.google.common.collect.ImmutableList;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

/** One part of what committees are worth, as a sum in a model. */
final class Part {

    private final LinearExprBuilder sum = LinearExpr.newBuilder();
    private long range; // how far apart two values of the sum can be

    void add(LinearArgument what, long each) {
        if (each != 0) {
            sum.addTerm(what, each);
            range = Math.addExact(range, Math.abs(each));
        }
    }

    /** Returns whether anything is in the sum. */
    boolean isThere() {
        return range > 0;
    }

    LinearExpr sum() {
        return sum.build();
    }

    /** Returns several parts as one sum, in which a unit of each counts for more than all that come after it. */
    static LinearExpr inOrder(ImmutableList<Part> parts) {
        LinearExprBuilder all = LinearExpr.newBuilder();
        long unit = 1;
        for (Part part : parts.reverse()) {
            all.addTerm(part.sum(), unit);
            unit = Math.multiplyExact(unit, part.range + 1);
        }
        return all.build();
    }
}
