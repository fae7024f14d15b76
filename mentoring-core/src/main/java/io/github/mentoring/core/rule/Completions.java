package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a state can still become, as what is open in it is settled one way or another.
 *
 * <p>Each question is put to parts of all completions: a part is split at a condition that leaves the question open, and
 * a part that answers it is split no further. All questions take their steps from one budget, the outcome first; once it
 * is spent, what is asked is left open. In a rulebook of ordinary size the outcome is exact for up to 65,536 completions,
 * and often for many more.
 */
final class Completions {

    private static final int MOST_COMPLETIONS = 1 << 16;
    // the outcome takes four questions at most, and a tree with so many leaves has fewer than twice as many nodes;
    // as much again is for what is asked about rules and facts
    private static final long MOST_STEPS = 2L * 4 * 2 * MOST_COMPLETIONS;

    private final Compiled compiled;
    private final long[] cells;
    private final Truths holds;
    private final Truths counts;
    private long steps;

    Completions(Compiled compiled, long[] cells) {
        this.compiled = compiled;
        this.cells = cells;
        this.holds = compiled.holding(cells);
        this.counts = compiled.counting(holds);
    }

    /** Returns, for each rule, whether its condition holds in all, in none or in some. */
    Truths holds() {
        Truths settled = holds.copy();
        for (int rule = holds.next(0); rule >= 0; rule = holds.next(rule + 1)) {
            settled.set(rule, settled(holds.get(rule), new Holding(compiled, rule)));
        }
        return settled;
    }

