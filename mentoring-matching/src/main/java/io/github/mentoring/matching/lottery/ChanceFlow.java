package io.github.mentoring.matching.lottery;

import io.github.mentoring.matching.internal.Units;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import java.util.stream.IntStream;

/**
 * Probability as a flow, in ten-thousandths: from each mentee over pairs to mentors, and from there to the sink; what a mentee does not
 * get goes to the sink directly.
 *
 * <p>Nodes are the mentees, the mentors and the sink, in this order. The arc of pair {@code e} is {@code 2 e}. Each mentee sends
 * all that they could get. What the objective counts and what the least is worth are costs of arcs to the sink, one arc for each
 * price: not to get the first mentor costs more than not to get the second, so that cheapest arcs fill first.
 */
final class ChanceFlow {

    final Units units;
    final int mentees;
    final int mentors;
    final int pairs;
    final int sink;
    final Network network;
    final long[] toSink; // node -> its potential: what the cheapest way on to the sink costs

    private final LotteryProblem problem;
    private final Objective objective;

    ChanceFlow(LotteryProblem problem, Objective objective) {
        this.problem = problem;
        this.objective = objective;
        CandidateGraph graph = problem.matchingProblem().graph();
        units = Units.of(problem.matchingProblem());
        mentees = graph.mentees().size();
        mentors = graph.mentors().size();
        pairs = graph.edgeCount();
        sink = mentees + mentors;
        network = new Network(sink + 1, pairs + 3 * mentees + 2 * mentors);
        toSink = new long[sink + 1];
        addArcs();
        startPotentials();
    }

    /** Returns the node of a mentor. */
    int mentorNode(int mentor) {
        return mentees + mentor;
    }

    /** Returns how much a mentee sends, in ten-thousandths. */
    long supply(int mentee) {
        return whole(people().mostMentors(mentee));
    }

    /** Returns the probability of a pair, in ten-thousandths. */
    int chance(int edge) {
        return Math.toIntExact(network.carried(2 * edge));
    }

    /** Returns whether everybody gets the least they must get. */
    boolean keepsLeast() {
        long[] load = new long[sink];
        for (int edge = 0; edge < pairs; edge++) {
            load[network.tail(2 * edge)] += chance(edge);
            load[network.head(2 * edge)] += chance(edge);
        }
        return IntStream.range(0, mentees).allMatch(i -> load[i] >= whole(people().leastMentors(i)))
                && IntStream.range(0, mentors).allMatch(j -> load[mentorNode(j)] >= whole(people().leastSeats(j)));
    }

    /** Returns whether an arc is on a cheapest way from its tail. */
    boolean isTight(int arc) {
        return reducedCost(arc) == 0;
    }

    /** Returns by how much an arc is dearer than the cheapest way from its tail; never negative where there is room. */
    long reducedCost(int arc) {
        return network.cost(arc) + toSink[network.head(arc)] - toSink[network.tail(arc)];
    }

    private MatchingProblem people() {
        return problem.matchingProblem();
    }

    private static long whole(int people) {
        return (long) Probability.WHOLE * people;
    }

    private void addArcs() {
        CandidateGraph graph = people().graph();
        for (int edge = 0; edge < pairs; edge++) {
            boolean closed = isClosed(graph.menteeOf(edge), graph.mentorOf(edge));
            network.add(
                    graph.menteeOf(edge),
                    mentorNode(graph.mentorOf(edge)),
                    closed ? 0 : problem.capOf(edge),
                    -units.pack(graph.scoreOf(edge), graph.preferencesOf(edge)));
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            int least = people().leastMentors(mentee);
            int most = people().mostMentors(mentee);
            int from = 0;
            for (int to : new int[] {Math.min(1, most), least, most}) {
                if (to > from) {
                    network.add(mentee, sink, whole(to - from), menteeGain(from + 1, least));
                    from = to;
                }
            }
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            int least = people().leastSeats(mentor);
            network.add(mentorNode(mentor), sink, whole(least), -units.bound());
            network.add(mentorNode(mentor), sink, whole(people().mostSeats(mentor) - least), 0);
        }
    }

    /** Returns whether one of the two can have nobody. */
    private boolean isClosed(int mentee, int mentor) {
        return people().mostMentors(mentee) == 0 || people().mostSeats(mentor) == 0;
    }

    /** Returns what a mentee's mentor of this ordinal is worth by being there; never more than the one before. */
    private long menteeGain(int ordinal, int least) {
        return (ordinal <= least ? units.bound() : 0) + objective.placesCounted(ordinal) * units.place();
    }

    /** Sets the potentials of the empty flow, whose arcs lead from mentees to mentors to the sink. */
    private void startPotentials() {
        for (int mentor = 0; mentor < mentors; mentor++) {
            toSink[mentorNode(mentor)] = people().leastSeats(mentor) > 0 ? -units.bound() : 0;
        }
        IntStream.range(0, mentees).forEach(this::approach);
    }

    /** Gives a mentee the cheapest way there is over an arc with room. */
    private void approach(int mentee) {
        long nearest = Long.MAX_VALUE;
        for (int arc = network.first(mentee); arc != Network.NONE; arc = network.next(arc)) {
            if (network.room(arc) > 0) {
                nearest = Math.min(nearest, network.cost(arc) + toSink[network.head(arc)]);
            }
        }
        toSink[mentee] = nearest == Long.MAX_VALUE ? 0 : nearest;
    }

    /** Gives those who can have nobody potentials that leave no pair of theirs worth having: they cost nothing. */
    void settlePotentialsOfClosed() {
        for (int mentor = 0; mentor < mentors; mentor++) {
            if (people().mostSeats(mentor) == 0) {
                int node = mentorNode(mentor);
                for (int arc = network.first(node); arc != Network.NONE; arc = network.next(arc)) {
                    if (isPair(arc)) {
                        toSink[node] = Math.max(toSink[node], toSink[network.head(arc)] + network.cost(arc));
                    }
                }
            }
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (people().mostMentors(mentee) == 0) {
                for (int arc = network.first(mentee); arc != Network.NONE; arc = network.next(arc)) {
                    toSink[mentee] = Math.min(toSink[mentee], toSink[network.head(arc)] + network.cost(arc));
                }
            }
        }
    }

    /** Returns whether an arc or its opposite is that of a pair. */
    boolean isPair(int arc) {
        return arc < 2 * pairs;
    }
}
