package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.mentoring.core.finding.Severity;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A rulebook in a form that is quick to evaluate.
 *
 * <p>A state holds, for each fact and after these for each predicate of the caller's own, the cells that are possible as
 * bits; one bit is a known fact.
 */
final class Compiled {

    private static final byte TOUCHED = -1;
    private static final int ORDINARY_SIZE = 512; // variables, rules and what these look at

    final Rulebook book;
    final ImmutableList<Rule> rules;
    final ImmutableList<Variable> variables; // INVARIANT: in the order of the book's facts
    private final ImmutableMap<String, Integer> positions; // INVARIANT: of variables, by the name of the fact
    private final long[] cellsOtherwise; // INVARIANT: by variable, what holds of a case that mentions no fact
    private final Given[] otherwise; // INVARIANT: by fact, the same
    private final ImmutableMap<Condition.Own, OwnPredicate> owns;
    private final Node[] conditions; // INVARIANT: by rule
    private final int[][] readers; // INVARIANT: by variable, the rules whose conditions look at it
    private final byte[] holdsOtherwise; // INVARIANT: by rule, whether it holds in a case that mentions no fact
    private final byte[] countsOtherwise; // INVARIANT: by rule, whether it counts there
    private final Answer answerOtherwise; // INVARIANT: what these come to
    private final Overrides overrides;
    private final Outcome[] outcomes; // INVARIANT: by rule, what its finding alone comes to
    private final int[] effects; // INVARIANT: by rule, its bit among the effects on a disclosure
    private final int effort; // INVARIANT: how long it takes to look at all rules once

    private Compiled(Rulebook book, ImmutableList<Variable> variables, ImmutableMap<Condition.Own, OwnPredicate> owns) {
        this.book = book;
        this.rules = book.rules();
        this.variables = variables;
        ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
        this.otherwise = new Given[variables.size()];
        this.cellsOtherwise = new long[variables.size() + owns.size()];
        Arrays.fill(cellsOtherwise, Variable.EITHER);
        for (int at = 0; at < otherwise.length; at++) {
            Variable variable = variables.get(at);
            places.put(variable.fact().id().name(), at);
            otherwise[at] = variable.fact().otherwise();
            cellsOtherwise[at] = variable.otherwise();
        }
        this.positions = places.buildOrThrow();
        this.owns = owns;
        this.conditions = book.rules().stream()
                .map(rule -> Node.of(rule.when(), this::leaf))
                .toArray(Node[]::new);
        this.readers = readers(conditions, cellsOtherwise.length);
        this.holdsOtherwise = holding(cellsOtherwise);
        this.overrides = Overrides.of(book.rules());
        this.outcomes = book.rules().stream().map(Compiled::outcome).toArray(Outcome[]::new);
        this.effects = book.rules().stream()
                .mapToInt(rule -> rule.mode() == Mode.WARN ? 0 : Disclosures.bit(rule.effect()))
                .toArray();
        this.effort = 1
                + (size()
                                + Arrays.stream(conditions)
                                        .mapToInt(node -> 1 + node.size())
                                        .sum())
                        / ORDINARY_SIZE;
        this.countsOtherwise = overrides.counting(holdsOtherwise);
        this.answerOtherwise = answerAnew(countsOtherwise);
    }

    static Compiled of(Rulebook book, ImmutableMap<String, OwnPredicate> predicates) {
        Map<FactId, TreeSet<Integer>> bounds = new HashMap<>();
        Map<Condition.Own, OwnPredicate> owns = new LinkedHashMap<>();
        for (Rule rule : book.rules()) {
            eachLeaf(rule.when(), leaf -> {
                if (leaf instanceof Condition.AtLeast atLeast) {
                    bounds.computeIfAbsent(atLeast.fact(), any -> new TreeSet<>())
                            .add(figure(atLeast.bound(), book));
                } else if (leaf instanceof Condition.Own own) {
                    owns.put(own, predicate(rule, own, predicates));
                }
            });
        }
        return new Compiled(
                book,
                book.facts().stream()
                        .map(fact -> Variable.of(fact, bounds.getOrDefault(fact.id(), new TreeSet<>())))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableMap.copyOf(owns));
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
        return readers[variable].length > 0;
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
        BitSet asked = new BitSet();
        eachLeaf(rule.when(), leaf -> {
            if (leaf instanceof Condition.Own own) {
                asked.set(owns.keySet().asList().indexOf(own));
            }
        });
        return asked.intersects(predicates);
    }

