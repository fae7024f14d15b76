package io.github.mentoring.matching.assignment;

import static com.google.common.base.Preconditions.checkState;

import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.kernel.SparseInfeasible;
import io.github.mentoring.matching.run.Progress;
import io.github.mentoring.matching.run.Progress.Stage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The slow and simple kernel: sparse maximum-weight b-matching with lower and upper bounds on both sides.
 *
 * <p>Takes over from {@link AuctionFlow} where numbers are too large for the kernel, or its potentials too large to be packed,
 * which happens among few people.
 */
final class AugmentingPaths {

    /*
     * Successive shortest paths with potentials [1], one mentee and one mentor for that mentee at a time, in the manner of
     * Jonker and Volgenant [2] but with as many seats a mentor as there are: a mentor is one node, never one node a seat.
     *
     * The flow is always best for the mentors wanted so far, and the potentials prove it:
     *   - an edge not chosen has slack >= 0, a chosen one has slack <= 0;
     *   - where one more is possible it would not pay: menteeNext <= 0, mentorNext <= 0;
     *   - whoever is there pays: menteeLast >= 0, mentorLast >= 0.
     * Wanting one more mentor for a mentee breaks only menteeNext <= 0 of that mentee. The cheapest way to a seat, or
     * leaving things as they are at the cost of menteeNext, whichever is less, restores it. A mentor never loses a mentee
     * without getting another, so that mentorNext needs no second look.
     *
     * Lower bounds and counted places are gains of the first units on either side (Units says how they are packed), which
     * makes all bounds ordinary prices; those that could not be kept are seen afterwards.
     *
     * Takes O(W E log V) time for W mentors wanted in all; far less where seats are plenty.
     *
     * [1] Edmonds, Karp. Theoretical Improvements in Algorithmic Efficiency for Network Flow Problems. 1972.
     * [2] Jonker, Volgenant. A Shortest Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems. 1987.
     */

    private AugmentingPaths() {}

    /** Returns a best flow with potentials that prove it, or the groups that are short, or what there is when stopped. */
    static Solution solve(Instance instance, Relay relay) {
        Flow flow = new Flow(instance);
        for (int j = 0; j < instance.mentors; j++) {
            flow.mentorPotential[j] = -instance.mentorGain(j, 1);
        }
        NearestSeat nearest = new NearestSeat(flow);
        for (int i = 0; i < instance.mentees; i++) {
            if (relay.isStopped()) {
                return stopped(flow, i);
            }
            startPotential(flow, i);
            for (int wanted = 0; wanted < instance.menteeMost[i]; wanted++) {
                long leave = flow.menteeNext(i);
                if (leave <= 0) {
                    break;
                }
                if (wanted > 0 && relay.isStopped()) {
                    return stopped(flow, i + 1);
                }
                nearest.search(i, leave);
                nearest.adjustPotentials();
                nearest.follow(i);
            }
            relay.update(Stage.SOLVING, i + 1L, instance.mentees);
        }
        Solution solution = Solution.of(flow, false);
        if (solution.keepsLeast()) {
            return solution;
        }
        Optional<SparseInfeasible> infeasible =
                AuctionFlow.infeasible(instance, relay.run().withProgress(Progress.SILENT));
        checkState(infeasible.isPresent() || relay.isStopped(), "somebody lacks partners and no group is short");
        return new Solution(flow, infeasible.isEmpty(), infeasible);
    }

    /** Gives open seats to whoever is left, the best to each in turn, with potentials that are no worse than knowing nothing. */
    private static Solution stopped(Flow flow, int from) {
        Instance instance = flow.instance;
        for (int i = from; i < instance.mentees; i++) {
            startPotential(flow, i);
            takeOpenSeats(flow, i);
        }
        boolean anyLeast = IntStream.of(instance.menteeLeast).anyMatch(least -> least > 0)
                || IntStream.of(instance.mentorLeast).anyMatch(least -> least > 0);
        if (anyLeast) { // potentials say how much a kept bound outweighs, which bounds nothing
            Arrays.fill(flow.mentorPotential, 0);
            for (int i = 0; i < instance.mentees; i++) {
                startPotential(flow, i);
            }
        }
        return Solution.of(flow, true);
    }

    private static void takeOpenSeats(Flow flow, int i) {
        Instance instance = flow.instance;
        IntStream.range(instance.first[i], instance.first[i + 1])
                .boxed()
                .sorted(Comparator.comparingLong((Integer edge) -> -instance.weight[edge]))
                .filter(edge -> flow.hasFreeSeat(instance.mentor[edge]))
                .limit(instance.menteeMost[i])
                .filter(edge -> instance.weight[edge] + instance.menteeGain(i, flow.menteeLoad(i) + 1) > 0)
                .forEach(flow::choose);
    }

    /** Gives a mentee without a mentor the least potential that leaves no edge wanting. */
    private static void startPotential(Flow flow, int i) {
        Instance instance = flow.instance;
        int first = instance.first[i];
        int end = instance.first[i + 1];
        if (first == end) {
            return;
        }
        long potential = Long.MIN_VALUE;
        for (int edge = first; edge < end; edge++) {
            potential = Math.max(potential, instance.weight[edge] - flow.mentorPotential[instance.mentor[edge]]);
        }
        flow.menteePotential[i] = potential;
    }
}
