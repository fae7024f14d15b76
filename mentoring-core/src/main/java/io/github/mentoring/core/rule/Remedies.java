package io.github.mentoring.core.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the least changes of facts that bring about an outcome.
 *
 * <p>Smaller changes are tried before larger ones. Where a change does not do, a few of the facts that it leaves alone keep
 * the outcome from being as wanted, whatever becomes of all others; so one of these has to change as well, and nothing
 * else needs to be tried. The time it takes grows with how many such facts there are, not with how many can change.
 */
final class Remedies {

    private static final Comparator<Map<Integer, Given>> BY_FACTS =
            Comparator.comparing(Map::keySet, Comparators.lexicographical(Comparator.<Integer>naturalOrder()));

    private final Compiled compiled;
    private final int[] movable; // INVARIANT: the facts that rules read and that can change
    private final int[][] reads; // INVARIANT: by predicate, the facts that it reads
    private final BitSet asked = new BitSet(); // INVARIANT: the facts that any predicate reads
    private final Comparator<Map<Integer, Given>> order;

    Remedies(Compiled compiled) {
        this.compiled = compiled;
        BitSet read = new BitSet();
        compiled.rules.forEach(rule -> rule.when().reads().forEach(fact -> read.set(compiled.position(fact))));
        this.movable = read.stream().filter(this::canChange).toArray();
        this.reads = compiled.owns().stream()
                .map(own -> own.reads().stream().mapToInt(compiled::position).toArray())
                .toArray(int[][]::new);
        for (int[] each : reads) {
            for (int at : each) {
                asked.set(at);
            }
        }
        this.order =
                BY_FACTS.thenComparing(this::cells, Comparators.lexicographical(Comparator.<Integer>naturalOrder()));
    }

    private boolean canChange(int at) {
        return switch (compiled.variables.get(at).fact().terms().change()) {
            case CHANGEABLE, TIME -> true;
            case FIXED, PROTECTED -> false;
        };
    }

    private List<Integer> cells(Map<Integer, Given> changes) {
        return changes.entrySet().stream()
                .map(change -> Long.numberOfTrailingZeros(
                        compiled.variables.get(change.getKey()).cells(change.getValue())))
                .toList();
    }

    /** Returns the least changes, the smallest first and those of one size by their facts; no more than the limit. */
    ImmutableList<Remedy> find(State given, Outcome wanted, int limit) {
        List<Map<Integer, Given>> found = new ArrayList<>();
        List<Map<Integer, Given>> failed = new ArrayList<>();
        (isWanted(given, wanted) ? found : failed).add(new TreeMap<>());
        while (!failed.isEmpty() && found.size() < limit) {
            Set<Map<Integer, Given>> larger = new LinkedHashSet<>();
            failed.forEach(changes -> addLarger(given, changes, wanted, larger));
            larger.removeIf(changes ->
                    found.stream().anyMatch(less -> changes.entrySet().containsAll(less.entrySet())));
            failed = new ArrayList<>();
            List<Map<Integer, Given>> worked = new ArrayList<>();
            for (Map<Integer, Given> changes : larger) {
                (isWanted(compiled.changed(given, changes), wanted) ? worked : failed).add(changes);
            }
            worked.sort(order);
            found.addAll(worked);
        }
        return found.stream().limit(limit).map(this::remedy).collect(toImmutableList());
    }

    private Remedy remedy(Map<Integer, Given> changes) {
        ImmutableSortedMap.Builder<FactId, Given> facts = ImmutableSortedMap.naturalOrder();
        changes.forEach(
                (at, value) -> facts.put(compiled.variables.get(at).fact().id(), value));
        return new Remedy(facts.buildOrThrow());
    }

    private boolean isWanted(State state, Outcome wanted) {
        Answer answer = Evaluation.answer(compiled, state);
        return answer.isDecided()
                && mildestWanted(wanted).compareTo(answer.mildest()) <= 0
                && answer.severest().compareTo(wanted) <= 0;
    }

