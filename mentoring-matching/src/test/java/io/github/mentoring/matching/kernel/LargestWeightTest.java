package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Weights as large as a builder accepts are solved, proved and stopped like any others. */
class LargestWeightTest {

    private static final ImmutableList<Objective> OBJECTIVES = ImmutableList.copyOf(Objective.values());

    /** Returns the problem with weights of the largest size, either sign and hardly any difference, or of none. */
    private static SparseProblem heavy(SparseProblem problem, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long largest = SparseProblem.largestWeight(problem.mentees(), problem.mentors(), problem.pairs());
        SparseProblemBuilder builder = SparseProblem.builder(problem.mentees(), problem.mentors());
        for (int i = 0; i < problem.mentees(); i++) {
            builder.mentee(i, problem.leastMentors(i), problem.mostMentors(i));
        }
        for (int j = 0; j < problem.mentors(); j++) {
            builder.mentor(j, problem.leastMentees(j), problem.mostMentees(j));
        }
        for (int pair = 0; pair < problem.pairs(); pair++) {
            long weight = random.nextInt(3) == 0 ? 0 : largest - random.nextInt(3);
            boolean cost = seed % 2 == 0 && random.nextBoolean();
            builder.pair(problem.menteeOf(pair), problem.mentorOf(pair), cost ? -weight : weight);
        }
        return builder.build();
    }

    @ParameterizedTest
    @EnumSource
    void solve_isProvedAndBoundsWhatAStoppedSolveFinds(RandomInstance kind) {
        for (int seed = 0; seed < 40; seed++) {
            SparseProblem problem = heavy(kind.of(seed, 1 + seed % 20, Integer.MAX_VALUE), seed);
            for (Objective objective : OBJECTIVES) {
                String which = "%s %s %s".formatted(kind, seed, objective);
                if (SparseSolver.solve(problem, objective) instanceof SparseMatching best) {
                    SparseVerification found = best.verify();
                    assertThat(found).describedAs(which).matches(SparseVerification::isBest, "is best");
                    assertBounded(which, found, problem, objective, seed);
                }
            }
        }
    }

    private static void assertBounded(
            String which, SparseVerification best, SparseProblem problem, Objective objective, int asks) {
        int[] asked = {0};
        Run run = Run.plain().withStop(() -> asked[0]++ >= asks);
        if (SparseSolver.solve(problem, objective, run, 1, 40) instanceof SparseMatching stopped) {
            SparseVerification found = stopped.verify();
            assertThat(found.objections()).describedAs(which).isEmpty();
            assertThat(found.gap().places()).describedAs(which).isNotNegative();
            assertThat(found.mostPlaces()).describedAs(which).isGreaterThanOrEqualTo(best.places());
            if (found.mostPlaces() == best.places()) {
                assertThat(found.mostTotal()).describedAs(which).isBetween(best.total(), Long.MAX_VALUE - 1);
            }
        }
    }
}
