package io.github.mentoring.examples.peers.kernel;

import io.github.mentoring.matching.bar.PlainInstance;
import java.util.Arrays;
import java.util.function.Function;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The minimum-cost flow of JGraphT, from the side that is the scarcer one to a sink behind the other, so that supplies are met:
 * its arithmetic has no room for a price of an empty place. Scaling is faster where mentees supply, and without it where mentors
 * do.
 */
final class JGraphTFlow {

    private final PlainInstance instance;
    private final boolean mentorsSupply;
    private final int supply;
    private final int sink;
    private final DirectedWeightedMultigraph<Integer, Arc> network = new DirectedWeightedMultigraph<>(Arc.class);

    private JGraphTFlow(PlainInstance instance) {
        this.instance = instance;
        int seats = Arrays.stream(instance.mostMentees).sum();
        int wanted = Arrays.stream(instance.mostMentors).sum();
        mentorsSupply = seats < wanted;
        supply = Math.min(seats, wanted);
        sink = instance.mentees() + instance.mentors();
    }

    static Answer solve(PlainInstance instance) {
        return new JGraphTFlow(instance).solve();
    }

    private Answer solve() {
        for (int node = 0; node <= sink; node++) {
            network.addVertex(node);
        }
        int heaviest = (int) Arrays.stream(instance.weightOf).max().orElse(0);
        Arc[] pairs = new Arc[instance.pairs()];
        for (int k = 0; k < pairs.length; k++) {
            int mentee = instance.menteeOf[k];
            int mentor = instance.mentees() + instance.mentorOf[k];
            int cost = heaviest - (int) instance.weightOf[k];
            pairs[k] = mentorsSupply ? arc(mentor, mentee, 0, 1, cost) : arc(mentee, mentor, 0, 1, cost);
        }
        if (mentorsSupply) {
            for (int i = 0; i < instance.mentees(); i++) {
                arc(i, sink, instance.leastMentors[i], instance.mostMentors[i], 0);
            }
        } else {
            for (int j = 0; j < instance.mentors(); j++) {
                arc(instance.mentees() + j, sink, instance.leastMentees[j], instance.mostMentees[j], 0);
            }
        }
        Function<Integer, Integer> supplies = this::supplyOf;
        MinimumCostFlow<Arc> flow = new CapacityScalingMinimumCostFlow<Integer, Arc>(
                        mentorsSupply ? 1 : CapacityScalingMinimumCostFlow.DEFAULT_SCALING_FACTOR)
                .getMinimumCostFlow(
                        new MinimumCostFlowProblemImpl<>(network, supplies, arc -> arc.most, arc -> arc.least));
        long filled = 0;
        long total = 0;
        for (int k = 0; k < pairs.length; k++) {
            if (flow.getFlow(pairs[k]) > 0.5) {
                filled++;
                total += instance.weightOf[k];
            }
        }
        return new Answer(filled, total);
    }

    private Arc arc(int from, int to, int least, int most, int cost) {
        Arc arc = new Arc(least, most);
        network.addEdge(from, to, arc);
        network.setEdgeWeight(arc, cost);
        return arc;
    }

    private int supplyOf(int node) {
        if (node == sink) {
            return -supply;
        }
        if (node < instance.mentees()) {
            return mentorsSupply ? 0 : instance.mostMentors[node];
        }
        return mentorsSupply ? instance.mostMentees[node - instance.mentees()] : 0;
    }

    private static final class Arc extends DefaultWeightedEdge {

        private static final long serialVersionUID = 1L;

        private final int least;
        private final int most;

        Arc(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }
}
