package io.github.mentoring.matching.committee;

import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The caller's side of a choice: asks whether to stop, until told so once, and tells how far the work is. */
final class CommitteeWatch {

    private final Run run;
    private final BranchProgress listener;
    private final int[] before; // part -> the mentees of the parts before it; one more entry at the end
    private final ConcurrentMap<Integer, BranchProgress.State> last =
            new ConcurrentHashMap<>(); // part -> its end, to be told
    private volatile boolean isStopped; // any thread may find out, and all shall see it

    CommitteeWatch(Run run, BranchProgress listener, List<CommitteePart> parts) {
        this.run = run;
        this.listener = listener;
        before = new int[parts.size() + 1];
        for (int p = 0; p < parts.size(); p++) {
            before[p + 1] = before[p] + parts.get(p).mentees().size();
        }
    }

    /** Returns whether to stop, without asking anybody. */
    boolean isStopped() {
        return isStopped;
    }

    /** Stops whoever asks from now on. */
    void stop() {
        isStopped = true;
    }

    /** Asks whether to stop. */
    boolean ask() {
        if (!isStopped && run.stop().isStopped()) {
            isStopped = true;
        }
        return isStopped;
    }

    /** Returns whether anybody wants to hear of branches. */
    boolean isHeard() {
        return listener != BranchProgress.SILENT;
    }

    /** Tells of a branch, if it is looked at by the thread of the caller. */
    void tell(BranchProgress.State state) {
        if (run.isAlone()) {
            listener.update(state);
        }
    }

    /** Has the end of a part told when the parts before it have ended. */
    void tellLater(BranchProgress.State state) {
        last.put(state.part(), state);
    }

    /** Tells that so many parts have been solved; called by the thread of the caller, for each in turn. */
    void tellSolved(long parts) {
        int done = Math.toIntExact(parts);
        BranchProgress.State state = done == 0 ? null : last.get(done - 1);
        if (state != null) {
            listener.update(state);
        }
        run.progress().update(Stage.SOLVING, before[done], before[before.length - 1]);
    }

    /** Tells in how many parts the ties have been settled; called by the thread of the caller. */
    void tellSettled(long parts) {
        run.progress().update(Stage.TIES, before[Math.toIntExact(parts)], before[before.length - 1]);
    }

    int parts() {
        return before.length - 1;
    }
}
