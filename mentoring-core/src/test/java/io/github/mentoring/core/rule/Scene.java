package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.fixture.RuleDomain;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A small rulebook and a case for it: at most five rules over four flags, a choice of three and a number of five.
 *
 * @param book the rulebook
 * @param given the case
 */
record Scene(Rulebook book, Case given) {

    static final LocalDate DAY = LocalDate.of(2027, 1, 31);
    static final Source SOURCE = new Source("Handbook", "section 1");
    static final Parameter FIGURE = new Parameter("figure", 2, 1, 4);

    private static final List<FactId> FLAGS =
            Stream.of("a", "b", "c", "d").map(FactId::of).toList();
    private static final FactId CHOICE = FactId.of("k");
    private static final FactId NUMBER = FactId.of("n");

    Verdict verdict() {
        return Judge.of(book).judge(given, DAY);
    }

    Answer answer() {
        return verdict().answer();
    }

    Scene with(Rulebook other) {
        return new Scene(other, given);
    }

    Scene with(Case other) {
        return new Scene(book, other);
    }

    Scene with(Iterable<Rule> rules) {
        return with(book.withRules(rules));
    }

    /** Returns the same case under a rulebook with one more rule. */
    Scene plus(Rule rule) {
        return with(ImmutableList.<Rule>builder().addAll(book.rules()).add(rule).build());
    }

    /** Returns the same case under a rulebook without some rules, which are overridden no more either. */
    Scene without(Iterable<RuleId> ids) {
        ImmutableSortedSet<RuleId> gone = ImmutableSortedSet.copyOf(ids);
        return with(book.rules().stream()
                .filter(rule -> !gone.contains(rule.id()))
                .map(rule -> overriding(rule, rule.overrides().stream()
                        .filter(id -> !gone.contains(id))
                        .toList()))
                .toList());
    }

    /** Returns all that the case can turn out to be, every fact told. */
    List<Case> completions() {
        return SlowJudge.worlds(book, given).stream()
                .map(world -> given.withFacts(world))
                .toList();
    }

    /** Returns the facts that are said to be unknown or withheld. */
    Set<FactId> unknown() {
        return Maps.filterValues(given.facts(), value -> !value.isKnown()).keySet();
    }

    Set<RuleId> ruleIds() {
        return book.rules().stream().map(Rule::id).collect(Collectors.toSet());
    }

    static Rule overriding(Rule rule, Iterable<RuleId> others) {
        return copy(rule, rule.id(), others);
    }

    static Rule renamed(Rule rule, String id) {
        return copy(rule, RuleId.of(id), rule.overrides());
    }

    private static Rule copy(Rule rule, RuleId id, Iterable<RuleId> overrides) {
        return Rule.builder()
                .id(id)
                .code(rule.code())
                .source(rule.source())
                .effect(rule.effect())
                .severity(rule.severity())
                .mode(rule.mode())
                .duty(rule.duty())
                .dutyOf(rule.dutyOf())
                .about(rule.about())
                .addAllNames(rule.names())
                .namesDay(rule.namesDay())
                .when(rule.when())
                .within(rule.within())
                .addAllOverrides(overrides)
                .build();
    }

    static Rule.Builder rule(String id, Condition when) {
        return Rule.builder()
                .id(RuleId.of(id))
                .source(SOURCE)
                .duty(DutyBearer.MENTOR)
                .when(when);
    }

    static Condition flag(int position) {
        return new Condition.Holds(FLAGS.get(position));
    }

    static Arbitrary<Scene> any() {
        return books().flatMap(book -> cases(book).map(given -> new Scene(book, given)));
    }

    static Arbitrary<Rulebook> books() {
        return Arbitraries.of(Question.class).flatMap(Scene::books);
    }

    static Arbitrary<Rulebook> books(Question question) {
        Arbitrary<List<Fact.Terms>> terms = Combinators.combine(
                        Arbitraries.of(Changeability.class),
                        Arbitraries.subsetOf(Audience.values()).map(ImmutableSortedSet::copyOf))
                .as(Fact.Terms::new)
                .list()
                .ofSize(6);
        return Combinators.combine(terms, Arbitraries.integers().between(0, 63), rules(question))
                .as((each, otherwise, rules) -> Rulebook.builder()
                        .question(question)
                        .version("1")
                        .addAllFacts(facts(each, otherwise))
                        .addParameters(FIGURE)
                        .addAllRules(rules)
                        .build());
    }

