package io.github.mentoring.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.fixture.NetworkDomain;
import io.github.mentoring.core.person.Discipline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(NetworkDomain.class)
class NetworkProperties {

    @Property
    void introductions_are_missed_if_a_walk_through_the_last_year_finds_too_few(
            @ForAll MenteeNetwork network, @ForAll("days") LocalDate asOf, @ForAll NetworkPolicy policy) {
        LocalDate yearAgo = asOf.minusYears(1);
        int made = 0;
        for (LocalDate day = yearAgo.minusDays(1); !day.isAfter(asOf); day = day.plusDays(1)) {
            for (Introduction introduction : network.introductions()) {
                if (day.equals(introduction.date()) && introduction.outsideNetwork() && !isAYearBefore(day, asOf)) {
                    made++;
                }
            }
        }
        boolean longEnough = isAYearBefore(network.mentoredSince(), asOf);
        boolean junior = network.stage().isPresent()
                && policy.juniorStages().contains(network.stage().get());
        assertThat(has(network.findings(asOf, policy), NetworkRule.NO_INTRODUCTIONS))
                .isEqualTo(longEnough && junior && made < policy.introductionsPerYear());
    }

    /** Compares year, month and day; a 29 February is taken for the 28th, unless the other day is in a leap year. */
    private static boolean isAYearBefore(LocalDate day, LocalDate asOf) {
        if (asOf.getYear() - day.getYear() != 1) {
            return asOf.getYear() - day.getYear() > 1;
        }
        int dayOfMonth = day.getMonthValue() == 2 && day.getDayOfMonth() == 29 ? 28 : day.getDayOfMonth();
        return asOf.getMonthValue() > day.getMonthValue()
                || (asOf.getMonthValue() == day.getMonthValue() && asOf.getDayOfMonth() >= dayOfMonth);
    }

    @Property
    void reach_is_limited_by_exactly_the_disciplines_that_nobody_reaches(
            @ForAll MenteeNetwork network, @ForAll NetworkPolicy policy) {
        List<String> missing = new ArrayList<>();
        for (Discipline wanted : network.wantedDisciplines()) {
            if (network.reach().values().stream().noneMatch(reached -> reached.contains(wanted))) {
                missing.add(wanted.name());
            }
        }
        assertThat(network.findings(network.mentoredSince(), policy).all())
                .filteredOn(finding -> finding.rule().equals(NetworkRule.INTRODUCTION_REACH_LIMITED.id()))
                .extracting(Finding::detail)
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(Detail.ofTexts(missing)));
    }

    @Property
    void another_mentor_never_narrows_the_reach(@ForAll MenteeNetwork network, @ForAll MenteeNetwork other) {
        MenteeNetwork.Builder both = MenteeNetwork.builder()
                .mentee(network.mentee())
                .mentoredSince(network.mentoredSince())
                .addAllWantedDisciplines(network.wantedDisciplines())
                .putAllReach(network.reach());
        other.reach().forEach((mentor, reached) -> {
            if (!network.reach().containsKey(mentor)) {
                both.putReach(mentor, reached);
            }
        });
        assertThat(network.missingDisciplines()).containsAll(both.build().missingDisciplines());
    }

    @Property
    void passing_an_invitation_on_is_never_refused(
            @ForAll MenteeNetwork network, @ForAll SpeakingInvitation invitation) {
        if (!network.reach().containsKey(invitation.holder())) {
            return;
        }
        Findings findings = network.findingsOfPassing(invitation);
        assertThat(findings.isAdmissible()).isTrue();
        assertThat(has(findings, NetworkRule.WILLINGNESS_NOT_STATED)).isEqualTo(!network.willingToSpeak());
        assertThat(has(findings, NetworkRule.FIELD_DIFFERS))
                .isEqualTo(network.field().isPresent() && !network.field().get().equals(invitation.field()));
    }

    private static boolean has(Findings findings, NetworkRule rule) {
        RuleId id = rule.id();
        return findings.all().stream().anyMatch(finding -> finding.rule().equals(id));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.of(LocalDate.of(2028, 2, 29), LocalDate.of(2029, 2, 28), LocalDate.of(2029, 3, 1)),
                Arbitraries.integers().between(0, 5 * 365).map(LocalDate.of(2026, 1, 1)::plusDays));
    }
}
