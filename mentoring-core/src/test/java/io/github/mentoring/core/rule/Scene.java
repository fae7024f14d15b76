package io.github.mentoring.core.rule;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small rulebook and a case for it: at most five rules over four flags, a choice of three and a number of five.
 *
 * @param book the rulebook
 * @param given the case
 */
record Scene(Rulebook book, Case given) {

    static final LocalDate DAY = LocalDate.of(2027, 1, 31);
    static final Source SOURCE = new Source("Handbook", "section 1");

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
                .map(rule -> overriding(
                        rule,
                        rule.overrides().stream()
                                .filter(id -> !gone.contains(id))
                                .toList()))
                .toList());
    }

    /** Returns what is said of each fact, also of those that the case does not mention. */
    Map<FactId, Given> told() {
        Map<FactId, Given> told = new TreeMap<>(given.facts());
        book.facts().forEach(fact -> told.putIfAbsent(fact.id(), fact.otherwise()));
        return told;
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

    /** Returns the facts that a rule reads, be it to see whether it applies or for what it reports. */
    static Set<FactId> read(Rule rule) {
        return Stream.of(
                        rule.when().reads(),
                        rule.names(),
                        rule.dutyOf().stream().toList())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
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
        return rule(id, when, DutyBearer.MENTOR);
    }

    static Rule.Builder rule(String id, Condition when, DutyBearer duty) {
        return Rule.builder().id(RuleId.of(id)).source(SOURCE).duty(duty).when(when);
    }

    /** Returns everything, so that a law that fails can be looked into. */
    @Override
    public String toString() {
        return book.question() + " " + book.facts() + "\n" + Joiner.on("\n").join(book.rules()) + "\n" + given.facts();
    }
}
