package io.github.mentoring.matching.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.matching.fixture.PeopleDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** All rules are asked, each for itself. */
@Domain(PeopleDomain.class)
@Domain(DomainContext.Global.class)
class ScreeningProperties {

    private static final Screening ALL =
            Screening.standard(Timeframe.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));

    @Property
    void a_pair_is_admitted_exactly_if_no_rule_refuses_it(@ForAll Person mentor, @ForAll Person mentee) {
        assertThat(ALL.admits(mentor, mentee))
                .isEqualTo(ALL.refusals(mentor, mentee).isEmpty());
    }

    @Property
    void every_reason_given_is_a_rule_that_refuses(@ForAll Person mentor, @ForAll Person mentee) {
        assertThat(ALL.refusals(mentor, mentee).asList())
                .isEqualTo(ALL.rules().stream()
                        .filter(rule -> rule.refuses(mentor, mentee))
                        .map(PairRule::id)
                        .sorted()
                        .toList());
    }

    @Property
    void leaving_a_rule_out_takes_away_that_reason_alone(
            @ForAll Person mentor, @ForAll Person mentee, @ForAll("dispensable") RuleId code) {
        assertThat(ALL.without(code).refusals(mentor, mentee))
                .isEqualTo(Sets.difference(ALL.refusals(mentor, mentee), Set.of(code)));
    }

    @Property
    void the_order_of_rules_does_not_matter(@ForAll("orders") List<PairRule> rules) {
        Screening rebuilt = Screening.standard();
        for (PairRule rule : rules) {
            rebuilt = rebuilt.with(rule);
        }
        assertThat(rebuilt.rules()).isEqualTo(ALL.rules());
    }

    @Property
    void nobody_is_admitted_to_themselves_whatever_is_left_out(@ForAll Person person) {
        Screening lenient = ALL;
        for (PairRule rule : ALL.rules()) {
            lenient = rule.equals(PairRules.SELF_PAIR) ? lenient : lenient.without(rule.id());
        }
        assertThat(lenient.refusals(person, person)).containsExactly(PairRules.SELF_PAIR.id());
    }

    @Provide
    Arbitrary<RuleId> dispensable() {
        return Arbitraries.of(ALL.rules().stream()
                .filter(rule -> !rule.equals(PairRules.SELF_PAIR))
                .map(PairRule::id)
                .toList());
    }

    @Provide
    Arbitrary<List<PairRule>> orders() {
        return Arbitraries.shuffle(ALL.rules());
    }
}
