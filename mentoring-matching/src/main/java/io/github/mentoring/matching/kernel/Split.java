package io.github.mentoring.matching.kernel;

import io.github.mentoring.matching.problem.Objective;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * How many places can be filled, turned into bounds: mentees who are reached in vain when somebody looks for a seat, the
 * mentors whose seats they hold, and everybody else. In either part the number of places is settled, so that only weight is
 * left to decide.
 *
 * <p>The mentors of the first part, the scarce one, fill all their seats, and so they bid; in the other the mentees get all
 * that counts, and so they do. A pair between the parts is in every matching with the most places, or in none. Source:
 * Dulmage, Mendelsohn, Coverings of Bipartite Graphs, 1958.
 */
final class Split {

    private final SparseProblem problem;
    private final Objective objective;
    private final Market market;
    private final int[] menteeMost; // no more than there are candidates
    private final int[] menteeCounted; // what counts as a place, or the least if that is more
    private final boolean[] scarceMentee;
    private final boolean[] scarceMentor;
    private final Poll poll;
    private BitSet chosen = new BitSet(); // by the last attempt, best or not
    private SparseMatching.Potentials potentials;
    private @Nullable Seating known; // keeps all bounds

    Split(SparseProblem problem, Objective objective, Poll poll) {
        this.problem = problem;
        this.objective = objective;
        this.poll = poll;
        market = problem.market();
        menteeMost = new int[market.bidders];
        menteeCounted = new int[market.bidders];
        for (int i = 0; i < market.bidders; i++) {
            menteeMost[i] = Math.min(market.bidderMost[i], market.degree(i));
            int first = Math.min(menteeMost[i], objective.placesCounted(1));
            menteeCounted[i] = Math.max(market.bidderLeast[i], objective.placesCounted(2) > 0 ? menteeMost[i] : first);
        }
        scarceMentee = new boolean[market.bidders];
        scarceMentor = new boolean[market.objects];
        potentials = SparseMatching.Potentials.zero(problem);
    }

    /** Guesses that there are seats for everybody, or else that every seat will be taken. */
    void guess() {
        long wanted = 0;
        for (int counted : menteeCounted) {
            wanted += counted;
        }
        int[] degree = market.objectDegrees();
        long seats = 0;
        for (int j = 0; j < market.objects; j++) {
            seats += Math.min(market.objectMost[j], degree[j]);
        }
        Arrays.fill(scarceMentee, wanted > seats);
        Arrays.fill(scarceMentor, wanted > seats);
        begin();
    }

    /** Forgets what was chosen and paid, and prices places as the parts say. */
    private void begin() {
        chosen = new BitSet(market.edges());
        potentials = SparseMatching.Potentials.zero(problem);
        for (int i = 0; i < market.bidders; i++) {
            potentials.menteePlaces()[i] = scarceMentee[i] ? -1 : 0;
        }
        for (int j = 0; j < market.objects; j++) {
            potentials.mentorPlaces()[j] = scarceMentor[j] ? 1 : 0;
        }
    }

    /**
     * Finds out, and returns the groups that cannot get the least that they must, or null if there are none; may be no wiser if the
     * caller wants no more.
     */
    @Nullable
    SparseInfeasible findOut() {
        Least least = Least.fill(problem, new Seating(market), poll);
        if (!least.isKept()) {
            return least.infeasible(problem);
        }
        known = least.seating();
        Filling most = new Filling(known, menteeCounted, menteeCounted, poll);
        if (!most.fill() && poll.isStopped()) {
            return null;
        }
        for (int i = 0; i < market.bidders; i++) {
            scarceMentee[i] = most.isBidderReached(i);
        }
        for (int j = 0; j < market.objects; j++) {
            scarceMentor[j] = most.isObjectReached(j);
        }
        return null;
    }

    /** Solves both parts and puts them together, or returns null if a part was not solved. */
    @Nullable
    SparseMatching solve() {
        begin();
        int[] menteeForced = new int[market.bidders];
        int[] mentorForced = new int[market.objects];
        force(menteeForced, mentorForced);
        for (boolean scarce : new boolean[] {false, true}) {
            Part part = Part.of(market, ids(scarceMentee, scarce), ids(scarceMentor, scarce));
            if (!part.isEmpty() && !solve(part, scarce, menteeForced, mentorForced)) {
                return null;
            }
        }
        return new SparseMatching(problem, objective, chosen, potentials, false);
    }

    /** Chooses the pairs of mentees of the scarce part with mentors of the other, which cost that part no seat. */
    private void force(int[] menteeForced, int[] mentorForced) {
        for (int i = 0; i < market.bidders; i++) {
            for (int e = market.first[i]; scarceMentee[i] && e < market.first[i + 1]; e++) {
                int j = market.objectOf(e);
                if (!scarceMentor[j]) {
                    chosen.set(e);
                    menteeForced[i]++;
                    mentorForced[j]++;
                }
            }
        }
    }

    /** Solves a part, and notes what came of it; returns whether that is best. */
    private boolean solve(Part part, boolean scarce, int[] menteeForced, int[] mentorForced) {
        Market bounded = part.bounded(
                scarce,
                scarce ? market.bidderLeast : menteeCounted,
                scarce ? menteeCounted : menteeMost,
                menteeForced,
                market.objectLeast,
                market.objectMost,
                mentorForced);
        Solved solved = MarketSolver.solve(scarce ? bounded.swapped() : bounded, poll);
        Seating seating = solved.seating();
        for (int one = 0; one < seating.market.objects; one++) {
            for (int k = 0; k < seating.load[one]; k++) {
                int other = Seating.bidder(seating.holder[seating.firstSeat[one] + k]);
                int i = part.mentee(scarce ? one : other);
                int j = part.mentor(scarce ? other : one);
                chosen.set(
                        part.isWhole() && !scarce
                                ? Seating.edge(seating.holder[seating.firstSeat[one] + k])
                                : market.find(i, j));
            }
        }
        long[] ofMentees = scarce ? solved.objectPotential() : solved.bidderPotential();
        long[] ofMentors = scarce ? solved.bidderPotential() : solved.objectPotential();
        for (int i = 0; i < ofMentees.length; i++) {
            potentials.menteeWeights()[part.mentee(i)] = ofMentees[i];
        }
        for (int j = 0; j < ofMentors.length; j++) {
            potentials.mentorWeights()[part.mentor(j)] = ofMentors[j];
        }
        return solved.best();
    }

    /** Returns the best that is at hand when the caller wants no more. */
    SparseOutcome stopped() {
        return new Completion(problem, objective, menteeCounted).of(chosen, known, potentials);
    }

    private static int[] ids(boolean[] member, boolean value) {
        int[] ids = new int[member.length];
        int size = 0;
        for (int k = 0; k < member.length; k++) {
            if (member[k] == value) {
                ids[size++] = k;
            }
        }
        return size == ids.length ? ids : Arrays.copyOf(ids, size);
    }
}
