package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rulebook in a form that is quick to evaluate.
 *
 * <p>A state holds, for each fact and after these for each predicate of the caller's own, the cells that are possible as
 * bits; one bit is a known fact.
 */
final class Compiled {

    private static final int ORDINARY_SIZE = 512; // variables, rules and what these look at

    final Rulebook book;
    final ImmutableList<Rule> rules;
    final ImmutableList<Variable> variables; // INVARIANT: in the order of the book's facts
    private final Map<String, Integer> positions = new HashMap<>(); // INVARIANT: of variables, by the name of the fact
    private final long[] cellsOtherwise; // INVARIANT: by variable, what holds of a case that mentions no fact
    private final Given[] otherwise; // INVARIANT: by fact, the same
    private final ImmutableMap<Condition.Own, OwnPredicate> owns;
    private final Node[] conditions; // INVARIANT: by rule
    private final long[][] readers; // INVARIANT: by variable, the rules whose conditions look at it
    private final Truths holdsOtherwise; // INVARIANT: by rule, whether it holds in a case that mentions no fact
    private final Truths countsOtherwise; // INVARIANT: by rule, whether it counts there
    private final Answer answerOtherwise; // INVARIANT: what these come to
    private final Overrides overrides;
    private final Outcomes outcomes;
    private final int effort; // INVARIANT: how long it takes to look at all rules once

    private Compiled(Rulebook book, ImmutableList<Variable> variables, ImmutableMap<Condition.Own, OwnPredicate> owns) {
        this.book = book;
        this.rules = book.rules();
        this.variables = variables;
        this.otherwise = new Given[variables.size()];
        this.cellsOtherwise = new long[variables.size() + owns.size()];
        Arrays.fill(cellsOtherwise, Variable.EITHER);
        for (int at = 0; at < otherwise.length; at++) {
            Variable variable = variables.get(at);
            positions.put(variable.fact().id().name(), at);
            otherwise[at] = variable.fact().otherwise();
            cellsOtherwise[at] = variable.otherwise();
        }
        this.owns = owns;
        this.conditions = new Node[rules.size()];
        int size = size();
        for (int rule = 0; rule < conditions.length; rule++) {
            conditions[rule] = Node.of(rules.get(rule).when(), this);
            size += 1 + conditions[rule].size();
        }
        this.effort = 1 + size / ORDINARY_SIZE;
        this.readers = readers(conditions, cellsOtherwise.length);
        this.overrides = Overrides.of(rules);
        this.outcomes = new Outcomes(book);
        this.holdsOtherwise = holding(cellsOtherwise);
        this.countsOtherwise = overrides.counting(holdsOtherwise);
        this.answerOtherwise = outcomes.answer(countsOtherwise);
    }

    static Compiled of(Rulebook book, ImmutableMap<String, OwnPredicate> predicates) {
        Map<FactId, TreeSet<Integer>> bounds = new TreeMap<>();
        Map<Condition.Own, OwnPredicate> owns = new LinkedHashMap<>();
        for (Fact fact : book.facts()) {
            bounds.put(fact.id(), new TreeSet<>());
        }
        for (Rule rule : book.rules()) {
            for (Condition leaf : leaves(rule.when())) {
                if (leaf instanceof Condition.AtLeast atLeast) {
                    requireNonNull(bounds.get(atLeast.fact())).add(figure(atLeast.bound(), book));
                } else if (leaf instanceof Condition.Own own) {
                    owns.put(own, predicate(rule, own, predicates));
                }
            }
        }
        ImmutableList.Builder<Variable> variables = ImmutableList.builder();
        for (Fact fact : book.facts()) {
            variables.add(Variable.of(fact, requireNonNull(bounds.get(fact.id()))));
        }
        return new Compiled(book, variables.build(), ImmutableMap.copyOf(owns));
    }

    /** Returns how many variables a state has: the facts, and after these the predicates. */
    int size() {
        return variables.size() + owns.size();
    }

    /** Returns how long it takes to look at all rules once: 1 for a rulebook of ordinary size, more for a larger one. */
    int effort() {
        return effort;
    }

    /** Returns whether the condition of any rule looks at the given variable. */
    boolean isRead(int variable) {
        return Truths.next(readers[variable], 0) >= 0;
    }

