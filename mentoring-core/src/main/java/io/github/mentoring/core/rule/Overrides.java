package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.RuleId;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Which rules override which, by their positions; those that only warn override none. */
final class Overrides {

    private final int[][] overriders; // INVARIANT: by rule
    private final int[] order; // INVARIANT: every rule after those that override it
    private final int[] overridden; // INVARIANT: the rules that any other overrides

    private Overrides(int[][] overriders) {
        this.overriders = overriders;
        this.order = order(overriders);
        this.overridden = IntStream.range(0, overriders.length)
                .filter(rule -> overriders[rule].length > 0)
                .toArray();
    }

    /** Returns the overrides among the given rules, which are not in a circle. */
    static Overrides of(ImmutableList<Rule> rules) {
        return new Overrides(
                rules.stream().map(rule -> overriders(rule.id(), rules)).toArray(int[][]::new));
    }

    private static int[] overriders(RuleId id, ImmutableList<Rule> rules) {
        return IntStream.range(0, rules.size())
                .filter(at -> rules.get(at).mode() == Mode.ENFORCE
                        && rules.get(at).overrides().contains(id))
                .toArray();
    }

    private static int[] order(int[][] overriders) {
        int[] order = new int[overriders.length];
        boolean[] placed = new boolean[overriders.length];
        int count = 0;
        while (count < order.length) {
            for (int rule = 0; rule < order.length; rule++) {
                if (!placed[rule] && Arrays.stream(overriders[rule]).allMatch(other -> placed[other])) {
                    placed[rule] = true;
                    order[count++] = rule;
                }
            }
        }
        return order;
    }

    /** Returns the rules that override the given one; nobody writes to what is returned. */
    int[] of(int rule) {
        return overriders[rule];
    }

    /** Returns, for each rule, whether it holds and nothing that counts overrides it; nobody writes to what is returned. */
    byte[] counting(byte[] holds) {
        for (int rule : overridden) {
            if (holds[rule] != Node.NO) {
                return countingInOrder(holds);
            }
        }
        return holds;
    }

    private byte[] countingInOrder(byte[] holds) {
        byte[] counts = new byte[holds.length];
        for (int rule : order) {
            byte open = holds[rule];
            if (open != Node.NO) {
                for (int other : overriders[rule]) {
                    open = (byte) Math.min(open, Node.YES - counts[other]);
                }
            }
            counts[rule] = open;
        }
        return counts;
    }
}
