package io.github.mentoring.matching.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Checks a list of limits row by row; knows nothing of the solver. */
final class LimitCheck {

    private final LimitList list;
    private final MatchingProblem problem;
    private final CandidateGraph graph;
    private final ImmutableLongArray ranks; // by edge; none unless ranks are limited
    private final List<String> objections = new ArrayList<>();

    LimitCheck(LimitList list) {
        this.list = list;
        problem = list.problem();
        graph = problem.graph();
        ranks = list.limit() instanceof Limit.LastRank last ? Step.ranks(last.ranks(), graph) : ImmutableLongArray.of();
    }

    PriorityVerification check() {
        OptionalLong before = OptionalLong.empty(); // what the row before reaches
        for (int number = 0; number < list.rows().size(); number++) {
            LimitRow row = list.rows().get(number);
            if (number > 0) {
                object(before.isPresent(), number, "there is nothing stricter than the row before");
                object(
                        !row.values().equals(list.rows().get(number - 1).values()),
                        number,
                        "worth as much as the row before");
            }
            check(number, row, before);
            before = row.reached();
        }
        return new PriorityVerification(list.rows().size(), ImmutableList.copyOf(objections));
    }

    private void object(boolean isFine, int number, String text) {
        if (!isFine) {
            objections.add("row %s: %s".formatted(number, text));
        }
    }

    private void check(int number, LimitRow row, OptionalLong before) {
        if (!areCandidates(row.pairs()) || !areCandidates(row.proof().pairs())) {
            object(false, number, "a pair is no candidate pair");
            return;
        }
        BitSet matched = new BitSet();
        row.pairs().forEach(pair -> matched.set(graph.indexOf(pair)));
        FaceCheck partners = new FaceCheck(problem, matched);
        object(
                IntStream.range(0, graph.mentees().size() + graph.mentors().size())
                        .allMatch(partners::isLegal),
                number,
                "somebody has an illegal number of partners");
        OptionalLong reached = reached(row.pairs());
        object(reached.equals(row.reached()), number, "the pairs do not reach what it says");
        object(
                before.isEmpty() || reached.isEmpty() || isStricter(reached.getAsLong(), before.getAsLong()),
                number,
                "not stricter than the row before");
        object(
                row.values().equals(values(row.pairs()))
                        && row.values().equals(values(row.proof().pairs())),
                number,
                "the pairs, or those of the proof, are worth something else");
        checkProof(number, row.proof(), before);
    }

    private boolean areCandidates(ImmutableSortedSet<Candidate> pairs) {
        return pairs.stream().allMatch(pair -> graph.indexOf(pair) >= 0);
    }

    private ImmutableList<AimValue> values(ImmutableSortedSet<Candidate> pairs) {
        return list.aims().stream().map(aim -> Worth.of(aim, problem, pairs)).collect(ImmutableList.toImmutableList());
    }

    private OptionalLong reached(ImmutableSortedSet<Candidate> pairs) {
        if (list.limit() instanceof Limit.HighestLoad) {
            return OptionalLong.of(graph.mentors().stream()
                    .mapToLong(mentor -> pairs.stream()
                            .filter(pair -> pair.mentor().equals(mentor))
                            .count())
                    .max()
                    .orElse(0));
        }
        LongStream measures = pairs.stream().mapToLong(pair -> measure(graph.indexOf(pair)));
        return list.limit() instanceof Limit.LowestScore ? measures.min() : measures.max();
    }

    private long measure(int edge) {
        return list.limit() instanceof Limit.LowestScore ? graph.scoreOf(edge) : ranks.get(edge);
    }

    private boolean isStricter(long one, long other) {
        return list.limit() instanceof Limit.LowestScore ? one > other : one < other;
    }

    /** Checks that the proof holds, and that it is about all matchings that are stricter than the row before, or all there are. */
    private void checkProof(int number, PriorityMatching proof, OptionalLong before) {
        proof.verify().objections().forEach(objection -> object(false, number, objection));
        object(
                proof.problem().aims().equals(list.aims())
                        && proof.provedAims() == list.aims().size(),
                number,
                "the proof is about other aims");
        MatchingProblem inside = proof.problem().problem();
        object(
                inside.graph().mentees().equals(graph.mentees())
                        && inside.graph().mentors().equals(graph.mentors())
                        && hasSameBounds(inside, before)
                        && hasSamePairs(inside.graph(), before),
                number,
                "the proof is about another problem");
    }

    private boolean hasSameBounds(MatchingProblem inside, OptionalLong before) {
        long cap = list.limit() instanceof Limit.HighestLoad && before.isPresent()
                ? before.getAsLong() - 1
                : Integer.MAX_VALUE;
        return IntStream.range(0, graph.mentees().size())
                        .allMatch(i -> inside.leastMentors(i) == problem.leastMentors(i)
                                && inside.mostMentors(i) == problem.mostMentors(i))
                && IntStream.range(0, graph.mentors().size())
                        .allMatch(j -> inside.leastSeats(j) == problem.leastSeats(j)
                                && inside.mostSeats(j) == Math.min(cap, problem.mostSeats(j)));
    }

    private boolean hasSamePairs(CandidateGraph inside, OptionalLong before) {
        int kept = 0;
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            boolean isKept = before.isEmpty()
                    || list.limit() instanceof Limit.HighestLoad
                    || isStricter(measure(edge), before.getAsLong());
            int there = inside.indexOf(graph.candidate(edge));
            boolean isSame = there >= 0
                    && inside.scoreOf(there) == graph.scoreOf(edge)
                    && inside.preferencesOf(there) == graph.preferencesOf(edge);
            if (isKept && !isSame) {
                return false;
            }
            kept += isKept ? 1 : 0;
        }
        return kept == inside.edgeCount();
    }
}
