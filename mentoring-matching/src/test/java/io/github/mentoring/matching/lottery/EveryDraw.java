package io.github.mentoring.matching.lottery;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** All ways in which the coin of one draw can fall, each with its exact probability. */
final class EveryDraw {

    /** A matching that may be drawn, in so many of all cases. */
    record Draw(ImmutableSortedSet<Candidate> pairs, BigInteger favourable, BigInteger all) {}

    private EveryDraw() {}

    /** Returns every way, and so the same matching several times if several lead to it. */
    static List<Draw> of(Lottery lottery) {
        CandidateGraph graph = lottery.problem().matchingProblem().graph();
        ImmutableIntArray chances = ImmutableIntArray.copyOf(graph.edgeSet().stream()
                .mapToInt(pair -> lottery.chance(pair).tenThousandths())
                .toArray());
        List<Draw> draws = new ArrayList<>();
        Deque<List<Boolean>> scripts = new ArrayDeque<>();
        scripts.add(List.of());
        while (!scripts.isEmpty()) {
            List<Boolean> script = scripts.remove();
            List<Boolean> answers = new ArrayList<>();
            BigInteger[] odds = {BigInteger.ONE, BigInteger.ONE};
            ImmutableSortedSet<Candidate> pairs = DependentRounding.draw(graph, chances, (favourable, all) -> {
                        boolean answer = answers.size() >= script.size() || script.get(answers.size());
                        answers.add(answer);
                        odds[0] = odds[0].multiply(BigInteger.valueOf(answer ? favourable : all - favourable));
                        odds[1] = odds[1].multiply(BigInteger.valueOf(all));
                        return answer;
                    })
                    .stream()
                    .mapToObj(graph::candidate)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
            draws.add(new Draw(pairs, odds[0], odds[1]));
            for (int k = script.size(); k < answers.size(); k++) {
                List<Boolean> other = new ArrayList<>(answers.subList(0, k));
                other.add(false);
                scripts.add(other);
            }
        }
        return draws;
    }
}
