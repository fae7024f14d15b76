package io.github.mentoring.matching.assignment;

import io.github.mentoring.matching.kernel.SparseInfeasible;
import java.util.Optional;

/**
 * What a solver came to.
 *
 * @param flow a best flow with potentials that prove it; if stopped, a flow that exceeds no upper bound with any potentials
 * @param stopped whether the caller wanted no more
 * @param infeasible that no flow gives everybody the least that they must get, with the groups that are short, if that is so
 */
record Solution(Flow flow, boolean stopped, Optional<SparseInfeasible> infeasible) {

    static Solution of(Flow flow, boolean stopped) {
        return new Solution(flow, stopped, Optional.empty());
    }

    static Solution of(Instance instance, SparseInfeasible infeasible) {
        return new Solution(new Flow(instance), false, Optional.of(infeasible));
    }

    /** Returns whether everybody has the least that they must get. */
    boolean keepsLeast() {
        Instance instance = flow.instance;
        for (int i = 0; i < instance.mentees; i++) {
            if (flow.menteeLoad(i) < instance.menteeLeast[i]) {
                return false;
            }
        }
        for (int j = 0; j < instance.mentors; j++) {
            if (flow.mentorLoad(j) < instance.mentorLeast[j]) {
                return false;
            }
        }
        return true;
    }
}
