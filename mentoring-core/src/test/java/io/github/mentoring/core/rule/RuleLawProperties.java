package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every verdict, whatever the rules and the case. */
class RuleLawProperties {

    private static final Condition NEVER = Condition.anyOf();

    @Property(tries = 5_000)
    void every_case_gets_a_verdict_that_answers_the_question(@ForAll("scenes") Scene scene) {
        Verdict verdict = scene.verdict();
        assertThat(scene.book().question().outcomes())
                .contains(verdict.answer().mildest(), verdict.answer().severest());
        assertThat(verdict.asOf()).isEqualTo(Scene.DAY);
        assertThat(verdict.version()).isEqualTo(scene.book().version());
        assertThat(verdict.answer().isDecided()).isEqualTo(verdict.missing().isEmpty());
    }

    @Property(tries = 500)
    void a_verdict_is_the_same_on_every_thread_and_under_every_locale_and_zone(@ForAll("scenes") Scene scene) {
        Verdict verdict = scene.verdict();
        Judge judge = Judge.of(scene.book());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(scene.verdict()).isEqualTo(verdict).hasToString(verdict.toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(IntStream.range(0, 16).parallel().mapToObj(any -> judge.judge(scene.given(), Scene.DAY)))
                .allMatch(verdict::equals)
                .extracting(Object::toString)
                .containsOnly(verdict.toString());
    }

    @Property(tries = 3_000)
    void neither_order_nor_repetition_of_rules_matters(@ForAll("scenes") Scene scene) {
        Rulebook book = scene.book();
        Rulebook other = book.withRules(Stream.concat(Lists.reverse(book.rules()).stream(), book.rules().stream())
                        .toList())
                .withFacts(Lists.reverse(book.facts()));
        assertThat(scene.with(other).verdict()).isEqualTo(scene.verdict());
    }

    @Property(tries = 100)
    void every_order_of_up_to_five_rules_gives_the_same_verdict(@ForAll("scenes") Scene scene) {
        Verdict verdict = scene.verdict();
        assertThat(Collections2.permutations(scene.book().rules()))
                .allSatisfy(rules -> assertThat(scene.with(rules).verdict()).isEqualTo(verdict));
    }

    @Property(tries = 3_000)
    void a_rule_and_its_halves_come_to_the_same(
            @ForAll("scenes") Scene scene, @ForAll("conditions") Condition one, @ForAll("conditions") Condition other) {
        for (Rule rule : scene.book().rules()) {
            Rule whole = rule.withWhen(one.or(other));
            Rule half = Scene.renamed(rule.withWhen(other), "HALF");
            Set<Rule> others = Sets.difference(ImmutableSet.copyOf(scene.book().rules()), Set.of(rule));
            Stream<Rule> halves = others.stream()
                    .map(each -> each.overrides().contains(rule.id())
                            ? Scene.overriding(each, Sets.union(each.overrides(), Set.of(half.id())))
                            : each);
            assertThat(scene.with(Stream.concat(halves, Stream.of(rule.withWhen(one), half))
                                    .toList())
                            .answer())
                    .isEqualTo(scene.with(Sets.union(others, Set.of(whole))).answer());
        }
    }

    @Property(tries = 5_000)
    void one_more_ban_never_makes_the_outcome_milder(
            @ForAll("scenes") Scene scene, @ForAll("conditions") Condition when, @ForAll Severity severity) {
        boolean disclosure = scene.book().question() == Question.DISCLOSURE;
        Rule ban = Scene.rule("NEW", when)
                .effect(disclosure ? Effect.PROHIBIT : Effect.REPORT)
                .severity(severity)
                .build();
        Answer before = scene.answer();
        Answer after = scene.plus(ban).answer();
        assertThat(after.mildest()).isGreaterThanOrEqualTo(before.mildest());
        assertThat(after.severest()).isGreaterThanOrEqualTo(before.severest());
    }

    @Property(tries = 2_000)
    void one_more_permission_forbids_nothing_and_allows_nothing_that_a_rule_forbids(
            @ForAll("scenes") Scene scene, @ForAll("conditions") Condition when) {
        Rule permission = Scene.rule("NEW", when).effect(Effect.PERMIT).build();
        Answer before = scene.answer();
        Answer after = scene.plus(permission).answer();
        assertThat(after.mildest()).isLessThanOrEqualTo(before.mildest());
        assertThat(after.severest()).isLessThanOrEqualTo(before.severest());
        for (Case world : scene.completions()) {
            Verdict settled = scene.with(world).verdict();
            boolean byItself =
                    settled.deciding().isEmpty() && settled.answer().equals(new Answer.Decided(Outcome.PROHIBITED));
            if (!byItself) {
                assertThat(scene.with(world).plus(permission).answer()).isEqualTo(settled.answer());
            }
        }
    }

    @Property(tries = 3_000)
    void a_rule_that_never_applies_changes_nothing(
            @ForAll("scenes") Scene scene,
            @ForAll("conditions") Condition when,
            @ForAll Severity severity,
            @ForAll Mode mode) {
        for (Effect effect : Effect.values()) {
            if (scene.book().question().admits(effect)) {
                Rule.Builder idle = Scene.rule("NEW", NEVER);
                Rule dead = idle.effect(effect).severity(severity).mode(mode).build();
                assertThat(scene.plus(dead).verdict()).isEqualTo(scene.verdict());
                assertThat(scene.plus(dead.withWhen(when.and(Condition.not(when))))
                                .verdict())
                        .isEqualTo(scene.verdict());
            }
        }
    }

    @Property(tries = 2_000)
    void what_a_case_turns_out_to_be_lies_within_the_bounds_and_reaches_both(@ForAll("scenes") Scene scene) {
        Answer answer = scene.answer();
        Set<Outcome> outcomes = new HashSet<>();
        for (Case world : scene.completions()) {
            Answer settled = scene.with(world).answer();
            assertThat(settled.isDecided()).isTrue();
            outcomes.add(settled.mildest());
        }
        assertThat(outcomes)
                .contains(answer.mildest(), answer.severest())
                .allMatch(outcome -> outcome.compareTo(answer.mildest()) >= 0)
                .allMatch(outcome -> outcome.compareTo(answer.severest()) <= 0);
    }

    @Property(tries = 3_000)
    void to_tell_what_is_missing_is_enough_and_to_tell_less_is_not(@ForAll("scenes") Scene scene) {
        Set<FactId> missing = scene.verdict().missing();
        for (Case world : scene.completions()) {
            Case told = scene.given();
            for (FactId fact : missing) {
                told = told.with(fact, requireNonNull(world.facts().get(fact)));
            }
            assertThat(scene.with(told).answer()).isEqualTo(scene.with(world).answer());
        }
        for (FactId fact : missing) {
            assertThat(scene.completions())
                    .anySatisfy(world -> assertThat(scene.with(world.with(fact, Given.unknown()))
                                    .answer()
                                    .isDecided())
                            .isFalse());
        }
    }

    @Property(tries = 3_000)
    void what_is_withheld_counts_as_what_nobody_knows(@ForAll("scenes") Scene scene) {
        Case silent = scene.given();
        Case ignorant = scene.given();
        for (FactId fact : scene.unknown()) {
            silent = silent.with(fact, Given.withheld());
            ignorant = ignorant.with(fact, Given.unknown());
        }
        Verdict verdict = scene.with(silent).verdict();
        Verdict other = scene.with(ignorant).verdict();
        assertThat(other.answer()).isEqualTo(verdict.answer());
        assertThat(other.missing()).isEqualTo(verdict.missing());
        assertThat(other.findings()).isEqualTo(verdict.findings());
        assertThat(other.duties()).isEqualTo(verdict.duties());
        assertThat(ids(other.deciding())).isEqualTo(ids(verdict.deciding()));
    }

    @Property(tries = 5_000)
    void the_deciding_rules_alone_give_the_same_outcome(@ForAll("scenes") Scene scene) {
        Verdict verdict = scene.verdict();
        if (verdict.answer().isDecided()) {
            Set<RuleId> deciding = ids(verdict.deciding());
            Set<RuleId> others = Sets.difference(scene.ruleIds(), deciding);
            Verdict alone = scene.without(others).verdict();
            assertThat(alone.answer()).isEqualTo(verdict.answer());
        }
    }

    @Property(tries = 5_000)
    void without_the_deciding_rules_it_comes_out_otherwise_or_for_another_reason(@ForAll("scenes") Scene scene) {
        Scene settled = scene.with(scene.completions().get(0));
        Verdict verdict = settled.verdict();
        Set<RuleId> deciding = ids(verdict.deciding());
        boolean heldNothingDown = verdict.defeated().stream()
                .allMatch(defeated -> Sets.intersection(defeated.by(), deciding).isEmpty());
        Verdict without = settled.without(deciding).verdict();
        if (!deciding.isEmpty() && heldNothingDown && without.answer().equals(verdict.answer())) {
            assertThat(without.deciding()).isEmpty(); // it comes about by itself
            assertThat(without.answer().mildest())
                    .isEqualTo(scene.book().question().otherwise());
        }
    }

    @Property(tries = 5_000)
    void a_defeated_rule_counts_once_what_overrides_it_is_gone(@ForAll("scenes") Scene scene) {
        for (Defeated defeated : scene.verdict().defeated()) {
            RuleId id = defeated.cited().rule();
            Set<RuleId> overriders = scene.book().rules().stream()
                    .filter(rule -> SlowJudge.overrides(rule, id))
                    .map(Rule::id)
                    .collect(Collectors.toSet());
            assertThat(overriders).containsAll(defeated.by());
            Verdict freed = scene.without(overriders).verdict();
            assertThat(ids(Stream.concat(freed.deciding().stream(), freed.others().stream())
                            .toList()))
                    .contains(id);
            Verdict changed = scene.without(defeated.by()).verdict();
            assertThat(changed.defeated().stream()
                            .filter(each -> each.cited().rule().equals(id)))
                    .allSatisfy(each -> assertThat(each.by()).doesNotContainAnyElementsOf(defeated.by()));
        }
    }

    @Property(tries = 3_000)
    void what_somebody_is_changes_nothing_that_no_rule_asks_about(@ForAll("scenes") Scene scene) {
        Set<FactId> read = scene.book().rules().stream()
                .flatMap(rule -> Scene.read(rule).stream())
                .collect(Collectors.toSet());
        for (Fact fact : scene.book().facts()) {
            if (!read.contains(fact.id())) {
                Stream.concat(Stream.of(Given.unknown(), Given.withheld()), SlowJudge.values(fact).stream())
                        .map(value -> scene.with(scene.given().with(fact.id(), value)))
                        .forEach(other -> assertThat(other.verdict()).isEqualTo(scene.verdict()));
            }
        }
    }

    private static Set<RuleId> ids(List<Cited> cited) {
        return cited.stream().map(Cited::rule).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Scenes.any();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Scenes.conditions();
    }
}
