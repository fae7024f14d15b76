package io.github.mentoring.core.rule;

import static io.github.mentoring.core.rule.SmallRulebooks.EVALUATES;
import static io.github.mentoring.core.rule.SmallRulebooks.KNOWN;
import static io.github.mentoring.core.rule.SmallRulebooks.LAPSES;
import static io.github.mentoring.core.rule.SmallRulebooks.LIMIT;
import static io.github.mentoring.core.rule.SmallRulebooks.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Rule MANAGER =
            rule("MANAGER_AS_MENTOR").when(EVALUATES.holds()).build();
    private static final Rule LAPSED = rule("LAPSES")
            .when(LAPSES.atLeast(LIMIT))
            .severity(Severity.WARNING)
            .build();
    private static final Rulebook BOOK = Rulebook.builder()
            .question(Question.SCREENING)
            .version("1")
            .addFacts(EVALUATES, LAPSES)
            .addParameters(LIMIT)
            .addRules(MANAGER, LAPSED)
            .build();

    @Test
    void between_sameRulesInOtherWords_isEquivalent() {
        Rule twice = MANAGER.withWhen(Condition.not(Condition.not(EVALUATES.holds())
                .or(Condition.not(EVALUATES.holds()).and(LAPSES.atLeast(2)))));
        Difference difference = Difference.between(BOOK, BOOK.withRules(List.of(twice, LAPSED)));
        assertThat(difference.isEquivalent()).isTrue();
        assertThat(difference).hasToString("Difference[]");
    }

    @Test
    void between_differentFigures_namesACaseBetweenThem() {
        Difference difference = Difference.between(BOOK, BOOK.withParameters(List.of(LIMIT.withValue(2))));
        assertThat(difference)
                .isEqualTo(new Difference(ImmutableList.of(new Difference.Change(
                        Outcome.CLEAR,
                        Outcome.NOTED,
                        Case.builder().set(LAPSES, 2).build()))));
        assertThat(difference.severer()).isEqualTo(difference.changes());
        assertThat(difference.milder()).isEmpty();
    }

    @Test
    void between_ruleLeftOut_namesWhatItBecomesElsewhere() {
        Difference difference = Difference.between(BOOK, BOOK.withRules(List.of(LAPSED)));
        assertThat(difference).hasToString("Difference[VIOLATION to CLEAR, VIOLATION to NOTED]");
        assertThat(difference.milder())
                .containsExactly(
                        new Difference.Change(
                                Outcome.VIOLATION,
                                Outcome.CLEAR,
                                Case.builder().set(EVALUATES, true).build()),
                        new Difference.Change(
                                Outcome.VIOLATION,
                                Outcome.NOTED,
                                Case.builder()
                                        .set(EVALUATES, true)
                                        .set(LAPSES, 3)
                                        .build()));
    }

    @Test
    void between_rulebookThatKnowsMore_namesACaseThatTheOtherKnowsInPart() {
        Rule consented = rule("MANAGER_WITH_CONSENT")
                .effect(Effect.PERMIT)
                .when(KNOWN.holds())
                .addOverrides(MANAGER.id())
                .build();
        Rulebook after =
                BOOK.withFacts(List.of(EVALUATES, KNOWN, LAPSES)).withRules(List.of(MANAGER, LAPSED, consented));
        Case witness = Difference.between(BOOK, after).milder().get(0).witness();
        assertThat(witness)
                .isEqualTo(Case.builder().set(EVALUATES, true).set(KNOWN, true).build());
        assertThat(witness.knownTo(after)).isEqualTo(witness);
        assertThat(Judge.of(BOOK)
                        .judge(witness.knownTo(BOOK), LocalDate.of(2026, 1, 1))
                        .answer())
                .isEqualTo(new Answer.Decided(Outcome.VIOLATION));
    }

    @Test
    void between_predicateOfTheCallersOwn_isTheSameForBoth() {
        Rule remote = rule("REMOTE").when(Condition.own("remote", LAPSES)).build();
        Rulebook before = BOOK.withRules(List.of(remote));
        Rulebook after = BOOK.withRules(List.of(remote.withWhen(remote.when().and(EVALUATES.holds()))));
        assertThat(Difference.between(before, after)).hasToString("Difference[VIOLATION to CLEAR]");
        assertThat(Difference.between(after, after).isEquivalent()).isTrue();
    }

    @Test
    void between_differentQuestions_isRefused() {
        Rulebook other =
                Rulebook.builder().question(Question.CONDUCT).version("1").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Difference.between(BOOK, other))
                .withMessage("rulebooks for SCREENING and CONDUCT are not comparable; take two for the same question");
    }

    @Test
    void between_differentFactsOfOneName_isRefused() {
        Rulebook other = BOOK.withRules(List.of(MANAGER)).withFacts(List.of(EVALUATES, Fact.quantity("lapses", 0, 9)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Difference.between(BOOK, other))
                .withMessage("two rulebooks mean different facts by one name: `lapses`; give each a name of its own");
    }

    @Test
    void changes_ofOnePairOfOutcomes_areRefused() {
        Case nothing = Case.builder().build();
        Difference.Change one = new Difference.Change(Outcome.CLEAR, Outcome.NOTED, nothing);
        Difference.Change other =
                new Difference.Change(Outcome.CLEAR, Outcome.NOTED, nothing.with(LAPSES.id(), new Given.Amount(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Difference(ImmutableList.of(one, other)))
                .withMessage("difference names a change of outcome twice: [CLEAR to NOTED, CLEAR to NOTED];"
                        + " name it once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Difference.Change(Outcome.CLEAR, Outcome.CLEAR, nothing))
                .withMessage("change leaves the outcome as it is: CLEAR; state another outcome");
    }
}
