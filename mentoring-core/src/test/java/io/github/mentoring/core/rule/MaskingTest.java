package io.github.mentoring.core.rule;

import static io.github.mentoring.core.finding.Severity.ADVISORY;
import static io.github.mentoring.core.finding.Severity.VIOLATION;
import static io.github.mentoring.core.rule.Books.EVALUATES;
import static io.github.mentoring.core.rule.Books.TODAY;
import static io.github.mentoring.core.rule.Books.disclosure;
import static io.github.mentoring.core.rule.Books.effect;
import static io.github.mentoring.core.rule.Books.pair;
import static io.github.mentoring.core.rule.Books.report;
import static io.github.mentoring.core.rule.Books.rule;
import static io.github.mentoring.core.rule.Books.screening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.RuleId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MaskingTest {

    private static final Fact.Flag ILL =
            Fact.flag("mentee.ill").with(Fact.Terms.of(Changeability.PROTECTED, Audience.MENTEE, Audience.PROGRAMME));
    private static final Rule POWER = report("POWER", VIOLATION, EVALUATES.holds());
    private static final Rule CARE = report("CARE", VIOLATION, ILL.holds());

    @Test
    void explain_ruleThatAudienceMaySee_isExplained() {
        Explanation told = explain(pair().set(EVALUATES, true).set(ILL, true), Audience.MENTOR, POWER, CARE);
        assertThat(told.withheld()).isFalse();
        assertThat(told.verdict().answer()).hasToString("VIOLATION");
        assertThat(told.verdict().deciding()).extracting(Cited::rule).containsExactly(RuleId.of("POWER"));
        assertThat(told.verdict().findings().all()).extracting(Finding::rule).containsExactly(RuleId.of("POWER"));
        assertThat(told.verdict().duties()).hasSize(1);
    }

    @Test
    void explain_ruleThatAudienceMayNotSee_isWithheld() {
        Explanation told = explain(pair().set(ILL, true), Audience.MENTOR, POWER, CARE);
        assertThat(told.withheld()).isTrue();
        assertThat(told.verdict().answer()).hasToString("VIOLATION");
        assertThat(told.verdict().deciding()).isEmpty();
        assertThat(told.verdict().missing()).isEmpty();
        assertThat(told.verdict().findings().isEmpty()).isTrue();
        assertThat(told.verdict().duties()).isEmpty();
    }

    @Test
    void explain_toAudienceThatSeesAll_isTheVerdict() {
        Rulebook book = book(POWER, CARE);
        Case given = pair().set(ILL, true).unknown(EVALUATES).build();
        Explanation told = Judge.of(book).explain(given, TODAY, Audience.PROGRAMME);
        assertThat(told)
                .isEqualTo(new Explanation(Audience.PROGRAMME, Judge.of(book).judge(given, TODAY), false));
    }

    @Test
    void explain_hiddenFact_isNotNamedAsMissing() {
        Rule mild = report("MILD", ADVISORY, EVALUATES.holds());
        Explanation told = explain(pair().unknown(ILL).unknown(EVALUATES), Audience.OTHERS, mild, CARE);
        assertThat(told.verdict().answer()).hasToString("NEEDS_INFORMATION(CLEAR to VIOLATION)");
        assertThat(told.verdict().missing()).containsExactly(EVALUATES.id());
    }

    @Test
    void explain_findingThatNamesHiddenFact_leavesItOut() {
        Rule named = rule("NAMED")
                .when(EVALUATES.holds())
                .addNames(EVALUATES.id(), ILL.id())
                .build();
        Case.Builder given = pair().set(EVALUATES, true).set(ILL, true);
        Explanation told = explain(given, Audience.MENTOR, named);
        assertThat(told.verdict().findings()).hasToString("[NAMED(mentor.evaluates) VIOLATION MENTOR [ada, bob]]");
    }

    @Test
    void explain_hiddenFactThatNamesWhoHasToAct_leavesOutFindingAndDuty() {
        Fact.Choice doer = new Fact.Choice(
                FactId.of("case.doer"),
                ImmutableList.of("MENTOR", "MENTEE"),
                "MENTOR",
                Fact.Terms.of(Changeability.FIXED, Audience.PROGRAMME));
        Rule found = rule("FOUND").when(EVALUATES.holds()).dutyOf(doer.id()).build();
        Rulebook book = screening();
        Judge judge = Judge.of(book.withFacts(ImmutableList.<Fact>builder()
                        .addAll(book.facts())
                        .add(doer)
                        .build())
                .withRules(ImmutableList.of(found)));
        Case given = pair().set(EVALUATES, true)
                .putFacts(doer.id(), new Given.Constant("MENTEE"))
                .build();
        Verdict told = judge.explain(given, TODAY, Audience.MENTOR).verdict();
        assertThat(told.answer()).hasToString("VIOLATION");
        assertThat(told.deciding()).extracting(Cited::rule).containsExactly(found.id());
        assertThat(told.findings().isEmpty()).isTrue();
        assertThat(told.duties()).isEmpty();
        Verdict whole = judge.explain(given, TODAY, Audience.PROGRAMME).verdict();
        assertThat(whole.findings()).hasToString("[FOUND VIOLATION MENTEE [ada, bob]]");
        assertThat(whole.duties()).extracting(Duty::bearer).containsExactly(DutyBearer.MENTEE);
    }

    @Test
    void explain_demandThatTheInstitutionHasToDecideOn_isTheInstitutionsWhoeverIsHidden() {
        Fact.Choice doer = new Fact.Choice(
                FactId.of("case.doer"),
                ImmutableList.of("MENTOR", "MENTEE"),
                "MENTOR",
                Fact.Terms.of(Changeability.FIXED, Audience.PROGRAMME));
        Rulebook book = disclosure();
        Judge judge = Judge.of(book.withFacts(ImmutableList.<Fact>builder()
                        .addAll(book.facts())
                        .add(doer)
                        .build())
                .withRules(ImmutableList.of(
                        rule("DEMAND").effect(Effect.REQUIRE).dutyOf(doer.id()).build(),
                        effect("BAN", Effect.PROHIBIT, EVALUATES.holds()))));
        Case both = pair().set(EVALUATES, true).build();
        assertThat(judge.explain(both, TODAY, Audience.MENTOR).verdict().duties())
                .extracting(Duty::bearer)
                .containsExactly(DutyBearer.INSTITUTION);
        assertThat(judge.explain(pair().build(), TODAY, Audience.MENTOR)
                        .verdict()
                        .duties())
                .isEmpty();
    }

    @Test
    void explain_hiddenException_isNotCited() {
        Rule waiver = effect("WAIVER", Effect.PERMIT, ILL.holds(), "POWER");
        Explanation told = explain(pair().set(EVALUATES, true).set(ILL, true), Audience.MENTOR, POWER, waiver);
        assertThat(told.withheld()).isTrue();
        assertThat(told.verdict().answer()).hasToString("CLEAR");
        assertThat(told.verdict().defeated()).isEmpty();
        assertThat(told.verdict().others()).isEmpty();
    }

    @Test
    void explain_whateverHiddenFactsAre_isTheSameForTheSameAnswer() {
        Judge judge = Judge.of(
                book(POWER, CARE, report("BOTH", ADVISORY, EVALUATES.holds().and(ILL.holds()))));
        Explanation ill =
                judge.explain(pair().set(EVALUATES, true).set(ILL, true).build(), TODAY, Audience.MENTOR);
        Explanation well = judge.explain(pair().set(EVALUATES, true).build(), TODAY, Audience.MENTOR);
        Explanation secret =
                judge.explain(pair().set(EVALUATES, true).withheld(ILL).build(), TODAY, Audience.MENTOR);
        assertThat(ill).isEqualTo(well).isEqualTo(secret);
    }

    @Test
    void explain_hiddenFactThatIsAsOtherwise_isWithheldWhetherMentionedOrNot() {
        Judge judge = Judge.of(book(report("WELL", VIOLATION, Condition.not(ILL.holds()))));
        for (Case given :
                ImmutableList.of(pair().build(), pair().set(ILL, false).build())) {
            Explanation told = judge.explain(given, TODAY, Audience.MENTOR);
            assertThat(told.withheld()).isTrue();
            assertThat(told.verdict().answer()).hasToString("VIOLATION");
            assertThat(told.verdict().deciding()).isEmpty();
            assertThat(told.verdict().findings().isEmpty()).isTrue();
            assertThat(told.verdict().duties()).isEmpty();
        }
    }

    @Test
    void explain_predicateThatReadsHiddenFact_isNotAsked() {
        Rulebook book = book(report("OWN", VIOLATION, Condition.own("own", EVALUATES, ILL)));
        Judge judge = Judge.of(book, ImmutableMap.of("own", reading -> reading.holds(ILL)));
        Explanation told = judge.explain(pair().set(ILL, true).build(), TODAY, Audience.MENTOR);
        assertThat(told.withheld()).isTrue();
        assertThat(told.verdict().deciding()).isEmpty();
        assertThat(judge.explain(pair().set(ILL, true).build(), TODAY, Audience.MENTEE)
                        .verdict()
                        .deciding())
                .hasSize(1);
    }

    @Test
    void explain_predicateThatChangesItsMind_isAskedOnce() {
        AtomicInteger asked = new AtomicInteger();
        Rulebook book = book(report("OWN", VIOLATION, Condition.own("own", EVALUATES)));
        Judge judge = Judge.of(book, ImmutableMap.of("own", reading -> asked.incrementAndGet() % 2 == 1));
        Explanation told = judge.explain(pair().set(EVALUATES, true).build(), TODAY, Audience.MENTOR);
        assertThat(asked).hasValue(1);
        assertThat(told.verdict().answer()).hasToString("VIOLATION");
        assertThat(told.verdict().deciding()).hasSize(1);
        assertThat(told.withheld()).isFalse();
    }

    @Test
    void explain_predicateThatThrows_errsForWhoeverMaySeeWhatItReads() {
        Rulebook book = book(
                report("OPEN", VIOLATION, Condition.own("open", EVALUATES)),
                report("SECRET", VIOLATION, Condition.own("secret", ILL)));
        OwnPredicate throwing = reading -> {
            throw new IllegalStateException("out of order");
        };
        Judge judge = Judge.of(book, ImmutableMap.of("open", throwing, "secret", throwing));
        Case given = pair().build();
        assertThat(judge.explain(given, TODAY, Audience.PROGRAMME).verdict().erring())
                .containsExactly(RuleId.of("OPEN"), RuleId.of("SECRET"));
        assertThat(judge.explain(given, TODAY, Audience.MENTOR).verdict().erring())
                .containsExactly(RuleId.of("OPEN"));
    }

    @Test
    void remedies_factThatAudienceMayNotSee_isNeitherNamedNorMinded() {
        Fact.Flag debt = Fact.flag("mentee.debt")
                .with(Fact.Terms.of(Changeability.CHANGEABLE, Audience.MENTEE, Audience.PROGRAMME));
        Fact.Flag leads = Fact.flag("mentor.leads").with(Fact.Terms.of(Changeability.CHANGEABLE, Audience.values()));
        Rulebook book = screening();
        Judge judge = Judge.of(book.withFacts(ImmutableList.<Fact>builder()
                        .addAll(book.facts())
                        .add(debt, leads)
                        .build())
                .withRules(ImmutableList.of(
                        report("DEBT", VIOLATION, debt.holds()), report("LEADS", VIOLATION, leads.holds()))));
        Case both = pair().set(debt, true).set(leads, true).build();
        Case one = pair().set(leads, true).build();
        Case secret = pair().set(debt, true).build();
        assertThat(judge.remedies(both, Outcome.NOTED, 9, Audience.PROGRAMME))
                .extracting(Remedy::toString)
                .containsExactly("Remedy[mentee.debt, mentor.leads]");
        assertThat(judge.remedies(both, Outcome.NOTED, 9, Audience.MENTOR))
                .isEqualTo(judge.remedies(one, Outcome.NOTED, 9, Audience.MENTOR))
                .extracting(Remedy::toString)
                .containsExactly("Remedy[mentor.leads]");
        assertThat(judge.remedies(secret, Outcome.NOTED, 9, Audience.MENTOR))
                .extracting(Remedy::toString)
                .containsExactly("Remedy[]");
    }

    @Test
    void remedies_hiddenFactThatIsOutOfOrder_isRefusedAllTheSame() {
        Judge judge = Judge.of(book(CARE));
        Case given = Case.builder().putFacts(ILL.id(), new Given.Amount(1)).build();
        assertThatIllegalArgumentException().isThrownBy(() -> judge.remedies(given, Outcome.NOTED, 9, Audience.MENTOR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judge.remedies(pair().build(), Outcome.PERMITTED, 9, Audience.MENTOR))
                .withMessageStartingWith("outcome wanted of SCREENING is PERMITTED, which it never has;");
    }

    @Test
    void explain_caseAfterTheDay_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> explain(pair().day(TODAY.plusDays(1)), Audience.MENTOR, POWER))
                .withMessage("case came about on 2026-03-02, after the day it is judged: 2026-03-01;"
                        + " judge it as of a later day");
    }

    private static Explanation explain(Case.Builder given, Audience audience, Rule... rules) {
        return Judge.of(book(rules)).explain(given.build(), TODAY, audience);
    }

    private static Rulebook book(Rule... rules) {
        Rulebook book = screening();
        return book.withFacts(ImmutableList.<Fact>builder()
                        .addAll(book.facts())
                        .add(ILL)
                        .build())
                .withRules(ImmutableList.copyOf(rules));
    }
}
