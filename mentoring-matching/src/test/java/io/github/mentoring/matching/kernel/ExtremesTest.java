package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bounds and callers at the end of what is possible: nobody on a side, the largest int, a listener that fails at any time. */
class ExtremesTest {

    private static final int NO_END = Integer.MAX_VALUE;

    @ParameterizedTest
    @EnumSource
    void solve_nobodyOnASideWhoMust_choosesNothing(Objective objective) {
        for (int[] people : new int[][] {{0, 0}, {0, 3}, {3, 0}}) {
            SparseProblem problem = SparseProblem.builder(people[0], people[1]).build();
            for (boolean stops : new boolean[] {false, true}) {
                SparseMatching matching = SparseSolver.solve(
                                problem, objective, Run.plain().withStop(() -> stops))
                        .orElseThrow();
                assertThat(matching.size()).isZero();
                assertThat(matching.verify().isBest()).isTrue();
                assertThat(matching.isStopped()).isEqualTo(stops);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void solve_nobodyForThoseWhoMust_tellsOfAllOfThem(Objective objective) {
        SparseProblem noMentors =
                SparseProblem.builder(2, 0).mentee(0, 1, 1).mentee(1, 2, 2).build();
        SparseProblem noMentees = SparseProblem.builder(0, 2)
                .mentor(0, NO_END, NO_END)
                .mentor(1, NO_END, NO_END)
                .build();
        SparseProblem noPairs = SparseProblem.builder(1, 1)
                .mentee(0, NO_END, NO_END)
                .mentor(0, 1, NO_END)
                .build();
        assertThat(lacking(noMentors, objective)).containsExactly(1L, 2L);
        assertThat(lacking(noMentees, objective)).containsExactly((long) NO_END, (long) NO_END);
        assertThat(lacking(noPairs, objective)).containsExactly((long) NO_END, 1L);
    }

    private static List<Long> lacking(SparseProblem problem, Objective objective) {
        SparseInfeasible infeasible = (SparseInfeasible) SparseSolver.solve(problem, objective);
        assertThat(infeasible.isComplete()).isTrue();
        assertThat(infeasible.shortages()).allMatch(SparseShortage::holds);
        return infeasible.shortages().stream()
                .map(shortage -> shortage.claimed() - shortage.available())
                .toList();
    }

    /** A group whose leasts add up to more than an int holds, for one seat. */
    @ParameterizedTest
    @EnumSource
    void solve_leastsThatNobodyCouldMeet_areCountedInFull(Objective objective) {
        SparseProblemBuilder builder = SparseProblem.builder(3, 1);
        for (int i = 0; i < 3; i++) {
            builder.mentee(i, NO_END, NO_END).pair(i, 0, i);
        }
        assertThat(lacking(builder.build(), objective)).containsExactly(3L * NO_END - 1);
    }

    /** Whoever may have more partners than there are candidates is like somebody who may have as many as there are. */
    @ParameterizedTest
    @EnumSource
    void solve_mostsWithoutEnd_findsWhatTryingEverythingFinds(RandomInstance kind) {
        for (int seed = 0; seed < 200; seed++) {
            SparseProblem problem = kind.of(seed, 1, 10);
            SparseProblemBuilder builder = SparseProblem.builder(problem.mentees(), problem.mentors());
            for (int i = 0; i < problem.mentees(); i++) {
                builder.mentee(i, problem.leastMentors(i), seed % 3 == 0 ? problem.mostMentors(i) : NO_END);
            }
            for (int j = 0; j < problem.mentors(); j++) {
                boolean isClosed = problem.mostMentees(j) == 0;
                builder.mentor(j, problem.leastMentees(j), seed % 3 == 1 || isClosed ? problem.mostMentees(j) : NO_END);
            }
            for (int pair = 0; pair < problem.pairs(); pair++) {
                builder.pair(problem.menteeOf(pair), problem.mentorOf(pair), problem.weightOf(pair));
            }
            SparseProblem endless = builder.build();
            for (Objective objective : Objective.values()) {
                EverySet expected = new EverySet(endless, objective);
                String which = "%s %s %s".formatted(kind, seed, objective);
                if (SparseSolver.solve(endless, objective) instanceof SparseMatching matching) {
                    SparseVerification found = matching.verify();
                    assertThat(found).describedAs(which).matches(SparseVerification::isBest, "is best");
                    assertThat(found.places()).describedAs(which).isEqualTo(expected.places);
                    assertThat(found.total()).describedAs(which).isEqualTo(expected.total);
                } else {
                    assertThat(expected.feasible).describedAs(which).isFalse();
                }
            }
        }
    }

    /** Whenever a listener or a signal fails, that is what the caller gets, and nothing is left behind. */
    @ParameterizedTest
    @EnumSource
    void solve_aCallerWhoFailsAtAnyTime_endsTheWorkAndChangesNothing(RandomInstance kind) {
        for (int seed = 0; seed < 4; seed++) {
            SparseProblem problem = kind.of(seed, 4, Integer.MAX_VALUE);
            SparseOutcome before = solve(problem, Run.plain());
            int calls = new Failing(NO_END).callsOf(problem);
            for (int call = 0; call < calls; call += 1 + call / 4) {
                Failing failing = new Failing(call);
                assertThatThrownBy(() -> failing.callsOf(problem))
                        .describedAs("%s %s, call %s", kind, seed, call)
                        .isSameAs(failing.failure);
                assertThat(failing.calls).isEqualTo(call + 1);
            }
            SparseOutcome after = solve(problem, Run.plain());
            if (before instanceof SparseMatching matching) {
                GroupsTest.assertSame(matching, after.orElseThrow());
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    private static SparseOutcome solve(SparseProblem problem, Run run) {
        return SparseSolver.solve(problem, Objective.MOST_PLACES_THEN_TOTAL, run, 1, 40);
    }

    /** A caller who fails when called once more than so often. */
    private static final class Failing {

        private final int failsAt;
        private final RuntimeException failure = new UnsupportedOperationException("enough");
        private int calls;

        Failing(int failsAt) {
            this.failsAt = failsAt;
        }

        /** Returns how often the solver calls. */
        int callsOf(SparseProblem problem) {
            solve(
                    problem,
                    Run.plain().withProgress((stage, done, total) -> call()).withStop(() -> {
                        call();
                        return false;
                    }));
            return calls;
        }

        private void call() {
            if (calls++ == failsAt) {
                throw failure;
            }
        }
    }

    /** Where weights have no room for fractions, and chains are long: potentials climb as far as they can. */
    @ParameterizedTest
    @EnumSource
    void solve_aLongChainOfTheLargestWeights_isBest(Objective objective) {
        for (int length : new int[] {2, 3, 50, 1_001}) {
            for (int least = 0; least < 2; least++) {
                long largest = SparseProblem.largestWeight(length, length, 2 * length - 1);
                SparseProblemBuilder builder = SparseProblem.builder(length, length);
                for (int i = 0; i < length; i++) {
                    builder.mentee(i, least, 1).pair(i, i, -largest);
                    if (i + 1 < length) {
                        builder.pair(i, i + 1, largest);
                    }
                }
                SparseVerification found = SparseSolver.solve(builder.build(), objective)
                        .orElseThrow()
                        .verify();
                boolean mustAll = least == 1 || objective != Objective.TOTAL;
                assertThat(found.isBest()).isTrue();
                assertThat(found.total()).isEqualTo(mustAll ? -length * largest : (length - 1) * largest);
            }
        }
    }
}
