package io.github.mentoring.examples.peers.kernel;

import static com.google.common.base.Preconditions.checkState;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import io.github.mentoring.matching.bar.PlainInstance;

/** The linear sum assignment of OR-Tools, for instances in which everybody is matched one to one. */
final class OrToolsAssignment {

    static {
        Loader.loadNativeLibraries();
    }

    private OrToolsAssignment() {}

    static Answer solve(PlainInstance instance) {
        LinearSumAssignment assignment = new LinearSumAssignment();
        for (int k = 0; k < instance.pairs(); k++) {
            assignment.addArcWithCost(instance.menteeOf[k], instance.mentorOf[k], -instance.weightOf[k]);
        }
        LinearSumAssignment.Status status = assignment.solve();
        checkState(status == LinearSumAssignment.Status.OPTIMAL, "linear sum assignment ends as %s", status);
        Answer answer = new Answer(assignment.getNumNodes(), -assignment.getOptimalCost());
        assignment.delete();
        return answer;
    }
}