    /** Returns, for each rule, whether it counts in all, in none or in some. */
    Truths counts() {
        Truths settled = counts.copy();
        for (int rule = counts.next(0); rule >= 0; rule = counts.next(rule + 1)) {
            settled.set(rule, settled(counts.get(rule), new Counting(compiled, rule)));
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
        return search(part -> {
            step();
            Truths holding = compiled.holding(part);
            Truths counting = compiled.counting(holding);
            byte found = asked.truth(holding, counting);
            return found == Node.MAYBE ? Seen.open(asked.open(part, holding, counting)) : Seen.of(found == truth);
        });
    }

    /** Returns whether two completions that differ in the given variable alone differ in their outcome, or may do so. */
    boolean matters(int variable) {
        return Long.bitCount(cells[variable]) > 1
                && compiled.isRead(variable)
                && (search(part -> differs(part, variable)) != null || isOverrun());
    }

    /** Returns whether the outcome surely depends on a variable, all else in a part being as it may, or what leaves it open. */
    private Seen differs(long[] part, int variable) {
        long possible = part[variable];
        Outcome mildest = Outcome.ESCALATE; // of the severest that each cell can come to
        Outcome severest = Outcome.CLEAR; // of the mildest
        Node.Atom open = null;
        for (long left = possible; left != 0 && mildest.compareTo(severest) >= 0; left &= left - 1) {
            step();
            part[variable] = Long.lowestOneBit(left);
            Truths holding = compiled.holding(part);
            Truths counting = compiled.counting(holding);
            Answer answer = compiled.answer(counting);
            mildest = answer.severest().compareTo(mildest) < 0 ? answer.severest() : mildest;
            severest = answer.mildest().compareTo(severest) > 0 ? answer.mildest() : severest;
            if (!answer.isDecided() && open == null) {
                open = compiled.open(part, holding, counting);
            }
        }
        part[variable] = possible;
        return open == null || mildest.compareTo(severest) < 0
                ? Seen.of(mildest.compareTo(severest) < 0)
                : Seen.open(open);
    }

    /** Returns the effort that all questions together have taken. */
    long steps() {
        return steps;
    }

    private void step() {
        steps += compiled.effort();
    }

    private boolean isOverrun() {
        return steps > MOST_STEPS;
    }

    /** Goes through the parts without recursion, of which as many could be needed as there are variables. */
    private long @Nullable [] search(Look look) {
        long[] part = cells.clone();
        Deque<Split> splits = new ArrayDeque<>();
        while (!isOverrun()) {
            Seen seen = look.at(part);
            Node.Atom open = seen.open;
            if (open != null) {
                long possible = part[open.variable()];
                splits.push(new Split(open.variable(), possible, possible & ~open.mask()));
                part[open.variable()] = possible & open.mask();
            } else if (seen.isFound) {
                return part;
            } else if (!next(part, splits)) {
                return null;
            }
        }
        return null;
    }

    /** Goes on to the next part, or returns that there is none. */
    private static boolean next(long[] part, Deque<Split> splits) {
        while (!splits.isEmpty()) {
            Split last = splits.pop();
            if (last.rest != 0) {
                part[last.variable] = last.rest;
                splits.push(new Split(last.variable, last.possible, 0));
                return true;
            }
            part[last.variable] = last.possible;
        }
        return false;
    }

    /** Where a part was split: the cells that were possible there, and those still to be looked at. */
    private record Split(int variable, long possible, long rest) {}

    /** Looks at a part of all completions. */
    private interface Look {
        Seen at(long[] part);
    }

    /** What there is to see in a part: what is looked for, nothing of it, or something that leaves it open. */
    private record Seen(boolean isFound, Node.@Nullable Atom open) {

        private static final Seen FOUND = new Seen(true, null);
        private static final Seen NOTHING = new Seen(false, null);

        static Seen of(boolean isFound) {
            return isFound ? FOUND : NOTHING;
        }

        static Seen open(Node.Atom open) {
            return new Seen(false, open);
        }
    }

    /** What is asked of a part of all completions. */
    interface Asked {

        /** Returns whether it is so in all of the part, in none or perhaps in some. */
        byte truth(Truths holds, Truths counts);

        /** Returns what leaves that open. */
        Node.Atom open(long[] part, Truths holds, Truths counts);
    }

    /** Whether the condition of a rule holds. */
    private record Holding(Compiled compiled, int rule) implements Asked {
        @Override
        public byte truth(Truths holds, Truths counts) {
            return holds.get(rule);
        }

        @Override
        public Node.Atom open(long[] part, Truths holds, Truths counts) {
            return compiled.condition(rule).open(part);
        }
    }

    /** Whether a rule counts. */
    private record Counting(Compiled compiled, int rule) implements Asked {
        @Override
        public byte truth(Truths holds, Truths counts) {
            return counts.get(rule);
        }

        @Override
        public Node.Atom open(long[] part, Truths holds, Truths counts) {
            return compiled.open(rule, part, holds, counts);
        }
    }

    /** Whether one of some rules counts. */
    private record AnyCounting(Compiled compiled, BitSet rules) implements Asked {
        @Override
        public byte truth(Truths holds, Truths counts) {
            byte most = Node.NO;
            for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
                most = (byte) Math.max(most, counts.get(rule));
            }
            return most;
        }

        @Override
        public Node.Atom open(long[] part, Truths holds, Truths counts) {
            for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
                if (counts.get(rule) == Node.MAYBE) {
                    return compiled.open(rule, part, holds, counts);
                }
            }
            throw new AssertionError("none of the rules is open");
        }
    }

    /** Whether the outcome is one of those from the mildest to the severest given. */
    record Within(Compiled compiled, Outcome mildest, Outcome severest) implements Asked {

        boolean admits(Outcome outcome) {
            return mildest.compareTo(outcome) <= 0 && outcome.compareTo(severest) <= 0;
        }

        @Override
        public byte truth(Truths holds, Truths counts) {
            Answer answer = compiled.answer(counts);
            if (mildest.compareTo(answer.mildest()) <= 0 && answer.severest().compareTo(severest) <= 0) {
                return Node.YES;
            }
            return answer.severest().compareTo(mildest) < 0 || severest.compareTo(answer.mildest()) < 0
                    ? Node.NO
                    : Node.MAYBE;
        }

        @Override
        public Node.Atom open(long[] part, Truths holds, Truths counts) {
            return compiled.open(part, holds, counts);
        }
    }
}
