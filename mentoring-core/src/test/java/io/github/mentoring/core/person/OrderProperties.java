package io.github.mentoring.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.fixture.FindingDomain;
import io.github.mentoring.core.fixture.PersonDomain;
import java.util.Comparator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(PersonDomain.class)
@Domain(FindingDomain.class)
class OrderProperties {

    @Property
    void person_ids_are_ordered_by_their_text(@ForAll PersonId a, @ForAll PersonId b, @ForAll PersonId c) {
        checkOrder(a, b, c);
        assertThat(sign(a, b)).isEqualTo(sign(a.value(), b.value()));
    }

    @Property
    void mentor_ids_are_ordered_by_the_person(@ForAll MentorId a, @ForAll MentorId b, @ForAll MentorId c) {
        checkOrder(a, b, c);
        assertThat(sign(a, b)).isEqualTo(sign(a.person(), b.person()));
    }

    @Property
    void mentee_ids_are_ordered_by_the_person(@ForAll MenteeId a, @ForAll MenteeId b, @ForAll MenteeId c) {
        checkOrder(a, b, c);
        assertThat(sign(a, b)).isEqualTo(sign(a.person(), b.person()));
    }

    @Property
    void the_two_ids_of_one_person_differ_and_both_read_as_the_person(@ForAll PersonId person) {
        ParticipantId mentor = new MentorId(person);
        ParticipantId mentee = new MenteeId(person);
        assertThat(mentor).isNotEqualTo(mentee);
        assertThat(mentor.person()).isEqualTo(mentee.person());
        assertThat(mentor).hasToString(person.value()).hasToString(mentee.toString());
    }

    @Property
    void topics_are_ordered_by_their_text(@ForAll Topic a, @ForAll Topic b, @ForAll Topic c) {
        checkOrder(a, b, c);
        assertThat(sign(a, b)).isEqualTo(sign(a.name(), b.name()));
    }

    @Property
    void departments_are_ordered_by_their_text(@ForAll Department a, @ForAll Department b, @ForAll Department c) {
        checkOrder(a, b, c);
        assertThat(sign(a, b)).isEqualTo(sign(a.name(), b.name()));
    }

    @Property
    void disciplines_are_ordered_by_their_text(@ForAll Discipline a, @ForAll Discipline b, @ForAll Discipline c) {
        checkOrder(a, b, c);
        assertThat(sign(a, b)).isEqualTo(sign(a.name(), b.name()));
    }

    @Property
    void levels_are_ordered_by_their_number(@ForAll Level a, @ForAll Level b, @ForAll Level c) {
        checkOrder(a, b, c);
        assertThat(sign(a, b)).isEqualTo(sign(a.value(), b.value()));
    }

    @Property
    void ratings_are_ordered_by_their_number(@ForAll Rating a, @ForAll Rating b, @ForAll Rating c) {
        checkOrder(a, b, c);
        assertThat(sign(a, b)).isEqualTo(sign(a.millionths(), b.millionths()));
    }

    @Property
    void seats_are_ordered_by_their_number(@ForAll Seats a, @ForAll Seats b, @ForAll Seats c) {
        checkOrder(a, b, c);
        assertThat(sign(a, b)).isEqualTo(sign(a.count(), b.count()));
    }

    @Property
    void head_counts_are_ordered_by_their_number(@ForAll HeadCount a, @ForAll HeadCount b, @ForAll HeadCount c) {
        checkOrder(a, b, c);
        assertThat(sign(a, b)).isEqualTo(sign(a.people(), b.people()));
    }

    @Property
    void weekly_slots_are_ordered_by_day_start_and_length(
            @ForAll WeeklySlot a, @ForAll WeeklySlot b, @ForAll WeeklySlot c) {
        checkOrder(a, b, c);
        Comparator<WeeklySlot> asPromised = Comparator.comparing(WeeklySlot::day)
                .thenComparing(WeeklySlot::start)
                .thenComparing(WeeklySlot::length);
        assertThat(sign(a, b)).isEqualTo(Integer.signum(asPromised.compare(a, b)));
    }

    @Property
    void rule_ids_are_ordered_by_their_code(@ForAll RuleId a, @ForAll RuleId b, @ForAll RuleId c) {
        checkOrder(a, b, c);
        assertThat(sign(a, b)).isEqualTo(sign(a.code(), b.code()));
    }

    @Property
    void findings_are_ordered_by_severity_rule_detail_and_subjects(
            @ForAll Finding a, @ForAll Finding b, @ForAll Finding c) {
        checkOrder(a, b, c);
        Comparator<Finding> asPromised = Comparator.comparing(Finding::severity)
                .thenComparing(each -> each.rule().code())
                .thenComparing(Finding::detail)
                .thenComparing(
                        each -> // no id begins with another, so the joined texts are ordered like the lists
                        each.subjects().stream().map(PersonId::value).collect(Collectors.joining(" ")));
        int promised = asPromised.compare(a, b);
        assertThat(sign(a, b)).isEqualTo(promised == 0 ? sign(a.duty(), b.duty()) : Integer.signum(promised));
    }

    /** Antisymmetry, transitivity, and agreement with equality and hash codes. */
    private static <T extends Comparable<T>> void checkOrder(T a, T b, T c) {
        assertThat(sign(a, b)).isEqualTo(-sign(b, a));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.equals(b)) {
            assertThat(a).hasSameHashCodeAs(b);
        }
    }

    private static <T extends Comparable<T>> int sign(T a, T b) {
        return Integer.signum(a.compareTo(b));
    }
}
