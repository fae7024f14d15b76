package io.github.mentoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import io.github.mentoring.core.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the remedies for small random cases to those that are found by trying every change of facts. */
class RemediesBruteForceTest {

    private static final Changeability[] CHANGES = Changeability.values();
    private static final List<Fact> FACTS = facts();
    private static final List<Severity> WEIGHTS = List.of(Severity.VIOLATION, Severity.WARNING, Severity.ADVISORY);

    private final Random random = new Random(17);

    /** The constants of the choice. */
    private enum Colour {
        RED,
        GREEN,
        BLUE
    }

    @Test
    void remedies_ofRandomCases_areExactlyTheMinimalOnes() {
        int offered = 0;
        for (int round = 0; round < 3_000; round++) {
            Judge judge = judge();
            Case given = given();
            ImmutableList<Outcome> outcomes =
                    judge.rulebook().question().outcomes().asList();
            Outcome wanted = outcomes.get(random.nextInt(outcomes.size()));
            ImmutableList<Remedy> remedies = judge.remedies(given, wanted, Integer.MAX_VALUE);
            List<Remedy> minimal = minimal(judge, given, wanted);
            assertThat(remedies)
                    .as("%s %s %s", judge.rulebook(), given.facts(), wanted)
                    .containsExactlyInAnyOrderElementsOf(minimal)
                    .isSortedAccordingTo(bySizeThenFacts());
            assertThat(judge.remedies(given, wanted, 2))
                    .isEqualTo(remedies.stream().limit(2).toList());
            offered += remedies.size();
        }
        assertThat(offered).isGreaterThan(2_000);
    }

    private static Comparator<Remedy> bySizeThenFacts() {
        return Comparator.<Remedy>comparingInt(remedy -> remedy.changes().size())
                .thenComparing(
                        remedy -> remedy.changes().keySet(),
                        Comparators.lexicographical(Comparator.<FactId>naturalOrder()));
    }

    private static List<Remedy> minimal(Judge judge, Case given, Outcome wanted) {
        List<Remedy> working = new ArrayList<>();
        for (List<Given> values : Lists.cartesianProduct(
                FACTS.stream().map(fact -> possible(fact, given)).toList())) {
            ImmutableSortedMap.Builder<FactId, Given> changes = ImmutableSortedMap.naturalOrder();
            for (int i = 0; i < values.size(); i++) {
                if (!values.get(i).equals(said(FACTS.get(i), given))) {
                    changes.put(FACTS.get(i).id(), values.get(i));
                }
            }
            Remedy remedy = new Remedy(changes.buildOrThrow());
            if (isWanted(judge, remedy.appliedTo(given), wanted)) {
                working.add(remedy);
            }
        }
        return working.stream()
                .filter(remedy -> working.stream()
                        .noneMatch(
                                less -> less.changes().size() < remedy.changes().size()
                                        && remedy.changes()
                                                .entrySet()
                                                .containsAll(less.changes().entrySet())))
                .toList();
    }

    private static boolean isWanted(Judge judge, Case given, Outcome wanted) {
        Answer answer = judge.answer(given);
        return answer.isDecided()
                && (answer.mildest() == wanted
                        || (judge.rulebook().question() != Question.DISCLOSURE
                                && answer.mildest().compareTo(wanted) < 0));
    }

    private static Given said(Fact fact, Case given) {
        return given.facts().getOrDefault(fact.id(), fact.otherwise());
    }

    /** Returns what is said of a fact and what else it can become. */
    private static List<Given> possible(Fact fact, Case given) {
        List<Given> all = values(fact);
        Given said = said(fact, given);
        List<Given> others = switch (fact.terms().change()) {
            case FIXED, PROTECTED -> List.of();
            case CHANGEABLE -> all;
            case TIME -> said.isKnown() ? all.subList(all.indexOf(said), all.size()) : List.of();
        };
        List<Given> possible = new ArrayList<>(others);
        possible.remove(said);
        possible.add(said);
        return possible;
    }

