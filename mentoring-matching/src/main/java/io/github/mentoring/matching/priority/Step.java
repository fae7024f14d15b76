package io.github.mentoring.matching.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToLongFunction;

/** What an aim comes to in numbers: what solver and check have in common, and all that they have. */
sealed interface Step {

    /** The greatest sum of the weights of the matched pairs, by edge. */
    record Weigh(ImmutableLongArray weight) implements Step {}

    /** As many as possible of these mentees, by number, have a mentor. */
    record Serve(BitSet mentees) implements Step {}

    /** The least sum over mentors of k (k + 1) / 2 for k mentees. */
    record Even() implements Step {}

    /** For each key in ascending order, as few pairs with that key as possible; keys by edge. */
    record Empty(ImmutableLongArray key) implements Step {}

    /** For each key in ascending order, as many pairs with that key as possible; keys by edge. */
    record Fill(ImmutableLongArray key) implements Step {}

    /** Returns the steps of all aims, and of soft preferences after them. */
    static ImmutableList<Step> of(PriorityProblem priorities) {
        MatchingProblem problem = priorities.problem();
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        priorities.aims().forEach(aim -> steps.addAll(of(aim, problem)));
        return steps.add(new Weigh(byEdge(problem.graph(), problem.graph()::preferencesOf)))
                .build();
    }

    /** Returns how many steps an aim has. */
    static int countOf(Aim aim) {
        boolean isProfileOfAll =
                aim instanceof Aim.RankProfile profile && profile.order() != Aim.RankOrder.RANK_MAXIMAL;
        return aim instanceof Aim.Leximin || isProfileOfAll ? 2 : 1;
    }

    private static ImmutableList<Step> of(Aim aim, MatchingProblem problem) {
        CandidateGraph graph = problem.graph();
        if (aim instanceof Aim.Summed summed) {
            return ImmutableList.of(new Weigh(weight(summed, problem)));
        }
        if (aim instanceof Aim.EvenLoad) {
            return ImmutableList.of(new Even());
        }
        if (aim instanceof Aim.Leximin) {
            return ImmutableList.of(new Serve(everybody(graph)), new Empty(byEdge(graph, graph::scoreOf)));
        }
        if (aim instanceof Aim.RankProfile profile) {
            ImmutableLongArray rank = ranks(profile.ranks(), graph);
            Step places = new Weigh(byEdge(graph, edge -> 1));
            return switch (profile.order()) {
                case RANK_MAXIMAL -> ImmutableList.of(new Fill(rank));
                case GREEDY -> ImmutableList.of(places, new Fill(rank));
                case GENEROUS -> ImmutableList.of(places, new Empty(byEdge(graph, edge -> -rank.get(edge))));
            };
        }
        return ImmutableList.of(new Serve(counted((Aim.Counted) aim, graph)));
    }

    /** Returns what each edge counts for under an aim that is a sum over pairs. */
    static ImmutableLongArray weight(Aim.Summed aim, MatchingProblem problem) {
        CandidateGraph graph = problem.graph();
        if (aim instanceof Aim.BestTotal) {
            return byEdge(graph, graph::scoreOf);
        }
        return aim instanceof Aim.MostKept kept
                ? byEdge(graph, edge -> kept.previous().contains(graph.candidate(edge)) ? 1 : 0)
                : byEdge(graph, edge -> 1);
    }

    /** Returns the mentees that an aim counts if they have a mentor. */
    static BitSet counted(Aim.Counted aim, CandidateGraph graph) {
        if (aim instanceof Aim.LeftOutFirst first) {
            BitSet mentees = new BitSet();
            for (MenteeId mentee : first.leftOut()) {
                mentees.set(graph.indexOf(mentee));
            }
            return mentees;
        }
        return everybody(graph);
    }

    private static BitSet everybody(CandidateGraph graph) {
        BitSet all = new BitSet();
        all.set(0, graph.mentees().size());
        return all;
    }

    /** Returns the rank of each edge. */
    static ImmutableLongArray ranks(Ranks ranks, CandidateGraph graph) {
        if (ranks instanceof Ranks.Given given) {
            return byEdge(
                    graph,
                    edge -> given.ranks()
                            .getOrDefault(graph.candidate(edge), 1)); // the problem saw to it that all are given
        }
        long[] rank = new long[graph.edgeCount()];
        for (int i = 0; i < graph.mentees().size(); i++) {
            int first = graph.firstEdge(i);
            long[] scores = new long[graph.firstEdge(i + 1) - first];
            Arrays.setAll(scores, k -> graph.scoreOf(first + k));
            long[] distinct = Arrays.stream(scores).sorted().distinct().toArray();
            for (int k = 0; k < scores.length; k++) {
                rank[first + k] = (long) distinct.length - Arrays.binarySearch(distinct, scores[k]);
            }
        }
        return ImmutableLongArray.copyOf(rank);
    }

    private static ImmutableLongArray byEdge(CandidateGraph graph, IntToLongFunction value) {
        long[] values = new long[graph.edgeCount()];
        Arrays.setAll(values, value);
        return ImmutableLongArray.copyOf(values);
    }
}
