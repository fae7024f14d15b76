package io.github.mentoring.core.lifecycle;

/** Says what would come of a step that has its place. */
final class Steps {

    private Steps() {}

    static Draft draft(Attempt attempt) {
        Step step = attempt.command().step();
        if (step instanceof Move move) {
            return MoveChecks.draft(attempt, move);
        }
        if (step instanceof Talk talk) {
            return TalkChecks.draft(attempt, talk);
        }
        return step instanceof Work work ? WorkChecks.draft(attempt, work) : ReportChecks.draft(attempt, (Report) step);
    }
}