    private static List<Given> values(Fact fact) {
        if (fact instanceof Fact.Quantity number) {
            return IntStream.rangeClosed(number.least(), number.most())
                    .<Given>mapToObj(Given.Amount::new)
                    .toList();
        }
        return fact instanceof Fact.Choice choice
                ? choice.values().stream().<Given>map(Given.Constant::new).toList()
                : List.of(Given.of(false), Given.of(true));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Judge judge() {
        Question question = any(List.of(Question.values()));
        Rulebook.Builder book = Rulebook.builder()
                .question(question)
                .version("1")
                .addAllFacts(FACTS)
                .addRules(Books.report("CUTS", Severity.INFO, cuts()));
        int rules = 1 + random.nextInt(5);
        for (int i = 0; i < rules; i++) {
            Effect effect =
                    any(Stream.of(Effect.values()).filter(question::admits).toList());
            Rule rule = i > 0 && random.nextInt(3) == 0
                    ? Books.effect("R" + i, effect, condition(2), "R" + random.nextInt(i))
                    : Books.effect("R" + i, effect, condition(2));
            book.addRules(rule.withSeverity(any(WEIGHTS)));
        }
        int salt = random.nextInt(32);
        OwnPredicate own = reading -> {
            int bits = (reading.holds((Fact.Flag) FACTS.get(0)) ? 1 : 0)
                    + 2 * reading.number((Fact.Quantity) FACTS.get(6));
            if (bits == salt % 7) {
                throw new IllegalStateException("out of order");
            }
            return (salt >> (bits % 5) & 1) == 1;
        };
        return Judge.of(book.build(), ImmutableMap.of("own", own));
    }

    /** Returns a condition that tells every number from every other. */
    private static Condition cuts() {
        Fact.Quantity number = (Fact.Quantity) FACTS.get(6);
        Fact.Quantity time = (Fact.Quantity) FACTS.get(7);
        return Condition.allOf(number.atLeast(1), number.atLeast(2), time.atLeast(1), time.atLeast(2));
    }

    private Condition condition(int depth) {
        int kind = random.nextInt(depth == 0 ? 5 : 9);
        if (kind >= 5) {
            Condition one = condition(depth - 1);
            return kind == 8
                    ? Condition.not(one)
                    : kind == 7 ? one.or(condition(depth - 1)) : one.and(condition(depth - 1));
        }
        int which = random.nextInt(9);
        if (which < 5) {
            return ((Fact.Flag) FACTS.get(which)).holds();
        }
        if (which == 5) {
            return ((Fact.Choice) FACTS.get(5)).is(any(List.of(Colour.values())));
        }
        return which == 8
                ? Condition.own("own", FACTS.get(0), FACTS.get(6))
                : ((Fact.Quantity) FACTS.get(which)).atLeast(1 + random.nextInt(2));
    }

    private Case given() {
        Case.Builder given = Case.builder();
        for (Fact fact : FACTS) {
            List<Given> values = values(fact);
            switch (random.nextInt(6)) {
                case 0 -> given.unknown(fact);
                case 1 -> given.withheld(fact);
                case 2 -> {} // left out
                default -> given.putFacts(fact.id(), values.get(random.nextInt(values.size())));
            }
        }
        return given.build();
    }

    private static List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            facts.add(Fact.flag("flag" + i).with(terms(CHANGES[i % 4])));
        }
        facts.add(Fact.choice("kind", Colour.GREEN).with(terms(Changeability.CHANGEABLE)));
        facts.add(Fact.quantity("number", 0, 2).with(terms(Changeability.CHANGEABLE)));
        facts.add(Fact.quantity("time", 0, 2).with(terms(Changeability.TIME)));
        return facts;
    }

    private static Fact.Terms terms(Changeability change) {
        return Fact.Terms.of(change, Audience.values());
    }
}
