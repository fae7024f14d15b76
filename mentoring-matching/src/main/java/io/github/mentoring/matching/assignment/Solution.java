package io.github.mentoring.matching.assignment;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.kernel.SparseShortage;

/**
 * What a solver came to.
 *
 * @param flow a best flow with potentials that prove it; if stopped, a flow that exceeds no upper bound with any potentials
 * @param stopped whether the caller wanted no more
 * @param shortages the groups that cannot get the least that they must; if there are any, no flow gives everybody that
 */
record Solution(Flow flow, boolean stopped, ImmutableList<SparseShortage> shortages) {

    static Solution of(Flow flow, boolean stopped) {
        return new Solution(flow, stopped, ImmutableList.of());
    }

    static Solution ofShortages(Instance instance, ImmutableList<SparseShortage> shortages) {
        return new Solution(new Flow(instance), false, shortages);
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
