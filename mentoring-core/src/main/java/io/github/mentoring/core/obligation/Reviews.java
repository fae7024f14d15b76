package io.github.mentoring.core.obligation;

import io.github.mentoring.core.lifecycle.Newcomer;
import io.github.mentoring.core.lifecycle.Relationship;
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
 * for none that is still to come. It does so for those whom it names, and a day is done once it is for all who are in it.
 * What was held before somebody came, who could not be named in it, does for that one, and for nobody else on that account.
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
        Set<Reviews> all = new TreeSet<>(BY_DAY);
        for (PersonId who : now.parties().people()) {
            LocalDate came = lastCameOn(now, who);
            Reviews reviews = first;
            for (AnnualReview review : now.progress().reviews()) { // they come by day
                if (doesFor(review, who, came) && Horizon.contains(review.date())) {
                    reviews = reviews.after(review.date(), policy.lead());
                }
            }
            all.add(reviews);
        }
        return all.iterator().next();
    }

    /** Returns whether all who are in it were looked at on the given day or since, be it in one review or in several. */
    static boolean haveLookedAtAll(Relationship now, LocalDate since) {
        if (now.progress().reviews().isEmpty()) {
            return false; // as it mostly is
        }
        for (PersonId who : now.parties().people()) {
            LocalDate came = lastCameOn(now, who);
            boolean looked = false;
            for (AnnualReview review : now.progress().reviews()) {
                looked |= !review.date().isBefore(since) && doesFor(review, who, came);
            }
            if (!looked) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a review does for somebody: if it names that one or was held before that one came. */
    private static boolean doesFor(AnnualReview review, PersonId who, LocalDate came) {
        return review.subjects().contains(who) || !review.date().isAfter(came);
    }

    /** Returns the last day on which somebody came in, who could not be named before; the first day for who was there. */
    private static LocalDate lastCameOn(Relationship now, PersonId who) {
        LocalDate last = now.start();
        for (Newcomer newcomer : now.newcomers()) {
            boolean isLater =
                    newcomer.who().person().equals(who) && newcomer.on().isAfter(last);
            last = isLater ? newcomer.on() : last;
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