    /** Returns the state of a case, its predicates asked. */
    @SuppressWarnings("ReferenceEquality") // a guess that saves looking up the facts of a case made in their order
    State state(Case given) {
        State state = new State(cellsOtherwise.clone(), otherwise.clone(), owns.size());
        ImmutableList<FactId> ids = given.facts().keySet().asList();
        ImmutableList<Given> values = given.facts().values().asList();
        int next = 0;
        for (int i = 0; i < ids.size(); i++) {
            FactId id = ids.get(i);
            int at = next < otherwise.length
                            && variables.get(next).fact().id().name().equals(id.name())
                    ? next
                    : position(id);
            checkArgument(
                    at >= 0,
                    "case mentions fact `%s`, which is not in the rulebook; add the fact there or leave it out here",
                    id);
            Given value = values.get(i);
            state.cells[at] = variables.get(at).cells(value);
            state.values[at] = value;
            next = at + 1;
        }
        askPredicates(state);
        return state;
    }

    /** Returns a copy of a state in which some facts are something else, its predicates asked anew. */
    State changed(State state, Map<Integer, Given> changes) {
        State changed = state.copy(owns.size());
        changes.forEach((at, value) -> {
            changed.cells[at] = variables.get(at).cells(value);
            changed.values[at] = value;
        });
        askPredicates(changed);
        return changed;
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
                    state.cells[at] = own.getValue().holds(reading) ? Variable.YES : Variable.NO;
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
    byte[] holding(State state) {
        byte[] holds = holdsOtherwise;
        for (int at = 0; at < cellsOtherwise.length; at++) {
            if (state.cells[at] != cellsOtherwise[at]) {
                for (int rule : readers[at]) {
                    holds = holds == holdsOtherwise ? holdsOtherwise.clone() : holds;
                    holds[rule] = TOUCHED;
                }
            }
        }
        for (int rule = 0; holds != holdsOtherwise && rule < holds.length; rule++) {
            if (holds[rule] == TOUCHED) {
                holds[rule] = conditions[rule].truth(state.cells);
            }
        }
        return holds;
    }

    /** Returns, for each rule, whether its condition holds. */
    byte[] holding(long[] cells) {
        byte[] holds = new byte[conditions.length];
        for (int rule = 0; rule < holds.length; rule++) {
            holds[rule] = conditions[rule].truth(cells);
        }
        return holds;
    }

    /** Returns, for each rule, whether it holds and nothing that counts overrides it. */
    byte[] counting(byte[] holds) {
        return holds == holdsOtherwise ? countsOtherwise : overrides.counting(holds);
    }

    /** Returns what leaves it open whether the given rule counts; it is open. */
    Node.Atom open(int rule, long[] cells, byte[] holds, byte[] counts) {
        if (holds[rule] == Node.MAYBE) {
            return conditions[rule].open(cells);
        }
        for (int other : overrides.of(rule)) {
            if (counts[other] == Node.MAYBE) {
                return open(other, cells, holds, counts);
            }
        }
        throw new AssertionError("rule is not open");
    }

    /** Returns what leaves the outcome open; it is open. */
    Node.Atom open(long[] cells, byte[] holds, byte[] counts) {
        for (int rule = 0; rule < counts.length; rule++) {
            if (counts[rule] == Node.MAYBE && decides(rule)) {
                return open(rule, cells, holds, counts);
            }
        }
        throw new AssertionError("outcome is not open");
    }

    /** Returns whether the outcome can depend on whether the given rule counts. */
    private boolean decides(int rule) {
        return book.question() == Question.DISCLOSURE ? effects[rule] != 0 : outcomes[rule] != Outcome.CLEAR;
    }

    /** Returns whether the given rule alone brings about the outcome, or is one of two sides that do so together. */
    boolean decides(int rule, Outcome outcome) {
        return book.question() == Question.DISCLOSURE
                ? (effects[rule] & Disclosures.bits(outcome)) != 0
                : outcome != Outcome.CLEAR && outcomes[rule] == outcome;
    }

    /** Returns whether two rules that bring about the same outcome do so from the same side. */
    boolean isOnSideOf(int rule, int other) {
        return book.question() != Question.DISCLOSURE || effects[rule] == effects[other];
    }

    /** Returns the positions of the rules that override the given one; those that only warn are left out. */
    int[] overriders(int rule) {
        return overrides.of(rule);
    }

    /** Returns the mildest and the severest outcome that such rules can give. */
    Answer answer(byte[] counts) {
        return counts == countsOtherwise ? answerOtherwise : answerAnew(counts);
    }

    private Answer answerAnew(byte[] counts) {
        if (book.question() == Question.DISCLOSURE) {
            int sure = 0;
            int possible = 0;
            for (int rule = 0; rule < counts.length; rule++) {
                possible |= counts[rule] == Node.NO ? 0 : effects[rule];
                sure |= counts[rule] == Node.YES ? effects[rule] : 0;
            }
            return Disclosures.answer(sure, possible);
        }
        Outcome mildest = Outcome.CLEAR;
        Outcome severest = Outcome.CLEAR;
        for (int rule = 0; rule < counts.length; rule++) {
            if (counts[rule] != Node.NO && outcomes[rule].compareTo(severest) > 0) {
                severest = outcomes[rule];
            }
            if (counts[rule] == Node.YES && outcomes[rule].compareTo(mildest) > 0) {
                mildest = outcomes[rule];
            }
        }
        return Answer.between(mildest, severest);
    }

    private Node.Atom leaf(Condition condition) {
        if (condition instanceof Condition.Own own) {
            return new Node.Atom(variables.size() + owns.keySet().asList().indexOf(own), Variable.YES);
        }
        int at = position(condition.reads().first());
        Variable variable = variables.get(at);
        if (condition instanceof Condition.Is is) {
            long mask = 0;
            for (String constant : is.constants()) {
                mask |= variable.cells(new Given.Constant(constant));
            }
            return new Node.Atom(at, mask);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return new Node.Atom(at, variable.cellsFrom(figure(atLeast.bound(), book)));
        }
        return new Node.Atom(at, Variable.YES);
    }

    private static Outcome outcome(Rule rule) {
        if (!Report.isMadeBy(rule) || Report.weight(rule) == Severity.INFO) {
            return Outcome.CLEAR;
        }
        return Report.weight(rule) == Severity.VIOLATION ? Outcome.VIOLATION : Outcome.NOTED;
    }

    private static int[][] readers(Node[] conditions, int size) {
        int[][] readers = new int[size][];
        BitSet[] read = Arrays.stream(conditions).map(Node::variables).toArray(BitSet[]::new);
        for (int at = 0; at < size; at++) {
            int variable = at;
            readers[at] = IntStream.range(0, read.length)
                    .filter(rule -> read[rule].get(variable))
                    .toArray();
        }
        return readers;
    }

    static void eachLeaf(Condition condition, Consumer<Condition> action) {
        if (condition instanceof Condition.And and) {
            and.conditions().forEach(each -> eachLeaf(each, action));
        } else if (condition instanceof Condition.Or or) {
            or.conditions().forEach(each -> eachLeaf(each, action));
        } else if (condition instanceof Condition.Not not) {
            eachLeaf(not.condition(), action);
        } else {
            action.accept(condition);
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
        return bound instanceof Bound.Fixed fixed
                ? fixed.number()
                : book.parameters().stream()
                        .filter(parameter -> parameter.name().equals(((Bound.Named) bound).parameter()))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }
}
