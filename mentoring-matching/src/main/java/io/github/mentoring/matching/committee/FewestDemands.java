package io.github.mentoring.matching.committee;

import io.github.mentoring.matching.committee.NoCommittee.Extent;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Finds the fewest of several demands that cannot be met together, given a way to ask of any of them whether they can.
 *
 * <p>Of demands that cannot be met together, one at least is left out by any demands that can. So the fewest that have one of each set left
 * out so far are asked about next: if they cannot be met, no fewer can be the reason; if they can, they are filled up as far as possible, and
 * what is then left out is one more set. Source: Ignatiev, Previti, Liffiton, Marques-Silva, Smallest MUS Extraction with Minimal Hitting
 * Set Dualization, 2015.
 *
 * <p>Where that takes too many questions or too long to think, the demands are told from which none can be taken away.
 */
final class FewestDemands {

    /** The most questions that are asked before fewer demands are no longer looked for. */
    static final int MOST_QUESTIONS = 20_000;

    private final int size;
    private final Predicate<BitSet> isPossible;
    private final BooleanSupplier isStopped;
    private final int mostQuestions;
    private int questions;

    /** What was found: demands that cannot be met together, and what is known of them. */
    record Found(BitSet demands, Extent extent) {}

    /**
     * Prepares for so many demands, which cannot all be met together, while none at all can.
     *
     * @param isPossible returns whether some demands can be met together; never if more of them can, and fewer cannot
     * @param isStopped returns whether the last answer was cut short, and all are from then on
     */
    FewestDemands(int size, Predicate<BitSet> isPossible, BooleanSupplier isStopped, int mostQuestions) {
        this.size = size;
        this.isPossible = isPossible;
        this.isStopped = isStopped;
        this.mostQuestions = mostQuestions;
    }

    Found find() {
        BitSet irreducible = reduce();
        HittingSet fewest = new HittingSet(size);
        while (!isStopped.getAsBoolean() && questions < mostQuestions) {
            Optional<BitSet> next = fewest.first();
            if (next.isEmpty()) {
                break;
            }
            BitSet some = next.get();
            boolean canBeMet = ask(some);
            if (!canBeMet && !isStopped.getAsBoolean()) {
                return new Found(some, Extent.FEWEST);
            }
            fill(some);
            some.flip(0, size);
            fewest.add(some);
        }
        return new Found(irreducible, isStopped.getAsBoolean() ? Extent.CUT_SHORT : Extent.IRREDUCIBLE);
    }

    private boolean ask(BitSet some) {
        questions++;
        return isPossible.test(some);
    }

    /** Returns demands that cannot be met together, though they can without any one of them. */
    private BitSet reduce() {
        BitSet left = new BitSet();
        left.set(0, size);
        for (int demand = size - 1; demand >= 0; demand--) {
            left.clear(demand);
            if (ask(left) || isStopped.getAsBoolean()) {
                left.set(demand);
            }
        }
        return left;
    }

    /** Adds demands one by one as long as all can be met. */
    private void fill(BitSet some) {
        for (int demand = some.nextClearBit(0); demand < size; demand = some.nextClearBit(demand + 1)) {
            some.set(demand);
            if (!ask(some)) {
                some.clear(demand);
            }
        }
    }
}
