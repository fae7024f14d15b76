package io.github.mentoring.core.obligation;

import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.schedule.ReviewPolicy;
import io.github.mentoring.core.schedule.ReviewSchedule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days on which a relationship is to be looked at again, as far as that has not been done.
 *
 * <p>A review does for the review day that it is nearest to, the earlier of two, and for all before it; the first day of
 * the relationship counts among these days, so that a review right at the beginning does for none.
 *
 * @param schedule all these days
 * @param doneUntil the last day that is done, which is the start where there was no review
 */
record Reviews(ReviewSchedule schedule, LocalDate doneUntil) {

    static Reviews of(Relationship now, ReviewPolicy policy) {
        ReviewSchedule schedule = policy.reviewsFrom(now.start());
        LocalDate done = now.start();
        for (AnnualReview review : now.progress().reviews()) {
            if (Horizon.contains(review.date())) {
                done = nearest(schedule, now.start(), review.date()); // they come by day
            }
        }
        return new Reviews(schedule, done);
    }

    /** Returns the first day that is still to be done. */
    LocalDate next() {
        return schedule.nextAfter(doneUntil);
    }

    /** Returns whether the given day is one of them and still to be done. */
    boolean isDue(LocalDate day) {
        return day.isAfter(doneUntil) && schedule.latest(day).equals(Optional.of(day));
    }

    private static LocalDate nearest(ReviewSchedule schedule, LocalDate start, LocalDate day) {
        LocalDate before = schedule.latest(day).orElse(start);
        LocalDate after = schedule.nextAfter(day);
        return ChronoUnit.DAYS.between(before, day) <= ChronoUnit.DAYS.between(day, after) ? before : after;
    }
}
