package io.github.mentoring.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.fixture.AgreementDomain;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AgreementDomain.class)
@Domain(DomainContext.Global.class)
class AgreementProperties {

    @Property(tries = 500)
    void an_assessment_names_exactly_what_a_plain_reading_misses(
            @ForAll PartnershipAgreement agreement, @ForAll AgreementPolicy policy) {
        assertThat(agreement.findings(policy).all())
                .extracting(AgreementProperties::line)
                .containsExactlyInAnyOrderElementsOf(plainReading(agreement, policy));
    }

    @Property(tries = 200)
    void the_first_talks_are_part_of_the_whole(@ForAll PartnershipAgreement agreement, @ForAll AgreementPolicy policy) {
        assertThat(agreement.findings(policy).all())
                .containsAll(agreement.findingsOfFirstTalks(policy).all());
    }

    @Property(tries = 200)
    void waiving_never_finds_more(@ForAll PartnershipAgreement agreement, @ForAll AgreementPolicy policy) {
        AgreementPolicy full = AgreementPolicy.builder()
                .writtenRequired(policy.writtenRequired())
                .sharingBlocks(policy.sharingBlocks())
                .build();
        assertThat(full.charterFacets()).containsAll(policy.charterFacets());
        assertThat(agreement.findings(full).all())
                .containsAll(agreement.findings(policy).all());
    }

    @Property(tries = 200)
    void an_agreement_alone_refuses_nothing_unless_sharing_blocks(
            @ForAll PartnershipAgreement agreement, @ForAll AgreementPolicy policy) {
        boolean refused = policy.sharingBlocks()
                && !agreement.sharedPerspectives().keySet().equals(agreement.parties());
        assertThat(agreement.findings(policy).isAdmissible()).isEqualTo(!refused);
    }

    @Property(tries = 200)
    void a_revision_is_granted_exactly_if_everybody_accepts(
            @ForAll PartnershipAgreement agreement, @ForAll @IntRange(min = 0, max = 31) int choice) {
        List<PersonId> parties = agreement.parties().asList();
        Set<PersonId> accepting = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            if ((choice >> i & 1) == 1) {
                accepting.add(parties.get(i));
            }
        }
        PartnershipAgreement draft = agreement.withVersion(agreement.version() + 1);
        Decision<PartnershipAgreement> decision = agreement.revise(draft, accepting);
        assertThat(decision instanceof Decision.Granted).isEqualTo(accepting.containsAll(parties));
        Set<PersonId> missing = new HashSet<>(parties);
        missing.removeAll(accepting);
        assertThat(decision.findings().all().stream().flatMap(finding -> finding.subjects().stream()))
                .containsExactlyInAnyOrderElementsOf(missing);
    }

    @Property(tries = 200)
    void a_log_tells_as_many_as_are_open(
            @ForAll MisunderstandingLog log, @ForAll @IntRange(min = 0, max = 14) int day) {
        LocalDate asOf = LocalDate.of(2026, 12, 31).plusDays(day);
        long open = log.entries().stream()
                .filter(entry -> !entry.raisedOn().isAfter(asOf))
                .filter(entry -> entry.resolution().isEmpty()
                        || entry.resolution().get().day().isAfter(asOf))
                .count();
        assertThat(log.findings(asOf).all()).hasSize((int) open);
        assertThat(log.open(asOf)).hasSize((int) open);
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.detail() + " " + finding.severity() + " " + finding.duty() + " "
                + finding.subjects();
    }

    /** Reads the agreement person by person and item by item. */
    private static List<String> plainReading(PartnershipAgreement agreement, AgreementPolicy policy) {
        List<String> lines = new ArrayList<>();
        ImmutableSortedSet<PersonId> all = agreement.parties();
        Set<PersonId> silent = new HashSet<>(all);
        Set<PersonId> reserved = new HashSet<>(all);
        for (PersonId person : all) {
            if (agreement.expectations().containsKey(person)) {
                silent.remove(person);
            }
            if (agreement.sharedPerspectives().containsKey(person)) {
                reserved.remove(person);
            }
        }
        if (agreement.formality().isEmpty()) {
            lines.add("FORMALITY_NOT_AGREED  ADVISORY BOTH " + all);
        }
        if (!silent.isEmpty()) {
            lines.add("EXPECTATIONS_NOT_CLARIFIED  WARNING BOTH " + ImmutableSortedSet.copyOf(silent));
        }
        if (!reserved.isEmpty()) {
            Severity severity = policy.sharingBlocks() ? Severity.VIOLATION : Severity.WARNING;
            lines.add("CULTURE_NOT_SHARED  " + severity + " BOTH " + ImmutableSortedSet.copyOf(reserved));
        }
        boolean boundary = false;
        for (GroundRule rule : agreement.groundRules()) {
            boundary |= rule.kind() == GroundRule.Kind.BOUNDARY;
        }
        if (!boundary) {
            lines.add("BOUNDARIES_NOT_AGREED  ADVISORY BOTH " + all);
        }
        if (agreement.groundRules().isEmpty()) {
            lines.add("GROUND_RULES_MISSING  WARNING BOTH " + all);
        }
        if (agreement.end().isEmpty() && agreement.reviewOn().isEmpty()) {
            lines.add("FINITE_EXPECTATION_NOT_SET  WARNING BOTH " + all);
        }
        for (ConsensusItem item : ConsensusItem.values()) {
            if (!policy.waivedConsensus().contains(item)
                    && !agreement.consensus().contains(item)) {
                lines.add("CONSENSUS_MISSING " + item + " ADVISORY BOTH " + all);
            }
        }
        for (CharterFacet facet : CharterFacet.values()) {
            if (agreement.charter().isPresent()
                    && !policy.waivedFacets().contains(facet)
                    && agreement
                            .charter()
                            .get()
                            .answers()
                            .getOrDefault(facet, "")
                            .isBlank()) {
                lines.add("CHARTER_FACET_MISSING " + facet + " ADVISORY BOTH []");
            }
        }
        readResponsibilities(agreement, policy, lines);
        return lines;
    }

    private static void readResponsibilities(
            PartnershipAgreement agreement, AgreementPolicy policy, List<String> lines) {
        for (MentorResponsibility each : MentorResponsibility.values()) {
            List<PersonId> missing = new ArrayList<>();
            for (MentorId mentor : agreement.mentors()) {
                ImmutableSortedSet<MentorResponsibility> known =
                        agreement.mentorAcknowledgements().get(mentor);
                if (known == null || !known.contains(each)) {
                    missing.add(mentor.person());
                }
            }
            if (!missing.isEmpty() && !policy.waivedOfMentors().contains(each)) {
                lines.add("RESPONSIBILITY_NOT_ACKNOWLEDGED " + each + " WARNING MENTOR " + missing);
            }
        }
        for (MenteeResponsibility each : MenteeResponsibility.values()) {
            List<PersonId> missing = new ArrayList<>();
            for (MenteeId mentee : agreement.mentees()) {
                ImmutableSortedSet<MenteeResponsibility> known =
                        agreement.menteeAcknowledgements().get(mentee);
                if (known == null || !known.contains(each)) {
                    missing.add(mentee.person());
                }
            }
            if (!missing.isEmpty() && !policy.waivedOfMentees().contains(each)) {
                lines.add("RESPONSIBILITY_NOT_ACKNOWLEDGED " + each + " WARNING MENTEE " + missing);
            }
        }
    }
}
