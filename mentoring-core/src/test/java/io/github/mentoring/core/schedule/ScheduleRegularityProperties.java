package io.github.mentoring.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.fixture.ScheduleDomain;
import io.github.mentoring.core.person.Timeframe;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(ScheduleDomain.class)
class ScheduleRegularityProperties {

    @Property
    void meetings_in_office_hours_are_regular(@ForAll OfficeHours hours, @ForAll SchedulePolicy policy) {
        List<LocalDateTime> times = hours.from(hours.first(), policy)
                .limit(5)
                .map(Occurrence::planned)
                .toList();
        ScheduleRegularity found = ScheduleRegularity.of(times, policy);
        assertThat(found.isRegular()).isTrue();
        assertThat(found.rule()).isEqualTo(hours.recurrence());
    }

    @Property
    void the_rule_found_is_the_sparsest_whose_office_hours_hold_every_meeting(@ForAll ScheduleRegularity regularity) {
        Assume.that(regularity.meetings().size() >= 2);
        Optional<Recurrence> expected = Optional.empty();
        for (Recurrence rule : List.of(Recurrence.WEEKLY, Recurrence.MONTHLY)) {
            if (times(rule, regularity).containsAll(regularity.meetings())) {
                expected = Optional.of(rule);
            }
        }
        assertThat(regularity.rule()).isEqualTo(expected);
        assertThat(regularity.findings().all()).hasSize(expected.isPresent() ? 0 : 1);
    }

    private static List<LocalDateTime> times(Recurrence rule, ScheduleRegularity regularity) {
        LocalDateTime first = regularity.meetings().first();
        LocalDate last = regularity.meetings().last().toLocalDate();
        SchedulePolicy policy =
                SchedulePolicy.builder().monthlyRule(regularity.monthlyRule()).build();
        return ScheduleFixture.slot(
                        first.toLocalDate().toString(), first.toLocalTime().toString(), "00:00")
                .recurrence(rule)
                .build()
                .occurrences(Timeframe.of(first.toLocalDate(), last), policy)
                .stream()
                .map(Occurrence::planned)
                .toList();
    }

    @Property
    void the_gaps_add_up_to_the_whole_time(@ForAll ScheduleRegularity regularity) {
        Assume.that(!regularity.meetings().isEmpty());
        long days = regularity.meetings().last().toLocalDate().toEpochDay()
                - regularity.meetings().first().toLocalDate().toEpochDay();
        assertThat(regularity.gaps()).hasSize(regularity.meetings().size() - 1);
        assertThat(regularity.gaps().stream().mapToLong(Long::longValue).sum()).isEqualTo(days);
    }
}
