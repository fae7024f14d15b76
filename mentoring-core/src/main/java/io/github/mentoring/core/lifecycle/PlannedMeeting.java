package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.schedule.Booking;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting that is planned and not yet held.
 *
 * @param plan the plan as it stands
 * @param booking when exactly and where, or empty if only the day is fixed
 * @param plannedOn since when it is planned for that day
 */
public record PlannedMeeting(MeetingPlan plan, Optional<Booking> booking, LocalDate plannedOn) {

    /** Checks that every part is there. */
    public PlannedMeeting {
        requireNonNull(plan, "plan");
        requireNonNull(booking, "booking");
        requireNonNull(plannedOn, "plannedOn");
    }

    /** Returns what a plan with the same id leaves; time and place stand while the day does, and all who come were asked. */
    PlannedMeeting replanned(Work.PlanMeeting next, LocalDate on) {
        if (!next.plan().date().equals(plan.date())) {
            return new PlannedMeeting(next.plan(), next.booking(), on);
        }
        Optional<Booking> standing =
                booking.filter(each -> each.parties().containsAll(next.plan().participants()));
        return new PlannedMeeting(next.plan(), next.booking().or(() -> standing), plannedOn);
    }
}
