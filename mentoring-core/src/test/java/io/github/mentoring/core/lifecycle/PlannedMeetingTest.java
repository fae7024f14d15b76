package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.Course.ADA;
import static io.github.mentoring.core.lifecycle.Course.BOB;
import static io.github.mentoring.core.lifecycle.Course.START;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.MeetingTopic;
import io.github.mentoring.core.meeting.Preparation;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.schedule.Booking;
import io.github.mentoring.core.schedule.Place;
import io.github.mentoring.core.schedule.SettingKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class PlannedMeetingTest {

    private static final LocalDate DAY = START.plusDays(40);
    private static final MeetingId ID = MeetingId.of("m1");

    private final Course course = Course.pair(Lifecycle.under(MentoringPolicy.standard()))
            .working()
            .later(1)
            .take(new Work.PlanMeeting(plan(DAY).build(), Optional.of(booking())))
            .later(5);

    private static MeetingPlan.Builder plan(LocalDate day) {
        return MeetingPlan.builder(ID, day, ADA, BOB);
    }

    private static Booking booking() {
        return Booking.builder()
                .addParties(ADA.person(), BOB.person())
                .addAgreedBy(ADA.person(), BOB.person())
                .bookedAt(Course.noon(START.plusDays(1)))
                .start(Course.noon(DAY))
                .length(Duration.ofHours(1))
                .place(Place.of(SettingKind.PUBLIC, "room 1"))
                .build();
    }

    private PlannedMeeting planned() {
        return requireNonNull(course.now().progress().planned().get(ID));
    }

    @Test
    @DisplayName("D-TIME-08 what a mentee has prepared is put on record, and the meeting stays booked")
    void planWithPreparation_keepsTheBookingAndSinceWhenItIsPlanned() {
        MeetingPlan prepared = plan(DAY)
                .putPreparations(
                        BOB,
                        Preparation.builder()
                                .addTopics(MeetingTopic.of("secret-topic"))
                                .build())
                .build();
        course.take(new Work.PlanMeeting(prepared, Optional.empty()));
        assertThat(planned()).isEqualTo(new PlannedMeeting(prepared, Optional.of(booking()), START.plusDays(1)));
    }

    @Test
    void planForAnotherDay_isBookedAnew_andPlannedSinceThen() {
        MeetingPlan moved = plan(DAY.plusDays(7)).build();
        course.take(new Work.PlanMeeting(moved, Optional.empty()));
        assertThat(planned()).isEqualTo(new PlannedMeeting(moved, Optional.empty(), START.plusDays(6)));
    }

    @Test
    void planWithSomebodyWhoWasNotAsked_isBookedNoMore() {
        MeetingPlan more = plan(DAY).addMentees(MenteeId.of("cem")).build();
        PlannedMeeting next = planned().replanned(new Work.PlanMeeting(more, Optional.empty()), START.plusDays(6));
        assertThat(next).isEqualTo(new PlannedMeeting(more, Optional.empty(), START.plusDays(1)));
    }
}
