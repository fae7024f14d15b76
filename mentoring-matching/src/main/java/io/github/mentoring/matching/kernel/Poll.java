package io.github.mentoring.matching.kernel;

import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.run.StopSignal;

/** What a solver does every now and then while it solves one group: ask whether to stop, and tell how far it is. */
final class Poll {

    /** The edges, or as much other work, between two polls: less than a millisecond. */
    static final int INTERVAL = 1 << 15;

    private final Watch watch;
    private final boolean tells;
    private final int before; // mentees done before the group
    private final int mentees; // of the group
    private final int interval;
    private long left;
    private long looked;

    /**
     * Watches over the work on so many mentees after so many others.
     *
     * @param tells whether the work is done on the calling thread, one group after the other
     * @param interval the edges between two polls
     */
    Poll(Watch watch, boolean tells, int before, int mentees, int interval) {
        this.watch = watch;
        this.tells = tells;
        this.before = before;
        this.mentees = mentees;
        this.interval = interval;
        left = interval;
    }

    /** Returns a poll that stops whoever asks it so often. */
    static Poll ofTries(int tries) {
        return new Poll(new Watch(Run.plain().withStop(new Tries(tries)), 0), false, 0, 0, 0);
    }

    /** Stops after so many tries. */
    private static final class Tries implements StopSignal {

        private int left;

        Tries(int left) {
            this.left = left;
        }

        @Override
        public boolean isStopped() {
            return left-- <= 0;
        }
    }

    int interval() {
        return interval;
    }

    boolean isStopped() {
        return watch.isStopped();
    }

    /** Notes work of about as much as looking at so many edges, and returns whether to stop. */
    boolean spend(int edges) {
        looked += edges;
        left -= edges;
        if (left >= 0) {
            return false;
        }
        left = interval;
        return watch.ask();
    }

    /** Notes that so many edges have been looked at. */
    void look(long edges) {
        looked += edges;
    }

    /** Returns how many edges are known to have been looked at, so that tests need not measure time. */
    long looked() {
        return looked;
    }

    /** Tells that so many of so many are done, and returns whether to stop. */
    boolean pause(long done, long all) {
        if (tells) {
            watch.tell(before + (int) (mentees * done / Math.max(all, 1)));
        }
        return watch.ask();
    }
}
