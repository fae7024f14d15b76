package io.github.mentoring.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.fixture.Variations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.GraphTests;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** The graph is an ordinary JGraphT graph, and its views and its numbers tell the same. */
class CandidateGraphProperties {

    @Property(tries = 200)
    void every_edge_is_found_in_every_way(@ForAll RandomProblems kind, @ForAll long seed) {
        CandidateGraph graph = graph(kind, seed);
        for (Candidate pair : graph.edgeSet()) {
            assertThat(graph.containsEdge(pair)).isTrue();
            assertThat(graph.edgeSet().contains(pair)).isTrue();
            assertThat(graph.getEdge(pair.mentor(), pair.mentee())).isEqualTo(pair);
            assertThat(graph.getEdge(pair.mentee(), pair.mentor())).isEqualTo(pair);
            assertThat(graph.getAllEdges(pair.mentor(), pair.mentee())).containsExactly(pair);
            assertThat(graph.getEdgeSource(pair)).isEqualTo(pair.mentor());
            assertThat(graph.getEdgeTarget(pair)).isEqualTo(pair.mentee());
            assertThat(graph.edgesOf(pair.mentor()).contains(pair)).isTrue();
            assertThat(graph.edgesOf(pair.mentee()).contains(pair)).isTrue();
        }
    }

    @Property(tries = 200)
    void the_edges_of_a_vertex_are_those_that_touch_it_in_order(@ForAll RandomProblems kind, @ForAll long seed) {
        CandidateGraph graph = graph(kind, seed);
        List<Candidate> all = new ArrayList<>(graph.edgeSet());
        for (ParticipantId vertex : graph.vertexSet()) {
            List<Candidate> expected = all.stream()
                    .filter(pair ->
                            pair.mentor().equals(vertex) || pair.mentee().equals(vertex))
                    .toList();
            assertThat(graph.edgesOf(vertex)).containsExactlyElementsOf(expected);
            assertThat(graph.incomingEdgesOf(vertex)).isEqualTo(graph.outgoingEdgesOf(vertex));
            assertThat(List.of(graph.degreeOf(vertex), graph.inDegreeOf(vertex), graph.outDegreeOf(vertex)))
                    .containsOnly(expected.size());
        }
    }

