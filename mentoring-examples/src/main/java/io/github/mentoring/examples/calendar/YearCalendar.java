package io.github.mentoring.examples.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.schedule.OfficeHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What happens in one year of a programme, by the clock of the programme.
 *
 * @param year which year
 * @param policy the policy of the programme, which sets its time zone among much else
 * @param officeHours what each mentor keeps, wherever that mentor is
 * @param pairs who mentors whom, and since when
 */
record YearCalendar(
        int year,
        MentoringPolicy policy,
        ImmutableSortedMap<MentorId, OfficeHours> officeHours,
        ImmutableList<Pair> pairs) {

    /** Returns the lines of the calendar, in order. */
    ImmutableList<String> lines(ZoneId other) {
        return Stream.<Entry>concat(slots(), reviews())
                .sorted(Entry.ORDER)
                .map(entry -> entry.line(other))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Entry.Slot> slots() {
        // where a mentor is, the year may begin a day earlier and end a day later
        Timeframe days = Timeframe.of(days().first().minusDays(1), days().last().plusDays(1));
        return officeHours.entrySet().stream()
                .flatMap(kept -> slots(kept, days))
                .filter(slot -> slot.day().getYear() == year);
    }

    private Stream<Entry.Slot> slots(Map.Entry<MentorId, OfficeHours> kept, Timeframe days) {
        String what = "office hours of " + kept.getKey();
        return kept.getValue().occurrences(days, policy.schedule()).stream()
                .map(occurrence -> new Entry.Slot(occurrence, zone(), what));
    }

    private Stream<Entry.WholeDay> reviews() {
        return pairs.stream()
                .flatMap(pair -> policy.reviews().reviewsFrom(pair.start()).within(days()).stream()
                        .map(day -> new Entry.WholeDay(
                                day, zone(), "review and survey: %s with %s".formatted(pair.mentor(), pair.mentee()))));
    }

    private ZoneId zone() {
        return policy.schedule().zone();
    }

    private Timeframe days() {
        return Timeframe.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
