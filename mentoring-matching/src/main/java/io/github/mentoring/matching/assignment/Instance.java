package io.github.mentoring.matching.assignment;

import io.github.mentoring.matching.internal.Units;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;

/**
 * A problem under an objective as plain arrays, with packed weights; nothing in it changes.
 *
 * <p>Mentees and mentors are numbered as in the candidate graph, and so are edges.
 */
final class Instance {

    final Units units;
    final int mentees;
    final int mentors;
    final int[] first; // mentee -> its first edge; one more entry at the end
    final int[] mentor; // edge -> mentor
    final int[] mentee; // edge -> mentee
    final long[] weight; // edge -> packed worth
    final int[] menteeLeast;
    final int[] menteeMost; // at most the number of candidates
    final int[] mentorLeast;
    final int[] mentorMost; // at most the number of candidates

    private final long firstPlace; // what giving a mentee the first mentor counts before any score
    private final long furtherPlace; // the same for each further mentor

    Instance(MatchingProblem problem, Objective objective) {
        CandidateGraph graph = problem.graph();
        int edges = graph.edgeCount();
        units = Units.of(problem);
        mentees = graph.mentees().size();
        mentors = graph.mentors().size();
        first = new int[mentees + 1];
        mentor = new int[edges];
        mentee = new int[edges];
        weight = new long[edges];
        menteeLeast = new int[mentees];
        menteeMost = new int[mentees];
        mentorLeast = new int[mentors];
        mentorMost = new int[mentors];
        int[] degree = new int[mentors];
        for (int edge = 0; edge < edges; edge++) {
            mentor[edge] = graph.mentorOf(edge);
            mentee[edge] = graph.menteeOf(edge);
            weight[edge] = units.pack(graph.scoreOf(edge), graph.preferencesOf(edge));
            degree[mentor[edge]]++;
        }
        for (int i = 0; i < mentees; i++) {
            first[i] = graph.firstEdge(i);
            menteeLeast[i] = problem.leastMentors(i);
            menteeMost[i] = Math.min(problem.mostMentors(i), graph.firstEdge(i + 1) - graph.firstEdge(i));
        }
        first[mentees] = edges;
        for (int j = 0; j < mentors; j++) {
            mentorLeast[j] = problem.leastSeats(j);
            mentorMost[j] = Math.min(problem.mostSeats(j), degree[j]);
        }
        firstPlace = objective.placesCounted(1) * units.place();
        furtherPlace = objective.placesCounted(2) * units.place();
    }

    /** Returns what a mentee's mentor of this ordinal is worth by being there; never more than the one before. */
    long menteeGain(int i, int ordinal) {
        return (ordinal <= menteeLeast[i] ? units.bound() : 0) + (ordinal == 1 ? firstPlace : furtherPlace);
    }

    /** Returns what a mentor's mentee of this ordinal is worth by being there; never more than the one before. */
    long mentorGain(int j, int ordinal) {
        return ordinal <= mentorLeast[j] ? units.bound() : 0;
    }
}
