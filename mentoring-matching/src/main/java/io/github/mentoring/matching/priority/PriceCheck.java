package io.github.mentoring.matching.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Checks a price list row by row; knows nothing of the solver. */
final class PriceCheck {

    private final PriceList list;
    private final MatchingProblem problem;
    private final CandidateGraph graph;
    private final List<String> objections = new ArrayList<>();

    PriceCheck(PriceList list) {
        this.list = list;
        problem = list.problem();
        graph = problem.graph();
    }

    PriorityVerification check() {
        for (int number = 0; number < list.rows().size(); number++) {
            PriceRow row = list.rows().get(number);
            try {
                check(number, row);
            } catch (ArithmeticException e) {
                objections.add("row %s has numbers that are too large to be added up".formatted(number));
            }
            if (number > 0) {
                PriceRow before = list.rows().get(number - 1);
                if (row.counted() >= before.counted() || row.summed() <= before.summed()) {
                    objections.add(
                            "row %s does not count fewer for a greater sum than the row before".formatted(number));
                }
            }
        }
        return new PriorityVerification(list.rows().size(), ImmutableList.copyOf(objections));
    }

    private void check(int number, PriceRow row) {
        BitSet matched = new BitSet();
        for (Candidate pair : row.pairs()) {
            int edge = graph.indexOf(pair);
            if (edge < 0) {
                objections.add("row %s: mentor `%s` and mentee `%s` are no candidate pair"
                        .formatted(number, pair.mentor(), pair.mentee()));
                return;
            }
            matched.set(edge);
        }
        FaceCheck face = new FaceCheck(problem, matched);
        int mentees = graph.mentees().size();
        if (!IntStream.range(0, mentees + graph.mentors().size()).allMatch(face::isLegal)) {
            objections.add("row %s: somebody has an illegal number of partners".formatted(number));
            return;
        }
        long counted = Worth.of(list.counting(), problem, row.pairs()).first();
        long summed = Worth.of(list.adding(), problem, row.pairs()).first();
        if (counted != row.counted() || summed != row.summed()) {
            objections.add("row %s: worth %s and %s, not %s and %s"
                    .formatted(number, counted, summed, row.counted(), row.summed()));
        }
        if (!row.proof().mentees().areWithin(mentees)
                || !row.proof().mentors().areWithin(graph.mentors().size())) {
            objections.add("row %s: a potential of somebody who is not there".formatted(number));
            return;
        }
        if (excess(face, row) != 0) {
            objections.add("row %s: the potentials do not prove it best at its price".formatted(number));
        }
    }

    /** Places and pairs to be kept are counted by pairs, mentees by whether they have any. */
    private int excess(FaceCheck face, PriceRow row) {
        ImmutableLongArray sum = Step.weight(list.adding(), problem);
        int[] all = IntStream.range(0, graph.edgeCount()).toArray();
        if (list.counting() instanceof Aim.Summed summed && !isOneMentorEach()) {
            ImmutableLongArray count = Step.weight(summed, problem);
            IntToLongFunction weight = edge -> Math.addExact(
                    Math.multiplyExact(row.scale(), sum.get(edge)), Math.multiplyExact(row.price(), count.get(edge)));
            return face.excess(
                            all,
                            weight,
                            new int[0],
                            (p, partners) -> 0,
                            row.proof().mentees(),
                            row.proof().mentors())
                    .signum();
        }
        BitSet people = Step.counted(list.counting(), graph);
        FaceCheck.Gain gain =
                (p, partners) -> p < graph.mentees().size() && people.get(p) && partners > 0 ? row.price() : 0;
        return face.excess(
                        all,
                        edge -> Math.multiplyExact(row.scale(), sum.get(edge)),
                        people.stream().toArray(),
                        gain,
                        row.proof().mentees(),
                        row.proof().mentors())
                .signum();
    }

    private boolean isOneMentorEach() {
        return list.counting() instanceof Aim.MostPlaces
                && IntStream.range(0, graph.mentees().size()).allMatch(i -> problem.mostMentors(i) <= 1);
    }
}
