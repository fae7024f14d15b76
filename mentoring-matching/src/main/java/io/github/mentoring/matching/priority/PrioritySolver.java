package io.github.mentoring.matching.priority;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.assignment.Infeasible;
import io.github.mentoring.matching.assignment.MatchOutcome;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.assignment.SearchEnd;
import io.github.mentoring.matching.kernel.SparseInfeasible;
import io.github.mentoring.matching.kernel.SparseMatching;
import io.github.mentoring.matching.kernel.SparseOutcome;
import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import io.github.mentoring.matching.kernel.SparseSolver;
import io.github.mentoring.matching.kernel.SparseUndecided;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/**
 * Matches mentors and mentees by aims in an order, exactly.
 *
 * <p><b>Problem.</b> Among all sets of candidate pairs that keep everybody's least and most, find those that are best under the first
 * aim, among these those that are best under the second, and so on; of what is left those that meet the most soft preferences, and of
 * these the one that the tie rule of {@link Objective} names.
 *
 * <p><b>Guarantee.</b> The matching is best at each level, which {@link PriorityMatching#verify} proves, and unique; input order does
 * not matter. If the bounds contradict each other, the outcome is {@link NoMatching} with all groups that are short. A run that the
 * caller stops returns a matching that is proved best under the aims settled by then, which may be none.
 *
 * <p><b>Input.</b> Any {@link PriorityProblem}, which refuses what its aims cannot take.
 *
 * <p><b>Time and memory.</b> A step that is a sum over pairs, and each rank of a rank-maximal or greedy profile, takes one solve of
 * {@link SparseSolver} on what is still open. All others take one search over the open pairs for each unit at worst: for each mentee
 * who is left out, for each pair of an even load, and for each matched pair that leximin or a generous profile comes across on its way
 * up; most end after a few looks. About 100 bytes a pair and 200 bytes a person.
 *
 * <p><b>Ties.</b> As {@link Objective} says.
 *
 * <p><b>Source.</b> Optimal faces by complementary slackness: Schrijver, Combinatorial Optimization, 2003, chapters 5 and 21; unit by
 * unit: Ford, Fulkerson, Flows in Networks, 1962; even loads: Frank, Murota, Decreasing Minimization on M-convex Sets: Background and
 * Structures, 2022.
 */
public final class PrioritySolver {

    private PrioritySolver() {}

    /** Returns the best matching of the problem, or why there is none. */
    public static PriorityOutcome solve(PriorityProblem problem) {
        return solve(problem, Run.plain());
    }

    /**
     * Returns the best matching of the problem, or why there is none, or what is known when the caller wants no more.
     *
     * <p>If the run is stopped, the outcome is a matching that keeps all bounds and is {@linkplain PriorityMatching#provedAims proved}
     * best under the first aims, as far as they were settled by then; or {@link NoMatching} with the groups known by then to be short, or
     * {@link PriorityUndecided}. Threads of the executor help where {@link SparseSolver} takes their help, and change nothing
     * unless the run is stopped.
     */
    public static PriorityOutcome solve(PriorityProblem problem, Run run) {
        requireNonNull(problem, "problem");
        requireNonNull(run, "run");
        ImmutableList<Step> steps = Step.of(problem);
        Face face = new Face(problem.problem());
        Pace pace = new Pace(run, face.mentees, steps.size());
        SparseOutcome filling = fill(face, pace.run());
        if (filling instanceof SparseUndecided) {
            return new PriorityUndecided(problem);
        }
        if (filling instanceof SparseInfeasible) {
            return whoIsShort(problem, pace.run());
        }
        ImmutableList.Builder<LevelProof> proofs = ImmutableList.builder();
        int settled = 0;
        while (settled < steps.size() && !pace.isStopped()) {
            Optional<ImmutableList<LevelProof>> levels = settle(face, steps.get(settled), settled, pace);
            if (levels.isEmpty()) {
                break;
            }
            proofs.addAll(levels.get());
            settled++;
            pace.next();
        }
        Optional<ImmutableSortedSet<Candidate>> named =
                settled < steps.size() ? Optional.empty() : byTieRule(face, pace.runOfTies());
        ImmutableSortedSet<Candidate> pairs = named.orElseGet(face::pairs);
        ImmutableList<AimValue> values = problem.aims().stream()
                .map(aim -> Worth.of(aim, problem.problem(), pairs))
                .collect(toImmutableList());
        return new PriorityMatching(problem, pairs, values, proofs.build(), settled, named.isPresent());
    }

    /** Takes any matching that keeps all bounds, with many served since most aims want that, if there is one. */
    private static SparseOutcome fill(Face face, Run run) {
        SparseProblemBuilder builder =
                SparseProblem.builder(face.mentees, face.nodes - face.mentees).expectPairs(face.edges);
        for (int node = 0; node < face.nodes; node++) {
            if (node < face.mentees) {
                builder.mentee(node, face.least[node], face.most[node]);
            } else {
                builder.mentor(node - face.mentees, face.least[node], face.most[node]);
            }
        }
        for (int edge = 0; edge < face.edges; edge++) {
            builder.pair(face.menteeNode[edge], face.mentorNode[edge] - face.mentees, 0);
        }
        SparseOutcome outcome = SparseSolver.solve(builder.build(), Objective.MOST_SERVED_THEN_TOTAL, run);
        if (outcome instanceof SparseMatching matching) {
            matching.pairs().forEach(face::toggle); // the kernel numbers pairs as the graph does
        }
        return outcome;
    }

