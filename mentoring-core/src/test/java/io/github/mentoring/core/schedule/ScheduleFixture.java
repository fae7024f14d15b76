package io.github.mentoring.core.schedule;

import io.github.mentoring.core.person.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Slots, bookings and histories as the examples speak of them. */
final class ScheduleFixture {

    static final PersonId ADA = PersonId.of("ada");
    static final PersonId BOB = PersonId.of("bob");
    static final SchedulePolicy STANDARD = SchedulePolicy.standard();
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Place QUIET_ROOM = Place.of(SettingKind.PRIVATE, "quiet room");

    private ScheduleFixture() {}

    /** A slot in New York without a recurrence. */
    static OfficeHours.Builder slot(String first, String start, String end) {
        return slot(first, start, end, NEW_YORK);
    }

    static OfficeHours.Builder slot(String first, String start, String end, ZoneId zone) {
        return OfficeHours.builder()
                .first(day(first))
                .start(LocalTime.parse(start))
                .end(LocalTime.parse(end))
                .zone(zone)
                .place(QUIET_ROOM);
    }

    static OfficeHours weekly(String first, String start, String end) {
        return slot(first, start, end).recurrence(Recurrence.WEEKLY).build();
    }

    static OfficeHours monthly(String first) {
        return slot(first, "16:00", "16:30").recurrence(Recurrence.MONTHLY).build();
    }

    /** A meeting of ada and bob on 20 May 2026 at 10:00 in UTC, booked late in the evening, agreed to by nobody yet. */
    static Booking.Builder meeting(String bookedOn, int minutes, Place place) {
        return Booking.builder()
                .addParties(ADA, BOB)
                .bookedAt(day(bookedOn).atTime(23, 59).toInstant(ZoneOffset.UTC))
                .start(day("2026-05-20").atTime(10, 0).toInstant(ZoneOffset.UTC))
                .length(Duration.ofMinutes(minutes))
                .place(place);
    }

    /** The same for half an hour in a quiet room, agreed to by both. */
    static Booking.Builder agreed(String bookedOn) {
        return meeting(bookedOn, 30, QUIET_ROOM).addAgreedBy(ADA, BOB);
    }

    static MeetingHistory.Builder startedOn(String start, String... held) {
        MeetingHistory.Builder history =
                MeetingHistory.builder().start(day(start)).addPeople(ADA, BOB);
        for (String meeting : held) {
            history.addHeld(day(meeting));
        }
        return history;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