    private Outcome mildestWanted(Outcome wanted) {
        return compiled.book.question() == Question.DISCLOSURE ? wanted : Outcome.CLEAR;
    }

    /** Adds the changes that go one step further than the given ones, which do not do. */
    private void addLarger(State given, Map<Integer, Given> changes, Outcome wanted, Set<Map<Integer, Given>> larger) {
        long[] next = next(given, changes, wanted);
        for (int at : movable) {
            Variable variable = compiled.variables.get(at);
            for (long left = next[at]; left != 0; left &= left - 1) {
                Map<Integer, Given> more = new TreeMap<>(changes);
                more.put(at, variable.value(Long.numberOfTrailingZeros(left), given.values[at]));
                larger.add(more);
            }
        }
    }

    /** Returns, for each variable, the cells of which one at least has to be taken. */
    private long[] next(State given, Map<Integer, Given> changes, Outcome wanted) {
        long[] reach = new long[compiled.size()];
        for (int at : movable) {
            reach[at] = changes.containsKey(at) ? 0 : reach(given, at);
        }
        Completions completions = new Completions(compiled, compiled.changed(given, changes).cells);
        Completions.Within asWanted = new Completions.Within(compiled, mildestWanted(wanted), wanted);
        long[] unwanted = completions.part(asWanted, Node.NO);
        if (unwanted != null) {
            return keys(unwanted, asWanted, Node.NO, reach);
        }
        Outcome mildest = completions.answer().mildest(); // all outcomes would do, but they are several
        Completions.Within mild = new Completions.Within(compiled, Outcome.CLEAR, mildest);
        long[] milder = completions.part(mild, Node.YES);
        long[] severer = completions.part(mild, Node.NO);
        if (milder == null || severer == null) {
            return reach; // it took too many steps to tell
        }
        long[] either = keys(milder, mild, Node.YES, reach);
        long[] other = keys(severer, mild, Node.NO, reach);
        for (int at : movable) {
            either[at] |= other[at];
        }
        return either;
    }

    /** Returns the cells that the given fact can be brought to; of what grows by itself and is unknown, none can be told. */
    private long reach(State given, int at) {
        Variable variable = compiled.variables.get(at);
        boolean isKnown = given.values[at].isKnown();
        long now = given.cells[at];
        if (variable.fact().terms().change() == Changeability.TIME) {
            return isKnown ? variable.all() & ~(now | (now - 1)) : 0;
        }
        return isKnown ? variable.all() & ~now : variable.all();
    }

    /** Returns cells of which one has to be taken, or else what is asked keeps its truth in the given part of all completions. */
    private long[] keys(long[] part, Completions.Within asked, byte truth, long[] reach) {
        long[] keys = new long[part.length];
        BitSet opened = new BitSet();
        for (int at : movable) {
            opened.set(at, reach[at] != 0);
        }
        if (keeps(part, asked, truth, reach, opened)) {
            return keys; // nothing helps
        }
        BitSet left = (BitSet) opened.clone();
        opened.clear();
        for (int at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(at + 1)) {
            opened.set(at);
            if (!keeps(part, asked, truth, reach, opened)) {
                opened.clear(at);
                keys[at] = this.asked.get(at) ? reach[at] : reach[at] & ~part[at];
            }
        }
        return keys;
    }

    /** Returns whether what is asked keeps its truth whatever becomes of the opened facts. */
    private boolean keeps(long[] part, Completions.Within asked, byte truth, long[] reach, BitSet opened) {
        long[] cells = part.clone();
        for (int at = opened.nextSetBit(0); at >= 0; at = opened.nextSetBit(at + 1)) {
            cells[at] |= reach[at];
        }
        for (int own = 0; own < reads.length; own++) {
            for (int at : reads[own]) {
                if (opened.get(at)) {
                    cells[compiled.variables.size() + own] = Variable.EITHER;
                }
            }
        }
        byte[] holds = compiled.holding(cells);
        return asked.truth(holds, compiled.counting(holds)) == truth;
    }
}
