package io.github.mentoring.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.examples.Run;
import org.junit.jupiter.api.Test;

class CalendarCommandTest {

    private static Run calendar(Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = "calendar";
        System.arraycopy(more, 0, args, 1, more.length);
        return Run.of(args);
    }

    @Test
    void calendar_ofTheSample_beginsWithItsFirstThursday() {
        Run run = calendar();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        programme faculty in 2026
                        times in Europe/London | America/New_York

                        Thu 2026-01-08 10:15-10:45 | Thu 05:15-05:45 | office hours of mentor-4
                        Thu 2026-01-08 16:00-16:30 | Thu 11:00-11:30 | office hours of mentor-17
                        Thu 2026-01-15 16:00-16:30 | Thu 11:00-11:30 | office hours of mentor-17
                        """);
    }

    @Test
    void slots_throughClockChanges_keepTheirHourAtHome() {
        assertThat(calendar().out())
                .contains("Thu 2026-03-05 16:00-16:30 | Thu 11:00-11:30 | office hours of mentor-17")
                .contains("Thu 2026-03-12 16:00-16:30 | Thu 12:00-12:30 | office hours of mentor-17")
                .contains("Thu 2026-03-12 10:15-10:45 | Thu 06:15-06:45 | office hours of mentor-4")
                .contains("Thu 2026-04-02 16:00-16:30 | Thu 11:00-11:30 | office hours of mentor-17")
                .contains("Thu 2026-04-09 11:15-11:45 | Thu 06:15-06:45 | office hours of mentor-4");
    }

    @Test
    void slots_ofTheYear_areAllThere() {
        assertThat(calendar().out().lines().filter(line -> line.endsWith("mentor-17")))
                .hasSize(52);
        assertThat(calendar().out().lines().filter(line -> line.endsWith("office hours of mentor-4")))
                .hasSize(12);
    }

    @Test
    void reviews_areOnTheAnniversaries() {
        assertThat(calendar().out().lines().filter(line -> line.contains("review")))
                .containsExactly(
                        "Sat 2026-02-28             |                 | review and survey: mentor-17 with bob",
                        "Tue 2026-09-01             |                 | review and survey: mentor-17 with ada");
    }

    @Test
    void reviews_inALeapYear_returnToTheLeapDay() {
        assertThat(calendar("--year", 2028).out().lines().filter(line -> line.contains("review")))
                .containsExactly(
                        "Sat 2028-01-08             |                 | review and survey: mentor-4 with cem",
                        "Tue 2028-02-29             |                 | review and survey: mentor-17 with bob",
                        "Fri 2028-09-01             |                 | review and survey: mentor-17 with ada");
    }

    @Test
    void zone_farAway_mayBeOnTheNextDay() {
        assertThat(calendar("--zone", "Pacific/Auckland").out())
                .contains("Thu 2026-01-08 16:00-16:30 | Fri 05:00-05:30 | office hours of mentor-17");
    }

    @Test
    void year_beforeTheSample_hasNoLines() {
        assertThat(calendar("--year", 2023).out()).isEqualTo("""
                        programme faculty in 2023
                        times in Europe/London | America/New_York

                        """);
    }

    @Test
    void year_beyondTheCalendar_isRefused() {
        Run run = calendar("--year", 9999);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("year must lie between 1 and 9998: 9999");
    }

    @Test
    void zone_thatIsUnknown_isRefused() {
        Run run = calendar("--zone", "Mars/Base");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("time zone is unknown: Mars/Base; use a name such as Europe/London");
    }

    @Test
    void sample_lacksNothing() {
        assertThat(SampleProgramme.PROGRAMME.findings().all()).isEmpty();
    }
}
