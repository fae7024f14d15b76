package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

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

    /** Returns whether at least one of the given rules counts in all; no if it is left open. */
    boolean alwaysCounts(BitSet rules) {
        return isNever(new AnyCounting(compiled, rules), Node.NO);
    }

    private byte settled(byte truth, Asked asked) {
        if (truth != Node.MAYBE) {
            return truth;
        }
        if (isNever(asked, Node.YES)) {
            return Node.NO;
        }
        return isNever(asked, Node.NO) ? Node.YES : Node.MAYBE;
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
        while (mildest < severest && isNever(new Within(compiled, Outcome.CLEAR, outcomes.get(mildest)), Node.YES)) {
            mildest++;
        }
        while (mildest < severest
                && isNever(new Within(compiled, Outcome.CLEAR, outcomes.get(severest - 1)), Node.NO)) {
            severest--;
        }
        return Answer.between(outcomes.get(mildest), outcomes.get(severest));
    }

    private boolean isNever(Asked asked, byte truth) {
        return part(asked, truth) == null && !isOverrun();
    }

    /** Returns a part of all completions that has the given truth throughout, or null if there is none or it is left open. */
    long @Nullable [] part(Asked asked, byte truth) {
        steps = 0;
        return part(cells, asked, truth);
    }

    private long @Nullable [] part(long[] part, Asked asked, byte wanted) {
        steps++;
        if (isOverrun()) {
            return null;
        }
        byte[] holding = compiled.holding(part);
        byte[] counting = compiled.counting(holding);
        byte truth = asked.truth(holding, counting);
        if (truth != Node.MAYBE) {
            return truth == wanted ? part : null;
        }
        return either(part, asked.open(part, holding, counting), next -> part(next, asked, wanted));
    }

    /** Returns whether two completions that differ in the given variable alone differ in their outcome, or may do so. */
    boolean matters(int variable) {
        steps = 0;
        return Long.bitCount(cells[variable]) > 1 && (matters(cells, variable) != null || isOverrun());
    }

    private long @Nullable [] matters(long[] part, int variable) {
        Outcome mildest = Outcome.ESCALATE; // of the severest that each cell can come to
        Outcome severest = Outcome.CLEAR; // of the mildest
        Node.Atom open = null;
        for (long left = part[variable]; left != 0; left &= left - 1) {
            steps++;
            if (isOverrun()) {
                return null;
            }
            long[] one = with(part, variable, Long.lowestOneBit(left));
            byte[] holding = compiled.holding(one);
            byte[] counting = compiled.counting(holding);
            Answer answer = compiled.answer(counting);
            mildest = answer.severest().compareTo(mildest) < 0 ? answer.severest() : mildest;
            severest = answer.mildest().compareTo(severest) > 0 ? answer.mildest() : severest;
            if (mildest.compareTo(severest) < 0) {
                return part;
            }
            if (!answer.isDecided() && open == null) {
                open = compiled.open(one, holding, counting);
            }
        }
        return open == null ? null : either(part, open, next -> matters(next, variable));
    }

    private boolean isOverrun() {
        return steps > MOST_STEPS;
    }

    private static long @Nullable [] either(long[] part, Node.Atom open, Search search) {
        long possible = part[open.variable()];
        long[] found = search.in(with(part, open.variable(), possible & open.mask()));
        return found != null ? found : search.in(with(part, open.variable(), possible & ~open.mask()));
    }

    private static long[] with(long[] cells, int variable, long possible) {
        long[] others = cells.clone();
        others[variable] = possible;
        return others;
    }

    /** Looks for something in a part of all completions. */
    private interface Search {
        long @Nullable [] in(long[] part);
    }

    /** What is asked of a part of all completions. */
    interface Asked {

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

    /** Whether one of some rules counts. */
    private record AnyCounting(Compiled compiled, BitSet rules) implements Asked {
        @Override
        public byte truth(byte[] holds, byte[] counts) {
            byte most = Node.NO;
            for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
                most = counts[rule] > most ? counts[rule] : most;
            }
            return most;
        }

        @Override
        public Node.Atom open(long[] part, byte[] holds, byte[] counts) {
            for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
                if (counts[rule] == Node.MAYBE) {
                    return compiled.open(rule, part, holds, counts);
                }
            }
            throw new AssertionError("none of the rules is open");
        }
    }

    /** Whether the outcome is one of those from the mildest to the severest given. */
    record Within(Compiled compiled, Outcome mildest, Outcome severest) implements Asked {
        @Override
        public byte truth(byte[] holds, byte[] counts) {
            Answer answer = compiled.answer(counts);
            if (mildest.compareTo(answer.mildest()) <= 0 && answer.severest().compareTo(severest) <= 0) {
                return Node.YES;
            }
            return answer.severest().compareTo(mildest) < 0 || severest.compareTo(answer.mildest()) < 0
                    ? Node.NO
                    : Node.MAYBE;
        }

        @Override
        public Node.Atom open(long[] part, byte[] holds, byte[] counts) {
            return compiled.open(part, holds, counts);
        }
    }
}
