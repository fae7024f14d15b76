package io.github.mentoring.examples.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.programme.Objective;
import io.github.mentoring.core.programme.Programme;
import io.github.mentoring.core.programme.SupportMeasure;
import io.github.mentoring.core.schedule.OfficeHours;
import io.github.mentoring.core.schedule.Place;
import io.github.mentoring.core.schedule.Recurrence;
import io.github.mentoring.core.schedule.SchedulePolicy;
import io.github.mentoring.core.schedule.SettingKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The programme that comes along: one mentor at home, one far to the east. */
final class SampleProgramme {

    static final Programme PROGRAMME = Programme.builder("faculty")
            .policy(MentoringPolicy.builder()
                    .schedule(SchedulePolicy.builder()
                            .zone(ZoneId.of("Europe/London"))
                            .build())
                    .build())
            .addObjectives(Objective.PROJECT_COMPLETION)
            .addSupportMeasures(SupportMeasure.PROTECTED_TIME)
            .build();

    private static final MentorId WEEKLY = MentorId.of("mentor-17");
    private static final MentorId MONTHLY = MentorId.of("mentor-4");
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    private SampleProgramme() {}

    static YearCalendar calendar(int year) {
        return new YearCalendar(
                year,
                PROGRAMME.policy(),
                ImmutableSortedMap.of(
                        WEEKLY,
                        thursdays(PROGRAMME.zone(), Recurrence.WEEKLY),
                        MONTHLY,
                        thursdays(ZoneId.of("Asia/Kathmandu"), Recurrence.MONTHLY)),
                ImmutableList.of(
                        new Pair(WEEKLY, MenteeId.of("ada"), LocalDate.of(2025, 9, 1)),
                        new Pair(WEEKLY, MenteeId.of("bob"), LocalDate.of(2024, 2, 29)),
                        new Pair(MONTHLY, MenteeId.of("cem"), LocalDate.of(2026, 1, 8))));
    }

    /** Half an hour from four in the afternoon on, from the second Thursday of 2026. */
    private static OfficeHours thursdays(ZoneId zone, Recurrence recurrence) {
        return OfficeHours.builder()
                .first(LocalDate.of(2026, 1, 8))
                .start(FOUR)
                .end(FOUR.plusMinutes(30))
                .zone(zone)
                .place(Place.of(SettingKind.VIRTUAL, "call"))
                .recurrence(recurrence)
                .build();
    }
}
