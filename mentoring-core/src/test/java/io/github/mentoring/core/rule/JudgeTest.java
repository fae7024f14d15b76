package io.github.mentoring.core.rule;

import static io.github.mentoring.core.finding.Severity.ADVISORY;
import static io.github.mentoring.core.finding.Severity.INFO;
import static io.github.mentoring.core.finding.Severity.VIOLATION;
import static io.github.mentoring.core.finding.Severity.WARNING;
import static io.github.mentoring.core.rule.Books.ADA;
import static io.github.mentoring.core.rule.Books.BEARER;
import static io.github.mentoring.core.rule.Books.BOB;
import static io.github.mentoring.core.rule.Books.CONSENT;
import static io.github.mentoring.core.rule.Books.EVALUATES;
import static io.github.mentoring.core.rule.Books.LAPSES;
import static io.github.mentoring.core.rule.Books.MONTHS;
import static io.github.mentoring.core.rule.Books.PARTNERS;
import static io.github.mentoring.core.rule.Books.TODAY;
import static io.github.mentoring.core.rule.Books.disclosure;
import static io.github.mentoring.core.rule.Books.effect;
import static io.github.mentoring.core.rule.Books.pair;
import static io.github.mentoring.core.rule.Books.report;
import static io.github.mentoring.core.rule.Books.rule;
import static io.github.mentoring.core.rule.Books.screening;
import static io.github.mentoring.core.rule.Books.verdict;
import static io.github.mentoring.core.rule.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {

    private static final Rule POWER = report("POWER", VIOLATION, EVALUATES.holds());
    private static final Rule WAIVER = effect("WAIVER", Effect.PERMIT, CONSENT.holds(), "POWER");
    private static final Rule PRESSURE = effect("PRESSURE", Effect.PERMIT, PARTNERS.holds(), "WAIVER");

    @Test
    void judge_ruleThatApplies_decidesForItsReasons() {
        Verdict verdict = verdict(screening(POWER), pair().set(EVALUATES, true));
        assertThat(verdict)
                .hasToString("Verdict[VIOLATION, [POWER], missing []]")
                .isEqualTo(Verdict.builder()
                        .answer(new Answer.Decided(Outcome.VIOLATION))
                        .addDeciding(cited("POWER", held(EVALUATES, true)))
                        .findings(Findings.of(new Finding(
                                RuleId.of("POWER"),
                                VIOLATION,
                                DutyBearer.MENTOR,
                                Detail.none(),
                                ImmutableSortedSet.of(ADA, BOB))))
                        .addDuties(new Duty(
                                RuleId.of("POWER"), DutyBearer.MENTOR, ImmutableSortedSet.of(ADA), TODAY, TODAY))
                        .version("2026-1")
                        .asOf(TODAY)
                        .build());
    }

    @Test
    void judge_noRuleApplies_isClearByDefault() {
        Verdict verdict = verdict(screening(POWER), pair());
        assertThat(verdict.answer()).isEqualTo(new Answer.Decided(Outcome.CLEAR));
        assertThat(verdict.deciding()).isEmpty();
        assertThat(verdict.findings().isEmpty()).isTrue();
    }

    @Test
    void judge_overriddenRule_isDefeatedByWhatOverridesIt() {
        Verdict verdict =
                verdict(screening(POWER, WAIVER), pair().set(EVALUATES, true).set(CONSENT, true));
        assertThat(verdict.answer()).hasToString("CLEAR");
        assertThat(verdict.deciding()).isEmpty();
        assertThat(verdict.others()).containsExactly(cited("WAIVER", held(CONSENT, true)));
        assertThat(verdict.defeated())
                .containsExactly(new Defeated(
                        cited("POWER", held(EVALUATES, true)), ImmutableSortedSet.of(RuleId.of("WAIVER"))));
        assertThat(verdict.findings().isEmpty()).isTrue();
        assertThat(verdict.duties()).isEmpty();
    }

    @Test
    void judge_exceptionToException_reinstatesTheRuleAndShowsAllThree() {
        Verdict verdict = verdict(
                screening(POWER, WAIVER, PRESSURE),
                pair().set(EVALUATES, true).set(CONSENT, true).set(PARTNERS, true));
        assertThat(verdict.answer()).hasToString("VIOLATION");
        assertThat(verdict.deciding()).extracting(Cited::rule).containsExactly(RuleId.of("POWER"));
        assertThat(verdict.others()).extracting(Cited::rule).containsExactly(RuleId.of("PRESSURE"));
        assertThat(verdict.defeated())
                .containsExactly(new Defeated(
                        cited("WAIVER", held(CONSENT, true)), ImmutableSortedSet.of(RuleId.of("PRESSURE"))));
    }

    @Test
    void judge_ruleThatOnlyWarns_isAWarningAndOverridesNothing() {
        Verdict verdict = verdict(
                screening(POWER.withMode(Mode.WARN), WAIVER.withMode(Mode.WARN)),
                pair().set(EVALUATES, true).set(CONSENT, true));
        assertThat(verdict.answer()).hasToString("NOTED");
        assertThat(verdict.defeated()).isEmpty();
        assertThat(verdict.findings())
                .hasToString("[POWER WARNING MENTOR [ada, bob], WAIVER WARNING MENTOR [ada, bob]]");
    }

    @Test
    void judge_findingsOfAllWeights_decideByTheHeaviest() {
        Verdict verdict = verdict(
                screening(
                        report("A", INFO, Condition.always()),
                        report("B", ADVISORY, Condition.always()),
                        report("C", WARNING, Condition.always())),
                pair());
        assertThat(verdict.answer()).hasToString("NOTED");
        assertThat(verdict.deciding()).extracting(Cited::rule).containsExactly(RuleId.of("B"), RuleId.of("C"));
        assertThat(verdict.others()).containsExactly(cited("A"));
        assertThat(verdict.findings().all()).hasSize(3);
        assertThat(verdict.duties()).extracting(Duty::rule).containsExactly(RuleId.of("B"), RuleId.of("C"));
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, PROHIBITED, []",
        "true,  false, false, PERMITTED,  [PERMIT]",
        "false, true,  false, MANDATORY,  [REQUIRE]",
        "true,  true,  false, MANDATORY,  [REQUIRE]",
        "false, false, true,  PROHIBITED, [PROHIBIT]",
        "true,  false, true,  PROHIBITED, [PROHIBIT]",
        "false, true,  true,  ESCALATE,   '[PROHIBIT, REQUIRE]'",
        "true,  true,  true,  ESCALATE,   '[PROHIBIT, REQUIRE]'",
    })
    void judge_disclosure_joinsAllEffects(
            boolean permit, boolean require, boolean prohibit, String outcome, String by) {
        Verdict verdict = verdict(
                disclosure(
                        effect("PERMIT", Effect.PERMIT, CONSENT.holds()),
                        effect("REQUIRE", Effect.REQUIRE, EVALUATES.holds()),
                        effect("PROHIBIT", Effect.PROHIBIT, PARTNERS.holds())),
                pair().set(CONSENT, permit).set(EVALUATES, require).set(PARTNERS, prohibit));
        assertThat(verdict.answer()).hasToString(outcome);
        assertThat(verdict.deciding().stream().map(Cited::rule).toList()).hasToString(by);
    }

    @Test
    void judge_factUnknownThatMatters_needsInformation() {
        Verdict verdict = verdict(
                screening(POWER, report("CLOSE", ADVISORY, PARTNERS.holds())),
                pair().unknown(EVALUATES).withheld(CONSENT).set(PARTNERS, true));
        assertThat(verdict.answer()).isEqualTo(new Answer.NeedsInformation(Outcome.NOTED, Outcome.VIOLATION));
        assertThat(verdict.missing()).containsExactly(EVALUATES.id());
        assertThat(verdict.deciding()).containsExactly(cited("CLOSE", held(PARTNERS, true)));
        assertThat(verdict.findings().all()).extracting(Finding::rule).containsExactly(RuleId.of("CLOSE"));
    }

    @Test
    void judge_factUnknownThatCannotMatter_isDecided() {
        Verdict verdict = verdict(
                screening(POWER, report("CLOSE", VIOLATION, PARTNERS.holds())),
                pair().unknown(EVALUATES).set(PARTNERS, true));
        assertThat(verdict.answer()).hasToString("VIOLATION");
        assertThat(verdict.missing()).isEmpty();
        assertThat(verdict.deciding()).extracting(Cited::rule).containsExactly(RuleId.of("CLOSE"));
    }

    @Test
    void judge_thisOrNotThis_surelyHolds() {
        Condition either = EVALUATES.holds().or(Condition.not(EVALUATES.holds()));
        Verdict verdict = verdict(screening(report("EITHER", VIOLATION, either)), pair().unknown(EVALUATES));
        assertThat(verdict.answer()).hasToString("VIOLATION");
        assertThat(verdict.findings().all()).hasSize(1);
        assertThat(verdict.deciding()).containsExactly(cited("EITHER", new Held(EVALUATES.id(), Given.unknown())));
    }

    @Test
    void judge_oneOfTwoRulesWhicheverItIs_citesBothAndFindsNeither() {
        Verdict verdict = verdict(
                screening(POWER, report("FREE", VIOLATION, Condition.not(EVALUATES.holds()))),
                pair().unknown(EVALUATES));
        assertThat(verdict.answer()).hasToString("VIOLATION");
        assertThat(verdict.missing()).isEmpty();
        assertThat(verdict.deciding()).extracting(Cited::rule).containsExactly(RuleId.of("FREE"), RuleId.of("POWER"));
        assertThat(verdict.findings().isEmpty()).isTrue();
    }

    @Test
    void judge_overriddenWhicheverWay_isDefeatedByBoth() {
        Verdict verdict = verdict(
                screening(
                        report("LAPSE", VIOLATION, LAPSES.atLeast(3)),
                        effect("WITH", Effect.PERMIT, CONSENT.holds(), "LAPSE"),
                        effect("WITHOUT", Effect.PERMIT, Condition.not(CONSENT.holds()), "LAPSE")),
                pair().set(LAPSES, 4).unknown(CONSENT));
        assertThat(verdict.answer()).hasToString("CLEAR");
        assertThat(verdict.defeated()).hasSize(1);
        assertThat(verdict.defeated().get(0).by()).containsExactly(RuleId.of("WITH"), RuleId.of("WITHOUT"));
    }

    @Test
    void judge_compoundCondition_citesWhatSuffices() {
        Condition when = Condition.allOf(
                Condition.anyOf(PARTNERS.holds(), EVALUATES.holds(), LAPSES.atLeast(2)),
                Condition.not(Condition.allOf(CONSENT.holds(), MONTHS.atLeast(12))));
        Verdict verdict = verdict(
                screening(report("MIXED", VIOLATION, when)),
                pair().set(EVALUATES, true).set(LAPSES, 9).set(CONSENT, true).set(MONTHS, 3));
        assertThat(verdict.deciding())
                .containsExactly(cited("MIXED", held(EVALUATES, true), new Held(MONTHS.id(), new Given.Amount(3))));
    }

    @Test
    void judge_ruleWithDetails_namesThemAndItsBearer() {
        Rule rule = rule("LAPSE")
                .code(RuleId.of("UNRELIABLE"))
                .when(LAPSES.atLeast(3))
                .dutyOf(BEARER.id())
                .about(About.BEARER)
                .addNames(LAPSES.id(), BEARER.id(), CONSENT.id(), PARTNERS.id(), MONTHS.id())
                .namesDay(true)
                .within(Period.ofDays(14))
                .build();
        LocalDate day = LocalDate.of(2026, 2, 20);
        Verdict verdict = verdict(
                screening(rule),
                pair().set(LAPSES, 4)
                        .set(BEARER, DutyBearer.MENTEE)
                        .set(CONSENT, true)
                        .unknown(MONTHS)
                        .day(day));
        assertThat(verdict.findings())
                .hasToString(
                        "[UNRELIABLE(mentor.lapses 4, MENTEE, mentee.consents, 2026-02-20) VIOLATION MENTEE [bob]]");
        assertThat(verdict.duties())
                .containsExactly(new Duty(
                        RuleId.of("UNRELIABLE"),
                        DutyBearer.MENTEE,
                        ImmutableSortedSet.of(BOB),
                        day,
                        LocalDate.of(2026, 3, 6)));
    }

    @ParameterizedTest
    @CsvSource({
        "MENTOR, MENTEE, [ada]",
        "MENTEE, MENTOR, [bob]",
        "ALL, MENTOR, '[ada, bob]'",
        "BEARER, MENTOR, [ada]",
        "BEARER, BOTH, '[ada, bob]'",
        "BEARER, PROGRAMME, '[ada, bob]'"
    })
    void judge_findings_areAboutWhomTheRuleSays(About about, DutyBearer bearer, String subjects) {
        Rule rule = rule("RULE", bearer).about(about).build();
        Verdict verdict = verdict(screening(rule), pair());
        assertThat(verdict.findings().all().first().subjects()).hasToString(subjects);
    }

    @Test
    void judge_caseWithoutPeople_concernsNobody() {
        Verdict verdict = verdict(screening(rule("RULE").about(About.BEARER).build()), Case.builder());
        assertThat(verdict.findings().all().first().subjects()).isEmpty();
        assertThat(verdict.duties().first().people()).isEmpty();
    }

    @Test
    void judge_predicateThatThrows_isErringAndNeedsInformation() {
        Rule own = report("OWN", VIOLATION, Condition.own("own", PARTNERS));
        Verdict verdict = judge(screening(own, POWER), reading -> {
                    throw new IllegalStateException("out of order");
                })
                .judge(pair().build(), TODAY);
        assertThat(verdict.answer()).hasToString("NEEDS_INFORMATION(CLEAR to VIOLATION)");
        assertThat(verdict.erring()).containsExactly(RuleId.of("OWN"));
        assertThat(verdict.missing()).isEmpty();
    }

    @Test
    void judge_predicateThatThrowsWhereItCannotMatter_isErringAndDecided() {
        Rule own = report("OWN", ADVISORY, Condition.own("own", PARTNERS));
        Verdict verdict = judge(screening(own, POWER), reading -> {
                    throw new IllegalStateException("out of order");
                })
                .judge(pair().set(EVALUATES, true).build(), TODAY);
        assertThat(verdict.answer()).hasToString("VIOLATION");
        assertThat(verdict.erring()).containsExactly(RuleId.of("OWN"));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void judge_predicateThatThrowsAnythingOfItsOwn_isErringAndTellsNothing(Throwable thrown) {
        Judge judge = judge(screening(report("OWN", VIOLATION, Condition.own("own", PARTNERS))), reading -> {
            throw JudgeTest.<RuntimeException>sneaked(thrown);
        });
        Verdict verdict = judge.judge(pair().build(), TODAY);
        assertThat(verdict.answer()).hasToString("NEEDS_INFORMATION(CLEAR to VIOLATION)");
        assertThat(verdict.erring()).containsExactly(RuleId.of("OWN"));
        for (Audience audience : Audience.values()) {
            Verdict told = judge.explain(pair().build(), TODAY, audience).verdict();
            assertThat(told.erring()).containsExactly(RuleId.of("OWN"));
        }
    }

    static Stream<Throwable> thrown() {
        return Stream.of(
                new StackOverflowError(),
                new AssertionError("ada is pressed"),
                new NoClassDefFoundError("Missing"),
                new IOException("ada is pressed"));
    }

    @Test
    void judge_predicateForWhichTheMachineHasNoMemory_ends() {
        OutOfMemoryError thrown = new OutOfMemoryError();
        Judge judge = judge(screening(report("OWN", VIOLATION, Condition.own("own", PARTNERS))), reading -> {
            throw thrown;
        });
        assertThatThrownBy(() -> judge.judge(pair().build(), TODAY)).isSameAs(thrown);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> RuntimeException sneaked(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    @Timeout(10)
    void judge_thousandsOfFactsUnknown_missesThemAll() {
        Rulebook book = Books.asking(3_000, Condition::anyOf);
        Case.Builder given = Case.builder();
        book.facts().forEach(given::unknown);
        Verdict verdict = verdict(book, given);
        assertThat(verdict.answer()).hasToString("NEEDS_INFORMATION(CLEAR to VIOLATION)");
        assertThat(verdict.missing()).hasSize(3_000);
        Verdict all = verdict(Books.asking(3_000, Condition::allOf), given);
        assertThat(all.answer()).isEqualTo(verdict.answer());
    }

    @Test
    @Timeout(10)
    void judge_knotOfUnknowns_isLeftOpenWithinTheBounds() {
        Random random = new Random(1);
        Rulebook.Builder book = Rulebook.builder().question(Question.SCREENING).version("1");
        List<Fact.Flag> flags =
                IntStream.range(0, 24).mapToObj(at -> Fact.flag("f" + at)).toList();
        Case.Builder given = Case.builder();
        flags.forEach(given::unknown);
        for (int i = 0; i < 60; i++) {
            Condition[] clauses = new Condition[110];
            Arrays.setAll(
                    clauses,
                    any -> Condition.anyOf(random.ints(3, 0, 48)
                            .mapToObj(at -> {
                                Condition holds = flags.get(at / 2).holds();
                                return at % 2 == 0 ? holds : Condition.not(holds);
                            })
                            .toArray(Condition[]::new)));
            book.addRules(report("R" + i, VIOLATION, Condition.allOf(clauses)));
        }
        Verdict verdict = verdict(book.addAllFacts(flags).build(), given);
        assertThat(verdict.answer().mildest()).isEqualTo(Outcome.CLEAR);
    }

    @Test
    void judge_outcomeThatTakesEveryCompletion_isExact() {
        Fact.Flag[] flags = new Fact.Flag[8];
        Arrays.setAll(flags, at -> Fact.flag("f" + at));
        Condition odd = Condition.anyOf();
        for (Fact.Flag flag : flags) {
            odd = odd.and(not(flag.holds())).or(not(odd).and(flag.holds()));
        }
        Case.Builder given = Case.builder();
        Arrays.stream(flags).forEach(given::unknown);
        Rulebook book = Rulebook.builder()
                .question(Question.SCREENING)
                .version("1")
                .addFacts(flags)
                .addRules(report("ODD", VIOLATION, odd), report("EVEN", VIOLATION, not(odd)))
                .build();
        assertThat(verdict(book, given).answer()).hasToString("VIOLATION");
    }

    @Test
    void judge_predicateThatReadsWhatItDidNotDeclare_isErring() {
        Rule own = report("OWN", VIOLATION, Condition.own("own", PARTNERS));
        Verdict verdict =
                judge(screening(own), reading -> reading.holds(EVALUATES)).judge(pair().build(), TODAY);
        assertThat(verdict.erring()).containsExactly(RuleId.of("OWN"));
    }

    @Test
    void judge_predicate_readsTheCaseAndWhatHoldsOtherwise() {
        Rule own = report("OWN", VIOLATION, Condition.own("own", PARTNERS, LAPSES, BEARER));
        Verdict verdict = judge(
                        screening(own),
                        reading -> reading.holds(PARTNERS)
                                && reading.number(LAPSES) == 0
                                && reading.constant(BEARER).equals("MENTEE"))
                .judge(pair().set(PARTNERS, true).set(BEARER, DutyBearer.MENTEE).build(), TODAY);
        assertThat(verdict.deciding())
                .containsExactly(cited(
                        "OWN",
                        new Held(BEARER.id(), new Given.Constant("MENTEE")),
                        new Held(LAPSES.id(), new Given.Amount(0)),
                        held(PARTNERS, true)));
    }

    @Test
    void judge_predicateOfWhichAFactIsMissing_isNotAskedAndMissesIt() {
        Rule own = report("OWN", VIOLATION, Condition.own("own", PARTNERS, LAPSES));
        Verdict verdict = judge(screening(own), reading -> true)
                .judge(pair().unknown(PARTNERS).build(), TODAY);
        assertThat(verdict.answer()).hasToString("NEEDS_INFORMATION(CLEAR to VIOLATION)");
        assertThat(verdict.missing()).containsExactly(PARTNERS.id());
        assertThat(verdict.erring()).isEmpty();
    }

    @Test
    void judge_caseAfterTheDay_isRefused() {
        Case given = pair().day(LocalDate.of(2026, 3, 2)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judge.of(screening(POWER)).judge(given, TODAY))
                .withMessage("case came about on 2026-03-02, after the day it is judged: 2026-03-01;"
                        + " judge it as of a later day");
    }

    @Test
    void judge_factThatRulebookDoesNotKnow_isRefused() {
        Case given = pair().set(Fact.flag("mentor.ghost"), true).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judge.of(screening(POWER)).judge(given, TODAY))
                .withMessage("case mentions fact `mentor.ghost`, which is not in the rulebook;"
                        + " add the fact there or leave it out here");
    }

    @ParameterizedTest
    @CsvSource({
        "mentor.evaluates, yes and no",
        "mentor.lapses, 0 to 50",
        "case.bearer, '[MENTOR, MENTEE, BOTH, PROGRAMME, INSTITUTION]'"
    })
    void judge_factThatIsWhatItCannotBe_isRefused(String fact, String range) {
        Given wrong = fact.equals("mentor.lapses") ? new Given.Amount(51) : new Given.Constant("PURPLE");
        Case given = pair().putFacts(FactId.of(fact), wrong).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judge.of(screening(POWER)).judge(given, TODAY))
                .withMessage("fact `%s` is said to be something it cannot be; choose from %s".formatted(fact, range));
    }

    @Test
    void judge_dutyBeyondTheCalendar_isRefused() {
        Rulebook book = screening(rule("RULE").within(Period.ofYears(1)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judge.of(book).judge(pair().build(), LocalDate.MAX))
                .withMessage("duty under rule `RULE` falls due after the last day of the calendar:"
                        + " +999999999-12-31 and then P1Y; judge as of an earlier day");
    }

    @Test
    void build_ruleWithATimeToActThatNobodyLivesToSee_isRefused() {
        for (Period within : List.of(
                Period.ofYears(999_999_999),
                Period.of(100, 0, 1),
                Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE))) {
            Rule.Builder rule = rule("RULE").within(within);
            assertThatIllegalArgumentException()
                    .isThrownBy(rule::build)
                    .withMessage("rule `RULE` gives a time to act longer than people are around: " + within
                            + "; give a hundred years at most");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("RULE").within(Period.ofDays(-1)).build())
                .withMessage("rule `RULE` gives a negative time to act: P-1D; give zero or more");
        Rule longest = rule("RULE").within(Period.ofYears(100)).build();
        assertThat(verdict(screening(longest), pair()).duties())
                .extracting(Duty::due)
                .containsExactly(TODAY.plusYears(100));
    }

    @Test
    void of_predicateThatNobodyGave_isRefused() {
        Rulebook book = screening(report("OWN", VIOLATION, Condition.own("own", PARTNERS)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judge.of(book))
                .withMessage(
                        "rule `OWN` asks predicate `own`, which nobody gave; give it to the judge under that name");
    }

    @Test
    void answer_isThatOfTheVerdict() {
        Judge judge = Judge.of(screening(POWER));
        for (Case given : new Case[] {
            pair().build(),
            pair().unknown(EVALUATES).build(),
            pair().set(EVALUATES, true).build()
        }) {
            assertThat(judge.answer(given)).isEqualTo(judge.judge(given, TODAY).answer());
        }
    }

    private static Judge judge(Rulebook book, OwnPredicate own) {
        return Judge.of(book, ImmutableMap.of("own", own));
    }

    private static Cited cited(String rule, Held... because) {
        return new Cited(RuleId.of(rule), ImmutableSortedSet.copyOf(because));
    }

    private static Held held(Fact fact, boolean holds) {
        return new Held(fact.id(), Given.of(holds));
    }
}
