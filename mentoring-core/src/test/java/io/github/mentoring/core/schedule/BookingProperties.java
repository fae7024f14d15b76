package io.github.mentoring.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.fixture.ScheduleDomain;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(ScheduleDomain.class)
class BookingProperties {

    @Property
    void a_booking_is_granted_exactly_if_all_agree(@ForAll Booking booking, @ForAll SchedulePolicy policy) {
        assertThat(booking.decide(policy).value().isPresent())
                .isEqualTo(booking.agreedBy().size() == booking.parties().size());
    }

    @Property
    void every_reason_is_found_at_once(@ForAll Booking booking, @ForAll SchedulePolicy policy) {
        Set<String> codes = codes(booking.decide(policy).findings());
        assertThat(codes.contains("NOT_MUTUALLY_AGREED"))
                .isEqualTo(!booking.agreedBy().equals(booking.parties()));
        assertThat(codes.contains("SETTING_NOT_APPROPRIATE"))
                .isEqualTo(!booking.unsuitableTo().isEmpty());
        assertThat(codes.contains("INTERRUPTION_PRONE_PLACE"))
                .isEqualTo(booking.place().usualWorkplace());
        assertThat(codes.contains("MEETING_TOO_SHORT"))
                .isEqualTo(booking.length().minus(policy.minimumLength()).isNegative());
        boolean isOfficeHour = booking.officeHours().stream()
                .anyMatch(hours -> hours.includes(booking.start(), booking.length(), policy));
        assertThat(codes.contains("SHORT_NOTICE_BOOKING"))
                .isEqualTo(!isOfficeHour
                        && policy.dateOf(booking.start()).toEpochDay()
                                        - policy.dateOf(booking.bookedAt()).toEpochDay()
                                < policy.bookingLead().toTotalMonths() * 31 + days(policy));
    }

    @SuppressWarnings("JavaPeriodGetDays") // the generated leads are of days alone
    private static int days(SchedulePolicy policy) {
        return policy.bookingLead().getDays();
    }

    @Property
    void office_hours_spare_nothing_but_the_notice(
            @ForAll Booking booking, @ForAll SchedulePolicy policy, @ForAll OfficeHours hours) {
        Decision<Booking> decision = booking.decide(policy, List.of(hours));
        Set<String> without = codes(booking.decide(policy).findings());
        if (hours.includes(booking.start(), booking.length(), policy)) {
            without.remove("SHORT_NOTICE_BOOKING");
        }
        assertThat(codes(decision.findings())).isEqualTo(without);
    }

    @Property(tries = 200)
    void a_meeting_held_in_a_slot_is_booked_ahead(@ForAll OfficeHours hours, @ForAll Booking booking) {
        hours.from(hours.first(), SchedulePolicy.standard()).limit(3).forEach(slot -> {
            Booking inSlot = Booking.builder()
                    .addAllParties(booking.parties())
                    .addAllAgreedBy(booking.parties())
                    .start(slot.start())
                    .bookedAt(slot.start().minus(Duration.ofMinutes(1)))
                    .length(slot.length())
                    .place(hours.place())
                    .build();
            assertThat(codes(inSlot.decide(SchedulePolicy.standard(), List.of(hours))
                            .findings()))
                    .doesNotContain("SHORT_NOTICE_BOOKING");
        });
    }

    private static Set<String> codes(Findings findings) {
        return findings.all().stream().map(Finding::rule).map(Object::toString).collect(Collectors.toSet());
    }
}
