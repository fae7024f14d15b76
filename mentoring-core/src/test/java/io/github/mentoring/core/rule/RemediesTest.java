package io.github.mentoring.core.rule;

import static io.github.mentoring.core.finding.Severity.ADVISORY;
import static io.github.mentoring.core.finding.Severity.VIOLATION;
import static io.github.mentoring.core.rule.Books.CONSENT;
import static io.github.mentoring.core.rule.Books.EVALUATES;
import static io.github.mentoring.core.rule.Books.KIN;
import static io.github.mentoring.core.rule.Books.LAPSES;
import static io.github.mentoring.core.rule.Books.MONTHS;
import static io.github.mentoring.core.rule.Books.PARTNERS;
import static io.github.mentoring.core.rule.Books.disclosure;
import static io.github.mentoring.core.rule.Books.effect;
import static io.github.mentoring.core.rule.Books.pair;
import static io.github.mentoring.core.rule.Books.report;
import static io.github.mentoring.core.rule.Books.screening;
import static io.github.mentoring.core.rule.Condition.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemediesTest {

    private static final Rule POWER =
            report("POWER", VIOLATION, EVALUATES.holds().and(not(MONTHS.atLeast(12))));
    private static final Rule SECRET = report("SECRET", VIOLATION, not(CONSENT.holds()));

    @Test
    void remedies_severalWays_areAllOfferedTheSmallestFirst() {
        Case given = pair().set(EVALUATES, true).set(MONTHS, 5).build();
        assertThat(remedies(screening(POWER), given, Outcome.CLEAR))
                .containsExactly(
                        remedy(ImmutableMap.of(EVALUATES, Given.of(false))),
                        remedy(ImmutableMap.of(MONTHS, new Given.Amount(12))));
        assertThat(remedies(screening(POWER, SECRET), given, Outcome.CLEAR))
                .containsExactly(
                        remedy(ImmutableMap.of(CONSENT, Given.of(true), EVALUATES, Given.of(false))),
                        remedy(ImmutableMap.of(CONSENT, Given.of(true), MONTHS, new Given.Amount(12))));
    }

    @Test
    void remedies_limit_cutsThemOff() {
        Case given = pair().set(EVALUATES, true).build();
        assertThat(Judge.of(screening(POWER)).remedies(given, Outcome.CLEAR, 1))
                .containsExactly(remedy(ImmutableMap.of(EVALUATES, Given.of(false))));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 60})
    @Timeout(10)
    void remedies_manyRulesApart_takeOneChangeEach(int rules) {
        Rulebook.Builder book = Rulebook.builder().question(Question.SCREENING).version("1");
        Case.Builder given = Case.builder();
        for (int i = 0; i < rules; i++) {
            Fact.Flag one = Books.changeable("p" + i);
            Fact.Flag other = Books.changeable("q" + i);
            book.addFacts(one, other)
                    .addRules(report("R" + i, VIOLATION, one.holds().and(other.holds())));
            given.set(one, true).set(other, true);
        }
        Judge judge = Judge.of(book.build());
        assertThat(judge.remedies(given.build(), Outcome.CLEAR, 8))
                .hasSize(8)
                .doesNotHaveDuplicates()
                .allMatch(remedy -> remedy.changes().size() == rules)
                .allMatch(
                        remedy -> judge.answer(remedy.appliedTo(given.build())).severest() == Outcome.CLEAR);
    }

    @Test
    void remedies_outcomeAsWanted_isOneWithoutChange() {
        assertThat(remedies(screening(POWER), pair().build(), Outcome.NOTED))
                .containsExactly(new Remedy(ImmutableSortedMap.of()));
    }

    @Test
    void remedies_milderOutcome_doesAsWell() {
        Rulebook book = screening(POWER, report("CLOSE", ADVISORY, not(CONSENT.holds())));
        Case given = pair().set(EVALUATES, true).build();
        assertThat(remedies(book, given, Outcome.NOTED)).hasSize(2);
        assertThat(remedies(book, given, Outcome.CLEAR))
                .allMatch(each -> each.changes().size() == 2);
    }

    @Test
    void remedies_whatIsProtectedOrPast_isNeverOffered() {
        Rulebook book = screening(report("KIN", VIOLATION, KIN.holds()), report("PAST", VIOLATION, PARTNERS.holds()));
        assertThat(remedies(book, pair().set(KIN, true).build(), Outcome.CLEAR)).isEmpty();
        assertThat(remedies(book, pair().set(PARTNERS, true).build(), Outcome.CLEAR))
                .isEmpty();
    }

    @Test
    void remedies_time_onlyGrows() {
        Rulebook late = screening(report("LATE", VIOLATION, MONTHS.atLeast(12)));
        assertThat(remedies(late, pair().set(MONTHS, 20).build(), Outcome.CLEAR))
                .isEmpty();
        assertThat(remedies(late, pair().unknown(MONTHS).build(), Outcome.CLEAR))
                .isEmpty();
    }

    @Test
    void remedies_number_goesToTheNearestThatDoes() {
        Fact.Quantity distance = LAPSES.with(CONSENT.terms());
        Rulebook book = screening(report("MIDDLE", VIOLATION, LAPSES.atLeast(10).and(not(LAPSES.atLeast(20)))));
        book = book.withFacts(ImmutableList.<Fact>builder()
                .addAll(book.facts().stream()
                        .filter(fact -> !fact.id().equals(LAPSES.id()))
                        .toList())
                .add(distance)
                .build());
        assertThat(remedies(book, pair().set(LAPSES, 13).build(), Outcome.CLEAR))
                .containsExactly(
                        remedy(ImmutableMap.of(LAPSES, new Given.Amount(9))),
                        remedy(ImmutableMap.of(LAPSES, new Given.Amount(20))));
    }

    @Test
    void remedies_exception_canBeBroughtAbout() {
        Rulebook book = screening(
                report("PAST", VIOLATION, PARTNERS.holds()), effect("WAIVER", Effect.PERMIT, CONSENT.holds(), "PAST"));
        assertThat(remedies(book, pair().set(PARTNERS, true).build(), Outcome.CLEAR))
                .containsExactly(remedy(ImmutableMap.of(CONSENT, Given.of(true))));
    }

    @Test
    void remedies_unknownFact_canBeSettled() {
        Rulebook book = screening(report("SECRET", ADVISORY, not(CONSENT.holds())));
        assertThat(remedies(book, pair().unknown(CONSENT).build(), Outcome.CLEAR))
                .containsExactly(remedy(ImmutableMap.of(CONSENT, Given.of(true))));
        assertThat(remedies(book, pair().unknown(CONSENT).build(), Outcome.NOTED))
                .containsExactly(
                        remedy(ImmutableMap.of(CONSENT, Given.of(false))),
                        remedy(ImmutableMap.of(CONSENT, Given.of(true))));
    }

    @Test
    void remedies_factThatStaysUnknown_isMadeNotToMatter() {
        Rulebook book = screening(report("BOTH", VIOLATION, PARTNERS.holds().and(EVALUATES.holds())));
        assertThat(remedies(book, pair().unknown(PARTNERS).set(EVALUATES, true).build(), Outcome.CLEAR))
                .containsExactly(remedy(ImmutableMap.of(EVALUATES, Given.of(false))));
    }

    @Test
    void remedies_disclosure_isForTheOutcomeAlone() {
        Rulebook book = disclosure(
                effect("DUTY", Effect.REQUIRE, EVALUATES.holds()), effect("BAN", Effect.PROHIBIT, CONSENT.holds()));
        Case given = pair().build();
        assertThat(remedies(book, given, Outcome.ESCALATE))
                .containsExactly(remedy(ImmutableMap.of(CONSENT, Given.of(true), EVALUATES, Given.of(true))));
        assertThat(remedies(book, given, Outcome.MANDATORY))
                .containsExactly(remedy(ImmutableMap.of(EVALUATES, Given.of(true))));
        assertThat(remedies(book, given, Outcome.PERMITTED)).isEmpty();
    }

    @Test
    void remedies_predicate_isAskedAnew() {
        Rulebook book = screening(report("OWN", VIOLATION, Condition.own("own", EVALUATES, CONSENT)));
        Judge judge =
                Judge.of(book, ImmutableMap.of("own", reading -> reading.holds(EVALUATES) && !reading.holds(CONSENT)));
        assertThat(judge.remedies(pair().set(EVALUATES, true).build(), Outcome.CLEAR, 9))
                .containsExactly(
                        remedy(ImmutableMap.of(CONSENT, Given.of(true))),
                        remedy(ImmutableMap.of(EVALUATES, Given.of(false))));
    }

    @Test
    void remedy_appliedToItsCase_bringsAboutTheOutcome() {
        Judge judge = Judge.of(screening(POWER, SECRET));
        Case given = pair().set(EVALUATES, true).build();
        assertThat(judge.remedies(given, Outcome.CLEAR, 9))
                .isNotEmpty()
                .allMatch(remedy -> judge.answer(remedy.appliedTo(given)).mildest() == Outcome.CLEAR);
    }

    @Test
    void remedy_text_namesFactsWithoutTheirValues() {
        assertThat(remedy(ImmutableMap.of(MONTHS, new Given.Amount(12)))).hasToString("Remedy[pair.monthsApart]");
    }

    @Test
    void remedies_outcomeOfAnotherQuestion_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> remedies(screening(POWER), pair().build(), Outcome.ESCALATE))
                .withMessage("outcome wanted of SCREENING is ESCALATE, which it never has;"
                        + " choose from [CLEAR, NOTED, VIOLATION]");
    }

    @Test
    void remedies_noneWanted_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Judge.of(screening(POWER)).remedies(pair().build(), Outcome.CLEAR, 0))
                .withMessage("limit of remedies is 0; ask for one at least");
    }

    private static ImmutableList<Remedy> remedies(Rulebook book, Case given, Outcome wanted) {
        return Judge.of(book).remedies(given, wanted, 100);
    }

    private static Remedy remedy(ImmutableMap<Fact, Given> changes) {
        ImmutableSortedMap.Builder<FactId, Given> facts = ImmutableSortedMap.naturalOrder();
        changes.forEach((fact, value) -> facts.put(fact.id(), value));
        return new Remedy(facts.buildOrThrow());
    }
}
