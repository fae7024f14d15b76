package io.github.mentoring.core.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.fixture.EthicsDomain;
import io.github.mentoring.core.fixture.RelationshipDomain;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(EthicsDomain.class)
@Domain(RelationshipDomain.class)
@Domain(DomainContext.Global.class)
class EthicsScreenProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Property(tries = 300)
    void the_screen_of_many_is_the_union_of_the_screens_of_its_pairs(
            @ForAll EthicsScreen screen, @ForAll EthicsRegister register, @ForAll Proposal proposal) {
        EthicsReport whole = screen.screen(register, proposal, DAY);
        Set<Finding> findings = new TreeSet<>();
        boolean admissible = true;
        int pairs = 0;
        for (PersonId mentor : proposal.parties().people()) {
            for (PersonId mentee : proposal.parties().people()) {
                if (meet(proposal.parties(), mentor, mentee)) {
                    EthicsReport pair = screen.screen(register, pair(proposal, mentor, mentee), DAY);
                    assertThat(whole.verdict(new MentorId(mentor), new MenteeId(mentee)))
                            .contains(pair.verdicts().get(0).verdict());
                    findings.addAll(pair.findings().all());
                    admissible &= pair.isAdmissible();
                    pairs++;
                }
            }
        }
        assertThat(whole.findings().all()).containsExactlyElementsOf(findings);
        assertThat(whole.isAdmissible()).isEqualTo(admissible);
        assertThat(whole.verdicts()).hasSize(pairs);
    }

    private static boolean meet(Parties parties, PersonId mentor, PersonId mentee) {
        if (parties instanceof Parties.Guided guided) {
            return guided.mentors().contains(new MentorId(mentor))
                    && guided.mentees().contains(new MenteeId(mentee));
        }
        return ((Parties.Circle) parties).peers().contains(mentee) && !mentor.equals(mentee);
    }

    /** A peer with a facilitator is the least circle, and its one pair is that of facilitator and peer. */
    private static Proposal pair(Proposal proposal, PersonId mentor, PersonId mentee) {
        Parties two = proposal.format().isPeerCohort()
                ? new Parties.Circle(ImmutableSortedSet.of(mentee), ImmutableSortedSet.of(mentor))
                : Parties.pair(new MentorId(mentor), new MenteeId(mentee));
        return new Proposal(two, proposal.format(), proposal.model());
    }

    @Property(tries = 500)
    void the_index_admits_whom_the_screen_admits(@ForAll ScreeningIndex index) {
        List<List<Object>> refused = new ArrayList<>();
        for (MentorId mentor : index.mentors()) {
            for (MenteeId mentee : index.mentees()) {
                boolean admits = !mentor.person().equals(mentee.person())
                        && index.report(mentor, mentee, DAY).isAdmissible();
                assertThat(index.admits(mentor, mentee)).isEqualTo(admits);
                assertThat(index.admits(
                                index.mentors().indexOf(mentor), index.mentees().indexOf(mentee)))
                        .isEqualTo(admits);
                if (!admits) {
                    refused.add(List.of(mentor, mentee));
                }
            }
        }
        List<List<Object>> visited = new ArrayList<>();
        index.forEachRefused((mentor, mentee) -> visited.add(List.of(mentor, mentee)));
        assertThat(visited).isEqualTo(refused);
        assertThat(index.refusedPairs()).isEqualTo(refused.size());
    }

    @Property(tries = 200)
    void a_report_is_admissible_exactly_if_it_is_decided_and_nothing_is_violated(@ForAll EthicsReport report) {
        boolean admissible = report.verdicts().stream()
                .map(pair -> pair.verdict().answer())
                .allMatch(answer -> answer instanceof Answer.Decided decided && decided.outcome() != Outcome.VIOLATION);
        assertThat(report.isAdmissible()).isEqualTo(admissible);
        if (report.isAdmissible()) {
            assertThat(report.findings().isAdmissible()).isTrue();
            assertThat(report.missing()).isEmpty();
        }
        if (!report.findings().isAdmissible()) {
            assertThat(report.answer().severest()).isEqualTo(Outcome.VIOLATION);
            assertThat(report.isAdmissible()).isFalse();
        }
    }

    @Property(tries = 200)
    void who_people_are_changes_nothing(
            @ForAll EthicsScreen screen, @ForAll EthicsRegister register, @ForAll Proposal proposal) {
        EthicsRegister.Builder others = EthicsRegister.builder();
        register.people()
                .values()
                .forEach(person -> others.add(Person.builder()
                        .id(person.id())
                        .department(person.department())
                        .mentor(person.mentor())
                        .mentee(person.mentee())
                        .addBackground(AttributeValue.of(PersonalAttribute.GENDER, "any"))
                        .build()));
        EthicsRegister disguised = others.addAllConflicts(register.conflicts())
                .addAllLines(register.lines())
                .addAllRisks(register.risks())
                .addAllBreaches(register.breaches())
                .addAllIntercultural(register.intercultural())
                .putAllSupervision(register.supervision())
                .addAllAffiliations(register.affiliations())
                .addAllStatements(register.statements())
                .build();
        assertThat(screen.screen(disguised, proposal, DAY)).isEqualTo(screen.screen(register, proposal, DAY));
    }

    @Property(tries = 200)
    void the_standard_rules_are_never_milder_than_the_floor(
            @ForAll EthicsRegister register, @ForAll Proposal proposal, @ForAll EthicsScreen screen) {
        EthicsScreen floor = EthicsScreen.by(ScreeningRules.floor()
                .withFacts(ImmutableList.copyOf(screen.rulebook().facts())));
        Answer least = floor.screen(register, proposal, DAY).answer();
        Answer given = screen.screen(register, proposal, DAY).answer();
        assertThat(given.mildest()).isGreaterThanOrEqualTo(least.mildest());
        assertThat(given.severest()).isGreaterThanOrEqualTo(least.severest());
        assertThat(screen.rulebook().below(ScreeningRules.floor())).isEmpty();
    }
}
