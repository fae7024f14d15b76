package io.github.mentoring.core.schedule;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static io.github.mentoring.core.schedule.ScheduleFixture.ADA;
import static io.github.mentoring.core.schedule.ScheduleFixture.BOB;
import static io.github.mentoring.core.schedule.ScheduleFixture.QUIET_ROOM;
import static io.github.mentoring.core.schedule.ScheduleFixture.STANDARD;
import static io.github.mentoring.core.schedule.ScheduleFixture.agreed;
import static io.github.mentoring.core.schedule.ScheduleFixture.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BookingTest {

    @Test
    void decide_everythingWrong_namesAllAtOnce() {
        Booking booking = meeting("2026-05-19", 10, QUIET_ROOM.withUsualWorkplace(true))
                .addAgreedBy(BOB)
                .addUnsuitableTo(ADA)
                .build();
        assertThat(booking.decide(STANDARD).findings())
                .hasToString("[NOT_MUTUALLY_AGREED VIOLATION BOTH [ada],"
                        + " SETTING_NOT_APPROPRIATE WARNING BOTH [ada, bob],"
                        + " INTERRUPTION_PRONE_PLACE ADVISORY BOTH [ada, bob],"
                        + " MEETING_TOO_SHORT ADVISORY BOTH [ada, bob],"
                        + " SHORT_NOTICE_BOOKING ADVISORY BOTH [ada, bob]]");
    }

    @Test
    void decide_dayAtTheBoundary_goesByTheZoneOfTheProgramme() {
        // 23:59 in UTC is the next day in Kathmandu, and so one day too late
        SchedulePolicy kathmandu =
                SchedulePolicy.builder().zone(ZoneId.of("Asia/Kathmandu")).build();
        assertThat(agreed("2026-05-06").build().decide(kathmandu).findings().all())
                .hasSize(1);
    }

    @Test
    void build_oneParty_isRefused() {
        Booking.Builder alone = Booking.builder()
                .addParties(ADA)
                .bookedAt(Instant.EPOCH)
                .start(Instant.EPOCH)
                .length(Duration.ofHours(1))
                .place(QUIET_ROOM);
        assertThatIllegalArgumentException()
                .isThrownBy(alone::build)
                .withMessage("booking has too few parties: [ada]; name everybody it is for");
    }

    @Test
    void build_strangers_areRefused() {
        PersonId cem = PersonId.of("cem");
        assertThatIllegalArgumentException()
                .isThrownBy(agreed("2026-05-06").addAgreedBy(cem)::build)
                .withMessage("booking is agreed to by people whom it is not for: [cem]; name them among its parties");
        assertThatIllegalArgumentException()
                .isThrownBy(agreed("2026-05-06").addUnsuitableTo(cem)::build)
                .withMessage("booking has a place that is judged by people whom it is not for: [cem];"
                        + " name them among its parties");
    }

    @Test
    void build_withoutLength_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(meeting("2026-05-06", 0, QUIET_ROOM)::build)
                .withMessage("booking does not last: PT0S; give it more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(meeting("2026-05-06", -5, QUIET_ROOM)::build)
                .withMessage("booking does not last: PT-5M; give it more than zero");
    }

    @Test
    void build_bookedAfterwards_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(agreed("2026-05-20")::build)
                .withMessage("booking is made after the meeting starts: 2026-05-20T23:59:00Z for 2026-05-20T10:00:00Z;"
                        + " book it before");
    }

    @Test
    void decide_null_isRefusedByName() {
        Booking booking = agreed("2026-05-06").build();
        assertThatNullPointerException()
                .isThrownBy(() -> booking.decide(nothing()))
                .withMessage("policy");
        assertThatNullPointerException()
                .isThrownBy(() -> booking.decide(STANDARD, nothing()))
                .withMessage("officeHours");
    }

    @Test
    void toString_doesNotTellWhoMinds() {
        assertThat(agreed("2026-05-06").addUnsuitableTo(BOB).build().toString())
                .doesNotContain("unsuitableTo=[bob]", QUIET_ROOM.name());
    }

    @Test
    void build_longerThanADay_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(Booking.builder()
                        .addParties(ADA, PersonId.of("bob"))
                        .bookedAt(Instant.EPOCH)
                        .start(Instant.EPOCH)
                        .length(Duration.ofSeconds(Long.MAX_VALUE))
                        .place(QUIET_ROOM)::build)
                .withMessage("booking lasts longer than a day: PT2562047788015215H30M7S; book each day by itself");
    }

    @Test
    void build_beyondTheCalendar_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(Booking.builder()
                        .addParties(ADA, PersonId.of("bob"))
                        .bookedAt(Instant.EPOCH)
                        .start(Instant.MAX)
                        .length(Duration.ofHours(1))
                        .place(QUIET_ROOM)::build)
                .withMessage("booking lies a hundred thousand years away: 1970-01-01T00:00:00Z for"
                        + " +1000000000-12-31T23:59:59.999999999Z; choose moments of our time");
    }

    @Test
    void occurrence_longerThanADay_isRefused() {
        Duration length = Duration.ofDays(1).plusNanos(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occurrence(LocalDate.EPOCH.atStartOfDay(), length, ZoneOffset.UTC))
                .withMessage("occurrence on 1970-01-01T00:00 lasts longer than a day: PT24H0.000000001S;"
                        + " keep each day by itself");
    }

    @Test
    void includes_whatLastsForEver_isFalse() {
        Occurrence day = new Occurrence(LocalDate.EPOCH.atStartOfDay(), Duration.ofDays(1), ZoneOffset.UTC);
        assertThat(day.includes(Instant.EPOCH, Duration.ofSeconds(Long.MAX_VALUE)))
                .isFalse();
        assertThat(day.includes(Instant.EPOCH, Duration.ofDays(1))).isTrue();
    }
}
