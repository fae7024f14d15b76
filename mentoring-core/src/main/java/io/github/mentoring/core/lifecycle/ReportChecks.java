package io.github.mentoring.core.lifecycle;

/** Tells what stands against a step of the family {@link Report}, and what is to be said about it. */
final class ReportChecks {

    private ReportChecks() {}

    static Draft draft(Attempt attempt, Report report) {
        return attempt.step();
    }
}
