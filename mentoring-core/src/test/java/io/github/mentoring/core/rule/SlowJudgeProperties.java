package io.github.mentoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The engine and a slow one that goes by the definitions say the same. */
class SlowJudgeProperties {

    @Property(tries = 100_000)
    void judge_agrees_with_the_slow_engine(@ForAll("scenes") Scene scene) {
        assertAgree(scene, scene.verdict());
    }

    @Property(tries = 1)
    void judge_agrees_with_the_slow_engine_on_every_small_rulebook() {
        assertThat(Shapes.chains()
                        .mapToLong(SlowJudgeProperties::assertAgreeOnEveryCase)
                        .sum())
                .isEqualTo(64 * (1 + 16) * 81);
        assertThat(Shapes.mixtures()
                        .mapToLong(SlowJudgeProperties::assertAgreeOnEveryCase)
                        .sum())
                .isEqualTo(2 * 27 * 8 * 27);
        assertThat(Shapes.readings()
                        .mapToLong(SlowJudgeProperties::assertAgreeOnEveryCase)
                        .sum())
                .isEqualTo(2 * 8 * 8 * 8 * 8 * 9);
    }

    /** Returns how many cases there are. */
    private static long assertAgreeOnEveryCase(Rulebook book) {
        Judge judge = Judge.of(book);
        List<Case> cases = Shapes.cases(book);
        cases.forEach(given -> assertAgree(new Scene(book, given), judge.judge(given, Scene.DAY)));
        return cases.size();
    }

    private static void assertAgree(Scene scene, Verdict verdict) {
        SlowJudge slow = new SlowJudge(scene.book(), scene.given());
        List<Rule> counting = slow.counting();
        List<Rule> deciding = slow.deciding();
        assertSame(scene, "answer", verdict.answer(), slow.answer());
        assertSame(scene, "missing", verdict.missing(), slow.missing());
        assertSame(scene, "deciding", ids(verdict.deciding(), Cited::rule), ids(deciding, Rule::id));
        assertSame(
                scene,
                "others",
                ids(verdict.others(), Cited::rule),
                ids(counting.stream().filter(rule -> !deciding.contains(rule)).toList(), Rule::id));
        assertSame(
                scene,
                "defeated",
                ids(verdict.defeated(), defeated -> defeated.cited().rule()),
                ids(slow.defeated(), Rule::id));
        assertSame(
                scene,
                "findings",
                texts(verdict.findings().all(), finding -> finding.rule() + " " + finding.severity()),
                texts(
                        counting.stream().filter(SlowJudgeProperties::reports).toList(),
                        rule -> rule.code() + " " + weight(rule)));
    }

    private static boolean reports(Rule rule) {
        return rule.effect() == Effect.REPORT || rule.mode() == Mode.WARN;
    }

    private static Severity weight(Rule rule) {
        boolean tooMuch = rule.effect() != Effect.REPORT || rule.severity() == Severity.VIOLATION;
        return rule.mode() == Mode.WARN && tooMuch ? Severity.WARNING : rule.severity();
    }

    private static void assertSame(Scene scene, String what, Object fast, Object slow) {
        if (!fast.equals(slow)) { // describing each would take longer than judging it
            assertThat(fast).as("%s of %s", what, scene).isEqualTo(slow);
        }
    }

    private static <T> Set<RuleId> ids(Collection<T> things, Function<T, RuleId> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }

    private static <T> Set<String> texts(Collection<T> things, Function<T, String> text) {
        return things.stream().map(text).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Scenes.any();
    }
}
