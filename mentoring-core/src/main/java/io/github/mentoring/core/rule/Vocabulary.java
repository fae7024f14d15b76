package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What some rulebooks read of a case: the facts of all of them, cut wherever one of them cuts, and after these the
 * predicates of the caller's own, which may hold or not as they like.
 */
final class Vocabulary {

    private final ImmutableList<Variable> variables;
    private final ImmutableList<Condition.Own> owns;
    private final Circuit circuit = new Circuit();

    private Vocabulary(ImmutableList<Variable> variables, ImmutableList<Condition.Own> owns) {
        this.variables = variables;
        this.owns = owns;
    }

    /**
     * Returns the vocabulary of the given rulebooks.
     *
     * @throws IllegalArgumentException if they mean different facts by one name
     */
    static Vocabulary of(Rulebook... books) {
        Map<FactId, Fact> facts = new TreeMap<>();
        SortedSetMultimap<FactId, Integer> bounds = TreeMultimap.create();
        Set<Condition.Own> owns = new LinkedHashSet<>();
        for (Rulebook book : books) {
            for (Fact fact : book.facts()) {
                Fact other = facts.put(fact.id(), fact);
                checkArgument(
                        other == null || other.equals(fact),
                        "two rulebooks mean different facts by one name: `%s`; give each a name of its own",
                        fact.id());
            }
            for (Rule rule : book.rules()) {
                for (Condition leaf : Compiled.leaves(rule.when())) {
                    if (leaf instanceof Condition.AtLeast atLeast) {
                        bounds.put(atLeast.fact(), Compiled.figure(atLeast.bound(), book));
                    } else if (leaf instanceof Condition.Own own) {
                        owns.add(own);
                    }
                }
            }
        }
        return new Vocabulary(
                facts.values().stream()
                        .map(fact -> Variable.of(fact, bounds.get(fact.id())))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(owns));
    }

    Circuit circuit() {
        return circuit;
    }

    /** Returns when a condition that is made of no others holds, by the figures of the given rulebook. */
    int leaf(Condition condition, Rulebook book) {
        if (condition instanceof Condition.Own own) {
            return circuit.atom(variables.size() + owns.indexOf(own), Variable.YES, Variable.EITHER);
        }
        int at = position(condition.reads().first());
        Variable variable = variables.get(at);
        return circuit.atom(at, variable.mask(condition, book), variable.all());
    }

    /** Returns the state in which everything is open. */
    long[] all() {
        return states(variables.stream().map(Variable::all), Variable.EITHER);
    }

    /** Returns the state of a case that mentions nothing and for which no predicate holds. */
    long[] otherwise() {
        return states(variables.stream().map(Variable::otherwise), Variable.NO);
    }

    /**
     * Returns a case in a state of one cell each.
     *
     * @param mentioned the facts that it mentions whether or not they are what they are otherwise
     */
    Case witness(long[] cells, Set<FactId> mentioned) {
        Case.Builder witness = Case.builder();
        for (int at = 0; at < variables.size(); at++) {
            Variable variable = variables.get(at);
            Fact fact = variable.fact();
            if (cells[at] != variable.otherwise() || mentioned.contains(fact.id())) {
                witness.putFacts(fact.id(), variable.value(Long.numberOfTrailingZeros(cells[at]), fact.otherwise()));
            }
        }
        return witness.build();
    }

    private int position(FactId id) {
        int at = 0;
        while (!variables.get(at).fact().id().equals(id)) {
            at++;
        }
        return at;
    }

    private long[] states(Stream<Long> facts, long predicate) {
        return LongStream.concat(
                        facts.mapToLong(Long::longValue),
                        LongStream.generate(() -> predicate).limit(owns.size()))
                .toArray();
    }
}
