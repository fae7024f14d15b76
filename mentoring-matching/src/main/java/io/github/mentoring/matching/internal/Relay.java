package io.github.mentoring.matching.internal;

import io.github.mentoring.matching.run.Progress;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.run.StopSignal;

/** Stands between a caller and several solvers: progress never falls from one to the next, and a stop stays a stop. */
public final class Relay implements Progress, StopSignal {

    private final Run caller;
    private Stage stage = Stage.CANDIDATES;
    private long told;
    private volatile boolean stopped; // any thread of an executor may ask

    /** Stands between a caller's run and others. */
    public Relay(Run caller) {
        this.caller = caller;
    }

    /** Returns the caller's run by way of this. */
    public Run run() {
        return caller.withProgress(this).withStop(this);
    }

    @Override
    public void update(Stage current, long done, long total) {
        if (current != stage || done > told) {
            stage = current;
            told = done;
            caller.progress().update(current, done, total);
        }
    }

    @Override
    public boolean isStopped() {
        if (!stopped && caller.stop().isStopped()) {
            stopped = true;
        }
        return stopped;
    }
}
