package io.github.mentoring.core.lifecycle;

/** Says what would come of a step that has its place. */
final class Steps {

    private Steps() {}

    static Draft draft(Attempt attempt) {
        Step step = attempt.command().step();
        if (step instanceof Talk talk) {
            return TalkChecks.draft(attempt, talk);
        }
        if (step instanceof Work work) {
            return WorkChecks.draft(attempt, work);
        }
        return step instanceof Report report
                ? ReportChecks.draft(attempt, report)
                : MoveChecks.draft(attempt, (Move) step);
    }
}
