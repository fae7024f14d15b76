package io.github.mentoring.matching.kernel;

import io.github.mentoring.matching.problem.Objective;
import java.util.Arrays;

/**
 * Makes the best of prices in whatever state a stopped search left them: any potentials bound what a matching may be worth, and
 * each side's can be chosen so that the bound is as low as the other side's allow.
 */
final class Bound {

    /*
     * For given potentials of the others, the bound as a function of somebody's own potential u is convex: each pair adds what
     * it is worth above u, and u is paid for as many partners as there may be, or must be, if it is negative. It is lowest where
     * u is the worth of the last partner they would have. Potentials in places stay as they are; they decide which pairs count
     * whatever their weight, and which never.
     */

    private static final int TOTAL_BITS = 57;

    private final Market market;
    private final Market swapped;
    private final long cap; // no potential that starts beyond is of use; sums cannot overflow
    private final int[] mentorsAtLeast; // mentee -> how many mentors they have at least in what has the most places
    private final int[] mentorsAtMost;
    private final int[] menteesAtLeast;
    private final int[] menteesAtMost;
    private long[] worth = {};

    Bound(SparseProblem problem, Objective objective, SparseMatching.Potentials places) {
        market = problem.market();
        swapped = market.swapped();
        long heaviest = Math.max(market.heaviest, -market.lightest);
        long people = (long) market.bidders + market.objects;
        cap = Math.min(
                heaviest * (Math.min(market.bidders, market.objects) + 1L),
                (1L << TOTAL_BITS) / (market.edges() + people + 1));
        mentorsAtLeast = new int[market.bidders];
        mentorsAtMost = new int[market.bidders];
        menteesAtLeast = new int[market.objects];
        menteesAtMost = new int[market.objects];
        for (int i = 0; i < market.bidders; i++) {
            count(objective, i, places.menteePlaces()[i]);
        }
        for (int j = 0; j < market.objects; j++) {
            menteesAtMost[j] = Math.min(market.objectMost[j], swapped.degree(j));
            menteesAtLeast[j] = places.mentorPlaces()[j] > 0 ? menteesAtMost[j] : market.objectLeast[j];
        }
    }

    /** Counts a mentee's mentors where places and their price together are worth the most. */
    private void count(Objective objective, int i, int price) {
        int least = market.bidderLeast[i];
        int most = Math.min(market.bidderMost[i], market.degree(i));
        long best = Long.MIN_VALUE;
        for (int number : new int[] {least, Math.min(most, Math.max(least, 1)), most}) {
            long counted = number == 0
                    ? 0
                    : objective.placesCounted(1) + (number - 1L) * objective.placesCounted(2) + (long) number * price;
            if (counted > best) {
                best = counted;
                mentorsAtLeast[i] = number;
            }
            if (counted == best) {
                mentorsAtMost[i] = number;
            }
        }
    }

    /**
     * Chooses potentials in weight, from those of mentees where seats are scarce, which have a price in places, and from those of
     * mentors elsewhere: these are the prices that a search has.
     */
    void improve(SparseMatching.Potentials potentials) {
        clamp(potentials.menteeWeights());
        clamp(potentials.mentorWeights());
        if (Arrays.stream(potentials.mentorPlaces()).anyMatch(price -> price > 0)) {
            long[] given = potentials.mentorWeights().clone();
            answerOfMentors(potentials);
            for (int j = 0; j < given.length; j++) {
                if (potentials.mentorPlaces()[j] == 0) {
                    potentials.mentorWeights()[j] = given[j];
                }
            }
        }
        answerOfMentees(potentials);
        answerOfMentors(potentials);
        answerOfMentees(potentials);
    }

    private void answerOfMentees(SparseMatching.Potentials potentials) {
        answer(
                market,
                mentorsAtLeast,
                mentorsAtMost,
                potentials.menteePlaces(),
                potentials.mentorPlaces(),
                potentials.mentorWeights(),
                potentials.menteeWeights());
    }

    private void answerOfMentors(SparseMatching.Potentials potentials) {
        answer(
                swapped,
                menteesAtLeast,
                menteesAtMost,
                potentials.mentorPlaces(),
                potentials.menteePlaces(),
                potentials.menteeWeights(),
                potentials.mentorWeights());
        clamp(potentials.mentorWeights());
    }

    private void answer(
            Market side, int[] least, int[] most, int[] places, int[] otherPlaces, long[] others, long[] own) {
        for (int i = 0; i < side.bidders; i++) {
            int always = 0;
            int size = 0;
            worth = worth.length < side.degree(i) ? new long[2 * side.degree(i)] : worth;
            for (int e = side.first[i]; e < side.first[i + 1]; e++) {
                int j = side.objectOf(e);
                int excess = -places[i] - otherPlaces[j];
                if (excess > 0) {
                    always++;
                } else if (excess == 0) {
                    worth[size++] = side.weightOf(e) - others[j];
                }
            }
            own[i] = worthOfLast(size, least[i] - always, most[i] - always);
        }
    }

    /** Returns what the last partner is worth that somebody would have who must have so many and may have so many. */
    private long worthOfLast(int size, int least, int most) {
        if (size == 0) {
            return 0;
        }
        if (most == 1) {
            long best = worth[0];
            for (int k = 1; k < size; k++) {
                best = Math.max(best, worth[k]);
            }
            return best > 0 || least == 1 ? best : 0;
        }
        Arrays.sort(worth, 0, size);
        if (most <= 0) {
            return Math.max(worth[size - 1], 0);
        }
        if (most <= size && worth[size - most] > 0) {
            return worth[size - most];
        }
        return least > 0 ? Math.min(worth[Math.max(size - least, 0)], 0) : 0;
    }

    private void clamp(long[] potentials) {
        for (int k = 0; k < potentials.length; k++) {
            potentials[k] = Math.max(-cap, Math.min(cap, potentials[k]));
        }
    }
}
