package io.github.mentoring.matching.priority;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * All matchings that are best at the levels settled so far, and one of them.
 *
 * <p>People are nodes: mentees by their number, then mentors. A pair is open, or settled as it is; the number of partners of a
 * person lies between bounds that count settled pairs too.
 */
final class Face {

    /*
     * Let a level be: the greatest sum of the weights of the matched pairs and of the gains of all people, where the gain of a
     * person is a concave function of the number of partners. Given potentials that prove a matching best, the others that are
     * as good are exactly those that, among the matchings at hand, (1) have all pairs whose weight exceeds the potentials of both,
     * (2) have no pair whose weight falls short of them, (3) give everybody a number of partners for which gain plus potential times
     * number is greatest, which is an interval since gains are concave. That is complementary slackness: the bound of weak duality
     * is a sum of terms, and a matching meets it exactly if it meets each of them. So what is left is again a problem with bounds.
     */

    final MatchingProblem problem;
    final int mentees;
    final int nodes;
    final int edges;
    final int[] menteeNode; // edge -> node
    final int[] mentorNode; // edge -> node
    final boolean[] open; // edge -> not settled
    final boolean[] chosen; // edge -> matched
    final int[] load; // node -> partners
    final int[] least;
    final int[] most;

    private final int[] inside; // node -> settled pairs that are matched
    private final int[] openPairs; // node -> open pairs

    Face(MatchingProblem problem) {
        this.problem = problem;
        CandidateGraph graph = problem.graph();
        mentees = graph.mentees().size();
        nodes = mentees + graph.mentors().size();
        edges = graph.edgeCount();
        menteeNode = new int[edges];
        mentorNode = new int[edges];
        open = new boolean[edges];
        chosen = new boolean[edges];
        load = new int[nodes];
        least = new int[nodes];
        most = new int[nodes];
        inside = new int[nodes];
        openPairs = new int[nodes];
        Arrays.fill(open, true);
        for (int edge = 0; edge < edges; edge++) {
            menteeNode[edge] = graph.menteeOf(edge);
            mentorNode[edge] = mentees + graph.mentorOf(edge);
            openPairs[menteeNode[edge]]++;
            openPairs[mentorNode[edge]]++;
        }
        for (int node = 0; node < nodes; node++) {
            least[node] = node < mentees ? problem.leastMentors(node) : problem.leastSeats(node - mentees);
            most[node] = node < mentees ? problem.mostMentors(node) : problem.mostSeats(node - mentees);
        }
    }

    /** Matches a pair, or no longer. */
    void toggle(int edge) {
        chosen[edge] = !chosen[edge];
        int change = chosen[edge] ? 1 : -1;
        load[menteeNode[edge]] += change;
        load[mentorNode[edge]] += change;
    }

    /** Returns the matched pairs. */
    ImmutableSortedSet<Candidate> pairs() {
        return IntStream.range(0, edges)
                .filter(edge -> chosen[edge])
                .mapToObj(problem.graph()::candidate)
                .collect(toImmutableSortedSet(naturalOrder()));
    }

    /** Leaves a pair as it is for good. */
    void settle(int edge) {
        open[edge] = false;
        openPairs[menteeNode[edge]]--;
        openPairs[mentorNode[edge]]--;
        if (chosen[edge]) {
            inside[menteeNode[edge]]++;
            inside[mentorNode[edge]]++;
        }
    }

    /** Leaves the number of partners of somebody as it is for good. */
    void fix(int node) {
        least[node] = load[node];
        most[node] = load[node];
    }

    /** Returns the least number of partners that somebody may have. */
    int leastOf(int node) {
        return Math.max(least[node], inside[node]);
    }

    /** Returns the greatest number of partners that somebody may have, and could have. */
    int mostOf(int node) {
        return Math.min(most[node], inside[node] + openPairs[node]);
    }

    /** Returns how many of somebody's pairs are settled and matched. */
    int inside(int node) {
        return inside[node];
    }
}
