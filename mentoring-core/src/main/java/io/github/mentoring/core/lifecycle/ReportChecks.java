package io.github.mentoring.core.lifecycle;

/** Tells what stands against a step of the family {@link Report}, and what is to be said about it. */
final class ReportChecks {

    private ReportChecks() {}

    static Draft draft(Attempt attempt, Report report) {
        if (report instanceof Report.Review review) {
            return ReviewChecks.ofReview(attempt, review.review());
        }
        if (report instanceof Report.StateFact stated) {
            return ReviewChecks.ofFact(attempt, stated);
        }
        return attempt.step();
    }
}
