package io.github.mentoring.matching.team;

import io.github.mentoring.matching.run.StopSignal;

/** How many exact steps may still be taken; none once the caller says stop. */
final class Budget {

    private final StopSignal stop;
    private long left;
    private boolean isStopped;
    private long looked;

    Budget(long steps, StopSignal stop) {
        this.left = steps;
        this.stop = stop;
    }

    /** Takes a step if there is one. */
    boolean take() {
        if (isStopped || left <= 0) {
            return false;
        }
        if (stop.isStopped()) {
            isStopped = true;
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

    /** Notes that so many pairs were looked at. */
    void look(long pairs) {
        looked += pairs;
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
