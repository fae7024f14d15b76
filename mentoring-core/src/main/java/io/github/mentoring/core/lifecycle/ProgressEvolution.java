package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.programme.AnnualReview;
import java.time.LocalDate;
import java.util.Comparator;

/** Says where work leads. */
final class ProgressEvolution {

    private static final Comparator<Meeting> BY_DAY_AND_ID =
            Comparator.comparing((Meeting meeting) -> meeting.plan().date()).thenComparing(Meeting::id);

    private ProgressEvolution() {}

    static Progress evolve(Progress now, Event event, Work work) {
        if (work instanceof Work.PlanMeeting planned) {
            return now.withPlanned(
                    Evolution.put(now.planned(), planned.plan().id(), planned(now, planned, event.occurredOn())));
        }
        if (work instanceof Work.DropMeeting dropped) {
            return now.withPlanned(Evolution.without(now.planned(), dropped.meeting()));
        }
        if (work instanceof Work.HoldMeeting held) {
            return now.withPlanned(
                            Evolution.without(now.planned(), held.meeting().id()))
                    .withMeetings(inserted(now.meetings(), held.meeting(), BY_DAY_AND_ID));
        }
        if (work instanceof Work.FinishHomework finished) {
            return now.withMeetings(finished(
                    now.meetings(), finished.meeting(), finished.homework().withDone(false)));
        }
        if (work instanceof Work.GiveFeedback given) {
            return now.withFeedback(inserted(now.feedback(), given.feedback(), Comparator.comparing(Feedback::date)));
        }
        if (work instanceof Work.Coach coached) {
            return now.withCoaching(Coaching.with(now.coaching(), coached.cycle()));
        }
        return work instanceof Work.Reflect reflect
                ? now.withReflected(Evolution.add(now.reflected(), reflect.mentee()))
                : now.withProjectCompletedOn(event.occurredOn());
    }

    static Progress reviewed(Progress now, Report.Review review) {
        return now.withReviews(inserted(now.reviews(), review.review(), Comparator.comparing(AnnualReview::date)));
    }

    private static PlannedMeeting planned(Progress now, Work.PlanMeeting next, LocalDate on) {
        PlannedMeeting before = now.planned().get(next.plan().id());
        return before == null ? new PlannedMeeting(next.plan(), next.booking(), on) : before.replanned(next, on);
    }

    private static ImmutableList<Meeting> finished(ImmutableList<Meeting> meetings, MeetingId id, Homework homework) {
        ImmutableList.Builder<Meeting> next = ImmutableList.builderWithExpectedSize(meetings.size());
        for (Meeting meeting : meetings) {
            boolean isDue =
                    meeting.id().equals(id) && meeting.wrapUp().homework().contains(homework);
            next.add(isDue ? meeting.withWrapUp(meeting.wrapUp().withDone(homework)) : meeting);
        }
        return next.build();
    }

    /** Returns the list with one more after all that do not come after it. */
    static <T> ImmutableList<T> inserted(ImmutableList<T> list, T one, Comparator<? super T> order) {
        int at = list.size();
        while (at > 0 && order.compare(list.get(at - 1), one) > 0) {
            at--;
        }
        return ImmutableList.<T>builderWithExpectedSize(list.size() + 1)
                .addAll(list.subList(0, at))
                .add(one)
                .addAll(list.subList(at, list.size()))
                .build();
    }
}
