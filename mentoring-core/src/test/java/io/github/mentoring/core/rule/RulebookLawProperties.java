package io.github.mentoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.RuleId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of whole rulebooks, held against every case that there is. */
class RulebookLawProperties {

    @Property(tries = 2_000)
    void rules_are_called_dead_or_masked_exactly_if_they_never_hold_or_never_count(@ForAll("scenes") Scene scene) {
        Analysis analysis = Analysis.of(scene.book());
        Set<RuleId> holding = new HashSet<>();
        Set<RuleId> counting = new HashSet<>();
        for (Verdict verdict : verdicts(scene.book())) {
            counting.addAll(counting(verdict));
            verdict.defeated().stream().map(defeated -> defeated.cited().rule()).forEach(holding::add);
        }
        holding.addAll(counting);
        assertThat(analysis.dead()).isEqualTo(ids(scene.book(), id -> !holding.contains(id)));
        assertThat(analysis.masked().stream().map(Analysis.Masked::rule).collect(Collectors.toSet()))
                .isEqualTo(ids(scene.book(), id -> holding.contains(id) && !counting.contains(id)));
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
        Set<RuleId> duties = enforced(scene.book(), Effect.REQUIRE);
        Set<RuleId> bans = enforced(scene.book(), Effect.PROHIBIT);
        for (Verdict verdict : verdicts(scene.book())) {
            Set<RuleId> counting = counting(verdict);
            expected.addAll(
                    Sets.cartesianProduct(Sets.intersection(duties, counting), Sets.intersection(bans, counting)));
        }
        assertThat(analysis.conflicts().stream()
                        .map(conflict -> List.of(conflict.requires(), conflict.prohibits()))
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
        for (Analysis.Conflict conflict : analysis.conflicts()) {
            Verdict verdict = scene.with(conflict.witness()).verdict();
            assertThat(verdict.answer()).isEqualTo(new Answer.Decided(Outcome.ESCALATE));
            assertThat(verdict.deciding()).extracting(Cited::rule).contains(conflict.requires(), conflict.prohibits());
        }
    }

    @Property(tries = 2_000)
    void outcomes_change_exactly_as_the_difference_says(@ForAll("variants") List<Rulebook> books) {
        Rulebook before = books.get(0);
        Rulebook after = books.get(1);
        Judge first = Judge.of(before);
        Judge second = Judge.of(after);
        Difference difference = Difference.between(before, after);
        Set<List<Outcome>> expected = new HashSet<>();
        for (Case world : everything(before)) {
            Outcome one = first.answer(world).mildest();
            Outcome other = second.answer(world).mildest();
            if (one != other) {
                expected.add(List.of(one, other));
            }
        }
        assertThat(difference.changes().stream()
                        .map(change -> List.of(change.before(), change.after()))
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
        for (Difference.Change change : difference.changes()) {
            assertThat(first.answer(change.witness())).isEqualTo(new Answer.Decided(change.before()));
            assertThat(second.answer(change.witness())).isEqualTo(new Answer.Decided(change.after()));
        }
        assertThat(difference.isEquivalent()).isEqualTo(expected.isEmpty());
        assertThat(Difference.between(before, before).isEquivalent()).isTrue();
    }

    @Property(tries = 3_000)
    void no_case_is_below_the_floor_by_an_overlay_that_is_accepted(@ForAll("overlays") LaidOver laid) {
        laid.result().value().ifPresent(made -> {
            assertThat(made).isEqualTo(laid.made());
            Judge judge = Judge.of(made);
            Judge floor = Judge.of(laid.floor());
            for (Case world : everything(made)) {
                assertThat(LaidOver.isBelow(
                                judge.answer(world).mildest(),
                                floor.answer(world).mildest()))
                        .isFalse();
            }
            assertThat(laid.changed()).isEmpty();
            assertThat(silenced(laid)).isEmpty();
            assertThat(weakened(laid)).isEmpty();
            assertThat(made.below(laid.floor())).isEmpty();
        });
    }

    @Property(tries = 3_000)
    void an_overlay_is_refused_only_for_what_is_so(@ForAll("overlays") LaidOver laid) {
        if (!(laid.result() instanceof Overlaid.Refused refused)) {
            return;
        }
        Rulebook made = laid.made();
        Analysis analysis = Analysis.of(made);
        if (laid.isSpeltRight()) {
            assertThat(refused.problems().stream()
                            .filter(Problem.FloorRuleWeakened.class::isInstance)
                            .map(problem -> ((Problem.FloorRuleWeakened) problem).rule()))
                    .containsExactlyElementsOf(weakened(laid));
        }
        for (Problem problem : refused.problems()) {
            if (problem instanceof Problem.FloorRuleChanged changed) {
                assertThat(laid.changed()).contains(changed.rule());
            } else if (problem instanceof Problem.BelowFloor below) {
                assertThat(LaidOver.isBelow(below.outcome(), below.floor())).isTrue();
                assertThat(Judge.of(laid.floor()).answer(below.witness())).isEqualTo(new Answer.Decided(below.floor()));
                assertThat(Judge.of(made).answer(below.witness())).isEqualTo(new Answer.Decided(below.outcome()));
            } else if (problem instanceof Problem.FloorRuleWeakened weakened) {
                assertThat(weakened(laid, List.of(weakened.witness()))).contains(weakened.rule());
            } else if (problem instanceof Problem.Silenced silenced) {
                assertThat(silenced(laid)).contains(silenced.rule());
                assertThat(Judge.of(laid.base())
                                .judge(silenced.witness(), Scene.DAY)
                                .findings()
                                .has(laid.base()
                                        .rule(silenced.rule())
                                        .orElseThrow()
                                        .code()))
                        .isTrue();
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

    /** Returns the rules that find something in some case, and that only permit once the overlay is laid on. */
    private static Set<RuleId> silenced(LaidOver laid) {
        if (laid.base().question() == Question.DISCLOSURE) {
            return Set.of();
        }
        Set<RuleId> counting = verdicts(laid.base()).stream()
                .flatMap(verdict -> counting(verdict).stream())
                .collect(Collectors.toSet());
        return laid.base().rules().stream()
                .filter(rule -> rule.effect() == Effect.REPORT || rule.mode() == Mode.WARN)
                .map(Rule::id)
                .filter(counting::contains)
                .filter(id -> !laid.overlay().omissions().contains(id))
                .filter(id -> laid.made().rule(id).orElseThrow().effect() != Effect.REPORT
                        && laid.made().rule(id).orElseThrow().mode() != Mode.WARN)
                .collect(Collectors.toSet());
    }

    /** Returns the rules of the floor that in some case do less once the overlay is laid on, by name. */
    private static Set<RuleId> weakened(LaidOver laid) {
        return weakened(laid, everything(laid.floor()));
    }

    private static Set<RuleId> weakened(LaidOver laid, List<Case> worlds) {
        Rulebook made = laid.made();
        Set<RuleId> obliging = ids(laid.floor(), id -> made.rule(id).isPresent() && !laid.isPermission(id));
        if (obliging.isEmpty()) {
            return Set.of();
        }
        Set<RuleId> lesser = ImmutableSet.copyOf(Sets.filter(obliging, laid::doesLess));
        Compiled before = Compiled.of(laid.floor(), ImmutableMap.of()); // a verdict on each case would take its time
        Compiled after = Compiled.of(made, ImmutableMap.of());
        Set<RuleId> weakened = new TreeSet<>();
        for (Case world : worlds) {
            Truths one = Evaluation.of(before, before.state(world)).counts;
            Truths other = Evaluation.of(after, after.state(world)).counts;
            for (RuleId id : obliging) {
                if (counts(id, before, one) && (lesser.contains(id) || !counts(id, after, other))) {
                    weakened.add(id);
                }
            }
        }
        return weakened;
    }

    private static boolean counts(RuleId id, Compiled compiled, Truths counts) {
        int at = 0;
        while (!compiled.rules.get(at).id().equals(id)) {
            at++;
        }
        return counts.get(at) == Node.YES;
    }

    /** Returns every case of a rulebook, each with all its facts. */
    private static List<Case> everything(Rulebook book) {
        Case.Builder open = Case.builder();
        book.facts().forEach(open::unknown);
        return new Scene(book, open.build()).completions();
    }

    private static List<Verdict> verdicts(Rulebook book) {
        Judge judge = Judge.of(book);
        return everything(book).stream()
                .map(world -> judge.judge(world, Scene.DAY))
                .toList();
    }

    private static Set<RuleId> counting(Verdict verdict) {
        return Stream.concat(verdict.deciding().stream(), verdict.others().stream())
                .map(Cited::rule)
                .collect(Collectors.toSet());
    }

    private static Set<RuleId> enforced(Rulebook book, Effect effect) {
        return book.rules().stream()
                .filter(rule -> rule.mode() == Mode.ENFORCE && rule.effect() == effect)
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    private static Set<RuleId> ids(Rulebook book, Predicate<RuleId> wanted) {
        return book.rules().stream().map(Rule::id).filter(wanted).collect(Collectors.toCollection(TreeSet::new));
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
