package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks for what is wrong with a {@link TransitionTable}. */
final class TransitionAnalyser {

    /** What may stand against anything, since whoever acts can mend it at once. */
    private static final ImmutableSortedSet<RuleId> OF_FORM = ImmutableSortedSet.of(
            LifecycleRule.NOT_A_PARTY.id(), LifecycleRule.NOT_YET.id(), LifecycleRule.TOO_EARLY.id());

    /** What may stand against a report, likewise: it says when it happened, and the programme looks into what there is. */
    private static final ImmutableSortedSet<RuleId> OF_FORM_OF_REPORTS = ImmutableSortedSet.<RuleId>naturalOrder()
            .addAll(OF_FORM)
            .add(LifecycleRule.DAYS_DIFFER.id(), LifecycleRule.NOT_ON_RECORD.id())
            .build();

    /** What has to be open in every phase; to leave has to be while there is something to leave. */
    private static final ImmutableList<StepKind> NEVER_CLOSED = ImmutableList.of(
            StepKind.REQUEST_CHANGE, StepKind.REPORT_CONDUCT, StepKind.REPORT_COMMITMENT, StepKind.ASSESS_CONDUCT);

    private final TransitionTable table;
    private final Map<Phase, ImmutableList<Transition>> ways = new EnumMap<>(Phase.class);
    private final ImmutableList.Builder<TransitionProblem> problems = ImmutableList.builder();

    private final Set<Transition> holdable = Sets.newIdentityHashSet();

    private TransitionAnalyser(TransitionTable table) {
        this.table = table;
        // the cases of a place tell apart at least what those of each row do, and are many to make
        Multimaps.index(table.rows(), row -> List.of(row.from(), row.by()))
                .asMap()
                .values()
                .forEach(this::addHoldable);
    }

    private void addHoldable(Collection<Transition> rows) {
        List<ImmutableSortedMap<FactId, Given>> cases = cases(rows);
        for (Transition row : rows) {
            if (cases.stream().anyMatch(each -> Conditions.may(row.when(), each, true))) {
                holdable.add(row);
            }
        }
    }

    static TransitionAnalysis analyse(TransitionTable table) {
        TransitionAnalyser analyser = new TransitionAnalyser(table);
        analyser.walk();
        Set<Phase> ending = analyser.ending();
        for (Phase phase : Phase.values()) {
            analyser.check(phase, ending);
        }
        return new TransitionAnalysis(ImmutableSortedMap.copyOf(analyser.ways), analyser.problems.build());
    }

    /** Goes from where nothing has begun wherever the rows lead, nearest phases first. */
    private void walk() {
        Deque<Phase> next = new ArrayDeque<>();
        for (Transition row : table.rows()) {
            if (row.from().isEmpty() && canHold(row)) {
                reach(row, ImmutableList.of(), next);
            }
        }
        while (!next.isEmpty()) {
            Phase from = next.remove();
            for (Transition row : rowsFrom(from)) {
                reach(row, ways.getOrDefault(from, ImmutableList.of()), next);
            }
        }
    }

    private void reach(Transition row, ImmutableList<Transition> before, Deque<Phase> next) {
        if (!ways.containsKey(row.to())) {
            ways.put(
                    row.to(),
                    ImmutableList.<Transition>builder().addAll(before).add(row).build());
            next.add(row.to());
        }
    }

    /** Returns the phases from which an end can be reached, ends included. */
    private Set<Phase> ending() {
        Set<Phase> ending = EnumSet.noneOf(Phase.class);
        boolean more = true;
        while (more) {
            more = false;
            for (Phase phase : Phase.values()) {
                boolean ends = phase.isFinal() || rowsFrom(phase).stream().anyMatch(row -> ending.contains(row.to()));
                more |= ends && ending.add(phase);
            }
        }
        return ending;
    }

    private void check(Phase phase, Set<Phase> ending) {
        ImmutableList<Transition> way = ways.get(phase);
        if (way == null) {
            problems.add(new TransitionProblem.Unreachable(phase));
        } else if (!ending.contains(phase)) {
            problems.add(new TransitionProblem.DeadEnd(phase, way));
        }
        for (Transition row : rowsFrom(phase)) {
            if (row.isMove() && !phase.leadsTo(row.to())) {
                problems.add(new TransitionProblem.OutOfOrder(row));
            }
        }
        if (!phase.isFinal()) {
            checkOpen(phase, StepKind.END);
        }
        NEVER_CLOSED.forEach(by -> checkOpen(phase, by));
        for (StepKind by : StepKind.values()) {
            checkOverlaps(table.rows(phase, by));
        }
    }

    private void checkOpen(Phase phase, StepKind by) {
        ImmutableList<Transition> rows = table.rows(phase, by);
        cases(rows).stream()
                .filter(each -> rows.stream().noneMatch(row -> Conditions.may(row.when(), each, true)))
                .findFirst()
                .ifPresent(each -> problems.add(new TransitionProblem.NoWayOut(phase, by, each)));
        boolean leaves = by == StepKind.END || by == StepKind.REQUEST_CHANGE;
        for (Transition row : rows) {
            Set<RuleId> guards = Sets.difference(row.against(), leaves ? OF_FORM : OF_FORM_OF_REPORTS);
            if (!guards.isEmpty()) {
                problems.add(new TransitionProblem.GuardedExit(row, ImmutableSortedSet.copyOf(guards)));
            }
        }
    }

    /** Looks at all rows in each case, and not at each two in theirs: of many rows there are many more twos. */
    private void checkOverlaps(List<Transition> rows) {
        if (rows.size() < 2) {
            return;
        }
        List<SortedMap<Integer, ImmutableSortedMap<FactId, Given>>> common = new ArrayList<>();
        List<BitSet> found = new ArrayList<>();
        rows.forEach(row -> {
            common.add(new TreeMap<>());
            found.add(new BitSet());
        });
        for (ImmutableSortedMap<FactId, Given> each : cases(rows)) {
            BitSet holding = new BitSet();
            for (int i = rows.size() - 1; i >= 0; i--) { // so that only later rows are among those that hold
                if (Conditions.may(rows.get(i).when(), each, true)) {
                    BitSet more = (BitSet) holding.clone();
                    more.andNot(found.get(i));
                    found.get(i).or(more);
                    Map<Integer, ImmutableSortedMap<FactId, Given>> others = common.get(i);
                    more.stream().forEach(other -> others.put(other, each));
                    holding.set(i);
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Transition one = rows.get(i);
            common.get(i)
                    .forEach((other, each) -> problems.add(new TransitionProblem.Overlap(one, rows.get(other), each)));
        }
    }

    private List<Transition> rowsFrom(Phase phase) {
        List<Transition> rows = new ArrayList<>();
        for (Transition row : table.rows()) {
            if (row.from().equals(Optional.of(phase)) && canHold(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean canHold(Transition row) {
        return holdable.contains(row);
    }

    /** Returns every case that the given rows tell apart. */
    private ImmutableList<ImmutableSortedMap<FactId, Given>> cases(Collection<Transition> rows) {
        return Conditions.cases(table.facts(), TransitionTable.read(rows));
    }
}