    @Property(tries = 200)
    void edges_are_in_the_order_of_mentees_and_then_mentors(@ForAll RandomProblems kind, @ForAll long seed) {
        CandidateGraph graph = graph(kind, seed);
        assertThat(new ArrayList<>(graph.edgeSet()))
                .isSortedAccordingTo(Comparator.comparing(Candidate::mentee).thenComparing(Candidate::mentor))
                .isSortedAccordingTo(Comparator.naturalOrder())
                .hasSize(graph.edgeCount())
                .doesNotHaveDuplicates();
        assertThat(graph.mentors()).isSorted().doesNotHaveDuplicates();
        assertThat(graph.mentees()).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void numbers_and_objects_tell_the_same(@ForAll RandomProblems kind, @ForAll long seed) {
        CandidateGraph graph = graph(kind, seed);
        List<Candidate> all = new ArrayList<>(graph.edgeSet());
        assertThat(graph.firstEdge(0)).isZero();
        assertThat(graph.firstEdge(graph.mentees().size())).isEqualTo(all.size());
        for (int edge = 0; edge < all.size(); edge++) {
            Candidate pair = all.get(edge);
            assertThat(graph.candidate(edge)).isEqualTo(pair);
            assertThat(graph.indexOf(pair)).isEqualTo(edge);
            assertThat(graph.indexOf(pair.mentor())).isEqualTo(graph.mentorOf(edge));
            assertThat(graph.indexOf(pair.mentee())).isEqualTo(graph.menteeOf(edge));
            assertThat(edge)
                    .isBetween(graph.firstEdge(graph.menteeOf(edge)), graph.firstEdge(graph.menteeOf(edge) + 1) - 1);
            assertThat(graph.score(pair).tenThousandths()).isEqualTo(graph.scoreOf(edge));
            assertThat(graph.getEdgeWeight(pair)).isEqualTo((double) graph.scoreOf(edge));
        }
    }

    @Property(tries = 200)
    void who_is_no_candidate_is_no_edge(@ForAll RandomProblems kind, @ForAll long seed) {
        CandidateGraph graph = graph(kind, seed);
        int edges = 0;
        for (MentorId mentor : graph.mentors()) {
            for (MenteeId mentee : graph.mentees()) {
                boolean edge = graph.containsEdge(mentor, mentee);
                assertThat(graph.containsEdge(new Candidate(mentor, mentee))).isEqualTo(edge);
                assertThat(graph.indexOf(new Candidate(mentor, mentee)) >= 0).isEqualTo(edge);
                edges += edge ? 1 : 0;
            }
        }
        assertThat(edges).isEqualTo(graph.edgeCount());
    }

    @Property(tries = 100)
    void a_mutable_graph_with_the_same_content_looks_the_same(@ForAll RandomProblems kind, @ForAll long seed) {
        CandidateGraph graph = graph(kind, seed);
        var copy = new SimpleWeightedGraph<ParticipantId, Candidate>(null, null);
        Graphs.addGraph(copy, graph);
        copy.edgeSet().forEach(pair -> copy.setEdgeWeight(pair, graph.getEdgeWeight(pair)));
        assertThat(graph.vertexSet()).isEqualTo(copy.vertexSet());
        assertThat(graph.edgeSet()).isEqualTo(copy.edgeSet());
        assertThat(graph.hashCode()).isEqualTo(copy.hashCode()); // JGraphT makes it of vertices, edges and weights
        graph.vertexSet().forEach(vertex -> assertThat(graph.edgesOf(vertex)).isEqualTo(copy.edgesOf(vertex)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void graphs_are_equal_exactly_if_their_content_is(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll long other) {
        CandidateGraph graph = graph(kind, seed);
        assertThat(graph).isEqualTo(graph(kind, seed));
        assertThat(graph.equals(graph(kind, other))).isEqualTo(weights(graph).equals(weights(graph(kind, other))));
    }

    @Property(tries = 100)
    void it_is_bipartite_and_its_two_sides_are_the_roles(@ForAll RandomProblems kind, @ForAll long seed) {
        CandidateGraph graph = graph(kind, seed);
        assertThat(GraphTests.isBipartite(graph)).isTrue();
        assertThat(GraphTests.isBipartitePartition(graph, mentors(graph), mentees(graph)))
                .isTrue();
        assertThat(GraphTests.isSimple(graph)).isTrue();
    }

    @Property(tries = 100)
    void a_breadth_first_walk_visits_everybody_once(@ForAll RandomProblems kind, @ForAll long seed) {
        CandidateGraph graph = graph(kind, seed);
        List<ParticipantId> visited = new ArrayList<>();
        new BreadthFirstIterator<>(graph).forEachRemaining(visited::add);
        assertThat(visited).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(graph.vertexSet());
    }

    @Property(tries = 100)
    void connected_groups_part_everybody_and_no_pair(@ForAll RandomProblems kind, @ForAll long seed) {
        CandidateGraph graph = graph(kind, seed);
        var inspector = new ConnectivityInspector<>(graph);
        assertThat(inspector.connectedSets().stream().mapToInt(Set::size).sum())
                .isEqualTo(graph.vertexSet().size());
        for (Candidate pair : graph.edgeSet()) {
            assertThat(inspector.connectedSetOf(pair.mentor())).contains(pair.mentee());
        }
    }

    @Property(tries = 100)
    void hopcroft_and_karp_serve_as_many_where_everybody_counts_once(@ForAll long seed) {
        MatchingProblem problem = RandomProblems.TIGHT.problem(seed);
        CandidateGraph graph = problem.graph();
        var peer = new HopcroftKarpMaximumCardinalityBipartiteMatching<>(graph, mentors(graph), mentees(graph));
        assertThat(Assignment.solve(problem, Objective.MOST_SERVED_THEN_TOTAL)
                        .orElseThrow()
                        .pairs())
                .hasSize(peer.getMatching().getEdges().size());
    }

    @Property(tries = 100)
    void kuhn_and_munkres_find_the_same_cost_where_everybody_may_have_everybody(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
        MatchingProblem problem = complete(size, seed);
        CandidateGraph graph = problem.graph();
        var peer = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, mentors(graph), mentees(graph));
        Matching cheapest = Assignment.solve(negated(problem), Objective.MOST_SERVED_THEN_TOTAL)
                .orElseThrow();
        assertThat(peer.getMatching().getWeight())
                .isEqualTo((double) -cheapest.value().total().tenThousandths());
    }

    private static CandidateGraph graph(RandomProblems kind, long seed) {
        return kind.problem(seed).graph();
    }

    private static Set<ParticipantId> mentors(CandidateGraph graph) {
        return Set.copyOf(graph.mentors());
    }

    private static Set<ParticipantId> mentees(CandidateGraph graph) {
        return Set.copyOf(graph.mentees());
    }

    private static List<String> weights(CandidateGraph graph) {
        return graph.edgeSet().stream()
                .map(pair -> pair + " " + graph.score(pair))
                .toList();
    }

    private static MatchingProblem negated(MatchingProblem problem) {
        return Variations.withScores(
                problem, pair -> -problem.graph().score(pair).tenThousandths());
    }

    private static MatchingProblem complete(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MatchingProblemBuilder builder = MatchingProblem.builder();
        for (int one = 0; one < size; one++) {
            builder.mentor(MentorId.of("m" + one), Seats.of(1)).mentee(MenteeId.of("e" + one));
            for (int other = 0; other < size; other++) {
                builder.candidate(
                        MentorId.of("m" + one), MenteeId.of("e" + other), Score.ofTenThousandths(random.nextInt(1000)));
            }
        }
        return builder.build();
    }
}
