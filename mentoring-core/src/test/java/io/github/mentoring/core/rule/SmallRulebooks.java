package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** Rulebooks of up to four rules over four facts, small enough to go through every case. */
final class SmallRulebooks {

    static final Fact.Flag EVALUATES = Fact.flag("evaluates");
    static final Fact.Flag KNOWN = Fact.flag("known");
    static final Fact.Choice AUDIENCE = Fact.choice("audience", Audience.PROGRAMME);
    static final Fact.Quantity LAPSES = new Fact.Quantity(FactId.of("lapses"), 0, 4, 1, Fact.Terms.FIXED_AND_OPEN);
    static final Parameter LIMIT = new Parameter("limit", 3, 1, 4);
    static final ImmutableList<Fact> FACTS = ImmutableList.of(AUDIENCE, EVALUATES, KNOWN, LAPSES);

    private final Random random;
    private final Question question;

    SmallRulebooks(long seed, Question question) {
        this.random = new Random(seed);
        this.question = question;
    }

    /** Returns a rulebook; two from one maker share some rules. */
    Rulebook rulebook() {
        return Rulebook.builder()
                .question(question)
                .version("1")
                .addAllFacts(FACTS)
                .addParameters(LIMIT.withValue(1 + random.nextInt(4)))
                .addAllRules(rules("R", 1 + random.nextInt(4)))
                .build();
    }

    /** Returns the rulebook with one rule taken out, changed or added. */
    Rulebook neighbour(Rulebook book) {
        List<Rule> rules = new ArrayList<>(book.rules());
        int at = random.nextInt(rules.size());
        Rule rule = rules.get(at);
        switch (random.nextInt(5)) {
            case 0 -> rules.set(at, rule.withSeverity(severity()));
            case 1 -> rules.set(at, rule.withWhen(condition(2)));
            case 2 -> rules.set(at, rule.withMode(Mode.WARN));
            case 3 -> rules.add(rule("S", ImmutableSortedSet.of(rule.id())));
            default -> {}
        }
        return book.withRules(rules).withParameters(List.of(LIMIT.withValue(1 + random.nextInt(4))));
    }

    Overlay overlay(Rulebook base) {
        Overlay.Builder overlay = Overlay.builder().version("2");
        RuleId some = base.rules().get(random.nextInt(base.rules().size())).id();
        int changes = 1 + random.nextInt(3);
        for (int change = 0; change < changes; change++) {
            switch (change == 0 ? random.nextInt(6) : random.nextInt(2)) {
                case 0 -> overlay.addRules(rule("X" + change, ImmutableSortedSet.of()));
                case 1 -> overlay.addRules(rule("Y" + change, ImmutableSortedSet.of(some)));
                case 2 -> overlay.tune(LIMIT, 1 + random.nextInt(4));
                case 3 -> overlay.warnOnly(some);
                case 4 -> overlay.severity(some, severity());
                default -> overlay.leaveOut(some);
            }
        }
        return overlay.build();
    }

    static Rule.Builder rule(String id) {
        return Rule.builder()
                .id(RuleId.of(id))
                .source(new Source("House rules", "1"))
                .duty(DutyBearer.PROGRAMME);
    }

    private List<Rule> rules(String prefix, int count) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ImmutableSortedSet.Builder<RuleId> overrides = ImmutableSortedSet.naturalOrder();
            rules.stream().filter(rule -> random.nextInt(3) == 0).map(Rule::id).forEach(overrides::add);
            rules.add(rule(prefix + i, overrides.build()));
        }
        return rules;
    }

    private Rule rule(String id, ImmutableSortedSet<RuleId> overrides) {
        return rule(id).when(condition(2))
                .effect(effect())
                .severity(severity())
                .mode(random.nextInt(5) == 0 ? Mode.WARN : Mode.ENFORCE)
                .addAllOverrides(overrides)
                .build();
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0 -> EVALUATES.holds();
            case 1 -> KNOWN.holds();
            case 2 -> AUDIENCE.is(Audience.MENTOR, any(Audience.class));
            case 3 -> random.nextBoolean() ? LAPSES.atLeast(random.nextInt(6)) : LAPSES.atLeast(LIMIT);
            case 4 -> Condition.not(condition(depth - 1));
            case 5 -> condition(depth - 1).or(condition(depth - 1));
            default -> condition(depth - 1).and(condition(depth - 1));
        };
    }

    private Effect effect() {
        return question == Question.DISCLOSURE
                ? any(Effect.class)
                : random.nextInt(4) == 0 ? Effect.PERMIT : Effect.REPORT;
    }

    private Severity severity() {
        return any(Severity.class);
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        List<E> constants = List.copyOf(EnumSet.allOf(type));
        return constants.get(random.nextInt(constants.size()));
    }
}
