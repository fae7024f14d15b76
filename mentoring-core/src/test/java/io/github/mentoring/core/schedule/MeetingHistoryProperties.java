package io.github.mentoring.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.fixture.ScheduleDomain;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(ScheduleDomain.class)
class MeetingHistoryProperties {

    @Property
    void quarters_follow_each_other_without_a_gap_and_are_over(
            @ForAll MeetingHistory history, @ForAll SchedulePolicy policy, @ForAll("days") int passed) {
        LocalDate asOf = history.start().plusDays(passed);
        List<Quarter> quarters = history.quarters(asOf, policy);
        for (int i = 1; i < quarters.size(); i++) {
            assertThat(quarters.get(i).start()).isEqualTo(quarters.get(i - 1).end());
        }
        assertThat(quarters).allSatisfy(quarter -> {
            assertThat(quarter.start()).isAfterOrEqualTo(history.start());
            assertThat(quarter.end()).isBeforeOrEqualTo(asOf);
        });
    }

    @Property
    void quarters_of_the_relationship_are_all_that_are_over(
            @ForAll MeetingHistory history, @ForAll("days") int passed) {
        LocalDate asOf = history.start().plusDays(passed);
        List<Quarter> quarters = history.quarters(asOf, SchedulePolicy.standard());
        for (int i = 0; i < quarters.size(); i++) {
            assertThat(quarters.get(i).start()).isEqualTo(history.start().plusMonths(3L * i));
        }
        assertThat(history.start().plusMonths(3L * quarters.size() + 3)).isAfter(asOf);
    }

    @Property
    void calendar_quarters_are_those_that_a_walk_through_the_days_finds(
            @ForAll MeetingHistory history, @ForAll("days") int passed) {
        LocalDate asOf = history.start().plusDays(passed);
        SchedulePolicy calendar =
                SchedulePolicy.builder().quarterBasis(QuarterBasis.CALENDAR).build();
        List<LocalDate> begins = history.start()
                .datesUntil(asOf.plusDays(1))
                .filter(day -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1)
                .toList();
        assertThat(history.quarters(asOf, calendar))
                .map(Quarter::start)
                .containsExactlyElementsOf(begins.isEmpty() ? begins : begins.subList(0, begins.size() - 1));
    }

    @Property
    void each_meeting_counts_in_the_one_quarter_it_lies_in(
            @ForAll MeetingHistory history, @ForAll SchedulePolicy policy, @ForAll("days") int passed) {
        assertThat(history.quarters(history.start().plusDays(passed), policy))
                .allSatisfy(quarter -> assertThat(quarter.meetings()).isEqualTo((int) history.held().stream()
                        .filter(day -> !day.isBefore(quarter.start()) && day.isBefore(quarter.end()))
                        .count()));
    }

    @Property
    void a_quarter_is_found_exactly_if_it_has_too_few_meetings(
            @ForAll MeetingHistory history, @ForAll SchedulePolicy policy, @ForAll("days") int passed) {
        LocalDate asOf = history.start().plusDays(passed);
        assertThat(history.quarterFindings(asOf, policy).all())
                .map(finding -> finding.detail().toString())
                .containsExactlyElementsOf(history.quarters(asOf, policy).stream()
                        .filter(quarter -> quarter.meetings() < policy.meetingsPerQuarter())
                        .map(quarter -> quarter.start().toString())
                        .toList());
    }

    @Property
    void the_order_in_which_meetings_are_told_does_not_matter(@ForAll MeetingHistory history) {
        MeetingHistory backwards = MeetingHistory.builder()
                .start(history.start())
                .addAllHeld(Lists.reverse(history.held()))
                .cadence(history.cadence())
                .addAllPeople(history.people())
                .build();
        assertThat(backwards).isEqualTo(history).hasToString(history.toString());
    }

    @Property
    void early_engagement_is_what_a_walk_through_the_slots_finds(
            @ForAll MeetingHistory history, @ForAll SchedulePolicy policy, @ForAll("days") int passed) {
        LocalDate asOf = history.start().plusDays(passed);
        LocalDate windowEnd = history.start().plus(policy.earlyWindow());
        Cadence cadence = history.cadence().orElse(policy.cadence());
        int elapsed = 0;
        int kept = 0;
        while (true) {
            LocalDate begin = history.start().plus(cadence.period().multipliedBy(elapsed));
            LocalDate end = history.start().plus(cadence.period().multipliedBy(elapsed + 1));
            if (end.isAfter(asOf) || end.isAfter(windowEnd)) {
                break;
            }
            elapsed++;
            kept += history.held().stream().anyMatch(day -> !day.isBefore(begin) && day.isBefore(end)) ? 1 : 0;
        }
        long frequency = history.held().stream()
                .filter(day -> day.isBefore(windowEnd) && !day.isAfter(asOf))
                .count();
        assertThat(history.early(asOf, policy)).isEqualTo(new EarlyEngagement(kept, elapsed, (int) frequency));
    }

