package io.github.mentoring.core.obligation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.lifecycle.PlannedMeeting;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.Phase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * That a mentor gave no feedback between two meetings of the working phase that follow one another, both days included.
 *
 * <p>Feedback counts that goes to one of the mentees of either. Of a mentor who was away in between it is not expected.
 *
 * @param mentor the mentor, who came to both
 * @param mentees who was mentored in either
 * @param since the day of the earlier
 * @param until the day of the later
 * @param planned the later if it is yet to be held, or empty if it was
 */
record FeedbackGap(
        MentorId mentor,
        ImmutableSet<MenteeId> mentees,
        LocalDate since,
        LocalDate until,
        Optional<MeetingId> planned) {

    static ImmutableList<FeedbackGap> in(Relationship now) {
        if (now.lastPhase() != Phase.APPLY) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<FeedbackGap> gaps = ImmutableList.builder();
        Map<MentorId, MeetingPlan> last = new TreeMap<>();
        for (Meeting meeting : now.progress().meetings()) {
            LocalDate day = meeting.plan().date();
            if (!day.isBefore(now.lastPhaseSince())) {
                for (MentorId mentor : meeting.plan().mentors()) {
                    if (!Company.has(now, mentor, meeting.plan())) {
                        continue;
                    }
                    MeetingPlan before = last.put(mentor, meeting.plan());
                    if (before != null) {
                        add(gaps, now, between(mentor, before, meeting.plan(), Optional.empty()));
                    }
                }
            }
        }
        last.forEach((mentor, before) -> next(now, mentor, before.date())
                .ifPresent(next -> add(gaps, now, between(mentor, before, next, Optional.of(next.id())))));
        return gaps.build();
    }

    private static FeedbackGap between(
            MentorId mentor, MeetingPlan before, MeetingPlan after, Optional<MeetingId> planned) {
        ImmutableSet<MenteeId> mentees = ImmutableSet.<MenteeId>builder()
                .addAll(before.mentees())
                .addAll(after.mentees())
                .build();
        return new FeedbackGap(mentor, mentees, before.date(), after.date(), planned);
    }

    private static void add(ImmutableList.Builder<FeedbackGap> gaps, Relationship now, FeedbackGap gap) {
        PersonId mentor = gap.mentor.person();
        if (gap.since.isBefore(gap.until)
                && now.parties().include(mentor)
                && !Attendance.hasLeft(now, mentor, gap.since, gap.until)
                && !gap.isClosed(now)) {
            gaps.add(gap);
        }
    }

    private boolean isClosed(Relationship now) {
        for (Feedback feedback : now.progress().feedback()) {
            if (feedback.from().equals(mentor)
                    && feedback.to() instanceof MenteeId mentee
                    && mentees.contains(mentee)
                    && !feedback.date().isBefore(since)
                    && !feedback.date().isAfter(until)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<MeetingPlan> next(Relationship now, MentorId mentor, LocalDate after) {
        MeetingPlan next = null;
        for (PlannedMeeting planned : now.progress().planned().values()) { // by id
            MeetingPlan plan = planned.plan();
            if (plan.mentors().contains(mentor)
                    && Company.has(now, mentor, plan)
                    && plan.date().isAfter(after)
                    && (next == null || plan.date().isBefore(next.date()))) {
                next = plan;
            }
        }
        return Optional.ofNullable(next);
    }
}
