package io.github.mentoring.matching.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.matching.problem.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * The best matching of a problem with priorities, with the proof that it is; or, if the search was stopped, one that is best under the
 * first aims.
 *
 * <p>Instances never change. They are equal if they match the same problem alike under the same aims, after searches that came equally
 * far.
 */
public final class PriorityMatching implements PriorityOutcome {

    private final PriorityProblem problem;
    private final ImmutableSortedSet<Candidate> pairs;
    private final ImmutableList<AimValue> values;
    private final ImmutableList<LevelProof> proofs;
    private final int settledSteps;
    private final boolean isComplete;

    PriorityMatching(
            PriorityProblem problem,
            ImmutableSortedSet<Candidate> pairs,
            ImmutableList<AimValue> values,
            ImmutableList<LevelProof> proofs,
            int settledSteps,
            boolean isComplete) {
        this.problem = problem;
        this.pairs = pairs;
        this.values = values;
        this.proofs = proofs;
        this.settledSteps = settledSteps;
        this.isComplete = isComplete;
    }

    /** Returns the problem that this matching solves, with its aims. */
    public PriorityProblem problem() {
        return problem;
    }

    /** Returns the matched pairs, by mentee and then by mentor. */
    public ImmutableSortedSet<Candidate> pairs() {
        return pairs;
    }

    /** Returns what this matching is worth under each aim, in the order of the aims. */
    public ImmutableList<AimValue> values() {
        return values;
    }

    /**
     * Returns under how many of the aims this matching is proved best, counted from the first: under all, unless the search was stopped.
     *
     * <p>What the values of further aims could be is not known.
     */
    public int provedAims() {
        int proved = 0;
        for (int steps = settledSteps; proved < problem.aims().size(); proved++) {
            steps -= Step.countOf(problem.aims().get(proved));
            if (steps < 0) {
                break;
            }
        }
        return proved;
    }

    /** Returns whether the search came to its end: best under all aims, by soft preferences and by the tie rule. */
    public boolean isComplete() {
        return isComplete;
    }

    /** Returns how many of the steps that {@link #proofs} tells of are settled. */
    int settledSteps() {
        return settledSteps;
    }

    /**
     * Returns the potentials that prove each level best, by step and then in the order in which levels are settled.
     *
     * <p>An aim is one step, but for two: leximin is the number served and then the scores, the lowest first; a greedy or a generous
     * profile is the number of pairs and then the ranks. The steps of all aims are numbered in the order of the aims; one more, for
     * soft preferences, follows.
     */
    public ImmutableList<LevelProof> proofs() {
        return proofs;
    }

    /**
     * Checks this matching level by level, as far as it is proved, by code that shares nothing with the solver.
     *
     * <p>Each level is checked by weak duality, as by {@link io.github.mentoring.matching.proof.Certificate}, among the matchings that
     * the checked levels before leave open; these are told from the potentials alone, by complementary slackness. Which of
     * several best matchings the tie rule names is not checked.
     *
     * <p>Takes time linear in the size of the problem for a step that is one level; for the levels of a step, in the number of pairs
     * of the people who have a potential, and of those that the level counts.
     */
    public PriorityVerification verify() {
        return new PriorityCheck(this).check();
    }

    @Override
    public PriorityMatching orElseThrow() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PriorityMatching that
                && settledSteps == that.settledSteps
                && isComplete == that.isComplete
                && pairs.equals(that.pairs)
                && problem.equals(that.problem);
    }

    @Override
    public int hashCode() {
        return pairs.hashCode();
    }

    /** Returns the values and how many pairs there are. */
    @Override
    public String toString() {
        return "PriorityMatching[%s, %s pairs]".formatted(values, pairs.size());
    }
}
