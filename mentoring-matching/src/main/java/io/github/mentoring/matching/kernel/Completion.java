package io.github.mentoring.matching.kernel;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.matching.problem.Objective;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a stopped search held into a matching that keeps all bounds, with a bound, by some dozens of looks at every pair at
 * most.
 */
final class Completion {

    /** How often all pairs may be looked at to keep the lower bounds of both sides; and as often for each filling of places. */
    private static final int TRIES = 12;

    private final SparseProblem problem;
    private final Objective objective;
    private final Market market;
    private final int[] menteeCounted;

    Completion(SparseProblem problem, Objective objective, int[] menteeCounted) {
        this.problem = problem;
        this.objective = objective;
        this.menteeCounted = menteeCounted;
        market = problem.market();
    }

    /**
     * Returns the best that is at hand.
     *
     * @param chosen pairs that exceed no upper bound
     * @param known a seating that keeps all bounds, if there is one
     * @param potentials potentials in places, and such in weight as the search had
     */
    SparseOutcome of(BitSet chosen, @Nullable Seating known, SparseMatching.Potentials potentials) {
        Seating held = new Seating(market);
        for (int i = 0; i < market.bidders; i++) {
            int end = market.first[i + 1];
            for (int e = chosen.nextSetBit(market.first[i]); e >= 0 && e < end; e = chosen.nextSetBit(e + 1)) {
                held.add(i, e, market.objectOf(e));
            }
        }
        takeOpenSeats(held);
        Least least = Least.fill(problem, held, Poll.ofTries(TRIES));
        SparseInfeasible infeasible = least.infeasible(problem);
        if (infeasible != null) {
            return infeasible;
        }
        if (!least.isKept() && known == null) {
            return new SparseUndecided(problem);
        }
        SparseMatching.Potentials lowest = lowestBound(potentials);
        SparseMatching one = known == null ? null : complete(known, lowest);
        SparseMatching other = least.isKept() ? complete(least.seating(), lowest) : one;
        return better(one, other);
    }

    private SparseMatching complete(Seating seating, SparseMatching.Potentials potentials) {
        new Filling(seating, menteeCounted, menteeCounted, Poll.ofTries(TRIES)).fill();
        takeOpenSeats(seating);
        BitSet pairs = new BitSet(market.edges());
        for (int j = 0; j < market.objects; j++) {
            for (int s = seating.firstSeat[j]; s < seating.firstSeat[j] + seating.load[j]; s++) {
                pairs.set(Seating.edge(seating.holder[s]));
            }
        }
        return new SparseMatching(problem, objective, pairs, potentials, true);
    }

    /** Gives open seats to whoever may have more, the best to each in turn: first what counts, then what is worth something. */
    private void takeOpenSeats(Seating seating) {
        for (int i = 0; i < market.bidders; i++) {
            takeOpenSeats(seating, i, menteeCounted[i] - seating.placed[i], Long.MIN_VALUE);
        }
        for (int i = 0; i < market.bidders; i++) {
            takeOpenSeats(seating, i, seating.lacking(i), 1);
        }
    }

    private void takeOpenSeats(Seating seating, int i, int wanted, long lightest) {
        if (wanted <= 0) {
            return;
        }
        long[] open = new long[market.degree(i)];
        int size = 0;
        for (int e = market.first[i]; e < market.first[i + 1]; e++) {
            int j = market.objectOf(e);
            if (seating.load[j] < seating.seats(j) && !seating.isHeld(e) && market.weightOf(e) >= lightest) {
                open[size++] = market.edge[e];
            }
        }
        Arrays.sort(open, 0, size);
        int mask = (1 << market.bits) - 1;
        for (int k = size - 1; k >= Math.max(0, size - wanted); k--) {
            int j = (int) open[k] & mask;
            seating.add(i, market.find(i, j), j);
        }
    }

    /** Returns the better of the bound that the search had come to and the one that knows nothing. */
    private SparseMatching.Potentials lowestBound(SparseMatching.Potentials found) {
        Bound bound = new Bound(problem, objective, found);
        var plain = new SparseMatching.Potentials(
                found.menteePlaces(), found.mentorPlaces(), new long[market.bidders], new long[market.objects]);
        bound.improve(found);
        bound.improve(plain);
        SparseVerification ofFound = bound(found);
        SparseVerification ofPlain = bound(plain);
        return ofFound.mostTotal() <= ofPlain.mostTotal() ? found : plain;
    }

    private SparseVerification bound(SparseMatching.Potentials potentials) {
        return new SparseMatching(problem, objective, new BitSet(), potentials, true).verify();
    }

    private static SparseMatching better(@Nullable SparseMatching one, @Nullable SparseMatching other) {
        if (one == null || other == null) {
            return requireNonNull(one == null ? other : one, "either");
        }
        SparseVerification ofOne = one.verify();
        SparseVerification ofOther = other.verify();
        boolean more = ofOne.places() > ofOther.places()
                || (ofOne.places() == ofOther.places() && ofOne.total() > ofOther.total());
        return more ? one : other;
    }
}
