package io.github.mentoring.matching.committee;

import io.github.mentoring.matching.run.StopSignal;

/** Asks every now and then whether a check shall stop, and ends it if so. */
final class CheckWatch {

    private static final int STEPS_BETWEEN_QUESTIONS = 1 << 8;

    private final StopSignal stop;
    private int steps;

    CheckWatch(StopSignal stop) {
        this.stop = stop;
    }

    /** Notes one step of the work. */
    void step() {
        if (++steps == STEPS_BETWEEN_QUESTIONS) {
            steps = 0;
            if (stop.isStopped()) {
                throw new StoppedException();
            }
        }
    }

    /** The caller wants no more; never leaves the package. */
    static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("check is stopped", null, false, false);
        }
    }
}
