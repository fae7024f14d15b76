package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.problem.Objective;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** Two mentees, two mentors with one seat each; the best total is 9, and 8 if the first mentee takes the first mentor. */
class SparseVerificationTest {

    private static final Objective PLACES = Objective.MOST_PLACES_THEN_TOTAL;

    private final SparseProblem problem = SparseProblem.builder(2, 2)
            .pair(0, 0, 5)
            .pair(0, 1, 4)
            .pair(1, 0, 5)
            .pair(1, 1, 3)
            .build();

    @Test
    void verify_bestMatching_holds() {
        SparseVerification verification = matching(4, 4, 1, 0, 1, 2).verify();
        assertThat(verification.isBest()).isTrue();
        assertThat(verification.total()).isEqualTo(9);
    }

    @Test
    void verify_worseMatching_isLegalButNotBest() {
        SparseVerification verification = matching(4, 4, 1, 0, 0, 3).verify();
        assertThat(verification.isLegal()).isTrue();
        assertThat(verification.isBest()).isFalse();
        assertThat(verification.total()).isEqualTo(8);
        assertThat(verification.mostTotal()).isEqualTo(9);
    }

    @Test
    void verify_potentialThatProvesLess_isNotBest() {
        assertThat(matching(4, 5, 1, 0, 1, 2).verify().isBest()).isFalse();
    }

    @Test
    void verify_seatTakenTwice_isObjectedTo() {
        assertThat(matching(4, 4, 1, 0, 0, 2).verify().objections())
                .containsExactly("mentor 0 has 2 mentees instead of 0 to 1");
    }

    @Test
    void verify_pricesThatAddUpToMoreThanALongHolds_isBest() {
        int people = 100;
        long weight = 2_800_000_000_000_000L; // a builder accepts hardly more
        SparseProblemBuilder chain = SparseProblem.builder(people, people);
        for (int i = 0; i < people; i++) {
            chain.pair(i, i, 0);
            if (i + 1 < people) {
                chain.pair(i, i + 1, weight);
            }
        }
        SparseVerification verification =
                SparseSolver.solve(chain.build(), PLACES).orElseThrow().verify();
        assertThat(verification.isBest()).isTrue();
        assertThat(verification.places()).isEqualTo(people);
        assertThat(verification.total()).isZero();
    }

    private SparseMatching matching(
            long firstMentee, long secondMentee, long firstMentor, long secondMentor, int... pairs) {
        BitSet chosen = new BitSet();
        for (int pair : pairs) {
            chosen.set(pair);
        }
        return new SparseMatching(
                problem,
                PLACES,
                chosen,
                new SparseMatching.Potentials(
                        new int[2], new int[2], new long[] {firstMentee, secondMentee}, new long[] {
                            firstMentor, secondMentor
                        }),
                false);
    }
}
