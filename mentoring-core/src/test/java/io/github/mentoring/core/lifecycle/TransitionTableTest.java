package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.phase.Phase.ACQUAINT;
import static io.github.mentoring.core.phase.Phase.APPLY;
import static io.github.mentoring.core.phase.Phase.ENDED;
import static io.github.mentoring.core.phase.Phase.PREPARE;
import static io.github.mentoring.core.phase.Phase.REDEFINED;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.PublicTypes;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TransitionTableTest {

    private static final TransitionTable STANDARD = TransitionTable.standard();

    @Test
    @DisplayName("D-PH-28 no phase is left out and none comes again")
    void standard_moves_areThoseOfThePhases() {
        for (Phase phase : Phase.values()) {
            assertThat(requireNonNull(STANDARD.adjacency().get(phase)).values().stream()
                            .flatMap(ImmutableSortedSet::stream)
                            .filter(to -> to != phase)
                            .collect(Collectors.toSet()))
                    .isEqualTo(phase.successors());
        }
    }

    @Test
    void rows_ofAStepInAPhase_areThoseOfTheList() {
        for (Phase phase : Phase.values()) {
            for (StepKind by : StepKind.values()) {
                assertThat(STANDARD.rows(phase, by))
                        .isEqualTo(STANDARD.rows().stream()
                                .filter(row -> row.from().equals(Optional.of(phase)) && row.by() == by)
                                .toList());
            }
        }
    }

    @Test
    void adjacency_saysWhereEachStepLeads() {
        assertThat(STANDARD.adjacency().keySet()).containsExactly(Phase.values());
        assertThat(STANDARD.adjacency().get(APPLY))
                .containsEntry(StepKind.END, ImmutableSortedSet.of(APPLY, ENDED))
                .containsEntry(StepKind.REDEFINE, ImmutableSortedSet.of(REDEFINED))
                .doesNotContainKey(StepKind.ADVANCE)
                .doesNotContainKey(StepKind.BEGIN);
    }

    @Test
    @DisplayName("D-PH-13 meetings belong to acquaintance and work, feedback and coaching to work alone")
    void standard_work_hasItsPlaces() {
        assertThat(phases(StepKind.HOLD_MEETING)).containsExactly(ACQUAINT, APPLY, ENDED, REDEFINED);
        assertThat(phases(StepKind.PLAN_MEETING)).containsExactly(ACQUAINT, APPLY);
        assertThat(phases(StepKind.GIVE_FEEDBACK)).containsExactly(APPLY, ENDED, REDEFINED);
        assertThat(phases(StepKind.COACH)).containsExactly(APPLY, ENDED, REDEFINED);
        assertThat(phases(StepKind.ANSWER_READINESS)).containsExactly(PREPARE, ACQUAINT, APPLY);
        assertThat(phases(StepKind.REPORT_CONDUCT)).containsExactly(Phase.values());
        assertThat(phases(StepKind.STATE_FACT)).containsExactly(PREPARE, ACQUAINT, APPLY);
    }

    private static List<Phase> phases(StepKind by) {
        return EnumSet.allOf(Phase.class).stream()
                .filter(phase -> !STANDARD.rows(phase, by).isEmpty())
                .toList();
    }

    @Test
    void mermaid_showsTheMovesAlone() {
        assertThat(STANDARD.mermaid()).isEqualTo("""
                        stateDiagram-v2
                            [*] --> PREPARE : BEGIN
                            PREPARE --> ACQUAINT : ADVANCE [asked.phase is ACQUAINT]
                            PREPARE --> ENDED : END [not (others.stay)], REQUEST_CHANGE [not (others.stay)]
                            ACQUAINT --> APPLY : ADVANCE [asked.phase is APPLY]
                            ACQUAINT --> ENDED : END [not (others.stay)], REQUEST_CHANGE [not (others.stay)]
                            APPLY --> ENDED : END [not (others.stay)], REQUEST_CHANGE [not (others.stay)]
                            APPLY --> REDEFINED : REDEFINE
                            ENDED --> [*]
                            REDEFINED --> [*]
                        """);
    }

    @Test
    void mermaid_ofSomeSteps_showsAllTheyLeadTo() {
        assertThat(STANDARD.mermaid(EnumSet.of(StepKind.END, StepKind.HOLD_MEETING)))
                .isEqualTo("""
                        stateDiagram-v2
                            PREPARE --> PREPARE : END [others.stay]
                            PREPARE --> ENDED : END [not (others.stay)]
                            ACQUAINT --> ACQUAINT : END [others.stay], HOLD_MEETING
                            ACQUAINT --> ENDED : END [not (others.stay)]
                            APPLY --> APPLY : END [others.stay], HOLD_MEETING
                            APPLY --> ENDED : END [not (others.stay)]
                            ENDED --> ENDED : HOLD_MEETING [(day.inTime) and (last.phase is ACQUAINT or APPLY)]
                            ENDED --> [*]
                            REDEFINED --> REDEFINED : HOLD_MEETING [(day.inTime) and (last.phase is ACQUAINT or APPLY)]
                            REDEFINED --> [*]
                        """);
    }

    @Test
    void mermaid_ofSomeSteps_leavesOutWhereTheyDoNotLead() {
        assertThat(STANDARD.mermaid(EnumSet.of(StepKind.REDEFINE))).isEqualTo("""
                        stateDiagram-v2
                            APPLY --> REDEFINED : REDEFINE
                            REDEFINED --> [*]
                        """);
        assertThat(STANDARD.mermaid(EnumSet.of(StepKind.ADVANCE))).doesNotContain("[*]");
    }

    @Test
    void analysis_standard_findsNothingWrong() {
        TransitionAnalysis analysis = STANDARD.analysis();
        assertThat(analysis.problems()).isEmpty();
        assertThat(analysis.ways().keySet()).containsExactly(Phase.values());
        assertThat(requireNonNull(analysis.ways().get(REDEFINED)).stream().map(Transition::by))
                .containsExactly(StepKind.BEGIN, StepKind.ADVANCE, StepKind.ADVANCE, StepKind.REDEFINE);
        assertThat(requireNonNull(analysis.ways().get(ENDED)).stream().map(Transition::to))
                .containsExactly(PREPARE, ENDED);
    }

    @Test
    void analysis_withoutBeginning_reachesNothing() {
        assertThat(without(row -> row.by() == StepKind.BEGIN).analysis().problems())
                .containsExactlyElementsOf(EnumSet.allOf(Phase.class).stream()
                        .map(TransitionProblem.Unreachable::new)
                        .toList());
    }

    @Test
    void analysis_rowThatNeverCounts_leadsNowhere() {
        Condition never = Condition.anyOf();
        TransitionAnalysis analysis = with(row -> row.to() == APPLY && row.isMove(), row -> with(row, never))
                .analysis();
        assertThat(analysis.problems())
                .containsExactly(
                        new TransitionProblem.Unreachable(APPLY), new TransitionProblem.Unreachable(REDEFINED));
    }

    @Test
    void analysis_deadEnd_tellsHowOneGetsThere() {
        TransitionAnalysis analysis = without(row -> row.from().equals(Optional.of(APPLY)) && row.isMove())
                .analysis();
        ImmutableList<Transition> way =
                requireNonNull(STANDARD.analysis().ways().get(APPLY));
        assertThat(analysis.problems()).contains(new TransitionProblem.DeadEnd(APPLY, way));
    }

    @Test
    void analysis_deadEndWithRowsThatLeadRound_isFound() {
        TransitionTable round = with(
                row -> row.isMove() && row.from().isPresent(),
                row -> with(row, row.from().get(), PREPARE));
        assertThat(round.analysis().problems())
                .filteredOn(TransitionProblem.DeadEnd.class::isInstance)
                .extracting(each -> ((TransitionProblem.DeadEnd) each).phase())
                .containsExactly(PREPARE);
    }

    @Test
    void analysis_wayBack_isOutOfOrder() {
        Transition back = row(APPLY, StepKind.JOIN, Condition.always(), ACQUAINT);
        assertThat(and(without(row -> row.by() == StepKind.JOIN), back)
                        .analysis()
                        .problems())
                .containsExactly(new TransitionProblem.OutOfOrder(back));
    }

    @Test
    void analysis_noExit_namesTheCase() {
        TransitionTable table =
                without(row -> row.by() == StepKind.END && row.from().equals(Optional.of(APPLY)) && row.to() == ENDED);
        assertThat(table.analysis().problems())
                .containsExactly(new TransitionProblem.NoWayOut(
                        APPLY,
                        StepKind.END,
                        ImmutableSortedMap.of(
                                FactId.of("asked.phase"),
                                new Given.Constant("PREPARE"),
                                FactId.of("others.stay"),
                                Given.of(false),
                                FactId.of("day.inTime"),
                                Given.of(true),
                                FactId.of("last.phase"),
                                new Given.Constant("PREPARE"))));
    }

    @Test
    @DisplayName("D-PH-20 a wish for change is open in every phase")
    void analysis_changeThatCannotBeAskedFor_isFoundInFinalPhasesToo() {
        assertThat(without(row -> row.by() == StepKind.REQUEST_CHANGE)
                        .analysis()
                        .problems())
                .extracting(each -> ((TransitionProblem.NoWayOut) each).phase())
                .containsExactly(Phase.values());
    }

    @Test
    @DisplayName("conduct may be reported and looked into in every phase, and nothing but form stands against that")
    void analysis_conductThatCannotBeReportedOrIsGuarded_isFound() {
        for (StepKind by : List.of(StepKind.REPORT_CONDUCT, StepKind.REPORT_COMMITMENT, StepKind.ASSESS_CONDUCT)) {
            assertThat(without(row -> row.by() == by).analysis().problems())
                    .extracting(each -> ((TransitionProblem.NoWayOut) each).phase())
                    .containsExactly(Phase.values());
            Transition guarded = new Transition(
                    Optional.of(ENDED),
                    by,
                    Condition.always(),
                    ENDED,
                    ImmutableSortedSet.of(LifecycleRule.NOT_READY.id(), LifecycleRule.NOT_ON_RECORD.id()));
            assertThat(with(row -> row.by() == by && row.from().equals(Optional.of(ENDED)), row -> guarded)
                            .analysis()
                            .problems())
                    .containsExactly(new TransitionProblem.GuardedExit(
                            guarded, ImmutableSortedSet.of(LifecycleRule.NOT_READY.id())));
        }
    }

    @Test
    @DisplayName("D-PH-18 nothing but form stands against an end")
    void analysis_guardedExit_namesTheGuards() {
        RuleId guard = LifecycleRule.NOT_READY.id();
        Predicate<Transition> end =
                row -> row.by() == StepKind.END && row.from().equals(Optional.of(PREPARE)) && row.to() == ENDED;
        Transition guarded = new Transition(
                Optional.of(PREPARE),
                StepKind.END,
                Condition.not(OTHERS.holds()),
                ENDED,
                ImmutableSortedSet.of(guard, LifecycleRule.NOT_A_PARTY.id()));
        assertThat(with(end, row -> guarded).analysis().problems())
                .containsExactly(new TransitionProblem.GuardedExit(guarded, ImmutableSortedSet.of(guard)));
    }

    @Test
    void analysis_twoRowsAtOnce_namesACase() {
        Transition more = row(APPLY, StepKind.REDEFINE, ASKED.is(ENDED), ENDED);
        Transition redefine = STANDARD.rows(APPLY, StepKind.REDEFINE).get(0);
        assertThat(and(STANDARD, more).analysis().problems())
                .containsExactly(new TransitionProblem.Overlap(
                        redefine,
                        more,
                        ImmutableSortedMap.of(
                                FactId.of("asked.phase"),
                                new Given.Constant("ENDED"),
                                FactId.of("others.stay"),
                                Given.of(true),
                                FactId.of("day.inTime"),
                                Given.of(true),
                                FactId.of("last.phase"),
                                new Given.Constant("PREPARE"))));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void analysis_ofManyRowsThatEachReadAll_isSoonDone() {
        List<Fact> flags = IntStream.range(0, 12)
                .<Fact>mapToObj(i -> Fact.flag("own.f" + i))
                .toList();
        Condition all = Condition.allOf(
                flags.stream().map(flag -> ((Fact.Flag) flag).holds()).toArray(Condition[]::new));
        TransitionTable.Builder many = TransitionTable.builder().addAllFacts(flags);
        IntStream.range(0, 120).forEach(i -> many.addRows(row(APPLY, StepKind.REDEFINE, all, ENDED)));
        assertThat(many.build().analysis().problems().stream().filter(TransitionProblem.Overlap.class::isInstance))
                .as("each two of them")
                .hasSize(120 * 119 / 2);
    }

    @Test
    void analysis_severalRowsAtOnce_namesEachTwoWithTheFirstCase() {
        Fact.Flag more = Fact.flag("own.more");
        Transition one = row(APPLY, StepKind.REVIEW, OTHERS.holds(), APPLY);
        Transition two = row(APPLY, StepKind.REVIEW, Condition.not(more.holds()), APPLY);
        Transition three = row(APPLY, StepKind.REVIEW, more.holds(), APPLY);
        TransitionTable table = TransitionTable.builder()
                .addFacts(OTHERS, more)
                .addRows(one, two, three)
                .build();
        assertThat(table.analysis().problems().stream().filter(TransitionProblem.Overlap.class::isInstance))
                .containsExactly(
                        new TransitionProblem.Overlap(
                                one,
                                two,
                                ImmutableSortedMap.of(OTHERS.id(), Given.of(true), more.id(), Given.of(false))),
                        new TransitionProblem.Overlap(
                                one,
                                three,
                                ImmutableSortedMap.of(OTHERS.id(), Given.of(true), more.id(), Given.of(true))));
    }

    @Test
    void build_withoutRow_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransitionTable.builder().build())
                .withMessage("transition table has no row; give it one at least");
    }

    @Test
    void build_sameFactTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransitionTable.builder()
                        .addFacts(OTHERS, OTHERS)
                        .addRows(row(APPLY, StepKind.END, Condition.always(), ENDED))
                        .build())
                .withMessage("transition table has fact `others.stay` twice; name each once");
    }

    @Test
    void build_number_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransitionTable.builder()
                        .addFacts(Fact.quantity("people.left", 0, 9))
                        .addRows(row(APPLY, StepKind.END, Condition.always(), ENDED))
                        .build())
                .withMessage("transition table has a number among its facts: `people.left`;"
                        + " make it a yes or no, or one of a few constants");
    }

    @Test
    void build_unknownFact_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransitionTable.builder()
                        .addRows(row(APPLY, StepKind.END, OTHERS.holds(), ENDED))
                        .build())
                .withMessage("transition table has a row that reads facts it does not name:"
                        + " APPLY - END [others.stay] -> ENDED reads [others.stay]; name them");
    }

    @Test
    void build_ownPredicate_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransitionTable.builder()
                        .addFacts(OTHERS)
                        .addRows(row(APPLY, StepKind.END, Condition.not(Condition.own("mine", OTHERS)), ENDED))
                        .build())
                .withMessage("transition table has a row whose condition cannot be looked into:"
                        + " APPLY - END [not (mine[others.stay])] -> ENDED;"
                        + " leave out numbers and predicates of your own");
    }

    private static Fact.Flag flag(int number) {
        return Fact.flag("own.f" + number);
    }

    /** Returns the standard table and a row that asks whether all of so many facts more hold. */
    private static TransitionTable asking(int facts, int read) {
        List<Fact.Flag> more =
                IntStream.range(0, facts).mapToObj(TransitionTableTest::flag).toList();
        Condition all = new Condition.And(
                more.subList(0, read).stream().map(Fact.Flag::holds).collect(ImmutableList.toImmutableList()));
        return TransitionTable.builder()
                .addAllFacts(STANDARD.facts())
                .addAllFacts(more)
                .addAllRows(STANDARD.rows())
                .addRows(row(APPLY, StepKind.BEGIN, all, APPLY))
                .build();
    }

    @Test
    void analysis_manyFactsThatNoRowReads_goesThroughTheirCasesNowhere() {
        assertThat(asking(200, 12).analysis()).satisfies(analysis -> {
            assertThat(analysis.problems()).isEmpty();
            assertThat(analysis.ways().keySet()).containsExactly(Phase.values());
        });
    }

    @Test
    void analysis_factThatNoRowOfThePlaceReads_isTheFirstThingItCanBe() {
        TransitionTable table = asking(30, 1);
        Transition more = row(APPLY, StepKind.BEGIN, Condition.always(), APPLY);
        assertThat(and(table, more).analysis().problems())
                .singleElement()
                .isInstanceOfSatisfying(TransitionProblem.Overlap.class, overlap -> {
                    assertThat(overlap.other()).isEqualTo(more);
                    assertThat(overlap.facts()).hasSize(STANDARD.facts().size() + 30);
                    assertThat(overlap.facts().values()).doesNotContain(Given.of(false));
                });
    }

    @Test
    void build_rowsOfOnePlaceReadTooMuch_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asking(13, 13))
                .withMessage("transition table has rows for APPLY - BEGIN that tell apart more than 4096 cases:"
                        + " [own.f0, own.f1, own.f10, own.f11, own.f12, own.f2, own.f3, own.f4, own.f5, own.f6, own.f7,"
                        + " own.f8, own.f9]; let them read fewer facts");
    }

    @Test
    void build_deepCondition_isRefused() {
        Condition deep = OTHERS.holds();
        for (int depth = 1; depth < 100_000; depth++) {
            deep = Condition.not(deep);
        }
        Transition row = row(APPLY, StepKind.END, deep, ENDED);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TransitionTable.builder().addFacts(OTHERS).addRows(row).build())
                .withMessage("transition table has a row for APPLY - END whose condition is nested deeper than 200:"
                        + " 100000; join with `allOf` or `anyOf` what can stand side by side");
    }

    @Test
    void toString_saysWhatItIs() {
        assertThat(without(row -> true, row(APPLY, StepKind.END, Condition.always(), ENDED)))
                .hasToString("TransitionTable[1 rows]");
        assertThat(STANDARD.rows().get(0)).hasToString("nothing - BEGIN -> PREPARE");
    }

    private static final Fact.Flag OTHERS = Fact.flag("others.stay");
    private static final Fact.Choice ASKED = Fact.choice("asked.phase", PREPARE);

    private static Transition row(Phase from, StepKind by, Condition when, Phase to) {
        return new Transition(Optional.of(from), by, when, to, ImmutableSortedSet.of());
    }

    private static Transition with(Transition row, Condition when) {
        return new Transition(row.from(), row.by(), when, row.to(), row.against());
    }

    private static Transition with(Transition row, Phase from, Phase to) {
        return new Transition(Optional.of(from), row.by(), row.when(), to, row.against());
    }

    private static TransitionTable with(Predicate<Transition> which, UnaryOperator<Transition> other) {
        return TransitionTable.builder()
                .addAllFacts(STANDARD.facts())
                .addAllRows(STANDARD.rows().stream()
                        .map(row -> which.test(row) ? other.apply(row) : row)
                        .toList())
                .build();
    }

    private static TransitionTable without(Predicate<Transition> which, Transition... more) {
        return TransitionTable.builder()
                .addAllFacts(STANDARD.facts())
                .addAllRows(STANDARD.rows().stream().filter(which.negate()).toList())
                .addRows(more)
                .build();
    }

    private static TransitionTable and(TransitionTable table, Transition... more) {
        return TransitionTable.builder()
                .addAllFacts(table.facts())
                .addAllRows(table.rows())
                .addRows(more)
                .build();
    }

    @Test
    void standard_namesAgainstAStepWhatCanBeAViolation() throws Exception {
        Map<RuleId, Severity> severities = new HashMap<>();
        for (Class<?> type : PublicTypes.exported()) {
            if (type.isEnum() && StructuralRule.class.isAssignableFrom(type)) {
                for (Object rule : type.getEnumConstants()) {
                    severities.put(((StructuralRule) rule).id(), ((StructuralRule) rule).severity());
                }
            }
        }
        for (Transition row : STANDARD.rows()) {
            for (RuleId rule : row.against()) {
                assertThat(severities.get(rule)).as("%s in %s", rule, row).isEqualTo(Severity.VIOLATION);
            }
        }
    }
}
