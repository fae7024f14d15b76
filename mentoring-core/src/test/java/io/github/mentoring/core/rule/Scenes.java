package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.person.PersonId;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Makes scenes at random: at most five rules over four flags, a choice of three and a number of five.
 *
 * <p>They are drawn at once and not put together by jqwik, which would take fifty times as long.
 */
final class Scenes {

    private static final List<FactId> FLAGS =
            Stream.of("a", "b", "c", "d").map(FactId::of).toList();
    private static final FactId CHOICE = FactId.of("k");
    private static final FactId NUMBER = FactId.of("n");
    private static final Parameter FIGURE = new Parameter("figure", 2, 1, 4);

    private final Random random;

    private Scenes(Random random) {
        this.random = random;
    }

    static Arbitrary<Scene> any() {
        return Arbitraries.randomValue(random -> new Scenes(random).scene());
    }

    static Arbitrary<Condition> conditions() {
        return Arbitraries.randomValue(random -> new Scenes(random).condition(2));
    }

    /** Returns the condition that the flag of the given position, from 0 to 3, holds. */
    static Condition flag(int position) {
        return new Condition.Holds(FLAGS.get(position));
    }

    /** Returns two rulebooks over the same facts, the second of which differs from the first in a few rules. */
    static Arbitrary<List<Rulebook>> variants() {
        return Arbitraries.randomValue(random -> {
            Scenes scenes = new Scenes(random);
            Rulebook book = scenes.book();
            return List.of(book, scenes.variant(book));
        });
    }

    /** Returns a rulebook, an overlay on it, and a floor. */
    static Arbitrary<LaidOver> overlays() {
        return Arbitraries.randomValue(random -> new Scenes(random).laidOver());
    }

    private Scene scene() {
        Rulebook book = book();
        return new Scene(book, given(book));
    }

    private Rulebook variant(Rulebook book) {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        for (Rule rule : book.rules()) {
            Rule other = rule(book.question(), rule.id().code()).build();
            switch (random.nextInt(6)) {
                case 0 -> rules.add(rule.withWhen(condition(1)));
                case 1 -> rules.add(rule.withEffect(other.effect()));
                case 2 -> rules.add(rule.withSeverity(other.severity()).withMode(other.mode()));
                default -> rules.add(rule);
            }
        }
        return book.withRules(rules.build())
                .withParameters(List.of(FIGURE.withValue(1 + random.nextInt(4))))
                .withVersion("2");
    }

    private LaidOver laidOver() {
        Rulebook base = book();
        List<RuleId> ids = base.rules().stream().map(Rule::id).toList();
        List<RuleId> some = ids.stream().filter(any -> random.nextInt(4) == 0).toList();
        Overlay.Builder overlay = Overlay.builder().version("2");
        if (random.nextInt(3) == 0) {
            overlay.tune(FIGURE, random.nextInt(6));
        }
        for (RuleId id : some) {
            switch (random.nextInt(5)) {
                case 0 -> overlay.warnOnly(id);
                case 1 -> overlay.severity(id, one(Severity.values()));
                case 2 -> overlay.leaveOut(id);
                case 3 ->
                    overlay.leaveOut(id)
                            .addRules(rule(base.question(), id.code()).build());
                default -> overlay.effect(id, rule(base.question(), "R").build().effect());
            }
        }
        if (random.nextBoolean()) {
            overlay.addRules(rule(base.question(), "NEW")
                    .addAllOverrides(ids.stream()
                            .filter(id -> random.nextInt(3) == 0 && !some.contains(id))
                            .toList())
                    .build());
        }
        if (random.nextInt(10) == 0) {
            overlay.warnOnly(RuleId.of("NOBODY"));
        }
        List<Rule> kept = base.rules().stream()
                .filter(any -> random.nextInt(3) == 0)
                .map(rule -> Scene.overriding(rule, List.of()))
                .toList();
        return new LaidOver(base, overlay.build(), base.withRules(kept));
    }