    /** Returns all cells of a variable, be it a fact or a predicate. */
    long all(int variable) {
        return variable < variables.size() ? variables.get(variable).all() : Variable.EITHER;
    }

    /** Returns where the given fact stands in a state, or -1 if the rulebook does not know it. */
    int position(FactId id) {
        Integer at = positions.get(id.name());
        return at == null ? -1 : at;
    }

    /** Returns the predicates, in the order in which they stand in a state. */
    ImmutableSet<Condition.Own> owns() {
        return owns.keySet();
    }

    /** Returns the predicate that stands at the given place of a state. */
    Condition.Own own(int variable) {
        return owns.keySet().asList().get(variable - variables.size());
    }

    /** Returns whether an atom that holds tells the value of a fact. */
    boolean isValue(Node.Atom atom) {
        return atom.variable() < variables.size()
                && !(variables.get(atom.variable()).fact() instanceof Fact.Quantity)
                && Long.bitCount(atom.mask() & all(atom.variable())) == 1;
    }

    /** Returns whether the rule asks one of the given predicates, which are told by their order. */
    boolean asks(Rule rule, BitSet predicates) {
        for (Condition leaf : leaves(rule.when())) {
            if (leaf instanceof Condition.Own own
                    && predicates.get(owns.keySet().asList().indexOf(own))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the state of a case, its predicates asked. */
    State state(Case given) {
        State state = new State(cellsOtherwise.clone(), otherwise.clone(), Truths.none(conditions.length), owns.size());
        ImmutableList<FactId> ids = given.facts().keySet().asList();
        ImmutableList<Given> values = given.facts().values().asList();
        for (int i = 0; i < ids.size(); i++) {
            int at = position(ids.get(i));
            checkArgument(
                    at >= 0,
                    "case mentions fact `%s`, which is not in the rulebook; add the fact there or leave it out here",
                    ids.get(i));
            say(values.get(i), at, state);
        }
        askPredicates(state);
        return state;
    }

    /** Returns a copy of a state in which some facts are something else, its predicates asked anew. */
    State changed(State state, Map<Integer, Given> changes) {
        State changed = state.copy(owns.size());
        changes.forEach((at, value) -> say(value, at, changed));
        askPredicates(changed);
        return changed;
    }

    /** Leaves a variable open: a fact that is not told, or a predicate that reads one. */
    void withhold(int at, State state) {
        if (at < variables.size()) {
            say(Given.withheld(), at, state);
        } else {
            settle(Variable.EITHER, at, state);
        }
    }

    private void say(Given value, int at, State state) {
        state.values[at] = value;
        settle(variables.get(at).cells(value), at, state);
    }

    private void settle(long cells, int at, State state) {
        state.cells[at] = cells;
        if (cells != cellsOtherwise[at]) {
            Truths.addAll(readers[at], state.touched);
        }
    }

    private void askPredicates(State state) {
        if (owns.isEmpty()) {
            return; // without an iterator, which would take longer than most cases
        }
        int at = variables.size();
        for (Map.Entry<Condition.Own, OwnPredicate> own : owns.entrySet()) {
            state.cells[at] = Variable.EITHER;
            if (own.getKey().reads().stream().allMatch(fact -> state.values[position(fact)].isKnown())) {
                try {
                    CaseReading reading = new CaseReading(this, state, own.getKey());
                    settle(own.getValue().holds(reading) ? Variable.YES : Variable.NO, at, state);
                } catch (Throwable e) { // whatever the caller's own code throws must not tell what it has read
                    if (e instanceof VirtualMachineError fatal && !(e instanceof StackOverflowError)) {
                        throw fatal;
                    }
                    state.erring.set(at - variables.size());
                }
            }
            at++;
        }
    }

    /** Returns the condition of the given rule. */
    Node condition(int rule) {
        return conditions[rule];
    }

    /**
     * Returns, for each rule, whether its condition holds; only those are looked at that something in the case touches.
     * Nobody writes to what is returned.
     */
    Truths holding(State state) {
        long[] touched = state.touched;
        int rule = Truths.next(touched, 0);
        if (rule < 0) {
            return holdsOtherwise;
        }
        Truths holds = holdsOtherwise.copy();
        for (; rule >= 0; rule = Truths.next(touched, rule + 1)) {
            holds.set(rule, conditions[rule].truth(state.cells));
        }
        return holds;
    }

    /** Returns, for each rule, whether its condition holds. */
    Truths holding(long[] cells) {
        Truths holds = new Truths(conditions.length);
        for (int rule = 0; rule < conditions.length; rule++) {
            holds.set(rule, conditions[rule].truth(cells));
        }
        return holds;
    }

    /** Returns, for each rule, whether it holds and nothing that counts overrides it. */
    Truths counting(Truths holds) {
        return holds == holdsOtherwise ? countsOtherwise : overrides.counting(holds);
    }

    /** Returns what leaves it open whether the given rule counts; it is open. */
    Node.Atom open(int rule, long[] cells, Truths holds, Truths counts) {
        if (holds.get(rule) == Node.MAYBE) {
            return conditions[rule].open(cells);
        }
        for (int other : overrides.of(rule)) {
            if (counts.get(other) == Node.MAYBE) {
                return open(other, cells, holds, counts);
            }
        }
        throw new AssertionError("rule is not open");
    }

    /** Returns what leaves the outcome open; it is open. */
    Node.Atom open(long[] cells, Truths holds, Truths counts) {
        for (int rule = counts.next(0); rule >= 0; rule = counts.next(rule + 1)) {
            if (counts.get(rule) == Node.MAYBE && outcomes.decides(rule)) {
                return open(rule, cells, holds, counts);
            }
        }
        throw new AssertionError("outcome is not open");
    }

    /** Returns whether the given rule alone brings about the outcome, or is one of two sides that do so together. */
    boolean decides(int rule, Outcome outcome) {
        return outcomes.decides(rule, outcome);
    }

    /** Returns whether two rules that bring about the same outcome do so from the same side. */
    boolean isOnSideOf(int rule, int other) {
        return outcomes.isOnSideOf(rule, other);
    }

    /** Returns the positions of the rules that override the given one; those that only warn are left out. */
    int[] overriders(int rule) {
        return overrides.of(rule);
    }

    /** Returns the mildest and the severest outcome that such rules can give. */
    Answer answer(Truths counts) {
        return counts == countsOtherwise ? answerOtherwise : outcomes.answer(counts);
    }

    /** Returns the atom of a condition that is made of no others. */
    Node.Atom atom(Condition leaf) {
        if (leaf instanceof Condition.Own own) {
            return new Node.Atom(variables.size() + owns.keySet().asList().indexOf(own), Variable.YES);
        }
        int at = position(leaf.reads().first());
        return new Node.Atom(at, variables.get(at).mask(leaf, book));
    }

    private static long[][] readers(Node[] conditions, int size) {
        long[][] readers = new long[size][];
        for (int at = 0; at < size; at++) {
            readers[at] = Truths.none(conditions.length);
        }
        for (int rule = 0; rule < conditions.length; rule++) {
            BitSet read = conditions[rule].variables();
            for (int at = read.nextSetBit(0); at >= 0; at = read.nextSetBit(at + 1)) {
                Truths.add(rule, readers[at]);
            }
        }
        return readers;
    }

    /** Returns what a condition is made of in the end, in order; what stands in several places is there as often. */
    static List<Condition> leaves(Condition condition) {
        List<Condition> leaves = new ArrayList<>();
        addLeaves(condition, leaves);
        return leaves;
    }

    private static void addLeaves(Condition condition, List<Condition> leaves) {
        if (RulebookChecks.isLeaf(condition)) {
            leaves.add(condition);
        }
        for (Condition part : RulebookChecks.parts(condition)) {
            addLeaves(part, leaves);
        }
    }

    private static OwnPredicate predicate(Rule rule, Condition.Own own, ImmutableMap<String, OwnPredicate> predicates) {
        checkArgument(
                predicates.containsKey(own.name()),
                "rule `%s` asks predicate `%s`, which nobody gave; give it to the judge under that name",
                rule.id(),
                own.name());
        return requireNonNull(predicates.get(own.name()));
    }

    static int figure(Bound bound, Rulebook book) {
        if (bound instanceof Bound.Fixed fixed) {
            return fixed.number();
        }
        for (Parameter parameter : book.parameters()) {
            if (parameter.name().equals(((Bound.Named) bound).parameter())) {
                return parameter.value();
            }
        }
        throw new AssertionError("parameter is not in the rulebook");
    }
}
