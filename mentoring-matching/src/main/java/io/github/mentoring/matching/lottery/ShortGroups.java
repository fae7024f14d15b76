package io.github.mentoring.matching.lottery;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Tells who is short of what they must get, from a best flow that does not give it to them.
 *
 * <p>From whoever is short, all candidates with room in the pair are reached, from those everybody who may have got them, and
 * so on. Nobody reached on the other side has room for more, and nobody reached on this side has more than they must get: else the
 * flow would have given more. So those reached on this side get all that their candidates can give, and it is too little. Parts of
 * them without a common candidate are groups of their own.
 */
final class ShortGroups {

    private final LotteryProblem problem;
    private final ChanceFlow flow;
    private final Network network;

    private ShortGroups(LotteryProblem problem, ChanceFlow flow) {
        this.problem = problem;
        this.flow = flow;
        network = flow.network;
    }

    /** Returns all groups that are short, mentees first, each side by the first id. */
    static ImmutableList<LotteryShortage> of(LotteryProblem problem, ChanceFlow flow) {
        ShortGroups groups = new ShortGroups(problem, flow);
        MatchingProblem people = problem.matchingProblem();
        CandidateGraph graph = people.graph();
        ImmutableList.Builder<LotteryShortage> found = ImmutableList.builder();
        for (BitSet group : groups.among(0, flow.mentees, people::leastMentors)) {
            found.add(LotteryShortage.OfMentors.in(problem, ids(group, graph.mentees()::get)));
        }
        for (BitSet group : groups.among(flow.mentees, flow.sink, node -> people.leastSeats(node - flow.mentees))) {
            found.add(LotteryShortage.OfMentees.in(
                    problem, ids(group, node -> graph.mentors().get(node - flow.mentees))));
        }
        return found.build();
    }

    private static <P extends Comparable<P>> ImmutableSortedSet<P> ids(BitSet group, IntFunction<P> id) {
        return group.stream().mapToObj(id).collect(toImmutableSortedSet(naturalOrder()));
    }

    /** Returns the groups among the nodes of one side. */
    private List<BitSet> among(int from, int to, IntUnaryOperator least) {
        BitSet side = new BitSet();
        side.set(from, to);
        BitSet shortOnes = new BitSet();
        side.stream()
                .filter(node -> load(node) < (long) Probability.WHOLE * least.applyAsInt(node))
                .forEach(shortOnes::set);
        BitSet left =
                spread(shortOnes, side, edge -> network.room(2 * edge) > 0, edge -> network.carried(2 * edge) > 0);
        List<BitSet> groups = new ArrayList<>();
        IntPredicate canBe = edge -> problem.capOf(edge) > 0;
        while (!left.isEmpty()) {
            BitSet first = new BitSet();
            first.set(left.nextSetBit(0));
            BitSet group = spread(first, left, canBe, canBe);
            left.andNot(group);
            groups.add(group);
        }
        return groups;
    }

    private long load(int node) {
        long load = 0;
        for (int arc = network.first(node); arc != Network.NONE; arc = network.next(arc)) {
            if (flow.isPair(arc)) {
                load += flow.chance(arc / 2);
            }
        }
        return load;
    }

    /** Returns the given nodes and all others of the side that are reached from them, over pairs of one kind there and of one back. */
    private BitSet spread(BitSet start, BitSet side, IntPredicate there, IntPredicate back) {
        BitSet seen = (BitSet) start.clone(); // of both sides
        Deque<Integer> queue = new ArrayDeque<>();
        start.stream().forEach(queue::add);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            boolean isOfSide = side.get(node);
            for (int arc = network.first(node); arc != Network.NONE; arc = network.next(arc)) {
                int other = network.head(arc);
                if (flow.isPair(arc)
                        && !seen.get(other)
                        && (isOfSide ? there : back).test(arc / 2)
                        && (isOfSide || side.get(other))) {
                    seen.set(other);
                    queue.add(other);
                }
            }
        }
        seen.and(side);
        return seen;
    }
}