    @Property
    void one_more_meeting_never_makes_it_worse(
            @ForAll MeetingHistory history,
            @ForAll SchedulePolicy policy,
            @ForAll("days") int passed,
            @ForAll("days") int later) {
        LocalDate asOf = history.start().plusDays(passed);
        MeetingHistory more = MeetingHistory.builder()
                .start(history.start())
                .addAllHeld(history.held())
                .addHeld(history.start().plusDays(later))
                .cadence(history.cadence())
                .build();
        EarlyEngagement before = history.early(asOf, policy);
        EarlyEngagement after = more.early(asOf, policy);
        assertThat(after.kept()).isGreaterThanOrEqualTo(before.kept());
        assertThat(after.elapsed()).isEqualTo(before.elapsed());
        assertThat(after.signal(policy)).isLessThanOrEqualTo(before.signal(policy));
        assertThat(codes(history.quarterFindings(asOf, policy))).containsAll(codes(more.quarterFindings(asOf, policy)));
    }

    private static List<String> codes(Findings findings) {
        return findings.all().stream()
                .map(finding -> finding.rule() + "(" + finding.detail() + ")")
                .toList();
    }

    @Property
    void what_happens_after_the_day_asked_for_is_not_known_to_the_answer(
            @ForAll MeetingHistory history, @ForAll SchedulePolicy policy, @ForAll("days") int passed) {
        LocalDate asOf = history.start().plusDays(passed);
        MeetingHistory known = MeetingHistory.builder()
                .start(history.start())
                .addAllHeld(history.held().stream()
                        .filter(day -> !day.isAfter(asOf))
                        .toList())
                .cadence(history.cadence())
                .addAllPeople(history.people())
                .build();
        assertThat(known.early(asOf, policy)).isEqualTo(history.early(asOf, policy));
        assertThat(known.earlyFindings(asOf, policy)).isEqualTo(history.earlyFindings(asOf, policy));
        assertThat(known.quarterFindings(asOf, policy)).isEqualTo(history.quarterFindings(asOf, policy));
    }

    @Property
    void the_signal_goes_by_the_exact_fraction(@ForAll EarlyEngagement early, @ForAll SchedulePolicy policy) {
        Assume.that(early.elapsed() > 0);
        BigDecimal consistency =
                BigDecimal.valueOf(early.kept()).divide(BigDecimal.valueOf(early.elapsed()), MathContext.DECIMAL128);
        EarlySignal expected = EarlySignal.POOR;
        if (consistency.compareTo(new BigDecimal(policy.earlyGood().toString())) >= 0) {
            expected = EarlySignal.GOOD;
        } else if (consistency.compareTo(new BigDecimal(policy.earlyMixed().toString())) >= 0) {
            expected = EarlySignal.MIXED;
        }
        assertThat(early.signal(policy)).isEqualTo(expected);
    }

    @Property
    void ranking_does_not_depend_on_the_order_in_which_pairs_are_given(
            @ForAll("pairs") List<EarlyEngagement> engagements, @ForAll EarlyRanking ranking) {
        Map<Integer, EarlyEngagement> pairs = new HashMap<>();
        for (int i = engagements.size() - 1; i >= 0; i--) {
            pairs.put(i, engagements.get(i));
        }
        ImmutableList<Integer> ranked = ranking.rank(pairs);
        assertThat(ranked)
                .containsExactlyInAnyOrderElementsOf(pairs.keySet().stream()
                        .filter(key -> engagements.get(key).elapsed() > 0)
                        .toList());
        for (int i = 1; i < ranked.size(); i++) {
            int better = ranked.get(i - 1);
            int worse = ranked.get(i);
            int order = ranking.order().compare(engagements.get(better), engagements.get(worse));
            assertThat(order > 0 || (order == 0 && better < worse)).isTrue();
        }
    }

    @Property
    void a_steadier_pair_ranks_higher_however_often_the_other_meets(
            @ForAll EarlyEngagement one, @ForAll EarlyEngagement other) {
        Assume.that(one.elapsed() > 0 && other.elapsed() > 0);
        Assume.that(one.kept() * other.elapsed() > other.kept() * one.elapsed());
        assertThat(EarlyRanking.CONSISTENCY_FIRST.rank(Map.of("bob", one, "ada", other)))
                .containsExactly("bob", "ada");
    }

    @Property
    void a_history_is_never_a_violation(
            @ForAll MeetingHistory history, @ForAll SchedulePolicy policy, @ForAll("days") int passed) {
        LocalDate asOf = history.start().plusDays(passed);
        assertThat(history.quarterFindings(asOf, policy)
                        .and(history.earlyFindings(asOf, policy))
                        .all())
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.subjects()).isEqualTo(history.people());
                });
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 600).edgeCases(edges -> edges.add(0, 89, 90, 91, 92, 365));
    }

    @Provide
    Arbitrary<List<EarlyEngagement>> pairs() {
        return new ScheduleDomain().earlyEngagements().list().ofMaxSize(6);
    }
}
