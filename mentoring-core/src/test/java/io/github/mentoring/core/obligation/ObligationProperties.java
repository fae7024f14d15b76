package io.github.mentoring.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.fixture.LifecycleDomain;
import io.github.mentoring.core.fixture.Owing;
import io.github.mentoring.core.json.MentoringJson;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.schedule.QuarterBasis;
import io.github.mentoring.core.schedule.ReviewAnchor;
import io.github.mentoring.core.schedule.ReviewPolicy;
import io.github.mentoring.core.schedule.SchedulePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class ObligationProperties {

    private static final int DAYS_TO_LOOK = 400;
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})(?=-\\d{2}-\\d{2})");

    @Provide
    Arbitrary<Relationship> owing() {
        return Owing.relationships();
    }

    @Provide
    Arbitrary<Relationship> lived() {
        return new LifecycleDomain().relationships();
    }

    @Provide
    Arbitrary<MentoringPolicy> policies() {
        Arbitrary<SchedulePolicy> schedules = Combinators.combine(
                        Arbitraries.of(0, 1, 2),
                        Arbitraries.of(QuarterBasis.class),
                        Arbitraries.of("UTC", "Pacific/Apia", "America/St_Johns", "Asia/Tehran", "America/Havana"))
                .as((least, basis, zone) -> SchedulePolicy.builder()
                        .meetingsPerQuarter(least)
                        .quarterBasis(basis)
                        .zone(ZoneId.of(zone))
                        .build());
        Arbitrary<ReviewPolicy> reviews = Arbitraries.of(
                ReviewPolicy.standard(),
                ReviewPolicy.builder().interval(Period.ofMonths(1)).build(),
                ReviewPolicy.builder().interval(Period.ofMonths(7)).build(),
                ReviewPolicy.builder().interval(Period.ofYears(30)).build(),
                ReviewPolicy.builder()
                        .anchor(ReviewAnchor.programmeDate(MonthDay.of(2, 29)))
                        .build());
        return Combinators.combine(schedules, reviews)
                .as((schedule, review) -> MentoringPolicy.builder()
                        .schedule(schedule)
                        .reviews(review)
                        .build());
    }

    @Property(tries = 300)
    void nothing_changes_before_the_next_change_and_something_does_at_it(
            @ForAll("owing") Relationship now,
            @ForAll("policies") MentoringPolicy policy,
            @ForAll @IntRange(min = -20, max = 700) int days,
            @ForAll @IntRange(min = 0, max = 86_399) int second) {
        ObligationCalendar calendar = ObligationCalendar.under(policy);
        Instant asOf = now.start()
                .plusDays(days)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plusSeconds(second);
        Optional<Instant> change = calendar.nextChange(now, asOf);
        DueList before = calendar.of(now, asOf);
        for (Instant start : starts(asOf, policy.schedule().zone())) {
            boolean differs = !calendar.of(now, start).equals(before);
            if (change.filter(at -> !at.isAfter(start)).isPresent()) {
                assertThat(change).contains(start);
                assertThat(differs).as("something changes at %s", start).isTrue();
                return;
            }
            assertThat(differs).as("nothing changes at %s", start).isFalse();
        }
    }

    /** Returns when the days after a time begin. */
    private static List<Instant> starts(Instant asOf, ZoneId zone) {
        List<Instant> starts = new ArrayList<>();
        LocalDate first = LocalDate.ofInstant(asOf, zone);
        Instant last = asOf;
        for (int i = 1; i <= DAYS_TO_LOOK; i++) {
            Instant start = first.plusDays(i).atStartOfDay(zone).toInstant();
            if (start.isAfter(last)) { // a day that the zone leaves out begins with the one after it
                starts.add(start);
                last = start;
            }
        }
        return starts;
    }

    @Property(tries = 100)
    void lived_relationships_change_when_told(
            @ForAll("lived") Relationship now, @ForAll @IntRange(min = 0, max = 500) int days) {
        nothing_changes_before_the_next_change_and_something_does_at_it(now, MentoringPolicy.standard(), days, 7);
    }

    @Property(tries = 60)
    void who_asks_at_each_change_sees_all_that_who_asks_every_day_sees(
            @ForAll("owing") Relationship now, @ForAll("policies") MentoringPolicy policy) {
        ObligationCalendar calendar = ObligationCalendar.under(policy);
        Instant first = now.start().minusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<Instant> days = starts(first, policy.schedule().zone());
        List<DueList> daily = new ArrayList<>(List.of(calendar.of(now, first)));
        for (Instant day : days) {
            DueList list = calendar.of(now, day);
            if (!list.equals(daily.get(daily.size() - 1))) {
                daily.add(list);
            }
        }
        List<DueList> told = new ArrayList<>(List.of(calendar.of(now, first)));
        Instant last = days.get(days.size() - 1);
        Optional<Instant> next = calendar.nextChange(now, first);
        while (next.filter(at -> !at.isAfter(last)).isPresent()) {
            told.add(calendar.of(now, next.get()));
            next = calendar.nextChange(now, next.get());
        }
        assertThat(told).isEqualTo(daily);
    }

    @Property(tries = 100)
    void a_programme_owes_what_its_relationships_owe_in_any_order(
            @ForAll("programmes") List<Relationship> programme, @ForAll @IntRange(min = 0, max = 900) int days) {
        ObligationCalendar calendar = ObligationCalendar.under(MentoringPolicy.standard());
        Instant asOf = LocalDate.of(2024, 6, 1)
                .plusDays(days)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        DueList all = calendar.of(programme, asOf);
        assertThat(calendar.of(Lists.reverse(programme), asOf)).isEqualTo(all);
        assertThat(calendar.obligations(programme, asOf)).isEqualTo(all.items());
        List<DueItem> apart = new ArrayList<>();
        for (Relationship each : programme) {
            apart.addAll(calendar.of(each, asOf).items());
            assertThat(all.signals(each.id())).isEqualTo(calendar.signals(each, asOf));
        }
        assertThat(all.items()).containsExactlyInAnyOrderElementsOf(apart);
        assertThat(calendar.nextChange(programme, asOf))
                .isEqualTo(programme.stream()
                        .map(each -> calendar.nextChange(each, asOf))
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo));
    }

    @Provide
    Arbitrary<List<Relationship>> programmes() {
        return Owing.relationships().list().ofMaxSize(4).uniqueElements(Relationship::id);
    }

    @Property(tries = 200)
    void once_it_is_over_only_conduct_is_left(
            @ForAll("owing") Relationship now, @ForAll @IntRange(min = 0, max = 3000) int days) {
        DueList list = ObligationCalendar.under(MentoringPolicy.standard())
                .of(now, now.start().plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant());
        if (now.phase() == Phase.ENDED || now.phase() == Phase.REDEFINED) {
            assertThat(list.items())
                    .allMatch(item -> item.obligation().kind() == ObligationKind.ASSESS_CONDUCT
                            && item.obligation().bearer() == DutyBearer.PROGRAMME);
            if (now.conduct(MentoringPolicy.standard()).isEmpty()) {
                assertThat(list.signals()).isEmpty();
            }
        } else {
            assertThat(list.items()).anyMatch(item -> item.obligation().kind() == ObligationKind.ANNUAL_REVIEW);
        }
    }

    @Property(tries = 60)
    void shifting_all_days_by_a_whole_cycle_of_the_calendar_shifts_only_days(
            @ForAll("owing") Relationship now, @ForAll @IntRange(min = 0, max = 900) int days) throws Exception {
        ObligationCalendar calendar = ObligationCalendar.under(MentoringPolicy.standard());
        Instant asOf = now.start().plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant later = now.start()
                .plusYears(400)
                .plusDays(days)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        Relationship shifted = shifted(now, Relationship.class);
        assertThat(calendar.of(shifted, later)).isEqualTo(shifted(calendar.of(now, asOf), DueList.class));
        assertThat(calendar.nextChange(shifted, later))
                .isEqualTo(calendar.nextChange(now, asOf).map(at -> at.plusSeconds(146_097L * 86_400)));
        HealthCheck check = HealthCheck.under(MentoringPolicy.standard());
        assertThat(check.of(shifted, Set.of(), later)).isEqualTo(shifted(check.of(now, Set.of(), asOf), Health.class));
    }

    private static <T> T shifted(T value, Class<T> type) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new MentoringJson());
        Matcher years = YEAR.matcher(mapper.writeValueAsString(value));
        return mapper.readValue(years.replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + 400)), type);
    }

    @Property(tries = 200)
    void what_is_due_is_told_by_its_day(
            @ForAll("owing") Relationship now, @ForAll @IntRange(min = 0, max = 900) int days) {
        LocalDate day = now.start().plusDays(days);
        DueList list = ObligationCalendar.under(MentoringPolicy.standard())
                .of(now, day.atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(list.standing(Standing.OVERDUE)).allMatch(each -> each.due().isBefore(day));
        assertThat(list.standing(Standing.DUE)).allMatch(each -> each.due().equals(day));
        assertThat(list.standing(Standing.UPCOMING)).allMatch(each -> each.due().isAfter(day));
        ImmutableList.Builder<Obligation> all = ImmutableList.builder();
        for (Standing standing : Standing.values()) {
            all.addAll(list.standing(standing));
        }
        assertThat(all.build()).hasSameSizeAs(list.items());
        assertThat(list.items())
                .allMatch(item -> item.obligation().relationship().equals(now.id()));
    }
}
