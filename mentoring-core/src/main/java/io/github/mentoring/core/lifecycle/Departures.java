package io.github.mentoring.core.lifecycle;

/** Says what follows when people leave; nothing here stands against that. */
final class Departures {

    private Departures() {}

    static Draft ofEnd(Attempt attempt, Move.End end) {
        return attempt.step();
    }

    static Draft ofChange(Attempt attempt, Move.RequestChange change) {
        return attempt.step();
    }
}
