package io.github.mentoring.core.obligation;

import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.schedule.ReviewPolicy;
import io.github.mentoring.core.schedule.ReviewSchedule;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The days on which a relationship is to be looked at again, as far as that has not been done.
 *
 * <p>A review does for all of these days up to its own, and for the next one if that is near enough; so a late review does
 * for none that is still to come.
 *
 * @param schedule all these days
 * @param doneUntil the last day that is done, which is the start where there was no review
 * @param since from when the next one is owed: since the last day that is done, or the review ahead of that day
 */
record Reviews(ReviewSchedule schedule, LocalDate doneUntil, LocalDate since) {

    static Reviews of(Relationship now, ReviewPolicy policy) {
        Reviews reviews = new Reviews(policy.reviewsFrom(now.start()), now.start(), now.start());
        for (AnnualReview review : now.progress().reviews()) {
            if (Horizon.contains(review.date())) {
                reviews = reviews.after(review.date(), policy.lead()); // they come by day
            }
        }
        return reviews;
    }

    /** Returns the first day that is still to be done. */
    LocalDate next() {
        return schedule.nextAfter(doneUntil);
    }

    /** Returns whether the given day is one of them and still to be done. */
    boolean isDue(LocalDate day) {
        return day.isAfter(doneUntil) && schedule.latest(day).equals(Optional.of(day));
    }

    private Reviews after(LocalDate review, Period lead) {
        LocalDate ahead = schedule.nextAfter(review);
        if (!review.isBefore(ahead.minus(lead))) {
            return new Reviews(schedule, ahead, review);
        }
        LocalDate done = schedule.latest(review).orElse(doneUntil);
        return done.isAfter(doneUntil) ? new Reviews(schedule, done, done) : this;
    }
}
