package io.github.mentoring.examples.peers.cpsat;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;

/** Solves a model by several objectives in an order, each without loss under those before. */
final class Stages {

    private static final double NANOSECONDS = 1e9;

    static {
        Loader.loadNativeLibraries();
    }

    /**
     * What CP-SAT found.
     *
     * @param solver the one with the last solution, if any
     * @param isDone whether it has proved that no solution is better, or that there is none
     */
    record Result(Optional<CpSolver> solver, boolean isDone) {}

    private Stages() {}

    /** Loads the native libraries, without which no model can be made. */
    static CpModel newModel() {
        return new CpModel();
    }

    /**
     * Solves a model, to which it adds what the stages found.
     *
     * @param objectives the most important first
     * @param decisions what a stage is told of the solution of the stage before
     * @param limit how long each stage may take by the clock
     */
    static Result solve(
            CpModel model, ImmutableList<LinearExpr> objectives, Collection<BoolVar> decisions, Duration limit) {
        Optional<CpSolver> last = Optional.empty();
        for (Iterator<LinearExpr> left = objectives.iterator(); left.hasNext(); ) {
            LinearExpr objective = left.next();
            model.maximize(objective);
            CpSolver solver = new CpSolver();
            solver.getParameters()
                    .setNumWorkers(Runtime.getRuntime().availableProcessors())
                    .setLinearizationLevel(2) // as much linear programming as there is
                    .setMaxTimeInSeconds(limit.toNanos() / NANOSECONDS);
            CpSolverStatus status = solver.solve(model);
            if (status == CpSolverStatus.UNKNOWN) {
                return new Result(last, false);
            }
            if (status == CpSolverStatus.INFEASIBLE && last.isEmpty()) {
                return new Result(last, true);
            }
            checkState(
                    status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE, "CP-SAT ends as %s", status);
            last = Optional.of(solver);
            if (status != CpSolverStatus.OPTIMAL) {
                return new Result(last, false);
            }
            if (left.hasNext()) {
                model.addEquality(objective, solver.value(objective));
                model.clearHints();
                decisions.forEach(decision -> model.addHint(decision, solver.value(decision)));
            }
        }
        return new Result(last, true);
    }
}
