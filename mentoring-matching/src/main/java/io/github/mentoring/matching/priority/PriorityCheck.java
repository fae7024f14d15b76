package io.github.mentoring.matching.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Checks a matching with priorities, level by level; knows nothing of the solver. */
final class PriorityCheck {

    private static final Prices NO_PRICES = new Prices(ImmutableIntArray.of(), ImmutableLongArray.of());
    private static final FaceCheck.Gain NO_GAIN = (person, partners) -> 0;
    private static final int[] NOBODY = {};

    private final PriorityMatching matching;
    private final CandidateGraph graph;
    private final BitSet matched = new BitSet();
    private final List<String> objections = new ArrayList<>();
    private int levels;
    private int nextProof;

    PriorityCheck(PriorityMatching matching) {
        this.matching = matching;
        graph = matching.problem().problem().graph();
    }

    PriorityVerification check() {
        for (Candidate pair : matching.pairs()) {
            int edge = graph.indexOf(pair);
            if (edge < 0) {
                objections.add(
                        "mentor `%s` and mentee `%s` are no candidate pair".formatted(pair.mentor(), pair.mentee()));
            } else {
                matched.set(edge);
            }
        }
        if (objections.isEmpty()) {
            FaceCheck face = new FaceCheck(matching.problem().problem(), matched);
            checkLoads(face);
            checkValues();
            if (objections.isEmpty()) {
                checkLevels(face);
            }
        }
        return new PriorityVerification(levels, ImmutableList.copyOf(objections));
    }

    private void checkLoads(FaceCheck face) {
        int mentees = graph.mentees().size();
        for (int p = 0; p < mentees + graph.mentors().size(); p++) {
            if (!face.isLegal(p)) {
                objections.add(
                        p < mentees
                                ? "mentee `%s` has an illegal number of mentors: %s"
                                        .formatted(graph.mentees().get(p), face.load(p))
                                : "mentor `%s` has an illegal number of mentees: %s"
                                        .formatted(graph.mentors().get(p - mentees), face.load(p)));
            }
        }
    }

    private void checkValues() {
        List<AimValue> values = matching.problem().aims().stream()
                .map(aim -> Worth.of(aim, matching.problem().problem(), matching.pairs()))
                .toList();
        if (!values.equals(matching.values())) {
            objections.add("worth %s, not %s".formatted(values, matching.values()));
        }
    }

    private void checkLevels(FaceCheck face) {
        ImmutableList<Step> steps = Step.of(matching.problem());
        int[] all = IntStream.range(0, graph.edgeCount()).toArray();
        int mentees = graph.mentees().size();
        try {
            for (int step = 0; step < matching.settledSteps() && objections.isEmpty(); step++) {
                if (steps.get(step) instanceof Step.Weigh weigh) {
                    checkLevel(face, step, 0, all, weigh.weight()::get, NOBODY, NO_GAIN);
                } else if (steps.get(step) instanceof Step.Serve serve) {
                    FaceCheck.Gain gain = (p, partners) -> serve.mentees().get(p) && partners > 0 ? 1 : 0;
                    checkLevel(
                            face,
                            step,
                            0,
                            NOBODY,
                            edge -> 0,
                            serve.mentees().stream().toArray(),
                            gain);
                } else if (steps.get(step) instanceof Step.Even) {
                    int[] mentors = IntStream.range(
                                    mentees, mentees + graph.mentors().size())
                            .toArray();
                    FaceCheck.Gain gain = (p, partners) -> p < mentees ? 0 : -partners * (partners + 1L) / 2;
                    checkLevel(face, step, 0, NOBODY, edge -> 0, mentors, gain);
                } else if (steps.get(step) instanceof Step.Empty empty) {
                    checkByKey(face, step, empty.key(), -1);
                } else if (steps.get(step) instanceof Step.Fill fill) {
                    checkByKey(face, step, fill.key(), 1);
                }
            }
        } catch (ArithmeticException e) {
            objections.add("step %s has potentials that are too large to be added up".formatted(currentStep()));
        }
        if (objections.isEmpty() && nextProof < matching.proofs().size()) {
            objections.add("a proof is about a level that is not there: step %s, key %s"
                    .formatted(
                            matching.proofs().get(nextProof).step(),
                            matching.proofs().get(nextProof).key()));
        }
    }

    private void checkByKey(FaceCheck face, int step, ImmutableLongArray key, int sign) {
        int[] edges = IntStream.range(0, graph.edgeCount())
                .boxed()
                .sorted((one, other) -> Long.compare(key.get(one), key.get(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        int to;
        for (int from = 0; from < edges.length && objections.isEmpty(); from = to) {
            long current = key.get(edges[from]);
            to = from;
            while (to < edges.length && key.get(edges[to]) == current) {
                to++;
            }
            int[] group = Arrays.copyOfRange(edges, from, to);
            checkLevel(face, step, current, group, edge -> key.get(edge) == current ? sign : 0, NOBODY, NO_GAIN);
        }
    }

    private void checkLevel(
            FaceCheck face,
            int step,
            long key,
            int[] weighted,
            IntToLongFunction weight,
            int[] gaining,
            FaceCheck.Gain gain) {
        levels++;
        Prices ofMentees = NO_PRICES;
        Prices ofMentors = NO_PRICES;
        if (nextProof < matching.proofs().size()) {
            LevelProof proof = matching.proofs().get(nextProof);
            if (proof.step() == step && proof.key() == key) {
                ofMentees = proof.mentees();
                ofMentors = proof.mentors();
                nextProof++;
                if (!ofMentees.areWithin(graph.mentees().size())
                        || !ofMentors.areWithin(graph.mentors().size())) {
                    objections.add("step %s, key %s: a potential of somebody who is not there".formatted(step, key));
                    return;
                }
            }
        }
        BigInteger excess = face.excess(weighted, weight, gaining, gain, ofMentees, ofMentors);
        if (excess.signum() != 0) {
            objections.add(
                    "step %s, key %s: the potentials bound the value only by %s more".formatted(step, key, excess));
        }
    }

    private int currentStep() {
        return nextProof == 0 ? 0 : matching.proofs().get(nextProof - 1).step();
    }
}
