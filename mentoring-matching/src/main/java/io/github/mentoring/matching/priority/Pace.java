package io.github.mentoring.matching.priority;

import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.run.Progress;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;

/** The caller's side of one step after the other: asks whether to stop, and tells how far the work is, as many units a step as mentees. */
final class Pace {

    private final Relay relay;
    private final long mentees;
    private final long steps;
    private long step;

    Pace(Run run, int mentees, int steps) {
        relay = new Relay(run);
        this.mentees = mentees;
        this.steps = steps;
        tell(0, 1);
    }

    boolean isStopped() {
        return relay.isStopped();
    }

    /** Tells that so many of so many parts of the step at hand are done. */
    void tell(long done, long all) {
        relay.update(Stage.SOLVING, step * mentees + mentees * done / Math.max(all, 1), steps * mentees);
    }

    /** Tells that the step at hand is done, and goes on to the next. */
    void next() {
        step++;
        tell(0, 1);
    }

    /** Returns the run of a solver that has a part in a step. */
    Run run() {
        return relay.run().withProgress(Progress.SILENT);
    }

    /** Returns the run of a solver of which only the tie rule counts. */
    Run runOfTies() {
        return relay.run().withProgress((stage, done, total) -> {
            if (stage == Stage.TIES) {
                relay.update(stage, done, total);
            }
        });
    }
}
