package io.github.mentoring.matching.kernel;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.primitives.ImmutableIntArray;
import io.github.mentoring.matching.problem.Objective;
import java.util.BitSet;

/**
 * A matching as plain numbers, with the potentials that bound what any other could be worth.
 *
 * <p>What a matching is worth, and its bound, have two levels: the places that the objective counts, and the total weight,
 * which decides only where places are equal. Each person has a whole potential on either level. Instances never change. Every
 * method that takes the number of a person or of a pair throws {@link IndexOutOfBoundsException} if there is no such one.
 *
 * <p>A matching is best if its bound is its worth, which {@link #verify} checks by itself. One whose search was
 * {@linkplain #isStopped stopped} may fall short of its bound by a {@linkplain SparseVerification#gap gap}.
 */
public final class SparseMatching implements SparseOutcome {

    private final SparseProblem problem;
    private final Objective objective;
    private final BitSet chosen;
    private final Potentials potentials;
    private final boolean stopped;

    SparseMatching(SparseProblem problem, Objective objective, BitSet chosen, Potentials potentials, boolean stopped) {
        this.problem = problem;
        this.objective = objective;
        this.chosen = chosen;
        this.potentials = potentials;
        this.stopped = stopped;
    }

    /** Returns the problem. */
    public SparseProblem problem() {
        return problem;
    }

    /** Returns what the matching is to be best at. */
    public Objective objective() {
        return objective;
    }

    /** Returns whether the search was stopped before its end, so that there may be a better matching. */
    public boolean isStopped() {
        return stopped;
    }

    /** Returns the numbers of the matched pairs, ascending. */
    public ImmutableIntArray pairs() {
        return ImmutableIntArray.copyOf(chosen.stream());
    }

    /** Returns whether a pair is matched. */
    public boolean isMatched(int pair) {
        return chosen.get(checkElementIndex(pair, problem.pairs(), "pair"));
    }

    /** Returns the first matched pair from a number on, or a negative number if there is none. */
    int nextMatched(int from) {
        return chosen.nextSetBit(from);
    }

    /** Returns how many pairs are matched. */
    public int size() {
        return chosen.cardinality();
    }

    /** Returns a mentee's potential in places. */
    public int placePotentialOfMentee(int mentee) {
        return potentials.menteePlaces()[checkElementIndex(mentee, problem.mentees(), "mentee")];
    }

    /** Returns a mentor's potential in places. */
    public int placePotentialOfMentor(int mentor) {
        return potentials.mentorPlaces()[checkElementIndex(mentor, problem.mentors(), "mentor")];
    }

    /** Returns a mentee's potential in weight. */
    public long potentialOfMentee(int mentee) {
        return potentials.menteeWeights()[checkElementIndex(mentee, problem.mentees(), "mentee")];
    }

    /** Returns a mentor's potential in weight. */
    public long potentialOfMentor(int mentor) {
        return potentials.mentorWeights()[checkElementIndex(mentor, problem.mentors(), "mentor")];
    }

    /** Returns the potentials as they are, for whoever puts matchings together. */
    Potentials potentials() {
        return potentials;
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
    record Potentials(int[] menteePlaces, int[] mentorPlaces, long[] menteeWeights, long[] mentorWeights) {

        /** Returns potentials of zero for everybody. */
        static Potentials zero(SparseProblem problem) {
            return new Potentials(
                    new int[problem.mentees()],
                    new int[problem.mentors()],
                    new long[problem.mentees()],
                    new long[problem.mentors()]);
        }
    }
}
