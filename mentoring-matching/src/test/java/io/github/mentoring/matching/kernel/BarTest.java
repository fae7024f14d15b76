package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.bar.BarInstance;
import io.github.mentoring.matching.problem.Objective;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers on which several independent exact solvers agree. */
class BarTest {

    /** The most pairs of an instance that this run solves. */
    private static final int MOST_PAIRS = Integer.getInteger("mentoring.kernel.pairs", 300_000);

    static Stream<BarInstance> instances() {
        return BarInstance.all().stream().filter(instance -> instance.pairs() <= MOST_PAIRS);
    }

    @ParameterizedTest
    @MethodSource("instances")
    void solve_instancesOfTheBar_findsTheKnownAnswerAndProvesIt(BarInstance instance) {
        SparseProblem problem = instance.problem();
        assertThat(problem.pairs()).isEqualTo(instance.pairs());
        SparseVerification verification = SparseSolver.solve(problem, Objective.MOST_PLACES_THEN_TOTAL)
                .orElseThrow()
                .verify();
        assertThat(verification.places()).isEqualTo(instance.filled());
        assertThat(verification.total()).isEqualTo(instance.total());
        assertThat(verification.isBest()).isTrue();
    }
}
