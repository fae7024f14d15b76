package io.github.mentoring.examples.tour;

import io.github.mentoring.core.lifecycle.StepKind;
import io.github.mentoring.core.lifecycle.TransitionTable;
import io.github.mentoring.core.phase.Phase;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** Turns a transition table into a graph, for hosts that draw it or ask it something of their own. */
public final class PhaseGraph {

    private PhaseGraph() {}

    /**
     * A step by which a relationship may go from one phase to another.
     *
     * @param from the phase before
     * @param by the step
     * @param to the phase after
     */
    public record Way(Phase from, StepKind by, Phase to) {}

    /** Returns the phases, with an edge for each step that leads from one to another. */
    public static Graph<Phase, Way> of(TransitionTable table) {
        Graph<Phase, Way> graph = new DirectedPseudograph<>(Way.class);
        for (Phase phase : Phase.values()) {
            graph.addVertex(phase);
        }
        table.adjacency()
                .forEach((from, steps) -> steps.forEach((by, phases) -> phases.stream()
                        .filter(to -> to != from)
                        .forEach(to -> graph.addEdge(from, to, new Way(from, by, to)))));
        return graph;
    }

    /** Prints by which steps each phase is reached first, and in which order phases may follow one another. */
    @SuppressWarnings("SystemOut") // so that a reader sees what comes of it
    public static void main(String[] args) {
        Graph<Phase, Way> graph = of(TransitionTable.standard());
        for (Phase phase : Phase.values()) {
            List<StepKind> steps = BFSShortestPath.findPathBetween(graph, Phase.PREPARE, phase).getEdgeList().stream()
                    .map(Way::by)
                    .toList();
            System.out.println(phase + " by " + steps);
        }
        TopologicalOrderIterator<Phase, Way> order = new TopologicalOrderIterator<>(graph); // throws if phases recur
        order.forEachRemaining(phase -> System.out.println(phase + ": " + graph.outDegreeOf(phase) + " ways out"));
    }
}
