package io.github.mentoring.core.obligation;

import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.StepKind;
import io.github.mentoring.core.lifecycle.Taken;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.schedule.ReviewPolicy;
import io.github.mentoring.core.schedule.ReviewSchedule;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which a relationship is to be looked at again, as far as that has not been done.
 *
 * <p>A review does for all of these days up to its own, and for the next one if that is near enough; so a late review does
 * for none that is still to come. It does so for those whom it names, and a day is done once it is for all who are in it;
 * who came in later, from then on.
 *
 * @param schedule all these days
 * @param doneUntil the last day that is done, which is the start where there was no review
 * @param since from when the next one is owed: since the last day that is done, or the review ahead of that day
 */
record Reviews(ReviewSchedule schedule, LocalDate doneUntil, LocalDate since) {

    private static final Comparator<Reviews> BY_DAY =
            Comparator.comparing(Reviews::doneUntil).thenComparing(Reviews::since, Comparator.reverseOrder());

    static Reviews of(Relationship now, ReviewPolicy policy) {
        Reviews first = new Reviews(policy.reviewsFrom(now.start()), now.start(), now.start());
        if (now.progress().reviews().isEmpty()) {
            return first; // as it mostly is
        }
        LocalDate joined = lastJoining(now);
        Set<Reviews> all = new TreeSet<>(BY_DAY);
        for (PersonId who : now.parties().people()) {
            Reviews reviews = first;
            for (AnnualReview review : now.progress().reviews()) { // they come by day
                if ((review.subjects().contains(who) || !review.date().isAfter(joined))
                        && Horizon.contains(review.date())) {
                    reviews = reviews.after(review.date(), policy.lead());
                }
            }
            all.add(reviews);
        }
        return all.iterator().next();
    }

    /** Returns the last day on which somebody came in, who could not be named before; the first day if nobody did. */
    private static LocalDate lastJoining(Relationship now) {
        LocalDate last = now.start();
        for (Taken taken : now.taken()) {
            last = taken.kind() == StepKind.JOIN && taken.on().isAfter(last) ? taken.on() : last;
        }
        return last;
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
