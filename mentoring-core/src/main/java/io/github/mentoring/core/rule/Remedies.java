package io.github.mentoring.core.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the least changes of facts that bring about an outcome.
 *
 * <p>Smaller changes are tried before larger ones. Where a change does not do, a few of the facts that it leaves alone keep
 * the outcome from being as wanted, whatever becomes of all others; so one of these has to change as well, and nothing
 * else needs to be tried. Several such groups without a fact in common take a change each, and where these would be too
 * many nothing is tried at all. The time it takes grows with how many such facts there are, not with how many can change.
 */
final class Remedies {

    private static final int MOST_LOOKS = 200_000; // at a rulebook of ordinary size
    private static final int A_CHANGE = 16; // takes as long as so many looks

    private final Compiled compiled;
    private final int[] movable; // INVARIANT: the facts that rules read, that can change and that may be named
    private final int[][] reads; // INVARIANT: by predicate, the facts that it reads
    private final BitSet asked = new BitSet(); // INVARIANT: the facts that any predicate reads

    Remedies(Compiled compiled, Predicate<Fact> nameable) {
        this.compiled = compiled;
        this.reads = new int[compiled.owns().size()][];
        for (int own = 0; own < reads.length; own++) {
            ImmutableList<FactId> facts =
                    compiled.own(compiled.variables.size() + own).reads().asList();
            reads[own] = new int[facts.size()];
            for (int i = 0; i < reads[own].length; i++) {
                reads[own][i] = compiled.position(facts.get(i));
                asked.set(reads[own][i]);
            }
        }
        BitSet some = new BitSet();
        for (int at = 0; at < compiled.variables.size(); at++) {
            some.set(
                    at,
                    (compiled.isRead(at) || asked.get(at))
                            && canChange(at)
                            && nameable.test(compiled.variables.get(at).fact()));
        }
        this.movable = new int[some.cardinality()];
        for (int at = some.nextSetBit(0), i = 0; at >= 0; at = some.nextSetBit(at + 1), i++) {
            movable[i] = at;
        }
    }

    /** Returns the order of changes of one size: by their facts, then by what these become. */
    private Comparator<Map<Integer, Given>> order() {
        Comparator<Iterable<Integer>> byNumbers = Comparators.lexicographical(Comparator.<Integer>naturalOrder());
        Comparator<Map<Integer, Given>> byFacts = Comparator.comparing(Map::keySet, byNumbers);
        return byFacts.thenComparing(this::cells, byNumbers);
    }

    private boolean canChange(int at) {
        Changeability change = compiled.variables.get(at).fact().terms().change();
        return change == Changeability.CHANGEABLE || change == Changeability.TIME;
    }

    private List<Integer> cells(Map<Integer, Given> changes) {
        return changes.entrySet().stream()
                .map(change -> Long.numberOfTrailingZeros(
                        compiled.variables.get(change.getKey()).cells(change.getValue())))
                .toList();
    }

    /** Returns the least changes, the smallest first and those of one size by their facts; no more than the limit. */
    ImmutableList<Remedy> find(State given, Outcome wanted, int limit) {
        return new Search(given, wanted).found(limit).stream().map(this::remedy).collect(toImmutableList());
    }

    private Remedy remedy(Map<Integer, Given> changes) {
        ImmutableSortedMap.Builder<FactId, Given> facts = ImmutableSortedMap.naturalOrder();
        changes.forEach(
                (at, value) -> facts.put(compiled.variables.get(at).fact().id(), value));
        return new Remedy(facts.buildOrThrow());
    }