    private Rulebook book() {
        Question question = one(Question.values());
        return Rulebook.builder()
                .question(question)
                .version("1")
                .addAllFacts(facts())
                .addParameters(FIGURE)
                .addAllRules(rules(question))
                .build();
    }

    private Case given(Rulebook book) {
        Case.Builder given =
                Case.between(PersonId.of("ada"), PersonId.of("bob")).day(Scene.DAY);
        for (Fact fact : book.facts()) {
            if (random.nextInt(4) > 0) {
                given.putFacts(fact.id(), random.nextInt(3) == 0 ? open() : one(SlowJudge.values(fact)));
            }
        }
        return given.build();
    }

    private Given open() {
        return random.nextBoolean() ? Given.unknown() : Given.withheld();
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        FLAGS.forEach(id -> facts.add(new Fact.Flag(id, random.nextBoolean(), terms())));
        facts.add(new Fact.Choice(CHOICE, ImmutableList.of("PROGRAMME", "MENTEE", "BOTH"), "BOTH", terms()));
        facts.add(new Fact.Quantity(NUMBER, 0, 4, random.nextInt(5), terms()));
        return facts;
    }

    private Fact.Terms terms() {
        ImmutableSortedSet<Audience> visibleTo = Stream.of(Audience.values())
                .filter(any -> random.nextBoolean())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Audience::compareTo));
        return new Fact.Terms(one(Changeability.values()), visibleTo);
    }

    /** Returns rules of any names, of which each overrides only such as come after it in some order. */
    private List<Rule> rules(Question question) {
        List<String> names = new ArrayList<>(List.of("R1", "R2", "R3", "R4", "R5"));
        Collections.shuffle(names, random);
        List<RuleId> ids =
                names.stream().limit(random.nextInt(6)).map(RuleId::of).toList();
        return IntStream.range(0, ids.size())
                .mapToObj(at -> rule(question, ids.get(at).code())
                        .addAllOverrides(ids.stream()
                                .skip(at + 1)
                                .filter(any -> random.nextInt(3) == 0)
                                .toList())
                        .build())
                .toList();
    }

    private Rule.Builder rule(Question question, String id) {
        Rule.Builder rule = Scene.rule(id, condition(2), one(DutyBearer.values()))
                .effect(one(Stream.of(Effect.values()).filter(question::admits).toList()))
                .severity(one(Severity.values()))
                .mode(random.nextInt(5) == 0 ? Mode.WARN : Mode.ENFORCE);
        return random.nextBoolean() ? rule : reporting(rule);
    }

    /** Draws what a rule reports and of whom; the outcome is the same whatever that is. */
    private Rule.Builder reporting(Rule.Builder rule) {
        if (random.nextInt(3) == 0) {
            rule.code(RuleId.of("CODE"));
        }
        if (random.nextBoolean()) {
            rule.dutyOf(CHOICE);
        }
        return rule.about(one(About.values()))
                .addAllNames(Stream.of(FLAGS.get(0), FLAGS.get(1), CHOICE, NUMBER)
                        .filter(any -> random.nextInt(3) == 0)
                        .toList())
                .within(Period.ofDays(random.nextInt(3)));
    }

    private Condition condition(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(8);
        return switch (kind) {
            case 5 -> new Condition.Not(condition(depth - 1));
            case 6 -> new Condition.And(conditions(depth - 1));
            case 7 -> new Condition.Or(conditions(depth - 1));
            default -> leaf();
        };
    }

    private ImmutableList<Condition> conditions(int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(any -> condition(depth))
                .collect(ImmutableList.toImmutableList());
    }

    private Condition leaf() {
        return switch (random.nextInt(8)) {
            case 0 -> new Condition.Is(CHOICE, ImmutableSortedSet.of("PROGRAMME", one("MENTEE", "BOTH")));
            case 1 -> new Condition.AtLeast(NUMBER, new Bound.Fixed(random.nextInt(7) - 1));
            case 2 -> new Condition.AtLeast(NUMBER, new Bound.Named(FIGURE.name()));
            default -> flag(random.nextInt(4));
        };
    }

    @SafeVarargs
    private <T> T one(T... things) {
        return things[random.nextInt(things.length)];
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
