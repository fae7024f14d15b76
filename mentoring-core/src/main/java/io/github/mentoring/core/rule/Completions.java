package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;

/**
 * Everything that a state can still become, as what is open in it is settled one way or another.
 *
 * <p>Each question is put to parts of all completions: a part is split at a condition that leaves the question open, and
 * a part that answers it is split no further. That is exact for up to 65,536 completions, and often for many more; a
 * question that takes more steps than so many could is left open.
 */
final class Completions {

    private static final int MOST_COMPLETIONS = 1 << 16;
    private static final int MOST_STEPS = 2 * MOST_COMPLETIONS; // a tree with so many leaves has fewer nodes

    private final Compiled compiled;
    private final long[] cells;
    private final byte[] holds;
    private final byte[] counts;
    private int steps;

    Completions(Compiled compiled, long[] cells) {
        this.compiled = compiled;
        this.cells = cells;
        this.holds = compiled.holding(cells);
        this.counts = compiled.counting(holds);
    }

    /** Returns, for each rule, whether its condition holds in all, in none or in some. */
    byte[] holds() {
        byte[] settled = new byte[holds.length];
        for (int rule = 0; rule < settled.length; rule++) {
            settled[rule] = settled(holds[rule], new Holding(compiled, rule));
        }
        return settled;
    }

    /** Returns, for each rule, whether it counts in all, in none or in some. */
    byte[] counts() {
        byte[] settled = new byte[counts.length];
        for (int rule = 0; rule < settled.length; rule++) {
            settled[rule] = settled(counts[rule], new Counting(compiled, rule));
        }
        return settled;
    }

    private byte settled(byte truth, Asked asked) {
        if (truth != Node.MAYBE) {
            return truth;
        }
        if (some(asked, Node.YES) == Node.NO) {
            return Node.NO;
        }
        return some(asked, Node.NO) == Node.NO ? Node.YES : Node.MAYBE;
    }

    /** Returns the mildest and the severest outcome of all; bounds of these if it is left open. */
    Answer answer() {
        Answer bounds = compiled.answer(counts);
        if (bounds.isDecided()) {
            return bounds;
        }
        ImmutableList<Outcome> outcomes = compiled.book.question().outcomes().asList();
        int mildest = outcomes.indexOf(bounds.mildest());
        int severest = outcomes.indexOf(bounds.severest());
        while (mildest < severest && some(new AtMost(compiled, outcomes.get(mildest)), Node.YES) == Node.NO) {
            mildest++;
        }
        while (mildest < severest && some(new AtMost(compiled, outcomes.get(severest - 1)), Node.NO) == Node.NO) {
            severest--;
        }
        return Answer.between(outcomes.get(mildest), outcomes.get(severest));
    }

    /** Returns whether two completions that differ in the given variable alone differ in their outcome, or may do so. */
    boolean matters(int variable) {
        steps = 0;
        return Long.bitCount(cells[variable]) > 1 && matters(cells, variable) != Node.NO;
    }

    private byte matters(long[] part, int variable) {
        Outcome mildest = Outcome.ESCALATE; // of what is the severest with one cell
        Outcome severest = Outcome.CLEAR; // of what is the mildest with one cell
        Node.Atom open = null;
        for (long left = part[variable]; left != 0; left &= left - 1) {
            if (steps++ >= MOST_STEPS) {
                return Node.MAYBE;
            }
            long[] one = with(part, variable, Long.lowestOneBit(left));
            Asked asked = new AtMost(compiled, Outcome.CLEAR);
            byte[] holding = compiled.holding(one);
            byte[] counting = compiled.counting(holding);
            Answer answer = compiled.answer(counting);
            mildest = answer.severest().compareTo(mildest) < 0 ? answer.severest() : mildest;
            severest = answer.mildest().compareTo(severest) > 0 ? answer.mildest() : severest;
            if (mildest.compareTo(severest) < 0) {
                return Node.YES;
            }
            open = answer.isDecided() || open != null ? open : asked.open(one, holding, counting);
        }
        return open == null ? Node.NO : either(part, open, next -> matters(next, variable));
    }

    /** Returns a completion that gives the given truth, or empty if there is none or too many steps are needed. */
    private byte some(Asked asked, byte wanted) {
        steps = 0;
        return some(cells, asked, wanted);
    }

    private byte some(long[] part, Asked asked, byte wanted) {
        if (steps++ >= MOST_STEPS) {
            return Node.MAYBE;
        }
        byte[] holding = compiled.holding(part);
        byte[] counting = compiled.counting(holding);
        byte truth = asked.truth(holding, counting);
        if (truth != Node.MAYBE) {
            return truth == wanted ? Node.YES : Node.NO;
        }
        return either(part, asked.open(part, holding, counting), next -> some(next, asked, wanted));
    }

    private static byte either(long[] part, Node.Atom open, Search search) {
        long possible = part[open.variable()];
        byte first = search.in(with(part, open.variable(), possible & open.mask()));
        return first == Node.YES
                ? Node.YES
                : (byte) Math.max(first, search.in(with(part, open.variable(), possible & ~open.mask())));
    }

    private static long[] with(long[] cells, int variable, long possible) {
        long[] others = cells.clone();
        others[variable] = possible;
        return others;
    }

    /** Looks for something in a part of all completions. */
    private interface Search {
        byte in(long[] part);
    }

    /** What is asked of a part of all completions. */
    private interface Asked {

        /** Returns whether it is so in all of the part, in none or perhaps in some. */
        byte truth(byte[] holds, byte[] counts);

        /** Returns what leaves that open. */
        Node.Atom open(long[] part, byte[] holds, byte[] counts);
    }

    /** Whether the condition of a rule holds. */
    private record Holding(Compiled compiled, int rule) implements Asked {
        @Override
        public byte truth(byte[] holds, byte[] counts) {
            return holds[rule];
        }

        @Override
        public Node.Atom open(long[] part, byte[] holds, byte[] counts) {
            return compiled.condition(rule).open(part);
        }
    }

    /** Whether a rule counts. */
    private record Counting(Compiled compiled, int rule) implements Asked {
        @Override
        public byte truth(byte[] holds, byte[] counts) {
            return counts[rule];
        }

        @Override
        public Node.Atom open(long[] part, byte[] holds, byte[] counts) {
            return compiled.open(rule, part, holds, counts);
        }
    }

    /** Whether the outcome is the given one or a milder one. */
    private record AtMost(Compiled compiled, Outcome outcome) implements Asked {
        @Override
        public byte truth(byte[] holds, byte[] counts) {
            Answer answer = compiled.answer(counts);
            if (answer.severest().compareTo(outcome) <= 0) {
                return Node.YES;
            }
            return answer.mildest().compareTo(outcome) > 0 ? Node.NO : Node.MAYBE;
        }

        @Override
        public Node.Atom open(long[] part, byte[] holds, byte[] counts) {
            for (int rule = 0; rule < counts.length; rule++) {
                if (counts[rule] == Node.MAYBE && compiled.decides(rule)) {
                    return compiled.open(rule, part, holds, counts);
                }
            }
            throw new AssertionError("outcome is not open");
        }
    }
}
