package io.github.mentoring.matching.priority;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Score;
import java.util.HashSet;
import java.util.Set;

/**
 * A matching problem with aims in an order: the first counts before all others, and each decides only what those before it leave
 * open. What all leave open is for soft preferences and the tie rule, as under any
 * {@link io.github.mentoring.matching.problem.Objective}.
 *
 * @param problem who takes part, within which bounds, over which candidate pairs
 * @param aims at least one, each once, the most important first
 */
public record PriorityProblem(MatchingProblem problem, ImmutableList<Aim> aims) {

    /**
     * Checks that all aims make sense for the problem.
     *
     * @throws IllegalArgumentException if there is no aim or one twice; with leximin, if a mentee wants more than one mentor; with
     *     those left out, if the problem does not hold one; with given ranks, if a candidate pair has none; with the total, if scores
     *     are so large that sums could overflow
     */
    public PriorityProblem {
        requireNonNull(problem, "problem");
        requireNonNull(aims, "aims");
        checkArgument(!aims.isEmpty(), "priorities name no aim; name at least one");
        Set<Aim> seen = new HashSet<>();
        for (Aim aim : aims) {
            checkArgument(seen.add(aim), "priorities name the aim `%s` twice; name it once", aim.label());
            check(problem, aim);
        }
    }

    /** Returns the problem with these aims, the most important first. */
    public static PriorityProblem of(MatchingProblem problem, Aim... aims) {
        return new PriorityProblem(problem, ImmutableList.copyOf(aims));
    }

    private static void check(MatchingProblem problem, Aim aim) {
        if (aim instanceof Aim.Leximin) {
            checkOneMentorEach(problem);
        } else if (aim instanceof Aim.LeftOutFirst first) {
            for (MenteeId mentee : first.leftOut()) {
                checkArgument(
                        problem.graph().indexOf(mentee) >= 0,
                        "left out first names mentee `%s`, whom the problem does not hold; leave them out",
                        mentee);
            }
        } else if (aim instanceof Aim.RankProfile profile && profile.ranks() instanceof Ranks.Given given) {
            for (Candidate pair : problem.graph().edgeSet()) {
                checkArgument(
                        given.ranks().containsKey(pair),
                        "mentor `%s` and mentee `%s` are a candidate pair without a rank; give it one",
                        pair.mentor(),
                        pair.mentee());
            }
        } else if (aim instanceof Aim.BestTotal) {
            checkScores(problem.graph());
        }
    }

    private static void checkOneMentorEach(MatchingProblem problem) {
        CandidateGraph graph = problem.graph();
        for (int i = 0; i < graph.mentees().size(); i++) {
            checkArgument(
                    problem.mostMentors(i) <= 1,
                    "mentee `%s` wants up to %s mentors, but leximin compares mentees by one mentor each; lower the number to 1 or"
                            + " take another aim",
                    graph.mentees().get(i),
                    problem.mostMentors(i));
        }
    }

    private static void checkScores(CandidateGraph graph) {
        long possible = SparseProblem.largestWeight(
                graph.mentees().size(), graph.mentors().size(), graph.edgeCount());
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            long score = graph.scoreOf(edge);
            checkArgument(
                    score <= possible && score >= -possible,
                    "mentor `%s` and mentee `%s` have a score of %s, too large for exact arithmetic here, where at most %s is"
                            + " possible; scale all scores down",
                    graph.mentors().get(graph.mentorOf(edge)),
                    graph.mentees().get(graph.menteeOf(edge)),
                    Score.ofTenThousandths(score),
                    Score.ofTenThousandths(possible));
        }
    }
}
