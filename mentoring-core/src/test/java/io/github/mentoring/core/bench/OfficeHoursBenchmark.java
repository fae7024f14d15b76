package io.github.mentoring.core.bench;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.schedule.Occurrence;
import io.github.mentoring.core.schedule.OfficeHours;
import io.github.mentoring.core.schedule.Place;
import io.github.mentoring.core.schedule.Recurrence;
import io.github.mentoring.core.schedule.SchedulePolicy;
import io.github.mentoring.core.schedule.SettingKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;

/** Measures what a host may do in the middle of a request; run by hand, each figure the median of many after a warm-up. */
public final class OfficeHoursBenchmark {

    private static final int WARM_UP = 3_000;
    private static final int RUNS = 2_001;

    private static final ZoneId SECOND_ZONE = ZoneId.of("Europe/London");
    private static final SchedulePolicy POLICY = SchedulePolicy.standard();
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 7);
    private static final Timeframe TEN_YEARS =
            Timeframe.of(FIRST, FIRST.plusYears(10).minusDays(1));
    private static final OfficeHours THURSDAYS = OfficeHours.builder()
            .first(DayOfWeek.THURSDAY, FIRST)
            .start(LocalTime.of(16, 0))
            .end(LocalTime.of(16, 30))
            .zone(ZoneId.of("America/New_York"))
            .place(Place.of(SettingKind.VIRTUAL, "call"))
            .recurrence(Recurrence.WEEKLY)
            .build();

    private OfficeHoursBenchmark() {}

    /** Prints the figures. */
    @SuppressWarnings("SystemOut") // for whoever runs it by hand
    public static void main(String[] args) {
        Duration median = median(OfficeHoursBenchmark::tenYearsOfOfficeHours);
        System.out.printf(
                Locale.ROOT,
                "ten years of weekly office hours in two zones (%d occurrences): %.3f ms%n",
                THURSDAYS.occurrences(TEN_YEARS, POLICY).size(),
                median.toNanos() / 1e6);
    }

    /** Expands ten years, with both moments of each occurrence and both local times of the other party. */
    static int tenYearsOfOfficeHours() {
        ImmutableList<Occurrence> occurrences = THURSDAYS.occurrences(TEN_YEARS, POLICY);
        int result = 0; // so that nothing can be left out
        for (Occurrence occurrence : occurrences) {
            result = 31 * result + occurrence.start().hashCode();
            result = 31 * result + occurrence.end().hashCode();
            result = 31 * result
                    + occurrence.startIn(SECOND_ZONE).toLocalDateTime().hashCode();
            result = 31 * result
                    + occurrence.endIn(SECOND_ZONE).toLocalDateTime().hashCode();
        }
        return result;
    }

    /** Returns the median time of a run; every run must give the same result. */
    static Duration median(IntSupplier run) {
        int expected = run.getAsInt();
        long[] nanos = new long[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long before = System.nanoTime();
            int result = run.getAsInt();
            long taken = System.nanoTime() - before;
            if (result != expected) {
                throw new IllegalStateException("run gave another result: " + result);
            }
            nanos[Math.max(i, 0)] = taken;
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[RUNS / 2]);
    }
}
