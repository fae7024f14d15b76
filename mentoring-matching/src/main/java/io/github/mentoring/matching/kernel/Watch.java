package io.github.mentoring.matching.kernel;

import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;

/** The caller's side of a solve: asks whether to stop, until told so once, and tells how far the work is. */
final class Watch {

    private final Run run;
    private final int total;
    private int told;
    private volatile boolean stopped; // any thread may find out, and all shall see it

    Watch(Run run, int total) {
        this.run = run;
        this.total = total;
        run.progress().update(Stage.SOLVING, 0, total);
    }

    /** Returns whether to stop, without asking anybody. */
    boolean isStopped() {
        return stopped;
    }

    /** Stops whoever asks from now on. */
    void stop() {
        stopped = true;
    }

    /** Asks whether to stop. */
    boolean ask() {
        if (!stopped && run.stop().isStopped()) {
            stopped = true;
        }
        return stopped;
    }

    /** Tells how many mentees are done, unless that was told; only on the calling thread. */
    void tell(int done) {
        if (done > told) {
            told = done;
            run.progress().update(Stage.SOLVING, done, total);
        }
    }
}
