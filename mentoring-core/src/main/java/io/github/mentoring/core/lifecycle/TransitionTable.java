package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.FactId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Which step has its place in which phase, and where it leads.
 *
 * <p>The table says where a step may lead before anybody has looked at who takes it and at what stands against it. Its
 * conditions read a few facts of its own, so that one can see which row counts, and that no two count at once: the rows
 * for one step in one phase tell apart no more than 4096 cases, and no condition is nested deeper than 200.
 */
@Value.Immutable
public abstract class TransitionTable {

    private static final int MOST_DEPTH = 200; // as of rules, so that nothing that goes down step by step goes too deep
    private static final int MOST_CASES = 4096; // of each of the few places, so that an analysis looks at all of them

    private static final TransitionTable STANDARD = StandardTransitions.table();

    TransitionTable() {} // only the generated class extends this type

    /** Returns the facts that the conditions of the rows may read: each a yes or no, or one of a few constants. */
    public abstract ImmutableList<Fact> facts();

    /** Returns the rows, at least one, in the order in which they are listed. */
    public abstract ImmutableList<Transition> rows();

    @Value.Derived
    @Value.Auxiliary
    EnumMap<Phase, EnumMap<StepKind, ImmutableList<Transition>>> places() {
        EnumMap<Phase, EnumMap<StepKind, ImmutableList<Transition>>> places = new EnumMap<>(Phase.class);
        for (Transition row : rows()) {
            row.from()
                    .ifPresent(from -> places.computeIfAbsent(from, first -> new EnumMap<>(StepKind.class))
                            .merge(row.by(), ImmutableList.of(row), TransitionTable::join));
        }
        return places;
    }

    private static ImmutableList<Transition> join(ImmutableList<Transition> some, ImmutableList<Transition> more) {
        return ImmutableList.<Transition>builder().addAll(some).addAll(more).build();
    }

    /** Returns the rows for a step in a phase; none if it has no place there. */
    public ImmutableList<Transition> rows(Phase from, StepKind by) {
        requireNonNull(by, "by");
        EnumMap<StepKind, ImmutableList<Transition>> steps = places().get(requireNonNull(from, "from"));
        return steps == null ? ImmutableList.of() : steps.getOrDefault(by, ImmutableList.of());
    }

    /** Returns where each step may lead from each phase, phases without a step included. */
    public ImmutableSortedMap<Phase, ImmutableSortedMap<StepKind, ImmutableSortedSet<Phase>>> adjacency() {
        Map<Phase, ImmutableSortedMap<StepKind, ImmutableSortedSet<Phase>>> adjacency = new TreeMap<>();
        for (Phase from : Phase.values()) {
            ImmutableSortedMap.Builder<StepKind, ImmutableSortedSet<Phase>> steps = ImmutableSortedMap.naturalOrder();
            for (StepKind by : StepKind.values()) {
                ImmutableList<Transition> rows = rows(from, by);
                if (!rows.isEmpty()) {
                    steps.put(
                            by,
                            rows.stream()
                                    .map(Transition::to)
                                    .collect(ImmutableSortedSet.toImmutableSortedSet(Phase::compareTo)));
                }
            }
            adjacency.put(from, steps.build());
        }
        return ImmutableSortedMap.copyOfSorted(new TreeMap<>(adjacency));
    }

    /**
     * Returns the way between the phases as a state diagram in the language of Mermaid, one line for each two phases that
     * follow one another; steps that leave a relationship in its phase are not shown.
     */
    public String mermaid() {
        return TransitionDiagram.of(rows().stream().filter(Transition::isMove).toList());
    }

    /**
     * Returns all that the given steps lead to as such a diagram, those that lead to the same phase included; a phase to which
     * none of them leads is no end of it.
     */
    public String mermaid(Set<StepKind> steps) {
        requireNonNull(steps, "steps");
        return TransitionDiagram.of(
                rows().stream().filter(row -> steps.contains(row.by())).toList());
    }

    /** Returns how each phase is reached, and what is wrong with the table. */
    public TransitionAnalysis analysis() {
        return TransitionAnalyser.analyse(this);
    }

    /** Returns the table that every relationship keeps to. */
    public static TransitionTable standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(!rows().isEmpty(), "transition table has no row; give it one at least");
        Set<FactId> known = Sets.newHashSet();
        for (Fact fact : facts()) {
            checkArgument(known.add(fact.id()), "transition table has fact `%s` twice; name each once", fact.id());
            checkArgument(
                    !(fact instanceof Fact.Quantity),
                    "transition table has a number among its facts: `%s`; make it a yes or no, or one of a few constants",
                    fact.id());
        }
        for (Transition row : rows()) {
            int depth = Conditions.depth(row.when());
            checkArgument(
                    depth <= MOST_DEPTH,
                    "transition table has a row for %s whose condition is nested deeper than %s: %s;"
                            + " join with `allOf` or `anyOf` what can stand side by side",
                    place(row),
                    MOST_DEPTH,
                    depth);
            Set<FactId> missing = Sets.difference(row.when().reads(), known);
            checkArgument(
                    missing.isEmpty(),
                    "transition table has a row that reads facts it does not name: %s reads %s; name them",
                    row,
                    missing);
            checkArgument(
                    Conditions.areCheckable(row.when()),
                    "transition table has a row whose condition cannot be looked into: %s;"
                            + " leave out numbers and predicates of your own",
                    row);
        }
        Multimaps.index(rows(), TransitionTable::place).asMap().forEach((place, rows) -> {
            ImmutableSortedSet<FactId> read = read(rows);
            checkArgument(
                    Conditions.count(facts(), read) <= MOST_CASES,
                    "transition table has rows for %s that tell apart more than %s cases: %s; let them read fewer facts",
                    place,
                    MOST_CASES,
                    read);
        });
    }

    private static String place(Transition row) {
        return row.from().map(Phase::name).orElse("nothing") + " - " + row.by();
    }

    /** Returns the facts that the given rows read. */
    static ImmutableSortedSet<FactId> read(Collection<Transition> rows) {
        return rows.stream()
                .flatMap(row -> row.when().reads().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(FactId::compareTo));
    }

    /** Returns how many rows it has. */
    @Override
    public final String toString() {
        return "TransitionTable[" + rows().size() + " rows]";
    }

    /** Builds {@link TransitionTable} values. */
    public static final class Builder extends ImmutableTransitionTable.Builder {
        Builder() {}
    }
}