    private Outcome mildestWanted(Outcome wanted) {
        return compiled.book.question() == Question.DISCLOSURE ? wanted : Outcome.CLEAR;
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

    /** One search, which ends when it has looked at the rules too often. */
    private final class Search {

        private final State given;
        private final Outcome wanted;
        private final Map<List<Integer>, List<long[]>> tried = new HashMap<>(); // by changes, what stands against them
        private final List<Map<Integer, Given>> found = new ArrayList<>();
        private Set<List<Integer>> seen = new HashSet<>(); // at the size that is being tried
        private int size;
        private int nextSize;
        private int smaller; // how many of those found are smaller
        private long looks;

        Search(State given, Outcome wanted) {
            this.given = given;
            this.wanted = wanted;
        }

        List<Map<Integer, Given>> found(int limit) {
            nextSize = 0;
            while (nextSize < Integer.MAX_VALUE && found.size() < limit && !isOverrun()) {
                size = nextSize;
                nextSize = Integer.MAX_VALUE;
                seen = new HashSet<>();
                smaller = found.size();
                extend(new TreeMap<>(), List.of());
                found.subList(smaller, found.size()).sort(order());
            }
            return found.subList(0, Math.min(limit, found.size()));
        }

        private boolean isOverrun() {
            return looks > MOST_LOOKS;
        }

        /**
         * Adds what is wanted and goes at least as far as the given changes.
         *
         * @param groups groups of facts, none of them in two, of each of which one has to change as well
         */
        private void extend(Map<Integer, Given> changes, List<long[]> groups) {
            List<Integer> name = name(changes);
            if (isOverrun() || !seen.add(name) || containsFound(changes)) {
                return;
            }
            looks += A_CHANGE + smaller / 4; // to compare with those found takes its time as well
            List<long[]> against = groups;
            if (groups.isEmpty()) {
                List<long[]> known = tried.get(name);
                if (known == null) {
                    known = against(changes);
                    tried.put(name, known);
                }
                if (known.isEmpty()) {
                    found.add(changes);
                    return;
                }
                against = known;
            }
            int least = changes.size() + against.size();
            if (least > size) {
                nextSize = Math.min(nextSize, isHopeless(against) ? Integer.MAX_VALUE : least);
                return;
            }
            long[] group = against.get(0);
            for (int at : movable) {
                for (long left = changes.containsKey(at) ? 0 : group[at]; left != 0; left &= left - 1) {
                    int cell = Long.numberOfTrailingZeros(left);
                    Map<Integer, Given> more = new TreeMap<>(changes);
                    more.put(at, compiled.variables.get(at).value(cell, given.values[at]));
                    extend(
                            more,
                            against.stream()
                                    .filter(other -> (other[at] >> cell & 1) == 0)
                                    .toList());
                }
            }
        }

        private static boolean isHopeless(List<long[]> groups) {
            return Arrays.stream(groups.get(0)).allMatch(cells -> cells == 0);
        }

        /** Returns what tells changes apart; the hash of a map would be the same for many of them. */
        private List<Integer> name(Map<Integer, Given> changes) {
            List<Integer> name = new ArrayList<>(changes.keySet());
            name.addAll(cells(changes));
            return name;
        }

        private boolean containsFound(Map<Integer, Given> changes) {
            return found.subList(0, smaller).stream()
                    .anyMatch(less -> changes.entrySet().containsAll(less.entrySet()));
        }

        /** Returns, by variable, the cells of which one at least has to be taken: for each of several groups, or none if all is as wanted. */
        private List<long[]> against(Map<Integer, Given> changes) {
            long[] reach = new long[compiled.size()];
            for (int at : movable) {
                reach[at] = changes.containsKey(at) ? 0 : reach(given, at);
            }
            Completions completions = new Completions(compiled, compiled.changed(given, changes).cells);
            try {
                return against(completions, reach);
            } finally {
                looks += compiled.effort() + completions.steps();
            }
        }

        private List<long[]> against(Completions completions, long[] reach) {
            Answer answer = completions.answer();
            Completions.Within asWanted = new Completions.Within(compiled, mildestWanted(wanted), wanted);
            if (answer.isDecided() && asWanted.admits(answer.mildest())) {
                return List.of();
            }
            long[] unwanted = completions.part(asWanted, Node.NO);
            if (unwanted != null) {
                return groups(unwanted, asWanted, Node.NO, reach);
            }
            // all outcomes would do, but they are several
            Completions.Within mild = new Completions.Within(compiled, Outcome.CLEAR, answer.mildest());
            long[] milder = completions.part(mild, Node.YES);
            long[] severer = completions.part(mild, Node.NO);
            if (milder == null || severer == null) {
                return List.of(reach); // it took too many steps to tell
            }
            long[] either = groups(milder, mild, Node.YES, reach).get(0);
            long[] other = groups(severer, mild, Node.NO, reach).get(0);
            for (int at : movable) {
                either[at] |= other[at];
            }
            return List.of(either);
        }

        /**
         * Returns, for each of some groups of facts, the cells of which one has to be taken, or else what is asked keeps its
         * truth in the given part of all completions; no cells at all if it does whatever is taken.
         */
        private List<long[]> groups(long[] part, Completions.Within asked, byte truth, long[] reach) {
            BitSet all = new BitSet();
            for (int at : movable) {
                all.set(at, reach[at] != 0);
            }
            List<long[]> groups = new ArrayList<>();
            if (keeps(part, asked, truth, reach, all)) {
                groups.add(new long[part.length]);
                return groups;
            }
            BitSet opened = new BitSet(); // what is in a group already may become whatever it will
            while (groups.isEmpty() || (!isOverrun() && keeps(part, asked, truth, reach, opened))) {
                groups.add(group(part, asked, truth, reach, all, opened));
            }
            return groups;
        }

        private long[] group(
                long[] part, Completions.Within asked, byte truth, long[] reach, BitSet all, BitSet opened) {
            long[] group = new long[part.length];
            BitSet others = (BitSet) opened.clone();
            for (int at = all.nextSetBit(0); at >= 0; at = all.nextSetBit(at + 1)) {
                if (!others.get(at)) {
                    others.set(at);
                    if (!keeps(part, asked, truth, reach, others)) {
                        others.clear(at);
                        opened.set(at);
                        group[at] = Remedies.this.asked.get(at) ? reach[at] : reach[at] & ~part[at];
                    }
                }
            }
            return group;
        }

        /** Returns whether what is asked keeps its truth whatever becomes of the opened facts. */
        private boolean keeps(long[] part, Completions.Within asked, byte truth, long[] reach, BitSet opened) {
            looks += compiled.effort();
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
            Truths holds = compiled.holding(cells);
            return asked.truth(holds, compiled.counting(holds)) == truth;
        }
    }
}
