package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.mentoring.core.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which rules override which, by their positions; those that only warn override none. */
final class Overrides {

    private static final int[] NONE = {};

    private final int[][] overriders; // INVARIANT: by rule
    private final int[] overridden; // INVARIANT: the rules that any other overrides, each after those that override it
    private final long[] all; // INVARIANT: the same as a set

    private Overrides(int[][] overriders, int[] overridden) {
        this.overriders = overriders;
        this.overridden = overridden;
        this.all = Truths.none(overriders.length);
        for (int rule : overridden) {
            Truths.add(rule, all);
        }
    }

    /** Returns the overrides among the given rules, which are not in a circle. */
    static Overrides of(ImmutableList<Rule> rules) {
        List<List<Integer>> overriders = new ArrayList<>();
        Map<RuleId, Integer> positions = new TreeMap<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            overriders.add(new ArrayList<>());
            positions.put(rules.get(rule).id(), rule);
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.get(rule).mode() == Mode.ENFORCE) {
                for (RuleId other : rules.get(rule).overrides()) {
                    overriders.get(requireNonNull(positions.get(other))).add(rule);
                }
            }
        }
        int[][] arrays = new int[rules.size()][];
        for (int rule = 0; rule < arrays.length; rule++) {
            arrays[rule] = overriders.get(rule).isEmpty() ? NONE : Ints.toArray(overriders.get(rule));
        }
        return new Overrides(arrays, inOrder(arrays));
    }

    /** Returns the rules that others override, each after those that override it. */
    private static int[] inOrder(int[][] overriders) {
        List<Integer> order = new ArrayList<>();
        boolean[] placed = new boolean[overriders.length];
        int[] path = new int[overriders.length]; // from a rule to one that overrides one that overrides it and so on
        int[] looked = new int[overriders.length]; // by rule, at how many of those that override it
        for (int first = 0; first < overriders.length; first++) {
            int depth = 0;
            path[0] = first;
            while (depth >= 0) {
                int rule = path[depth];
                if (placed[rule] || looked[rule] == overriders[rule].length) {
                    if (!placed[rule] && overriders[rule].length > 0) {
                        order.add(rule);
                    }
                    placed[rule] = true;
                    depth--;
                } else {
                    path[++depth] = overriders[rule][looked[rule]++];
                }
            }
        }
        return Ints.toArray(order);
    }

    /** Returns the rules that override the given one; nobody writes to what is returned. */
    int[] of(int rule) {
        return overriders[rule];
    }

    /** Returns, for each rule, whether it holds and nothing that counts overrides it; nobody writes to what is returned. */
    Truths counting(Truths holds) {
        if (!holds.isPossibleOfAny(all)) {
            return holds;
        }
        Truths counts = holds.copy();
        for (int rule : overridden) {
            int open = counts.get(rule);
            if (open != Node.NO) {
                for (int other : overriders[rule]) {
                    open = Math.min(open, Node.YES - counts.get(other));
                }
                counts.set(rule, (byte) open);
            }
        }
        return counts;
    }
}
