package io.github.mentoring.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** JGraphT's own solvers, which share nothing with ours, find the same optimum on problems too large for brute force. */
class PeerSolverProperties {

    /** More than all scores of a problem together, where scores stay below ten thousand. */
    private static final double PLACE = 10_000 * 100;

    @Property(tries = 400)
    void minimum_cost_flow_finds_the_same_optimum(
            @ForAll RandomProblems kind, @ForAll long seed, @ForAll Objective objective) {
        Assume.that(kind != RandomProblems.HUGE && kind != RandomProblems.SLACK); // beyond its arithmetic
        MatchingProblem problem = kind.problem(seed);
        MatchOutcome outcome = Assignment.solve(problem, objective);
        MinimumCostCirculation peer = new MinimumCostCirculation(problem, objective);
        if (outcome instanceof Matching matching) {
            assertThat(peer.cost())
                    .isEqualTo(-PLACE * matching.value().places()
                            - matching.value().total().tenThousandths());
        } else {
            assertThat(peer.isFeasible()).isFalse();
        }
    }

    @Property(tries = 300)
    void maximum_weight_matching_finds_the_same_total_where_everybody_counts_once(@ForAll long seed) {
        MatchingProblem problem = RandomProblems.TIGHT.problem(seed);
        Matching matching = Assignment.solve(problem, Objective.TOTAL).orElseThrow();
        CandidateGraph graph = problem.graph();
        var peer = new MaximumWeightBipartiteMatching<ParticipantId, Candidate>(
                graph, new HashSet<>(graph.mentors()), new HashSet<>(graph.mentees()));
        assertThat(peer.getMatching().getWeight())
                .isEqualTo((double) matching.value().total().tenThousandths());
    }

    /** The problem as a circulation: counter, mentees, mentors and back to the counter. */
    private static final class MinimumCostCirculation {

        private static final String COUNTER = "counter";

        private final DirectedWeightedMultigraph<Object, DefaultWeightedEdge> network =
                new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
        private final Map<DefaultWeightedEdge, Integer> least = new HashMap<>();
        private final Map<DefaultWeightedEdge, Integer> most = new HashMap<>();

        MinimumCostCirculation(MatchingProblem problem, Objective objective) {
            CandidateGraph graph = problem.graph();
            network.addVertex(COUNTER);
            network.addVertex("end");
            graph.vertexSet().forEach(network::addVertex);
            for (int i = 0; i < graph.mentees().size(); i++) {
                MenteeId mentee = graph.mentees().get(i);
                int lo = problem.leastMentors(i);
                int hi = problem.mostMentors(i);
                arc(COUNTER, mentee, Math.min(1, lo), Math.min(1, hi), -PLACE * objective.placesCounted(1));
                arc(COUNTER, mentee, Math.max(0, lo - 1), Math.max(0, hi - 1), -PLACE * objective.placesCounted(2));
            }
            for (int j = 0; j < graph.mentors().size(); j++) {
                MentorId mentor = graph.mentors().get(j);
                arc(mentor, "end", problem.leastSeats(j), problem.mostSeats(j), 0);
            }
            graph.edgeSet().forEach(pair -> arc(pair.mentee(), pair.mentor(), 0, 1, -graph.getEdgeWeight(pair)));
            arc("end", COUNTER, 0, 10_000, 0);
        }

        private void arc(Object from, Object to, int lo, int hi, double cost) {
            DefaultWeightedEdge arc = network.addEdge(from, to);
            network.setEdgeWeight(arc, cost);
            least.put(arc, lo);
            most.put(arc, hi);
        }

        double cost() {
            return new CapacityScalingMinimumCostFlow<Object, DefaultWeightedEdge>()
                    .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(network, node -> 0, most::get, least::get))
                    .getCost();
        }

        boolean isFeasible() {
            try {
                cost();
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
