package io.github.mentoring.core.rule;

import static io.github.mentoring.core.rule.SmallRulebooks.AUDIENCE;
import static io.github.mentoring.core.rule.SmallRulebooks.EVALUATES;
import static io.github.mentoring.core.rule.SmallRulebooks.KNOWN;
import static io.github.mentoring.core.rule.SmallRulebooks.LAPSES;
import static io.github.mentoring.core.rule.SmallRulebooks.LIMIT;
import static io.github.mentoring.core.rule.SmallRulebooks.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private static final Rule MANAGER =
            rule("MANAGER_AS_MENTOR").when(EVALUATES.holds()).build();

    @Test
    void of_rulesThatAllMakeADifference_isClean() {
        Rule consented = rule("MANAGER_WITH_CONSENT")
                .effect(Effect.PERMIT)
                .when(KNOWN.holds())
                .addOverrides(MANAGER.id())
                .build();
        assertThat(Analysis.of(screening(MANAGER, consented)).isClean()).isTrue();
    }

    @Test
    void of_contradictoryCondition_isDead() {
        Rule never = rule("NEVER")
                .when(EVALUATES.holds().and(Condition.not(EVALUATES.holds())))
                .build();
        Analysis analysis = Analysis.of(screening(MANAGER, never));
        assertThat(analysis).hasToString("Analysis[dead [NEVER], masked [], conflicts []]");
        assertThat(analysis.isClean()).isFalse();
    }

    @Test
    void of_boundBeyondTheMostAFactCanBe_isDead() {
        Rule five = rule("FIVE_LAPSES").when(LAPSES.atLeast(5)).build();
        Rule limit = rule("LIMIT_OF_LAPSES").when(LAPSES.atLeast(LIMIT)).build();
        assertThat(Analysis.of(screening(five, limit)).dead()).containsExactly(five.id());
    }

    @Test
    void of_twoConstantsOfOneChoice_areNeverBothTrue() {
        Condition both = AUDIENCE.is(Audience.MENTOR).and(AUDIENCE.is(Audience.MENTEE));
        assertThat(Analysis.of(screening(rule("BOTH").when(both).build())).dead())
                .containsExactly(RuleId.of("BOTH"));
    }

    @Test
    void of_ruleThatIsOverriddenWhereverItHolds_isMaskedAndSaysByWhatAndWhere() {
        Rule anybody = rule("ANYBODY_MAY")
                .effect(Effect.PERMIT)
                .addOverrides(MANAGER.id())
                .build();
        Analysis analysis = Analysis.of(screening(MANAGER, anybody));
        assertThat(analysis.masked())
                .containsExactly(new Analysis.Masked(
                        MANAGER.id(),
                        ImmutableSortedSet.of(anybody.id()),
                        Case.builder().set(EVALUATES, true).build()));
        assertThat(analysis)
                .hasToString("Analysis[dead [], masked [MANAGER_AS_MENTOR by [ANYBODY_MAY]], conflicts []]");
    }

    @Test
    void of_ruleWhoseExceptionHasAnExceptionOfItsOwn_isNotMasked() {
        Rule anybody = rule("ANYBODY_MAY")
                .effect(Effect.PERMIT)
                .addOverrides(MANAGER.id())
                .build();
        Rule unless = rule("UNLESS_KNOWN")
                .when(KNOWN.holds())
                .addOverrides(anybody.id())
                .build();
        assertThat(Analysis.of(screening(MANAGER, anybody, unless)).isClean()).isTrue();
    }

    @Test
    void of_exceptionThatOnlyWarns_masksNothing() {
        Rule anybody = rule("ANYBODY_MAY")
                .effect(Effect.PERMIT)
                .mode(Mode.WARN)
                .addOverrides(MANAGER.id())
                .build();
        assertThat(Analysis.of(screening(MANAGER, anybody)).isClean()).isTrue();
    }

    @Test
    void of_dutyAndBanThatMeet_areInConflictWithACaseThatMentionsWhatBothRead() {
        Rule report = rule("REPORT_LAPSES")
                .effect(Effect.REQUIRE)
                .when(LAPSES.atLeast(2))
                .build();
        Rule confide = rule("KEEP_FROM_OTHERS")
                .effect(Effect.PROHIBIT)
                .when(Condition.not(KNOWN.holds()))
                .build();
        Analysis analysis = Analysis.of(disclosure(report, confide));
        assertThat(analysis.conflicts())
                .containsExactly(new Analysis.Conflict(
                        report.id(),
                        confide.id(),
                        Case.builder().set(LAPSES, 2).set(KNOWN, false).build()));
        assertThat(analysis)
                .hasToString("Analysis[dead [], masked [], conflicts [REPORT_LAPSES against KEEP_FROM_OTHERS]]");
    }

    @Test
    void of_dutyThatOverridesTheBan_isInNoConflict() {
        Rule confide = rule("KEEP_FROM_OTHERS").effect(Effect.PROHIBIT).build();
        Rule report = rule("REPORT_LAPSES")
                .effect(Effect.REQUIRE)
                .when(LAPSES.atLeast(2))
                .addOverrides(confide.id())
                .build();
        assertThat(Analysis.of(disclosure(report, confide)).conflicts()).isEmpty();
    }

    @Test
    void of_predicateOfTheCallersOwn_mayHoldOrNot() {
        Condition own = Condition.own("remote", KNOWN);
        Rule remote = rule("REMOTE").when(own).build();
        Rule never = rule("NEVER").when(own.and(Condition.not(own))).build();
        Analysis analysis = Analysis.of(screening(remote, never));
        assertThat(analysis).hasToString("Analysis[dead [NEVER], masked [], conflicts []]");
    }

    @Test
    void masked_byNothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Analysis.Masked(
                        MANAGER.id(), ImmutableSortedSet.of(), Case.builder().build()))
                .withMessage("rule `MANAGER_AS_MENTOR` is masked by none; name what overrides it");
    }

    private static Rulebook screening(Rule... rules) {
        return book(Question.SCREENING, rules);
    }

    private static Rulebook disclosure(Rule... rules) {
        return book(Question.DISCLOSURE, rules);
    }

    private static Rulebook book(Question question, Rule... rules) {
        return Rulebook.builder()
                .question(question)
                .version("1")
                .addAllFacts(SmallRulebooks.FACTS)
                .addParameters(LIMIT)
                .addRules(rules)
                .build();
    }
}
