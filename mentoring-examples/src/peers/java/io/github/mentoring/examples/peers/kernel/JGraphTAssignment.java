package io.github.mentoring.examples.peers.kernel;

import io.github.mentoring.matching.bar.PlainInstance;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jgrapht.alg.interfaces.MatchingAlgorithm.Matching;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** The perfect matching of JGraphT, for complete instances; its minimum-cost flow takes far longer on them. */
final class JGraphTAssignment {

    private JGraphTAssignment() {}

    static Answer solve(PlainInstance instance) {
        var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        Set<Integer> mentees = new LinkedHashSet<>();
        for (int i = 0; i < instance.mentees(); i++) {
            graph.addVertex(i);
            mentees.add(i);
        }
        Set<Integer> mentors = new LinkedHashSet<>();
        for (int j = 0; j < instance.mentors(); j++) {
            graph.addVertex(instance.mentees() + j);
            mentors.add(instance.mentees() + j);
        }
        for (int k = 0; k < instance.pairs(); k++) {
            DefaultWeightedEdge pair = graph.addEdge(instance.menteeOf[k], instance.mentees() + instance.mentorOf[k]);
            graph.setEdgeWeight(pair, -instance.weightOf[k]);
        }
        Matching<Integer, DefaultWeightedEdge> matching =
                new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, mentees, mentors).getMatching();
        return new Answer(matching.getEdges().size(), -(long) matching.getWeight());
    }
}
