package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.problem.Objective;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small instances against trying everything, larger ones against their own proof. */
class SparseSolverTest {

    private static final ImmutableList<Objective> OBJECTIVES = ImmutableList.copyOf(Objective.values());

    /** Instances of each kind; 20,000 in a thorough run. */
    private static final int SMALL = Integer.getInteger("mentoring.kernel.instances", 400);

    @ParameterizedTest
    @EnumSource
    void solve_smallInstances_findsWhatTryingEverythingFinds(RandomInstance kind) {
        for (int seed = 0; seed < SMALL; seed++) {
            SparseProblem problem = kind.of(seed, 1, 10);
            Objective objective = OBJECTIVES.get(seed % OBJECTIVES.size());
            EverySet expected = new EverySet(problem, objective);
            SparseOutcome outcome = SparseSolver.solve(problem, objective);
            if (outcome instanceof SparseMatching matching) {
                SparseVerification verification = matching.verify();
                assertThat(verification.objections())
                        .describedAs("%s %s %s", kind, seed, objective)
                        .isEmpty();
                assertThat(verification)
                        .describedAs("%s %s %s", kind, seed, objective)
                        .matches(SparseVerification::isBest, "is best");
                assertThat(expected.feasible).isTrue();
                assertThat(verification.places()).isEqualTo(expected.places);
                assertThat(verification.total()).isEqualTo(expected.total);
            } else {
                assertThat(expected.feasible)
                        .describedAs("%s %s %s", kind, seed, objective)
                        .isFalse();
                assertThat(((SparseInfeasible) outcome).shortages())
                        .describedAs("%s %s %s", kind, seed, objective)
                        .allMatch(SparseShortage::holds);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void solve_largerInstances_provesEveryAnswer(RandomInstance kind) {
        for (int seed = 0; seed < SMALL / 4; seed++) {
            SparseProblem problem = kind.of(seed, 2 + seed % 30, Integer.MAX_VALUE);
            for (Objective objective : Objective.values()) {
                SparseOutcome outcome = SparseSolver.solve(problem, objective);
                if (outcome instanceof SparseMatching matching) {
                    assertThat(matching.verify())
                            .describedAs("%s %s %s", kind, seed, objective)
                            .matches(SparseVerification::isBest, "is best");
                } else {
                    assertThat(((SparseInfeasible) outcome).shortages())
                            .describedAs("%s %s %s", kind, seed, objective)
                            .allMatch(SparseShortage::holds);
                }
            }
        }
    }

    @Test
    void solve_seatsGoneToPairsChosenBefore_areNoCheaperThanTheyAreWorth() {
        long heavy = 1_000_000;
        SparseVerification verification = SparseSolver.solve(
                        SparseProblem.builder(3, 4)
                                .mentee(0, 0, 2)
                                .mentor(0, 0, 0)
                                .mentor(1, 1, 2)
                                .mentor(2, 0, 1)
                                .mentor(3, 0, 1)
                                .pair(0, 0, heavy)
                                .pair(0, 2, heavy)
                                .pair(1, 1, 1)
                                .pair(1, 3, heavy)
                                .pair(2, 1, heavy)
                                .build(),
                        Objective.MOST_PLACES_THEN_TOTAL)
                .orElseThrow()
                .verify();
        assertThat(verification.total()).isEqualTo(3 * heavy);
        assertThat(verification.mostTotal()).isEqualTo(3 * heavy);
    }

    /** Few people, mentors without seats or who must take somebody, weights that are next to nothing or heavy. */
    @ParameterizedTest
    @EnumSource
    void solve_tinyInstances_provesEveryAnswer(Objective objective) {
        for (int seed = 0; seed < 20 * SMALL; seed++) {
            SparseOutcome outcome = SparseSolver.solve(tiny(new SplittableRandom(seed)), objective);
            if (outcome instanceof SparseMatching matching) {
                assertThat(matching.verify())
                        .describedAs("seed %s", seed)
                        .matches(SparseVerification::isBest, "is best");
            } else {
                assertThat(((SparseInfeasible) outcome).shortages())
                        .describedAs("seed %s", seed)
                        .allMatch(SparseShortage::holds);
            }
        }
    }

    private static SparseProblem tiny(SplittableRandom random) {
        int mentees = random.nextInt(2, 6);
        int mentors = random.nextInt(2, 6);
        SparseProblemBuilder builder = SparseProblem.builder(mentees, mentors);
        int mostSeats = random.nextInt(1, 4);
        for (int j = 0; j < mentors; j++) {
            int most = random.nextInt(mostSeats + 1);
            builder.mentor(j, Math.min(most, random.nextInt(2)), most);
        }
        int costs = random.nextInt(5) == 0 ? -1 : 1;
        for (int i = 0; i < mentees; i++) {
            builder.mentee(i, random.nextInt(8) == 0 ? 1 : 0, random.nextInt(1, 4));
            for (int j = 0; j < mentors; j++) {
                if (random.nextBoolean()) {
                    builder.pair(i, j, costs * (random.nextInt(3) > 0 ? 1_000_000 : random.nextLong(3)));
                }
            }
        }
        return builder.build();
    }

    @ParameterizedTest
    @EnumSource
    void solve_pairsInAnotherOrder_findsTheSame(RandomInstance kind) {
        for (int seed = 0; seed < 30; seed++) {
            SparseProblem one = kind.builder(seed, 3, 200, false).build();
            SparseProblem other = kind.builder(seed, 3, 200, true).build();
            assertThat(one).isEqualTo(other);
            SparseOutcome outcome = SparseSolver.solve(one, Objective.MOST_PLACES_THEN_TOTAL);
            SparseOutcome otherOutcome = SparseSolver.solve(other, Objective.MOST_PLACES_THEN_TOTAL);
            if (outcome instanceof SparseMatching matching) {
                assertThat(otherOutcome.orElseThrow().pairs()).isEqualTo(matching.pairs());
            } else {
                assertThat(otherOutcome).isEqualTo(outcome);
            }
        }
    }
}
