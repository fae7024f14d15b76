package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.learning.CoachingCycle;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.schedule.Booking;
import java.util.Optional;

/** A step of what is done in a relationship: meetings, homework, feedback, coaching, and looking back at it. */
public sealed interface Work extends Step {

    /**
     * A meeting is planned; a plan with the id of another takes its place.
     *
     * <p>Time and place stay as they were booked if the plan keeps its day and names nobody new; so what the mentees have
     * prepared is put on record without a booking of its own.
     *
     * @param plan the plan
     * @param booking when exactly and where, or empty if only the day is fixed, or they stay as they were
     */
    record PlanMeeting(MeetingPlan plan, Optional<Booking> booking) implements Work {

        /** Checks that both parts are there. */
        public PlanMeeting {
            requireNonNull(plan, "plan");
            requireNonNull(booking, "booking");
        }

        @Override
        public StepKind kind() {
            return StepKind.PLAN_MEETING;
        }
    }

    /**
     * A planned meeting is called off.
     *
     * @param meeting which meeting
     */
    record DropMeeting(MeetingId meeting) implements Work {

        /** Checks that the meeting is named. */
        public DropMeeting {
            requireNonNull(meeting, "meeting");
        }

        @Override
        public StepKind kind() {
            return StepKind.DROP_MEETING;
        }
    }

    /**
     * A meeting was held, planned or not, on the day of the command.
     *
     * <p>That its wrap-up names a day for the next one plans none: only {@link PlanMeeting} makes that one owed, since it says
     * who comes.
     *
     * @param meeting the meeting with what came of it
     */
    record HoldMeeting(Meeting meeting) implements Work {

        /** Checks that the meeting is there. */
        public HoldMeeting {
            requireNonNull(meeting, "meeting");
        }

        @Override
        public StepKind kind() {
            return StepKind.HOLD_MEETING;
        }
    }

    /**
     * Homework is done.
     *
     * @param meeting the meeting in which it was taken on
     * @param homework the homework as that meeting lists it
     */
    record FinishHomework(MeetingId meeting, Homework homework) implements Work {

        /** Checks that both parts are there. */
        public FinishHomework {
            requireNonNull(meeting, "meeting");
            requireNonNull(homework, "homework");
        }

        @Override
        public StepKind kind() {
            return StepKind.FINISH_HOMEWORK;
        }
    }

    /**
     * Somebody gives feedback. This is the step for all feedback between those in it: it is what feedback owed is given by,
     * and what the feedback lacks is said. {@link ConductEvent.FeedbackGiven} is for feedback as a matter of conduct.
     *
     * @param feedback the feedback
     */
    record GiveFeedback(Feedback feedback) implements Work {

        /** Checks that the feedback is there. */
        public GiveFeedback {
            requireNonNull(feedback, "feedback");
        }

        @Override
        public StepKind kind() {
            return StepKind.GIVE_FEEDBACK;
        }
    }

    /**
     * A cycle of coaching begins or goes on; it takes the place of an earlier state of the same cycle, which it continues.
     *
     * @param cycle the cycle as it now stands
     */
    record Coach(CoachingCycle cycle) implements Work {

        /** Checks that the cycle is there. */
        public Coach {
            requireNonNull(cycle, "cycle");
        }

        @Override
        public StepKind kind() {
            return StepKind.COACH;
        }
    }

    /** The project that functional mentoring is about is finished. */
    record CompleteProject() implements Work {

        @Override
        public StepKind kind() {
            return StepKind.COMPLETE_PROJECT;
        }
    }

    /**
     * A mentee looks back at what was reached.
     *
     * @param mentee who does
     */
    record Reflect(MenteeId mentee) implements Work {

        /** Checks that the mentee is named. */
        public Reflect {
            requireNonNull(mentee, "mentee");
        }

        @Override
        public StepKind kind() {
            return StepKind.REFLECT;
        }
    }
}
