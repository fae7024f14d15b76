package io.github.mentoring.matching.kernel;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.primitives.ImmutableIntArray;
import io.github.mentoring.matching.problem.Objective;
import java.util.BitSet;

/**
 * A matching as plain numbers, with the potentials that bound what any other could be worth.
 *
 * <p>What a matching is worth, and its bound, have two levels: the places that the objective counts, and the total weight,
 * which decides only where places are equal. Each person has a whole potential on either level. Instances never change.
 *
 * <p>A matching is best if its bound is its worth, which {@link #verify} checks by itself.
 */
public final class SparseMatching implements SparseOutcome {

    private final SparseProblem problem;
    private final Objective objective;
    private final BitSet chosen;
    private final Potentials potentials;

    SparseMatching(SparseProblem problem, Objective objective, BitSet chosen, Potentials potentials) {
        this.problem = problem;
        this.objective = objective;
        this.chosen = chosen;
        this.potentials = potentials;
    }

    /** Returns the problem. */
    public SparseProblem problem() {
        return problem;
    }

    /** Returns what the matching is to be best at. */
    public Objective objective() {
        return objective;
    }

    /** Returns the numbers of the matched pairs, ascending. */
    public ImmutableIntArray pairs() {
        return ImmutableIntArray.copyOf(chosen.stream());
    }

    /** Returns whether a pair is matched. */
    public boolean isMatched(int pair) {
        return chosen.get(checkElementIndex(pair, problem.pairs(), "pair"));
    }

    /** Returns how many pairs are matched. */
    public int size() {
        return chosen.cardinality();
    }

    /** Returns a mentee's potential in places. */
    public int placePotentialOfMentee(int mentee) {
        return potentials.menteePlaces()[mentee];
    }

    /** Returns a mentor's potential in places. */
    public int placePotentialOfMentor(int mentor) {
        return potentials.mentorPlaces()[mentor];
    }

    /** Returns a mentee's potential in weight. */
    public long potentialOfMentee(int mentee) {
        return potentials.menteeWeights()[mentee];
    }

    /** Returns a mentor's potential in weight. */
    public long potentialOfMentor(int mentor) {
        return potentials.mentorWeights()[mentor];
    }

    /** Checks the matching against the problem and its bound, by code that shares nothing with the solvers. */
    public SparseVerification verify() {
        return SparseVerification.of(this);
    }

    @Override
    public SparseMatching orElseThrow() {
        return this;
    }

    /** Returns the objective and how many pairs there are. */
    @Override
    public String toString() {
        return "SparseMatching[%s, %s pairs]".formatted(objective, size());
    }

    /** Potentials by the number of the person; nobody changes the arrays any more. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never shown
    record Potentials(int[] menteePlaces, int[] mentorPlaces, long[] menteeWeights, long[] mentorWeights) {}
}
