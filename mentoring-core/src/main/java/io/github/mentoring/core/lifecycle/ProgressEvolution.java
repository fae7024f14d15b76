package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import java.util.Comparator;
import java.util.TreeMap;

/** Says where work leads. */
final class ProgressEvolution {

    private static final Comparator<Meeting> BY_DAY_AND_ID =
            Comparator.comparing((Meeting meeting) -> meeting.plan().date()).thenComparing(Meeting::id);

    private ProgressEvolution() {}

    static Progress evolve(Progress now, Event event, Work work) {
        if (work instanceof Work.PlanMeeting planned) {
            return now.withPlanned(Evolution.put(now.planned(), planned.plan().id(), planned.plan()));
        }
        if (work instanceof Work.DropMeeting dropped) {
            return now.withPlanned(without(now.planned(), dropped.meeting()));
        }
        if (work instanceof Work.HoldMeeting held) {
            return now.withPlanned(without(now.planned(), held.meeting().id()))
                    .withMeetings(inserted(now.meetings(), held.meeting(), BY_DAY_AND_ID));
        }
        if (work instanceof Work.FinishHomework finished) {
            return now.withMeetings(now.meetings().stream()
                    .map(meeting -> finished(meeting, finished))
                    .collect(ImmutableList.toImmutableList()));
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

    private static ImmutableSortedMap<MeetingId, MeetingPlan> without(
            ImmutableSortedMap<MeetingId, MeetingPlan> planned, MeetingId meeting) {
        if (!planned.containsKey(meeting)) {
            return planned;
        }
        TreeMap<MeetingId, MeetingPlan> rest = new TreeMap<>(planned);
        rest.remove(meeting);
        return ImmutableSortedMap.copyOfSorted(rest);
    }

    private static Meeting finished(Meeting meeting, Work.FinishHomework finished) {
        return meeting.id().equals(finished.meeting())
                        && meeting.wrapUp().homework().contains(finished.homework())
                ? meeting.withWrapUp(meeting.wrapUp().withDone(finished.homework()))
                : meeting;
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
