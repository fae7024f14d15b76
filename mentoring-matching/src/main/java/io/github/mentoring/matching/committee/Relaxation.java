package io.github.mentoring.matching.committee;

import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of a problem with no more rules than a flow can keep, which the kernel solves: everybody is served, or, where committees of one
 * will do and nothing but numbers counts, as many as can be.
 *
 * <p>What its mentors' seats cost are prices to begin with, and where these rules are all there are, prices that prove its committees best.
 *
 * <p>Each limit of a mentee is matched with the candidates who are in no smaller limit. How many members it has beyond its least, the limit
 * around it must count as well: between the two there are as many places as its least and its most differ by, of which it takes those that
 * it does without, and the one around it the others (Orden, The Transhipment Problem, 1956).
 */
final class Relaxation {

    private final Pricing pricing;
    private final Limits[] limits; // mentee ->
    private final boolean isExact;
    private final boolean isPlain; // whether there are no limits but of the size
    private final boolean mayLeaveOut;
    private int[] first = {}; // mentee -> the first of their limits among all; one more entry at the end
    private int[][] members = {}; // mentee -> candidates
    private boolean isSolved;

    Relaxation(Pricing pricing) {
        this.pricing = pricing;
        limits = Arrays.stream(pricing.panel).map(Limits::new).toArray(Limits[]::new);
        isExact = !pricing.isTimed() && Arrays.stream(limits).allMatch(Limits::isComplete);
        isPlain = Arrays.stream(limits).allMatch(one -> one.all().size() == 1);
        mayLeaveOut = isPlain
                && Arrays.stream(pricing.panel).allMatch(Relaxation::countsAsServedOnly)
                && Arrays.stream(limits)
                        .filter(Limits::isPossible)
                        .allMatch(one -> one.all().get(0).least() == 1);
    }

    /** Returns whether a committee of somebody counts for nothing but that they are served, as those of all others do. */
    private static boolean countsAsServedOnly(Panel panel) {
        return panel.urgency == 0
                && panel.needs == 0
                && panel.inside == Strictness.OFF
                && panel.multidisciplinary == Strictness.OFF;
    }

    /** Returns whether the rules kept are all that there are. */
    boolean isExact() {
        return isExact;
    }

    /** Returns whether the part is one of numbers alone. */
    boolean isAssignment() {
        return isExact && isPlain;
    }

    /** Returns whether mentees may stay without a committee, rather than that all must have one who can. */
    boolean mayLeaveOut() {
        return mayLeaveOut;
    }

    /**
     * Solves it, and puts prices on the seats; returns whether that was done: not where hours count, where nobody can be served or not all who
     * must, where the caller wants no more, or where numbers are too large for the kernel.
     */
    boolean solve(CommitteeWatch watch) {
        int fillers = 0;
        int pairs = 0;
        long heaviest = 0;
        first = new int[limits.length + 1];
        for (int i = 0; i < limits.length; i++) {
            List<Limits.Limit> all = limits[i].isPossible() ? limits[i].all() : List.of();
            first[i + 1] = first[i] + all.size();
            for (Limits.Limit limit : all.subList(Math.min(1, all.size()), all.size())) {
                fillers += limit.most() - limit.least();
            }
            pairs += pricing.panel[i].size;
            for (long low : pricing.panel[i].low) {
                heaviest = Math.max(heaviest, Math.abs(low));
            }
        }
        int places = pricing.seats.length + fillers;
        if (pricing.isTimed()
                || first[limits.length] == 0
                || heaviest > SparseProblem.largestWeight(first[limits.length], places, pairs + 2 * fillers)) {
            return false;
        }
        Objective objective = mayLeaveOut ? Objective.MOST_SERVED_THEN_TOTAL : Objective.TOTAL;
        if (SparseSolver.solve(problem(places), objective, Run.plain().withStop(watch::ask))
                        instanceof SparseMatching matching
                && !matching.isStopped()) {
            take(matching);
        }
        return isSolved;
    }

    private SparseProblem problem(int places) {
        SparseProblemBuilder builder = SparseProblem.builder(first[limits.length], places);
        for (int j = 0; j < pricing.seats.length; j++) {
            builder.mentor(j, 0, pricing.seats[j]);
        }
        int filler = pricing.seats.length;
        for (int i = 0; i < limits.length; i++) {
            if (limits[i].isPossible()) {
                filler = addLimits(builder, i, filler);
                for (int k = 0; k < pricing.panel[i].size; k++) {
                    int limit = limits[i].of(k);
                    if (limit >= 0) {
                        builder.pair(first[i] + limit, pricing.panel[i].mentor[k], pricing.panel[i].low[k]);
                    }
                }
            }
        }
        return builder.build();
    }

    /** Adds the limits of a mentee and the places for which two of them stand in, and returns the next such place. */
    private int addLimits(SparseProblemBuilder builder, int i, int firstFiller) {
        List<Limits.Limit> all = limits[i].all();
        int filler = firstFiller;
        for (int at = 0; at < all.size(); at++) {
            Limits.Limit limit = all.get(at);
            int most = limit.most() - limit.leastWithin();
            if (at == 0) {
                builder.mentee(first[i], mayLeaveOut ? 0 : Math.max(0, limit.least() - limit.leastWithin()), most);
            } else {
                builder.mentee(first[i] + at, most, most);
                for (int spare = limit.least(); spare < limit.most(); spare++) {
                    builder.mentor(filler, 1, 1);
                    builder.pair(first[i] + at, filler, 0);
                    builder.pair(first[i] + limit.around(), filler, 0);
                    filler++;
                }
            }
        }
        return filler;
    }

    private void take(SparseMatching matching) {
        SparseProblem problem = matching.problem();
        isSolved = true;
        members = new int[limits.length][];
        for (int i = 0; i < limits.length; i++) {
            Panel panel = pricing.panel[i];
            members[i] = IntStream.range(problem.firstPair(first[i]), problem.firstPair(first[i + 1]))
                    .filter(matching::isMatched)
                    .map(problem::mentorOf)
                    .filter(j -> j < pricing.seats.length)
                    .map(j -> Arrays.binarySearch(panel.mentor, j))
                    .sorted()
                    .toArray();
        }
        Weights weights = pricing.weights;
        pricing.prices.reset();
        for (int j = 0; j < pricing.seats.length; j++) {
            int place = matching.placePotentialOfMentor(j);
            long high = place * weights.served();
            long low = matching.potentialOfMentor(j);
            if (BestCommittee.isMore(high, low, 0, 0)) {
                pricing.prices.seat.add(j, high, low);
            }
        }
    }

    /** Returns what is kept of the rules of a mentee. */
    Limits limits(int mentee) {
        return limits[mentee];
    }

    /** Returns the members that each mentee has, as candidates. */
    int[][] members() {
        return members;
    }
}
