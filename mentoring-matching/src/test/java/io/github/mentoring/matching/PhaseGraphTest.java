package io.github.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.lifecycle.TransitionTable;
import io.github.mentoring.core.phase.Phase;
import java.util.EnumSet;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;

/** The transition table of the lifecycle as a graph, and what graph algorithms say of it. */
class PhaseGraphTest {

    private static final Graph<Phase, DefaultEdge> GRAPH = graph();

    @Test
    void phases_areReachedAsTheAnalysisSays() {
        var paths = new BFSShortestPath<>(GRAPH).getPaths(Phase.PREPARE);
        TransitionTable.standard()
                .analysis()
                .ways()
                .forEach((phase, way) -> assertThat(paths.getWeight(phase))
                        .as(phase.name())
                        .isEqualTo(way.size() - 1)); // the first is the beginning
        assertThat(TransitionTable.standard().analysis().ways().keySet())
                .containsExactlyInAnyOrderElementsOf(GRAPH.vertexSet());
    }

    @Test
    void phases_neverComeAgain() {
        assertThat(new CycleDetector<>(GRAPH).detectCycles()).isFalse();
        assertThat(new KosarajuStrongConnectivityInspector<>(GRAPH).stronglyConnectedSets())
                .hasSize(Phase.values().length);
        assertThat(new ConnectivityInspector<>(GRAPH).isConnected()).isTrue();
    }

    @Test
    void phases_withoutAWayOut_areTheFinalOnes() {
        Set<Phase> sinks = EnumSet.noneOf(Phase.class);
        GRAPH.vertexSet().stream()
                .filter(phase -> GRAPH.outDegreeOf(phase) == 0)
                .forEach(sinks::add);
        assertThat(sinks).containsExactly(Phase.ENDED, Phase.REDEFINED);
    }

    private static Graph<Phase, DefaultEdge> graph() {
        Graph<Phase, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        TransitionTable.standard().adjacency().forEach((from, steps) -> {
            graph.addVertex(from);
            steps.values()
                    .forEach(phases -> phases.forEach(to -> {
                        graph.addVertex(to);
                        if (to != from) {
                            graph.addEdge(from, to);
                        }
                    }));
        });
        return graph;
    }
}
