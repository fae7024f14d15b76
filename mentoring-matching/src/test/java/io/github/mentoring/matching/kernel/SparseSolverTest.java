package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.problem.Objective;
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
