package io.github.mentoring.matching.team;

import io.github.mentoring.matching.run.StopSignal;

/** How many exact steps may still be taken; none once the caller says stop, which is asked at each step and within long ones. */
final class Budget {

    private static final long OFTEN = 1L << 20; // pairs to look at before the caller is asked again: some milliseconds

    private final StopSignal stop;
    private long left;
    private boolean isStopped;
    private long looked;
    private long unasked; // pairs looked at since the caller was asked

    Budget(long steps, StopSignal stop) {
        this.left = steps;
        this.stop = stop;
    }

    /** Takes a step if there is one. */
    boolean take() {
        if (left <= 0 || isToldToStop()) {
            return false;
        }
        left--;
        return true;
    }

    /** Returns whether no step is left. */
    boolean isSpent() {
        return isStopped || left <= 0;
    }

    long left() {
        return isStopped ? 0 : left;
    }

    /** Notes that so many pairs are looked at, and returns whether to go on with that; if not, no step is left either. */
    boolean look(long pairs) {
        looked += pairs;
        return goOn(pairs);
    }

    /** Notes so much work that looks at no pairs, so that it counts for no way to make teams better, and returns whether to go on with it. */
    boolean goOn(long work) {
        unasked += work;
        return unasked < OFTEN ? !isStopped : !isToldToStop();
    }

    /** Asks the caller, unless they have said stop before, and returns whether they have. */
    boolean isToldToStop() {
        unasked = 0;
        isStopped = isStopped || stop.isStopped();
        return isStopped;
    }

    /** Returns whether the caller has said stop. */
    boolean isStopped() {
        return isStopped;
    }

    /** Returns how many pairs were looked at, as noted. */
    long looked() {
        return looked;
    }

    /** Returns a budget of so many of these steps, which still are here. */
    Budget part(long steps) {
        return new Budget(Math.min(steps, left), isStopped ? () -> true : stop);
    }

    /** Takes the steps that a part has used, and no more steps if it was stopped. */
    void used(Budget part, long steps) {
        left -= steps - part.left;
        isStopped |= part.isStopped;
    }
}
