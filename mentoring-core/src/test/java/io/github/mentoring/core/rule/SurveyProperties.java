package io.github.mentoring.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for the analysis, the difference and the overlay of rulebooks, against going through every case. */
class SurveyProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<Case> CASES = EveryCase.of(SmallRulebooks.FACTS);

    @Property(tries = 2_000)
    void what_is_dead_or_masked_is_so_in_every_case(@ForAll long seed, @ForAll Question question) {
        Rulebook book = new SmallRulebooks(seed, question).rulebook();
        Analysis analysis = Analysis.of(book);
        Set<RuleId> holding = somewhere(book, (rule, given) -> EveryCase.holds(rule, given, book));
        Set<RuleId> counting = somewhere(book, (rule, given) -> EveryCase.counts(rule, given, book));
        Set<RuleId> dead = new TreeSet<>(ids(book));
        dead.removeAll(holding);
        holding.removeAll(counting);
        assertThat(analysis.dead()).isEqualTo(dead);
        assertThat(analysis.masked().stream().map(Analysis.Masked::rule)).containsExactlyElementsOf(holding);
    }

    @Property(tries = 2_000)
    void a_masked_rule_holds_in_its_witness_and_is_overridden_there(@ForAll long seed, @ForAll Question question) {
        Rulebook book = new SmallRulebooks(seed, question).rulebook();
        for (Analysis.Masked masked : Analysis.of(book).masked()) {
            Rule rule = book.rule(masked.rule()).orElseThrow();
            assertThat(EveryCase.holds(rule, masked.witness(), book)).isTrue();
            assertThat(masked.by())
                    .isEqualTo(book.rules().stream()
                            .filter(other -> other.mode() == Mode.ENFORCE)
                            .filter(other -> other.overrides().contains(rule.id()))
                            .filter(other -> EveryCase.counts(other, masked.witness(), book))
                            .map(Rule::id)
                            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())));
        }
    }

    @Property(tries = 2_000)
    void conflicts_are_the_duties_and_bans_that_count_together(@ForAll long seed) {
        Rulebook book = new SmallRulebooks(seed, Question.DISCLOSURE).rulebook();
        Analysis analysis = Analysis.of(book);
        for (Rule duty : book.rules()) {
            for (Rule ban : book.rules()) {
                boolean clash = duty.effect() == Effect.REQUIRE
                        && ban.effect() == Effect.PROHIBIT
                        && duty.mode() == Mode.ENFORCE
                        && ban.mode() == Mode.ENFORCE
                        && CASES.stream()
                                .anyMatch(given ->
                                        EveryCase.counts(duty, given, book) && EveryCase.counts(ban, given, book));
                assertThat(analysis.conflicts())
                        .filteredOn(found -> found.requires().equals(duty.id())
                                && found.prohibits().equals(ban.id()))
                        .hasSize(clash ? 1 : 0)
                        .allSatisfy(found -> assertThat(EveryCase.counts(duty, found.witness(), book)
                                        && EveryCase.counts(ban, found.witness(), book))
                                .isTrue())
                        .allSatisfy(found ->
                                assertThat(judged(found.witness(), book)).isEqualTo(Outcome.ESCALATE));
            }
        }
    }

    @Property(tries = 2_000)
    void a_difference_names_the_changes_that_some_case_shows_and_no_others(
            @ForAll long seed, @ForAll Question question, @ForAll boolean near) {
        SmallRulebooks maker = new SmallRulebooks(seed, question);
        Rulebook before = maker.rulebook();
        Rulebook after = near ? maker.neighbour(before) : maker.rulebook();
        Difference difference = Difference.between(before, after);
        Set<String> shown = CASES.stream()
                .filter(given -> EveryCase.outcome(given, before) != EveryCase.outcome(given, after))
                .map(given -> EveryCase.outcome(given, before) + " to " + EveryCase.outcome(given, after))
                .collect(Collectors.toSet());
        assertThat(difference.changes().stream().map(Difference.Change::toString))
                .containsExactlyInAnyOrderElementsOf(shown);
        assertThat(difference.isEquivalent()).isEqualTo(shown.isEmpty());
        assertThat(difference.milder().size() + difference.severer().size()).isEqualTo(shown.size());
    }

    @Property(tries = 2_000)
    void a_change_is_what_its_witness_comes_to(@ForAll long seed, @ForAll Question question) {
        SmallRulebooks maker = new SmallRulebooks(seed, question);
        Rulebook before = maker.rulebook();
        Rulebook after = maker.rulebook();
        for (Difference.Change change : Difference.between(before, after).changes()) {
            assertThat(judged(change.witness(), before)).isEqualTo(change.before());
            assertThat(judged(change.witness(), after)).isEqualTo(change.after());
        }
    }

    @Property(tries = 2_000)
    void no_fact_of_a_witness_can_be_left_out_unless_a_rule_that_holds_reads_it(
            @ForAll long seed, @ForAll Question question) {
        SmallRulebooks maker = new SmallRulebooks(seed, question);
        Rulebook before = maker.rulebook();
        Rulebook after = maker.neighbour(before);
        for (Difference.Change change : Difference.between(before, after).changes()) {
            for (Fact fact : SmallRulebooks.FACTS) {
                Given value = change.witness().facts().getOrDefault(fact.id(), fact.otherwise());
                Case without = change.witness().with(fact.id(), fact.otherwise());
                assertThat(value.equals(fact.otherwise())
                                || EveryCase.outcome(without, before) != change.before()
                                || EveryCase.outcome(without, after) != change.after())
                        .isTrue();
            }
        }
    }

    @Property(tries = 2_000)
    void no_case_of_an_accepted_overlay_is_below_the_floor(@ForAll long seed, @ForAll Question question) {
        SmallRulebooks maker = new SmallRulebooks(seed, question);
        Rulebook base = maker.rulebook();
        Rulebook floor = base.withRules(base.rules().subList(0, 1));
        LaidOver laid = new LaidOver(base, maker.overlay(base), floor);
        Overlaid overlaid = laid.result();
        if (overlaid instanceof Overlaid.Accepted accepted) {
            assertThat(CASES)
                    .allSatisfy(given -> assertThat(LaidOver.isBelow(
                                    EveryCase.outcome(given, accepted.rulebook()), EveryCase.outcome(given, floor)))
                            .isFalse());
            assertThat(accepted.analysis()).isEqualTo(Analysis.of(accepted.rulebook()));
        } else {
            for (Problem problem : ((Overlaid.Refused) overlaid).problems()) {
                if (problem instanceof Problem.BelowFloor below) {
                    assertThat(judged(below.witness(), floor)).isEqualTo(below.floor());
                    assertThat(judged(below.witness(), laid.made())).isEqualTo(below.outcome());
                }
            }
        }
    }

    @Property(tries = 2_000)
    void a_rulebook_is_below_a_floor_exactly_if_some_case_or_some_rule_is(
            @ForAll long seed, @ForAll Question question) {
        SmallRulebooks maker = new SmallRulebooks(seed, question);
        Rulebook base = maker.rulebook();
        LaidOver laid = new LaidOver(base, maker.overlay(base), base);
        if (laid.result() instanceof Overlaid.Refused refused
                && refused.problems().stream().anyMatch(Problem.Incoherent.class::isInstance)) {
            return;
        }
        Rulebook made = laid.made();
        boolean isBelow = CASES.stream()
                .anyMatch(given -> LaidOver.isBelow(EveryCase.outcome(given, made), EveryCase.outcome(given, base)));
        ImmutableList<Problem> problems = made.below(base);
        assertThat(problems.stream().anyMatch(Problem.BelowFloor.class::isInstance))
                .isEqualTo(isBelow);
        assertThat(problems.stream()
                        .filter(Problem.FloorRuleChanged.class::isInstance)
                        .map(each -> ((Problem.FloorRuleChanged) each).rule()))
                .containsExactlyInAnyOrderElementsOf(laid.changed());
        if (!problems.isEmpty()) {
            assertThat(((Overlaid.Refused) laid.result()).problems()).containsAll(problems);
        }
    }

    private static Outcome judged(Case given, Rulebook book) {
        return ((Answer.Decided) Judge.of(book).judge(given, DAY).answer()).outcome();
    }

    private static Set<RuleId> somewhere(Rulebook book, BiPredicate<Rule, Case> what) {
        return book.rules().stream()
                .filter(rule -> CASES.stream().anyMatch(given -> what.test(rule, given)))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<RuleId> ids(Rulebook book) {
        return book.rules().stream().map(Rule::id).toList();
    }
}
