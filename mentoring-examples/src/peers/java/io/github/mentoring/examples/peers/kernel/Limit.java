package io.github.mentoring.examples.peers.kernel;

import java.util.concurrent.TimeUnit;

/** Ends the process if one solve takes too long: no contestant can be interrupted. */
final class Limit {

    /** What the process then exits with. */
    static final int EXIT = 124;

    private final int seconds;
    private volatile long startedAt = Long.MAX_VALUE;

    private Limit(int seconds) {
        this.seconds = seconds;
    }

    static Limit ofSeconds(int seconds) {
        return new Limit(seconds);
    }

    void watch() {
        Thread watcher = new Thread(this::haltWhenOver, "limit");
        watcher.setDaemon(true);
        watcher.start();
    }

    void start() {
        startedAt = System.nanoTime();
    }

    void stop() {
        startedAt = Long.MAX_VALUE;
    }

    private void haltWhenOver() {
        while (true) {
            long since = startedAt;
            if (since != Long.MAX_VALUE && System.nanoTime() - since > TimeUnit.SECONDS.toNanos(seconds)) {
                Runtime.getRuntime().halt(EXIT);
            }
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
