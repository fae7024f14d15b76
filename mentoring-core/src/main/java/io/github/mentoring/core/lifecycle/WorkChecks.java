package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.format.MentoringScope;
import io.github.mentoring.core.learning.CoachingCycle;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.MentorStance;
import io.github.mentoring.core.meeting.Preparation;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.schedule.Booking;
import io.github.mentoring.core.schedule.SchedulePolicy;
import io.github.mentoring.core.schedule.ScheduleRule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells what stands against a step of the family {@link Work}, and what is to be said about it. */
final class WorkChecks {

    private WorkChecks() {}

    static Draft draft(Attempt attempt, Work work) {
        Relationship now = attempt.now();
        if (work instanceof Work.PlanMeeting planned) {
            return planned(attempt, planned);
        }
        if (work instanceof Work.DropMeeting dropped) {
            return now.progress().planned().containsKey(dropped.meeting())
                    ? attempt.step()
                    : attempt.against(notOnRecord(dropped.meeting()));
        }
        if (work instanceof Work.HoldMeeting held) {
            return judged(attempt, held, held(attempt, held.meeting()));
        }
        if (work instanceof Work.FinishHomework finished) {
            return attempt.step().checked(unfinished(attempt, finished));
        }
        if (work instanceof Work.GiveFeedback given) {
            return given(attempt, given.feedback());
        }
        if (work instanceof Work.Coach coached) {
            return coached(attempt, coached.cycle());
        }
        return work instanceof Work.Reflect reflect
                ? attempt.step().checked(Presence.miscastOn(now, Presence.EVER, ImmutableList.of(reflect.mentee())))
                : completed(attempt);
    }

    private static Draft planned(Attempt attempt, Work.PlanMeeting step) {
        MeetingPlan plan = step.plan();
        Draft draft = attempt.step()
                .checked(Presence.miscast(attempt.now(), participants(plan)))
                .checked(Timing.notBefore(attempt.on(), plan.date()))
                .checked(notHeldBefore(attempt.now(), plan.id()));
        return step.booking()
                .map(booking -> booked(attempt, draft, plan, booking))
                .orElse(draft);
    }

    private static Draft booked(Attempt attempt, Draft draft, MeetingPlan plan, Booking booking) {
        SchedulePolicy schedule = attempt.policy().schedule();
        Set<PersonId> unasked = Sets.difference(plan.participants(), booking.parties());
        Draft booked = draft.checked(Presence.strangers(attempt.now(), booking.parties()))
                .checked(Timing.sameDay(plan.date(), schedule.dateOf(booking.start())))
                .checked(Timing.sameDay(attempt, schedule.dateOf(booking.bookedAt())))
                .checked(booking.decide(schedule).findings());
        return unasked.isEmpty()
                ? booked
                : booked.against(ScheduleRule.NOT_MUTUALLY_AGREED.finding(Detail.none(), unasked));
    }

    private static Draft held(Attempt attempt, Meeting meeting) {
        MeetingPlan plan = prepared(attempt.now(), meeting.plan());
        return attempt.step()
                .checked(Presence.miscastOn(attempt.now(), attempt.on(), participants(meeting.plan())))
                .checked(Timing.sameDay(attempt, meeting.plan().date()))
                .checked(notHeldBefore(attempt.now(), meeting.id()))
                .remarking(plan.findings().and(meeting.findings()));
    }

    /** Returns the plan with what was planned of the parts and preparations of those of whom it says nothing itself. */
    private static MeetingPlan prepared(Relationship now, MeetingPlan held) {
        @Nullable PlannedMeeting planned = now.progress().planned().get(held.id());
        if (planned == null) {
            return held;
        }
        Map<MentorId, MentorStance> stances = new TreeMap<>(planned.plan().stances());
        stances.keySet().retainAll(held.mentors());
        stances.putAll(held.stances());
        Map<MenteeId, Preparation> preparations = new TreeMap<>(planned.plan().preparations());
        preparations.keySet().retainAll(held.mentees());
        preparations.putAll(held.preparations());
        return MeetingPlan.builder()
                .id(held.id())
                .date(held.date())
                .addAllMentors(held.mentors())
                .addAllMentees(held.mentees())
                .putAllStances(stances)
                .putAllPreparations(preparations)
                .agenda(held.agenda())
                .build();
    }

