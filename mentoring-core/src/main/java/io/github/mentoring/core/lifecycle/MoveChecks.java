package io.github.mentoring.core.lifecycle;

/** Tells what stands against a move, and what follows from it. */
final class MoveChecks {

    private MoveChecks() {}

    static Draft draft(Attempt attempt, Move move) {
        if (move instanceof Move.End end) {
            return Departures.ofEnd(attempt, end);
        }
        if (move instanceof Move.RequestChange change) {
            return Departures.ofChange(attempt, change);
        }
        return attempt.step();
    }
}
