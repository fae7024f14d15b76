package io.github.mentoring.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.person.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SchedulePolicyTest {

    @Test
    void standard_hasTheAgreedFigures() {
        assertThat(SchedulePolicy.standard())
                .isEqualTo(SchedulePolicy.builder()
                        .cadence(Cadence.MONTHLY)
                        .meetingsPerQuarter(1)
                        .quarterBasis(QuarterBasis.RELATIONSHIP)
                        .monthlyRule(MonthlyRule.NTH_WEEKDAY)
                        .minimumLength(Duration.ofMinutes(30))
                        .bookingLead(Period.ofDays(14))
                        .earlyWindow(Period.ofMonths(3))
                        .earlyGood(Rating.parse("0.80"))
                        .earlyMixed(Rating.parse("0.50"))
                        .earlyRanking(EarlyRanking.CONSISTENCY_FIRST)
                        .missedMeetingsUntilReview(2)
                        .zone(ZoneOffset.UTC)
                        .build());
    }

    @Test
    void dateOf_isReadInTheZoneOfTheProgramme() {
        Instant evening = Instant.parse("2026-05-06T23:30:00Z");
        assertThat(SchedulePolicy.standard().dateOf(evening)).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(SchedulePolicy.builder()
                        .zone(ZoneId.of("Asia/Tokyo"))
                        .build()
                        .dateOf(evening))
                .isEqualTo(LocalDate.of(2026, 5, 7));
    }

    @Test
    void build_figuresOutOfRange_areRefused() {
        assertRefused(
                SchedulePolicy.builder().meetingsPerQuarter(-1),
                "schedule policy asks for a negative number of meetings in a quarter: -1; give zero or more");
        assertRefused(
                SchedulePolicy.builder().minimumLength(Duration.ofMinutes(-1)),
                "schedule policy has a length of meetings out of range: PT-1M; give from zero to a day");
        assertRefused(
                SchedulePolicy.builder().missedMeetingsUntilReview(0),
                "schedule policy looks into too few missed meetings: 0; give one or more");
        assertRefused(
                SchedulePolicy.builder().earlyMixed(Rating.parse("0.9")),
                "schedule policy asks more for mixed first months than for good ones: 0.9 over 0.8; swap them");
    }

    @Test
    void build_spansOutOfRange_areRefused() {
        String lead = "schedule policy has a lead of bookings out of range: %s; give from zero to a hundred years";
        assertRefused(SchedulePolicy.builder().bookingLead(Period.ofDays(-1)), lead.formatted("P-1D"));
        assertRefused(SchedulePolicy.builder().bookingLead(Period.of(100, 0, 1)), lead.formatted("P100Y1D"));
        assertRefused(
                SchedulePolicy.builder().bookingLead(Period.ofYears(Integer.MAX_VALUE)),
                lead.formatted("P2147483647Y"));
        assertRefused(
                SchedulePolicy.builder().earlyWindow(Period.ZERO),
                "schedule policy has an early window out of range: P0D; give more than zero to a hundred years");
        assertRefused(
                SchedulePolicy.builder().earlyWindow(Period.of(1, -1, 0)),
                "schedule policy has an early window out of range: P1Y-1M; give more than zero to a hundred years");
    }

    @Test
    void build_atTheBounds_isAccepted() {
        SchedulePolicy policy = SchedulePolicy.builder()
                .meetingsPerQuarter(0)
                .minimumLength(Duration.ZERO)
                .bookingLead(Period.ZERO)
                .earlyWindow(Period.ofYears(100))
                .earlyGood(Rating.parse("0"))
                .earlyMixed(Rating.parse("0"))
                .missedMeetingsUntilReview(1)
                .build();
        assertThat(policy.earlyWindow()).isEqualTo(Period.ofYears(100));
    }

    @Test
    void rules_nameTheirSource() {
        assertThat(ScheduleRule.values())
                .allSatisfy(rule -> assertThat(rule.source().section()).isNotBlank());
        assertThat(ScheduleRule.BELOW_QUARTERLY_MINIMUM.source())
                .hasToString("Faculty mentoring FAQ, how often to meet");
    }

    private static void assertRefused(SchedulePolicy.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
