package io.github.mentoring.matching.assignment;

/**
 * What a solver came to.
 *
 * @param flow a best flow with potentials that prove it; if stopped, a flow that exceeds no upper bound with any potentials
 * @param stopped whether the caller wanted no more
 */
record Solution(Flow flow, boolean stopped) {

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
