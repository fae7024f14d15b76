package io.github.mentoring.examples.peers.cpsat;

import com.google.common.collect.ImmutableList;
import com.google.ortools.sat.CpSolver;
import io.github.mentoring.matching.committee.CommitteeValue;
import io.github.mentoring.matching.problem.Score;

/** What committees are worth in a model, with the parts of {@link CommitteeValue}. */
record CommitteeWorth(
        Part served, Part inside, Part functions, Part disciplines, Part total, Part diversity, Part preferences) {

    CommitteeWorth() {
        this(new Part(), new Part(), new Part(), new Part(), new Part(), new Part(), new Part());
    }

    /** Returns the parts in two stages, since together they are too much for one number. */
    ImmutableList<ImmutableList<Part>> stages() {
        return ImmutableList.of(
                ImmutableList.of(served, inside, functions, disciplines),
                ImmutableList.of(total, diversity, preferences));
    }

    /** Returns the value of the solution that a solver has found. */
    CommitteeValue of(CpSolver solver) {
        return new CommitteeValue(
                solver.value(served.sum()),
                solver.value(inside.sum()),
                solver.value(functions.sum()),
                solver.value(disciplines.sum()),
                Score.ofTenThousandths(solver.value(total.sum())),
                solver.value(diversity.sum()),
                solver.value(preferences.sum()));
    }
}
