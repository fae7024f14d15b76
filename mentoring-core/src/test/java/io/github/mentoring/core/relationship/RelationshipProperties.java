package io.github.mentoring.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.fixture.FindingDomain;
import io.github.mentoring.core.fixture.RelationshipDomain;
import io.github.mentoring.core.person.MentoringFunction;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RelationshipDomain.class)
@Domain(FindingDomain.class)
@Domain(DomainContext.Global.class)
class RelationshipProperties {

    @Property(tries = 300)
    void what_is_uncovered_is_what_no_seat_covers_day_by_day(
            @ForAll MentorCommittee committee,
            @ForAll("functions") Set<MentoringFunction> needed,
            @ForAll("days") LocalDate day) {
        Set<MentoringFunction> covered = EnumSet.noneOf(MentoringFunction.class);
        for (CommitteeSeat seat : committee.seats()) {
            LocalDate first = seat.from().orElse(LocalDate.MIN);
            LocalDate last = seat.until().orElse(LocalDate.MAX);
            if (day.compareTo(first) >= 0 && day.compareTo(last) <= 0) {
                covered.addAll(seat.functions());
            }
        }
        Set<MentoringFunction> open = new HashSet<>(needed);
        open.removeAll(covered);
        assertThat(committee.uncovered(needed, day)).containsExactlyInAnyOrderElementsOf(open);
        for (MentoringFunction function : MentoringFunction.values()) {
            assertThat(committee.memberFor(function, day).isEmpty()).isEqualTo(!covered.contains(function));
        }
    }

    @Property(tries = 300)
    void the_order_of_seats_is_total_and_agrees_with_equality(
            @ForAll CommitteeSeat one, @ForAll CommitteeSeat other, @ForAll CommitteeSeat third) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
            assertThat(one.compareTo(third)).isNotPositive();
        }
    }

    @Property(tries = 200)
    void a_health_report_loses_and_adds_nothing(
            @ForAll Parties parties,
            @ForAll Set<RelationshipMark> marks,
            @ForAll Findings others,
            @ForAll RelationshipPolicy policy) {
        HealthReport report = HealthReport.of(parties, marks, others, policy);
        Set<Finding> told = new HashSet<>();
        int count = 0;
        for (HealthHead head : HealthHead.values()) {
            told.addAll(report.under(head).all());
            count += report.under(head).all().size();
        }
        assertThat(told).containsAll(others.all());
        assertThat(count)
                .isEqualTo(told.size())
                .isEqualTo(others.all().size() + RelationshipMark.values().length - marks.size());
    }

    @Provide
    Arbitrary<Set<MentoringFunction>> functions() {
        return RelationshipDomain.functions();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RelationshipDomain.days();
    }
}
