package io.github.mentoring.core.rule;

import static io.github.mentoring.core.rule.SmallRulebooks.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rulebooks of the size that institutions have: thirty rules over thirty facts. */
@Timeout(60) // no measure of speed, but going through all of the billion cases would take longer
class CaseSearchTest {

    private static final ImmutableList<Fact.Flag> FLAGS =
            IntStream.range(0, 30).mapToObj(i -> Fact.flag("fact" + i)).collect(ImmutableList.toImmutableList());
    private static final List<Effect> EFFECTS = List.of(Effect.PERMIT, Effect.REQUIRE, Effect.PROHIBIT);
    private static final List<Severity> SEVERITIES = List.of(Severity.VIOLATION, Severity.WARNING, Severity.ADVISORY);

    @Test
    void independentRules_areGoneThrough() {
        assertIsGoneThrough(rulebook(Question.SCREENING, i -> flag(i)));
    }

    @Test
    void rulesThatShareFactsWithTheNext_areGoneThrough() {
        assertIsGoneThrough(rulebook(Question.SCREENING, i -> flag(i).and(flag(i + 1))));
        assertIsGoneThrough(
                rulebook(Question.DISCLOSURE, i -> flag(i).or(flag(i + 1)).and(flag(i + 2))));
    }

    @Test
    void rulesThatAllReadOneFact_areGoneThrough() {
        assertIsGoneThrough(rulebook(Question.DISCLOSURE, i -> flag(i).and(Condition.not(flag(0)))));
    }

    @Test
    void rulesThatReadFactsHereAndThere_areGoneThrough() {
        Random random = new Random(1);
        assertIsGoneThrough(
                rulebook(Question.SCREENING, i -> some(random).and(some(random)).and(some(random))));
    }

    /** Each rule overrides all before it, so that written out the last exceptions have a billion parts. */
    @Test
    void rulesEachOfWhichOverridesAllBefore_areGoneThrough() {
        List<Rule> rules = IntStream.range(0, 30)
                .mapToObj(i -> rule("R" + i)
                        .when(flag(i).and(flag(i + 1)))
                        .addAllOverrides(IntStream.range(0, i)
                                .mapToObj(other -> RuleId.of("R" + other))
                                .toList())
                        .build())
                .toList();
        Rulebook book = rulebook(Question.SCREENING, i -> flag(i)).withRules(rules);
        assertThat(Analysis.of(book).isClean()).isTrue();
        assertThat(Difference.between(book, reworded(book)).isEquivalent()).isTrue();
    }

    private static void assertIsGoneThrough(Rulebook book) {
        assertThat(Analysis.of(book).masked()).isEmpty();
        assertThat(Difference.between(book, reworded(book)).isEquivalent()).isTrue();
        assertThat(Difference.between(book, book.withRules(book.rules().subList(0, 29)))
                        .isEquivalent())
                .isFalse();
    }

    /** Returns the same rules, each with a distinction that makes no difference. */
    private static Rulebook reworded(Rulebook book) {
        return book.withRules(book.rules().stream()
                .map(rule -> {
                    Condition fact = flag(rule.id().hashCode());
                    return rule.withWhen(
                            rule.when().and(fact).or(Condition.not(fact).and(rule.when())));
                })
                .toList());
    }

    private static Rulebook rulebook(Question question, IntFunction<Condition> when) {
        return Rulebook.builder()
                .question(question)
                .version("1")
                .addAllFacts(FLAGS)
                .addAllRules(IntStream.range(0, 30)
                        .mapToObj(i -> rule("R" + i)
                                .when(when.apply(i))
                                .effect(question == Question.DISCLOSURE ? EFFECTS.get(i % 3) : Effect.REPORT)
                                .severity(SEVERITIES.get(i % 3))
                                .build())
                        .toList())
                .build();
    }

    private static Condition flag(int at) {
        return FLAGS.get(Math.floorMod(at, FLAGS.size())).holds();
    }

    private static Condition some(Random random) {
        Condition flag = flag(random.nextInt(30));
        return random.nextBoolean() ? flag : Condition.not(flag);
    }
}