    /** Returns the draft of a meeting with what homework of it that is late already adds to what is found. */
    private static Draft judged(Attempt attempt, Work.HoldMeeting step, Draft draft) {
        Relationship now = attempt.now();
        if (!draft.unmet().isEmpty()
                || attempt.on().isBefore(now.start())
                || step.meeting().wrapUp().homework().stream().noneMatch(each -> each.isOverdue(attempt.today()))) {
            return draft;
        }
        Event event = new Event(
                now.version() + 1,
                attempt.command().id(),
                attempt.on(),
                now.recordedAt(),
                attempt.guards().version(),
                step);
        return Reopening.judged(
                attempt, draft, Evolution.evolve(now, event), Reliance.pairs(now.parties(), step.meeting()));
    }

    private static Findings unfinished(Attempt attempt, Work.FinishHomework step) {
        Optional<Meeting> meeting = meeting(attempt.now(), step.meeting());
        ImmutableList<Homework> listed =
                meeting.map(each -> each.wrapUp().homework()).orElse(ImmutableList.of());
        if (listed.contains(step.homework().withDone(false))) {
            return Timing.notBefore(meeting.orElseThrow().plan().date(), attempt.on());
        }
        return Findings.of(
                listed.contains(step.homework().withDone(true))
                        ? LifecycleRule.ALREADY_ON_RECORD.finding(
                                Detail.ofId(step.meeting().value()))
                        : notOnRecord(step.meeting()));
    }

    private static Draft given(Attempt attempt, Feedback feedback) {
        return attempt.step()
                .checked(Presence.miscastOn(
                        attempt.now(), attempt.on(), ImmutableList.of(feedback.from(), feedback.to())))
                .checked(Timing.sameDay(attempt, feedback.date()))
                .remarking(feedback.findings(
                        attempt.policy().feedback(), attempt.now().arrangement().format()));
    }

    private static Draft coached(Attempt attempt, CoachingCycle cycle) {
        Draft draft = attempt.step()
                .checked(Presence.strangersOn(
                        attempt.now(), attempt.on(), ImmutableList.of(cycle.coach(), cycle.coachee())))
                .remarking(cycle.findings());
        return Coaching.hasItsPlace(attempt.now().progress().coaching(), cycle)
                ? draft
                : draft.against(LifecycleRule.NOT_ON_RECORD.finding(
                        Detail.of(new Detail.Quantity("steps", cycle.steps().size())),
                        ImmutableSortedSet.of(cycle.coach(), cycle.coachee())));
    }

    private static Draft completed(Attempt attempt) {
        Relationship now = attempt.now();
        boolean hasProject = now.arrangement().scope() == MentoringScope.FUNCTIONAL
                && now.arrangement().project().isPresent();
        if (!hasProject) {
            return attempt.against(LifecycleRule.NOT_ON_RECORD.finding(Detail.of(MentoringScope.FUNCTIONAL)));
        }
        if (now.progress().projectCompletedOn().isPresent()) {
            return attempt.against(LifecycleRule.ALREADY_ON_RECORD.finding(
                    Detail.ofId(now.arrangement().project().orElseThrow().id().value())));
        }
        if (!now.isLive()) {
            return attempt.step(); // nothing is left to be looked at
        }
        Findings next = Findings.of(FormatRule.PROJECT_COMPLETE_REVIEW.finding(
                Detail.none(), now.parties().people()));
        return switch (attempt.policy().format().projectCompletion()) {
            case REVIEW -> attempt.step().remarking(next);
            case PROPOSE_END ->
                attempt.step()
                        .remarking(next.and(Findings.of(LifecycleRule.END_PROPOSED.finding(
                                Detail.none(), now.parties().people()))));
        };
    }

    private static Iterable<ParticipantId> participants(MeetingPlan plan) {
        return Iterables.concat(plan.mentors(), plan.mentees());
    }

    private static Findings notHeldBefore(Relationship now, MeetingId id) {
        return meeting(now, id).isEmpty()
                ? Findings.none()
                : Findings.of(LifecycleRule.ALREADY_ON_RECORD.finding(Detail.ofId(id.value())));
    }

    private static Optional<Meeting> meeting(Relationship now, MeetingId id) {
        return now.progress().meetings().stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst();
    }

    private static Finding notOnRecord(MeetingId id) {
        return LifecycleRule.NOT_ON_RECORD.finding(Detail.ofId(id.value()));
    }
}