    static Arbitrary<Case> cases(Rulebook book) {
        List<Arbitrary<Case.Builder>> none = List.of();
        List<Arbitrary<Map.Entry<FactId, Given>>> each = book.facts().stream()
                .map(fact -> Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(Given.unknown(), Given.withheld())),
                                Tuple.of(1, Arbitraries.of(SlowJudge.values(fact))))
                        .map(value -> Map.entry(fact.id(), value)))
                .toList();
        return Combinators.combine(
                        Combinators.combine(each).as(entries -> entries), Arbitraries.integers().between(0, 127))
                .as((entries, mentioned) -> {
                    Case.Builder given = Case.between(PersonId.of("ada"), PersonId.of("bob")).day(DAY);
                    for (int i = 0; i < entries.size(); i++) {
                        if ((mentioned >> i & 1) == 1) {
                            given.putFacts(entries.get(i));
                        }
                    }
                    return given.build();
                });
    }

    static Arbitrary<Rule> rules(Question question, String id) {
        Effect[] effects = Stream.of(Effect.values()).filter(question::admits).toArray(Effect[]::new);
        return Combinators.combine(
                        conditions(),
                        Arbitraries.of(effects),
                        Arbitraries.of(Severity.class),
                        Arbitraries.frequency(Tuple.of(4, Mode.ENFORCE), Tuple.of(1, Mode.WARN)))
                .as((when, effect, severity, mode) ->
                        rule(id, when).effect(effect).severity(severity).mode(mode).build());
    }

    static Arbitrary<Condition> conditions() {
        return RuleDomain.nested(
                Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of(FLAGS).map(Condition.Holds::new)),
                        Tuple.of(1, Arbitraries.of("X", "Y").map(name ->
                                new Condition.Is(CHOICE, ImmutableSortedSet.of(name, "Z")))),
                        Tuple.of(1, Arbitraries.of(1, 3, 4, 9).map(least ->
                                new Condition.AtLeast(NUMBER, new Bound.Fixed(least)))),
                        Tuple.of(1, Arbitraries.just(
                                new Condition.AtLeast(NUMBER, new Bound.Named(FIGURE.name()))))),
                2);
    }

    /** Rules of any names of which each overrides only such as come after it in some order. */
    private static Arbitrary<ImmutableList<Rule>> rules(Question question) {
        Arbitrary<List<String>> names = Arbitraries.shuffle("R1", "R2", "R3", "R4", "R5");
        Arbitrary<Integer> overrides = Arbitraries.integers().between(0, (1 << 10) - 1);
        return Combinators.combine(
                        names, rules(question, "R").list().ofMaxSize(5), overrides, overrides)
                .as((ids, rules, some, others) -> named(ids, rules, some & others));
    }

    private static ImmutableList<Rule> named(List<String> ids, List<Rule> rules, int overrides) {
        ImmutableList.Builder<Rule> named = ImmutableList.builder();
        int bit = 0;
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            Rule.Builder builder = rule(ids.get(i), rule.when())
                    .effect(rule.effect())
                    .severity(rule.severity())
                    .mode(rule.mode());
            for (int j = i + 1; j < rules.size(); j++) {
                if ((overrides >> bit++ & 1) == 1) {
                    builder.addOverrides(RuleId.of(ids.get(j)));
                }
            }
            named.add(builder.build());
        }
        return named.build();
    }

    private static List<Fact> facts(List<Fact.Terms> terms, int otherwise) {
        Fact[] facts = new Fact[6];
        for (int i = 0; i < FLAGS.size(); i++) {
            facts[i] = new Fact.Flag(FLAGS.get(i), (otherwise >> i & 1) == 1, terms.get(i));
        }
        facts[4] = new Fact.Choice(CHOICE, ImmutableList.of("Z", "X", "Y"), "Y", terms.get(4));
        facts[5] = new Fact.Quantity(NUMBER, 0, 4, otherwise >> 4, terms.get(5));
        return Arrays.asList(facts);
    }
}
