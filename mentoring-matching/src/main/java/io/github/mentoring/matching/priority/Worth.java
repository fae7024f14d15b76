package io.github.mentoring.matching.priority;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** What pairs are worth under an aim, straight from the definition. */
final class Worth {

    private final CandidateGraph graph;
    private final ImmutableSortedSet<Candidate> pairs;

    private Worth(CandidateGraph graph, ImmutableSortedSet<Candidate> pairs) {
        this.graph = graph;
        this.pairs = pairs;
    }

    /** Returns what the pairs, all of them candidates, are worth. */
    static AimValue of(Aim aim, MatchingProblem problem, ImmutableSortedSet<Candidate> pairs) {
        return new AimValue(aim, ImmutableLongArray.copyOf(new Worth(problem.graph(), pairs).parts(aim)));
    }

    private LongStream parts(Aim aim) {
        if (aim instanceof Aim.MostServed) {
            return LongStream.of(served());
        }
        if (aim instanceof Aim.LeftOutFirst first) {
            return LongStream.of(pairs.stream()
                    .map(Candidate::mentee)
                    .distinct()
                    .filter(first.leftOut()::contains)
                    .count());
        }
        if (aim instanceof Aim.MostPlaces) {
            return LongStream.of(pairs.size());
        }
        if (aim instanceof Aim.BestTotal) {
            return LongStream.of(scores().sum());
        }
        if (aim instanceof Aim.MostKept kept) {
            return LongStream.of(
                    pairs.stream().filter(kept.previous()::contains).count());
        }
        if (aim instanceof Aim.Leximin) {
            return LongStream.concat(LongStream.of(served()), scores().sorted());
        }
        return aim instanceof Aim.EvenLoad ? loads() : profile((Aim.RankProfile) aim);
    }

    private long served() {
        return pairs.stream().map(Candidate::mentee).distinct().count();
    }

    private LongStream scores() {
        return pairs.stream().mapToLong(pair -> graph.scoreOf(graph.indexOf(pair)));
    }

    private LongStream loads() {
        long[] load = new long[graph.mentors().size()];
        pairs.forEach(pair -> load[graph.indexOf(pair.mentor())]++);
        return LongStream.of(load).map(k -> -k).sorted().map(k -> -k);
    }

    private LongStream profile(Aim.RankProfile profile) {
        ImmutableLongArray rank = Step.ranks(profile.ranks(), graph);
        TreeMap<Long, Long> counts = new TreeMap<>();
        rank.stream().forEach(each -> counts.put(each, 0L));
        pairs.forEach(pair -> counts.merge(rank.get(graph.indexOf(pair)), 1L, Long::sum));
        LongStream byRank = counts.values().stream().mapToLong(Long::longValue);
        return profile.order() == Aim.RankOrder.RANK_MAXIMAL
                ? byRank
                : LongStream.concat(LongStream.of(pairs.size()), byRank);
    }
}