    /** Bounds and pairs alone tell who is short. */
    private static PriorityOutcome whoIsShort(PriorityProblem problem, Run run) {
        return Assignment.solve(openPart(new Face(problem.problem())), Objective.TOTAL, run)
                        instanceof Infeasible infeasible
                ? new NoMatching(infeasible)
                : new PriorityUndecided(problem);
    }

    /** Settles the levels of a step, and returns their proofs; nothing, if the caller wants no more. */
    private static Optional<ImmutableList<LevelProof>> settle(Face face, Step step, int number, Pace pace) {
        if (step instanceof Step.Weigh weigh) {
            return weigh(face, weigh.weight()::get, number, 0, pace);
        }
        if (step instanceof Step.Serve serve) {
            return ServedLevel.settle(face, serve.mentees(), number, pace).map(ImmutableList::of);
        }
        if (step instanceof Step.Even) {
            return EvenLevel.settle(face, number, pace).map(ImmutableList::of);
        }
        return step instanceof Step.Empty empty
                ? EmptyLevels.settle(face, empty.key(), number, pace)
                : fill(face, ((Step.Fill) step).key(), number, pace);
    }

    private static Optional<ImmutableList<LevelProof>> fill(Face face, ImmutableLongArray key, int step, Pace pace) {
        KeyGroups groups = KeyGroups.ofOpen(face, key);
        ImmutableList.Builder<LevelProof> proofs = ImmutableList.builder();
        for (int g = 0; g < groups.count(); g++) {
            long current = key.get(groups.edges(g)[0]);
            Optional<ImmutableList<LevelProof>> level =
                    weigh(face, edge -> key.get(edge) == current ? 1 : 0, step, current, pace);
            if (level.isEmpty()) {
                return Optional.empty();
            }
            proofs.addAll(level.get());
            pace.tell(g + 1L, groups.count());
        }
        return Optional.of(proofs.build());
    }

    /** Settles a level that is a sum over pairs, unless nothing is open that weighs anything. */
    private static Optional<ImmutableList<LevelProof>> weigh(
            Face face, IntToLongFunction weight, int step, long key, Pace pace) {
        for (int edge = 0; edge < face.edges; edge++) {
            if (face.open[edge] && weight.applyAsLong(edge) != 0) {
                return WeighedLevel.settle(face, weight, pace.run())
                        .map(potential -> ImmutableList.of(new LevelProof(
                                step,
                                key,
                                Prices.of(potential, 0, face.mentees),
                                Prices.of(potential, face.mentees, face.nodes))));
            }
        }
        return Optional.of(ImmutableList.of());
    }

    /**
     * Returns the one matching of the face that the tie rule names; nothing, if the run is stopped.
     *
     * <p>Only the open pairs are compared. That names the same matching as comparing all: where the sorted mentors of a mentee in two
     * matchings differ, the rule prefers the list that holds the smallest mentor whom only one of them holds, since up to there both
     * are alike, and after that the other has a greater one or nobody. Settled pairs are in both, so that they make no difference.
     */
    private static Optional<ImmutableSortedSet<Candidate>> byTieRule(Face face, Run run) {
        MatchOutcome outcome = Assignment.solve(openPart(face), Objective.TOTAL, run);
        if (!(outcome instanceof Matching matching) || matching.searchEnd() != SearchEnd.COMPLETE) {
            return Optional.empty();
        }
        CandidateGraph graph = face.problem.graph();
        ImmutableSortedSet.Builder<Candidate> pairs = ImmutableSortedSet.naturalOrder();
        pairs.addAll(matching.pairs());
        for (int edge = 0; edge < face.edges; edge++) {
            if (!face.open[edge] && face.chosen[edge]) {
                pairs.add(graph.candidate(edge));
            }
        }
        return Optional.of(pairs.build());
    }

    /** Returns the open pairs as a problem of their own, in which all are worth the same. */
    private static MatchingProblem openPart(Face face) {
        CandidateGraph graph = face.problem.graph();
        MatchingProblemBuilder builder = MatchingProblem.builder();
        for (int node = 0; node < face.nodes; node++) {
            int least = face.leastOf(node) - face.inside(node);
            int most = Math.max(least, face.mostOf(node) - face.inside(node));
            if (node < face.mentees) {
                builder.mentee(graph.mentees().get(node), HeadCount.of(least), HeadCount.of(most));
            } else {
                builder.mentor(graph.mentors().get(node - face.mentees), Seats.of(least), Seats.of(most));
            }
        }
        for (int edge = 0; edge < face.edges; edge++) {
            if (face.open[edge]) {
                Candidate pair = graph.candidate(edge);
                builder.candidate(pair.mentor(), pair.mentee(), Score.ZERO);
            }
        }
        return builder.build();
    }
}
