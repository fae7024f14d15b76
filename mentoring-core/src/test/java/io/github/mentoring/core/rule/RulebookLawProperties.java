package io.github.mentoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring.core.finding.RuleId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of whole rulebooks, held against every case that there is. */
class RulebookLawProperties {

    @Property(tries = 2_000)
    void rules_are_called_dead_or_masked_exactly_if_they_never_hold_or_never_count(@ForAll("scenes") Scene scene) {
        Analysis analysis = Analysis.of(scene.book());
        Set<Rule> holding = new HashSet<>();
        Set<Rule> counting = new HashSet<>();
        for (Case world : everything(scene.book())) {
            SlowJudge slow = new SlowJudge(scene.book(), world);
            holding.addAll(slow.counting());
            holding.addAll(slow.defeated());
            counting.addAll(slow.counting());
        }
        assertThat(analysis.dead()).isEqualTo(ids(scene.book(), rule -> !holding.contains(rule)));
        assertThat(analysis.masked().stream().map(Analysis.Masked::rule).collect(Collectors.toSet()))
                .isEqualTo(ids(scene.book(), rule -> holding.contains(rule) && !counting.contains(rule)));
        for (Analysis.Masked masked : analysis.masked()) {
            assertThat(scene.with(masked.witness()).verdict().defeated())
                    .extracting(defeated -> defeated.cited().rule(), Defeated::by)
                    .contains(tuple(masked.rule(), masked.by()));
        }
    }

    @Property(tries = 2_000)
    void a_duty_and_a_ban_are_in_conflict_exactly_if_both_count_in_some_case(@ForAll("scenes") Scene scene) {
        Analysis analysis = Analysis.of(scene.book());
        Set<List<RuleId>> expected = new HashSet<>();
        for (Case world : everything(scene.book())) {
            List<Rule> counting = new SlowJudge(scene.book(), world).counting();
            for (Rule one : counting) {
                for (Rule other : counting) {
                    if (one.mode() == Mode.ENFORCE
                            && other.mode() == Mode.ENFORCE
                            && one.effect() == Effect.REQUIRE
                            && other.effect() == Effect.PROHIBIT) {
                        expected.add(List.of(one.id(), other.id()));
                    }
                }
            }
        }
        assertThat(analysis.conflicts().stream()
                        .map(conflict -> List.of(conflict.requires(), conflict.prohibits()))
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
        for (Analysis.Conflict conflict : analysis.conflicts()) {
            Verdict verdict = scene.with(conflict.witness()).verdict();
            assertThat(verdict.answer()).isEqualTo(new Answer.Decided(Outcome.ESCALATE));
            assertThat(verdict.deciding())
                    .extracting(Cited::rule)
                    .contains(conflict.requires(), conflict.prohibits());
        }
    }

    @Property(tries = 2_000)
    void outcomes_change_exactly_as_the_difference_says(@ForAll("variants") List<Rulebook> books) {
        Rulebook before = books.get(0);
        Rulebook after = books.get(1);
        Difference difference = Difference.between(before, after);
        Set<List<Outcome>> expected = new HashSet<>();
        for (Case world : everything(before)) {
            Outcome one = outcome(before, world);
            Outcome other = outcome(after, world);
            if (one != other) {
                expected.add(List.of(one, other));
            }
        }
        assertThat(difference.changes().stream()
                        .map(change -> List.of(change.before(), change.after()))
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
        for (Difference.Change change : difference.changes()) {
            assertThat(outcome(before, change.witness())).isEqualTo(change.before());
            assertThat(outcome(after, change.witness())).isEqualTo(change.after());
        }
        assertThat(difference.isEquivalent()).isEqualTo(expected.isEmpty());
        assertThat(Difference.between(before, before).isEquivalent()).isTrue();
    }

    @Property(tries = 3_000)
    void no_case_is_milder_than_the_floor_by_an_overlay_that_is_accepted(@ForAll("overlays") LaidOver laid) {
        laid.result().value().ifPresent(made -> {
            assertThat(made).isEqualTo(laid.made());
            for (Case world : everything(made)) {
                assertThat(outcome(made, world)).isGreaterThanOrEqualTo(outcome(laid.floor(), world));
            }
        });
    }

    @Property(tries = 3_000)
    void an_overlay_is_refused_only_for_what_is_so(@ForAll("overlays") LaidOver laid) {
        if (!(laid.result() instanceof Overlaid.Refused refused)) {
            return;
        }
        Rulebook made = laid.made();
        Analysis analysis = Analysis.of(made);
        for (Problem problem : refused.problems()) {
            if (problem instanceof Problem.BelowFloor below) {
                assertThat(outcome(laid.floor(), below.witness())).isEqualTo(below.floor());
                assertThat(outcome(made, below.witness())).isEqualTo(below.outcome());
            } else if (problem instanceof Problem.Dead dead) {
                assertThat(analysis.dead()).contains(dead.rule());
            } else if (problem instanceof Problem.Masked masked) {
                assertThat(analysis.masked()).contains(masked.masked());
            } else {
                assertThat(laid.isSpeltRight()).isFalse();
                assertThat(problem).isInstanceOfAny(Problem.UnknownRule.class, Problem.OutOfRange.class);
            }
        }
    }

    /** Returns every case of a rulebook, each with all its facts. */
    private static List<Case> everything(Rulebook book) {
        Case.Builder open = Case.builder();
        book.facts().forEach(open::unknown);
        return new Scene(book, open.build()).completions();
    }

    private static Outcome outcome(Rulebook book, Case given) {
        return Judge.of(book).answer(given).mildest();
    }

    private static Set<RuleId> ids(Rulebook book, Predicate<Rule> wanted) {
        return book.rules().stream().filter(wanted).map(Rule::id).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Scenes.any();
    }

    @Provide
    Arbitrary<List<Rulebook>> variants() {
        return Scenes.variants();
    }

    @Provide
    Arbitrary<LaidOver> overlays() {
        return Scenes.overlays();
    }
}
