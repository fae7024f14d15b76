package io.github.mentoring.matching.priority;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.internal.Relay;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Finds the rows of a list of limits, from no limit to the strictest. */
final class LimitFinder {

    /*
     * The best matching without a limit reaches some lowest score, highest load or last rank. Whatever else is worth listing is stricter
     * than that: a matching of a problem with fewer pairs or fewer seats, which is solved as any other; and so on. If a stricter
     * matching is worth as much, it takes the place of the one before, whose proof is about both.
     */

    private final PriorityProblem priorities;
    private final MatchingProblem problem;
    private final CandidateGraph graph;
    private final Limit limit;
    private final Relay relay;
    private final ImmutableLongArray ranks; // by edge; none unless ranks are limited
    private final List<LimitRow> rows = new ArrayList<>();

    LimitFinder(PriorityProblem priorities, Limit limit, Relay relay) {
        this.priorities = priorities;
        this.limit = limit;
        this.relay = relay;
        problem = priorities.problem();
        graph = problem.graph();
        ranks = limit instanceof Limit.LastRank last ? ranks(priorities, last.ranks()) : ImmutableLongArray.of();
    }

    /** Returns the ranks; refuses pairs without one, and ranks by score that pairs left out would change. */
    private static ImmutableLongArray ranks(PriorityProblem priorities, Ranks ranks) {
        Aim limited = new Aim.RankProfile(Aim.RankOrder.GENEROUS, ranks);
        MatchingProblem problem =
                PriorityProblem.of(priorities.problem(), limited).problem();
        for (Aim aim : priorities.aims()) {
            checkArgument(
                    ranks instanceof Ranks.ByScore
                            || !(aim instanceof Aim.RankProfile profile && profile.ranks() instanceof Ranks.ByScore),
                    "the last of given ranks is limited, but the aim `%s` ranks by score; give it ranks, too",
                    aim.label());
        }
        return Step.ranks(ranks, problem.graph());
    }

    LimitOutcome list() {
        Optional<MatchingProblem> inside = Optional.of(problem);
        while (inside.isPresent()) {
            PriorityOutcome outcome = PrioritySolver.solve(
                    new PriorityProblem(inside.get(), priorities.aims()),
                    relay.run().withProgress(Progress.SILENT));
            if (outcome instanceof NoMatching none) {
                return rows.isEmpty() ? none : found(true);
            }
            if (!(outcome instanceof PriorityMatching best) || !best.isComplete()) {
                return rows.isEmpty() ? new PriorityUndecided(priorities) : found(false);
            }
            OptionalLong reached = reached(best.pairs());
            add(best, reached);
            inside = reached.isPresent() ? stricterThan(reached.getAsLong()) : Optional.empty();
        }
        return found(true);
    }

    private LimitList found(boolean isComplete) {
        return new LimitList(problem, limit, priorities.aims(), ImmutableList.copyOf(rows), isComplete);
    }

    private void add(PriorityMatching best, OptionalLong reached) {
        ImmutableList<AimValue> values = priorities.aims().stream()
                .map(aim -> Worth.of(aim, problem, best.pairs()))
                .collect(toImmutableList());
        PriorityMatching proof = best;
        if (!rows.isEmpty() && rows.get(rows.size() - 1).values().equals(values)) {
            proof = rows.remove(rows.size() - 1).proof();
        }
        rows.add(new LimitRow(best.pairs(), reached, values, proof));
    }

    private OptionalLong reached(ImmutableSortedSet<Candidate> pairs) {
        LongStream edges = pairs.stream().mapToLong(graph::indexOf);
        if (limit instanceof Limit.LowestScore) {
            return edges.map(edge -> graph.scoreOf((int) edge)).min();
        }
        if (limit instanceof Limit.LastRank) {
            return edges.map(edge -> ranks.get((int) edge)).max();
        }
        long[] load = new long[graph.mentors().size()];
        edges.forEach(edge -> load[graph.mentorOf((int) edge)]++);
        return OptionalLong.of(LongStream.of(load).max().orElse(0));
    }

    /** Returns the problem of all matchings that are stricter than that; nothing, if that contradicts a lower bound at first sight. */
    private Optional<MatchingProblem> stricterThan(long reached) {
        if (limit instanceof Limit.HighestLoad && reached == 0) {
            return Optional.empty();
        }
        MatchingProblemBuilder builder = MatchingProblem.builder();
        for (int j = 0; j < graph.mentors().size(); j++) {
            long most = limit instanceof Limit.HighestLoad
                    ? Math.min(problem.mostSeats(j), reached - 1)
                    : problem.mostSeats(j);
            if (most < problem.leastSeats(j)) {
                return Optional.empty();
            }
            builder.mentor(graph.mentors().get(j), Seats.of(problem.leastSeats(j)), Seats.of((int) most));
        }
        for (int i = 0; i < graph.mentees().size(); i++) {
            builder.mentee(
                    graph.mentees().get(i),
                    HeadCount.of(problem.leastMentors(i)),
                    HeadCount.of(problem.mostMentors(i)));
        }
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            if (isStricter(edge, reached)) {
                Candidate pair = graph.candidate(edge);
                builder.candidate(
                        pair.mentor(),
                        pair.mentee(),
                        Score.ofTenThousandths(graph.scoreOf(edge)),
                        graph.preferencesOf(edge));
            }
        }
        return Optional.of(builder.build());
    }

    private boolean isStricter(int edge, long reached) {
        if (limit instanceof Limit.LowestScore) {
            return graph.scoreOf(edge) > reached;
        }
        return limit instanceof Limit.HighestLoad || ranks.get(edge) < reached;
    }
}
