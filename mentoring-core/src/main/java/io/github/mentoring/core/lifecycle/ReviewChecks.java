package io.github.mentoring.core.lifecycle;

import io.github.mentoring.core.feedback.FeedbackLog;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import java.time.LocalDate;

/**
 * Tells what stands against the outcome of a yearly look back.
 *
 * <p>That people part or want another partner is an outcome that nothing stands against.
 */
final class ReviewChecks {

    private ReviewChecks() {}

    static Draft ofReview(Attempt attempt, AnnualReview review) {
        Draft draft = consistent(attempt, guarded(attempt, review.outcome()), review);
        return draft.remarking(review.findings()).remarking(toldNothing(attempt.now(), review));
    }

    /**
     * Notes which mentees have told no mentor how it goes since the review before, or since the start; until they are
     * at work, they have nothing to tell.
     */
    private static Findings toldNothing(Relationship now, AnnualReview review) {
        boolean hasWorked = now.lastPhase() == Phase.APPLY && !review.date().isBefore(now.lastPhaseSince());
        LocalDate first = now.start();
        for (AnnualReview before : now.progress().reviews()) {
            first = before.date().isBefore(review.date()) ? before.date() : first; // they come by day
        }
        if (!hasWorked
                || Members.mentors(now.parties()).isEmpty()
                || review.date().isBefore(first)) {
            return Findings.none();
        }
        FeedbackLog log = new FeedbackLog(now.progress().feedback());
        Timeframe within = Timeframe.of(first, review.date());
        return Members.mentees(now.parties()).stream()
                .filter(mentee -> review.subjects().contains(mentee.person()))
                .flatMap(mentee -> log.reviewOf(mentee, within).all().stream())
                .collect(Findings.toFindings());
    }

    private static Draft guarded(Attempt attempt, ReviewOutcome outcome) {
        return switch (outcome) {
            case CONTINUE -> attempt.guarded(GuardedMove.REVIEW_CONTINUE);
            case REDEFINE -> attempt.guarded(GuardedMove.REVIEW_REDEFINE);
            case CHANGE_PARTNER, END -> attempt.step();
        };
    }

    private static Draft consistent(Attempt attempt, Draft draft, AnnualReview review) {
        Draft checked = draft;
        Relationship now = attempt.now();
        if (review.relationship().filter(id -> !id.equals(now.id())).isPresent()) {
            checked = checked.against(LifecycleRule.NOT_ON_RECORD.finding(
                    Detail.ofId(review.relationship().orElseThrow().value())));
        }
        return checked.checked(Presence.strangersOn(now, attempt.on(), review.subjects()))
                .checked(Timing.sameDay(attempt, review.date()));
    }
}
