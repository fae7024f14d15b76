package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mentoring.matching.problem.Objective;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers on which several independent exact solvers agree. */
class BarTest {

    /** The most pairs of an instance that this run solves. */
    private static final int MOST_PAIRS = Integer.getInteger("mentoring.kernel.pairs", 300_000);

    @ParameterizedTest
    @CsvSource({
        "SPARSE_UNIFORM, 1k, 20000, 1000, 944255956",
        "SPARSE_UNIFORM, 10k, 200000, 10000, 9423904673",
        "SPARSE_UNIFORM, 100k, 2000000, 100000, 94216493783",
        "SPARSE_UNIFORM, 1m, 20000000, 1000000, 941524732660",
        "SKEWED, 1k, 20000, 1000, 91134",
        "SKEWED, 10k, 200000, 10000, 845690",
        "SKEWED, 100k, 2000000, 100000, 7887205",
        "PROFILE, 1k, 20000, 1000, 429751677",
        "PROFILE, 10k, 200000, 10000, 4345742805",
        "PROFILE, 100k, 2000000, 100000, 43674753549",
        "COMMITTEE, 1k, 40000, 3000, 2816703010",
        "COMMITTEE, 10k, 400000, 30000, 28143094126",
        "COMMITTEE, 100k, 4000000, 300000, 281496111689",
        "TIGHT, 1k, 10000, 1000, 881121957",
        "TIGHT, 10k, 100000, 10000, 8459492004",
        "TIGHT, 100k, 1000000, 100000, 63579473572",
        "SCARCE, 1k, 20000, 700, 670252731",
        "SCARCE, 10k, 200000, 7000, 6712111382",
        "SCARCE, 100k, 2000000, 70000, 67144750002",
        "QUOTA, 1k, 20000, 1000, 688456385",
        "QUOTA, 10k, 200000, 10000, 7012225125",
        "QUOTA, 100k, 2000000, 100000, 70651363847",
        "DENSE, 500, 250000, 500, 498305891",
        "DENSE, 1000, 1000000, 1000, 998299131",
        "DENSE, 2000, 4000000, 2000, 1998405961",
        "DENSE, 4000, 16000000, 4000, 3998345239",
    })
    void solve_instancesOfTheBar_findsTheKnownAnswerAndProvesIt(
            BarFamily family, String size, int pairs, long places, long total) {
        assumeTrue(pairs <= MOST_PAIRS);
        SparseProblem problem = family.instance(size);
        assertThat(problem.pairs()).isEqualTo(pairs);
        SparseVerification verification = SparseSolver.solve(problem, Objective.MOST_PLACES_THEN_TOTAL)
                .orElseThrow()
                .verify();
        assertThat(verification.places()).isEqualTo(places);
        assertThat(verification.total()).isEqualTo(total);
        assertThat(verification.isBest()).isTrue();
    }
}
