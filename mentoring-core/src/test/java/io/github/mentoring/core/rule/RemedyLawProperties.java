package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What would change a verdict, held against every change that there is. */
class RemedyLawProperties {

    private static final int ALL = 10_000;

    @Property(tries = 2_000)
    void a_remedy_brings_about_what_is_wanted_and_no_part_of_it_does(@ForAll("scenes") Scene scene) {
        Judge judge = Judge.of(scene.book());
        for (Outcome wanted : scene.book().question().outcomes()) {
            for (Remedy remedy : judge.remedies(scene.given(), wanted, ALL)) {
                assertThat(isWanted(scene, judge.answer(remedy.appliedTo(scene.given())), wanted))
                        .isTrue();
                for (Map<FactId, Given> part : parts(remedy.changes())) {
                    Case changed = new Remedy(ImmutableSortedMap.copyOf(part)).appliedTo(scene.given());
                    assertThat(isWanted(scene, judge.answer(changed), wanted)).isFalse();
                }
            }
        }
    }

    @Property(tries = 3_000)
    void a_remedy_changes_only_what_can_change_and_time_only_forwards(@ForAll("scenes") Scene scene) {
        Judge judge = Judge.of(scene.book());
        for (Outcome wanted : scene.book().question().outcomes()) {
            for (Remedy remedy : judge.remedies(scene.given(), wanted, ALL)) {
                remedy.changes().forEach((id, value) -> {
                    Fact fact = scene.book().fact(id).orElseThrow();
                    Given now = requireNonNull(scene.told().get(id));
                    assertThat(canBecome(fact, now, value)).isTrue();
                    assertThat(value).isNotEqualTo(now);
                });
            }
        }
    }

    @Property(tries = 2_000)
    void there_is_no_remedy_but_those_that_are_named(@ForAll("scenes") Scene scene) {
        Judge judge = Judge.of(scene.book());
        Map<Map<FactId, Given>, Answer> answers = new HashMap<>();
        for (Map<FactId, Given> change : changes(scene)) {
            answers.put(change, judge.answer(new Remedy(ImmutableSortedMap.copyOf(change)).appliedTo(scene.given())));
        }
        for (Outcome wanted : scene.book().question().outcomes()) {
            Set<Map<FactId, Given>> least = new HashSet<>();
            answers.forEach((change, answer) -> {
                boolean works = isWanted(scene, answer, wanted);
                boolean isLeast = parts(change).stream()
                        .noneMatch(part -> isWanted(scene, requireNonNull(answers.get(part)), wanted));
                if (works && isLeast) {
                    least.add(nearest(scene, change));
                }
            });
            assertThat(judge.remedies(scene.given(), wanted, ALL))
                    .extracting(remedy -> (Map<FactId, Given>) remedy.changes())
                    .containsExactlyInAnyOrderElementsOf(least);
        }
    }

    @Property(tries = 2_000)
    void the_smallest_remedies_come_first_and_fewer_are_the_first_of_all(@ForAll("scenes") Scene scene) {
        Judge judge = Judge.of(scene.book());
        for (Outcome wanted : scene.book().question().outcomes()) {
            ImmutableList<Remedy> all = judge.remedies(scene.given(), wanted, ALL);
            assertThat(all.stream().map(remedy -> remedy.changes().size())).isSorted();
            for (int limit = 1; limit <= 3; limit++) {
                assertThat(judge.remedies(scene.given(), wanted, limit))
                        .isEqualTo(all.subList(0, Math.min(limit, all.size())));
            }
        }
    }

    private static boolean isWanted(Scene scene, Answer answer, Outcome wanted) {
        return scene.book().question() == Question.DISCLOSURE
                ? answer.equals(new Answer.Decided(wanted))
                : answer.isDecided() && answer.mildest().compareTo(wanted) <= 0;
    }

    private static boolean canBecome(Fact fact, Given now, Given value) {
        return switch (fact.terms().change()) {
            case CHANGEABLE -> true;
            case TIME ->
                now.isKnown()
                        && SlowJudge.values(fact).indexOf(now)
                                < SlowJudge.values(fact).indexOf(value);
            case FIXED, PROTECTED -> false;
        };
    }

    /** Returns every way in which facts can become something else than they are said to be. */
    private static List<Map<FactId, Given>> changes(Scene scene) {
        List<Map<FactId, Given>> changes = new ArrayList<>(List.of(Map.of()));
        for (Fact fact : scene.book().facts()) {
            Given now = requireNonNull(scene.told().get(fact.id()));
            for (Map<FactId, Given> change : List.copyOf(changes)) {
                for (Given value : SlowJudge.values(fact)) {
                    if (!value.equals(now) && canBecome(fact, now, value)) {
                        Map<FactId, Given> more = new TreeMap<>(change);
                        more.put(fact.id(), value);
                        changes.add(more);
                    }
                }
            }
        }
        return changes;
    }

    /** Returns all proper parts of a change. */
    private static Set<Map<FactId, Given>> parts(Map<FactId, Given> change) {
        Set<Map<FactId, Given>> parts = new HashSet<>();
        for (Set<FactId> facts : Sets.powerSet(change.keySet())) {
            if (facts.size() < change.size()) {
                parts.add(Maps.filterKeys(change, facts::contains));
            }
        }
        return parts;
    }

    /** Returns the change with each number as near to what it is as rules that compare it with bounds cannot tell. */
    private static Map<FactId, Given> nearest(Scene scene, Map<FactId, Given> change) {
        Map<FactId, Given> nearest = new TreeMap<>(change);
        change.forEach((id, value) -> {
            if (value instanceof Given.Amount amount) {
                Set<Integer> bounds = new TreeSet<>();
                scene.book().rules().forEach(rule -> addBounds(scene.book(), rule.when(), bounds));
                boolean rises = !(scene.told().get(id) instanceof Given.Amount now) || now.number() < amount.number();
                int number = amount.number();
                int limit = scene.told().get(id) instanceof Given.Amount now ? now.number() : 0;
                while (number != limit && (rises ? !bounds.contains(number) : !bounds.contains(number + 1))) {
                    number += rises ? -1 : 1;
                }
                nearest.put(id, new Given.Amount(number));
            }
        });
        return nearest;
    }

    private static void addBounds(Rulebook book, Condition condition, Set<Integer> bounds) {
        if (condition instanceof Condition.And and) {
            and.conditions().forEach(each -> addBounds(book, each, bounds));
        } else if (condition instanceof Condition.Or or) {
            or.conditions().forEach(each -> addBounds(book, each, bounds));
        } else if (condition instanceof Condition.Not not) {
            addBounds(book, not.condition(), bounds);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            bounds.add(
                    atLeast.bound() instanceof Bound.Fixed fixed
                            ? fixed.number()
                            : book.parameters().get(0).value());
        }
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Scenes.any();
    }
}
