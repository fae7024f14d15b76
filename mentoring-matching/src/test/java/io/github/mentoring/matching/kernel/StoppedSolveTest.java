package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.bar.BarFamily;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.run.StopSignal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever a solve is stopped, what it returns is legal and no further from the best than it says. */
class StoppedSolveTest {

    private static final ImmutableList<Objective> OBJECTIVES = ImmutableList.copyOf(Objective.values());
    private static final Objective PLACES = Objective.MOST_PLACES_THEN_TOTAL;

    /** Instances of each kind. */
    private static final int INSTANCES = Integer.getInteger("mentoring.kernel.stopped", 60);

    /** Lengths of chains in which all must move on by one: those of one length are mended together, and these are too many. */
    private static final int LENGTHS = 30;

    private static final int IN_CHAINS = LENGTHS * (LENGTHS + 1) / 2;

    /** Says stop when asked once more than so often, and counts how often it is asked. */
    private static final class After implements StopSignal {

        private final int asks;
        private int asked;

        After(int asks) {
            this.asks = asks;
        }

        @Override
        public boolean isStopped() {
            return asked++ >= asks;
        }
    }

    private static SparseOutcome solve(SparseProblem problem, Objective objective, StopSignal stop) {
        return SparseSolver.solve(problem, objective, Run.plain().withStop(stop), 1, 40);
    }

    @ParameterizedTest
    @EnumSource
    void solve_stoppedAnywhere_isLegalAndBoundsTheBest(RandomInstance kind) {
        for (int seed = 0; seed < INSTANCES; seed++) {
            SparseProblem problem = kind.of(seed, 1 + seed % 12, Integer.MAX_VALUE);
            Objective objective = OBJECTIVES.get(seed % OBJECTIVES.size());
            SparseOutcome best = SparseSolver.solve(problem, objective);
            After never = new After(Integer.MAX_VALUE);
            assertThat(solve(problem, objective, never)).isInstanceOf(best.getClass());
            for (int asks = 0; asks < never.asked; asks += 1 + asks / 4) {
                SparseOutcome outcome = solve(problem, objective, new After(asks));
                String which = "%s %s %s, stopped after %s".formatted(kind, seed, objective, asks);
                if (outcome instanceof SparseMatching matching) {
                    assertBounds(which, matching, best.orElseThrow().verify());
                } else if (outcome instanceof SparseInfeasible infeasible) {
                    assertThat(infeasible.shortages()).describedAs(which).allMatch(SparseShortage::holds);
                    assertThat(((SparseInfeasible) best).shortages())
                            .describedAs(which)
                            .containsAll(infeasible.shortages());
                    assertThat(!infeasible.isComplete() || infeasible.equals(best))
                            .describedAs(which)
                            .isTrue();
                } else {
                    assertThat(mustSomebody(problem)).describedAs(which).isTrue();
                }
            }
        }
    }

    private static void assertBounds(String which, SparseMatching matching, SparseVerification best) {
        SparseVerification found = matching.verify();
        assertThat(found.objections()).describedAs(which).isEmpty();
        assertThat(order(found.places(), found.total(), best.places(), best.total()))
                .describedAs("%s finds no more than the best", which)
                .isNotPositive();
        assertThat(order(
                        best.places(),
                        best.total(),
                        found.places() + found.gap().places(),
                        found.total() + found.gap().weight()))
                .describedAs("%s bounds the best", which)
                .isNotPositive();
        assertThat(found.isBest()).describedAs(which).isEqualTo(found.gap().isNone());
        assertThat(matching.isStopped() || found.isBest()).describedAs(which).isTrue();
    }

    private static int order(long places, long total, long otherPlaces, long otherTotal) {
        return places == otherPlaces ? Long.compare(total, otherTotal) : Long.compare(places, otherPlaces);
    }

    private static boolean mustSomebody(SparseProblem problem) {
        for (int i = 0; i < problem.mentees(); i++) {
            if (problem.leastMentors(i) > 0) {
                return true;
            }
        }
        for (int j = 0; j < problem.mentors(); j++) {
            if (problem.leastMentees(j) > 0) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource
    void solve_stoppedAfterTheSameTime_findsTheSame(RandomInstance kind) {
        for (int seed = 0; seed < 20; seed++) {
            SparseProblem problem = kind.of(seed, 4, Integer.MAX_VALUE);
            SparseOutcome one = solve(problem, PLACES, new After(seed));
            SparseOutcome other = solve(problem, PLACES, new After(seed));
            if (one instanceof SparseMatching matching) {
                GroupsTest.assertSame(matching, other.orElseThrow());
                assertThat(other.orElseThrow().isStopped()).isEqualTo(matching.isStopped());
            } else {
                assertThat(other).isEqualTo(one);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void solve_onLargeInstances_closesTheGapAsItGoesOn(BarFamily family) {
        SparseProblem problem = family.problem(family == BarFamily.DENSE ? "100" : "1k");
        After never = new After(Integer.MAX_VALUE);
        SparseMatching best =
                SparseSolver.solve(problem, PLACES, Run.plain().withStop(never)).orElseThrow();
        assertThat(best.isStopped()).isFalse();
        assertThat(best.verify().gap().isNone()).isTrue();
        long first = Long.MAX_VALUE;
        for (int quarter = 0; quarter < 4; quarter++) {
            SparseMatching stopped = SparseSolver.solve(
                            problem, PLACES, Run.plain().withStop(new After(never.asked * quarter / 4)))
                    .orElseThrow();
            assertBounds(family + " " + quarter, stopped, best.verify());
            first = quarter == 0 ? stopped.verify().gap().weight() : first;
            assertThat(stopped.verify().places())
                    .describedAs("%s %s: nine in ten places", family, quarter)
                    .isGreaterThanOrEqualTo(best.verify().places() * 9 / 10);
        }
        assertThat(first).isPositive();
    }

    @Test
    void solve_whereSomebodyMust_stoppedBeforeAnythingIsKnown_isUndecided() {
        SparseProblemBuilder builder = chains();
        for (int k = 0; k < IN_CHAINS; k++) {
            builder.mentee(k, 1, 1);
        }
        SparseProblem problem = builder.build();
        assertThat(SparseSolver.solve(problem, PLACES).orElseThrow().size()).isEqualTo(IN_CHAINS);
        assertThat(SparseSolver.solve(problem, PLACES, Run.plain().withStop(() -> true)))
                .isEqualTo(new SparseUndecided(problem));
    }

    @Test
    void solve_whereSomebodyCannotAndOthersMayBe_stoppedAtOnce_saysThatGroupsMayBeMissing() {
        SparseProblemBuilder builder = chains().mentee(IN_CHAINS, 1, 1); // who has no pair
        for (int k = 0; k < IN_CHAINS; k++) {
            builder.mentor(k, 1, 1);
        }
        SparseProblem problem = builder.build();
        SparseInfeasible best = (SparseInfeasible) SparseSolver.solve(problem, PLACES);
        assertThat(best.isComplete()).isTrue();
        SparseOutcome stopped = SparseSolver.solve(problem, PLACES, Run.plain().withStop(() -> true));
        assertThat(stopped).isEqualTo(new SparseInfeasible(problem, best.shortages(), false));
        assertThatIllegalStateException()
                .isThrownBy(stopped::orElseThrow)
                .withMessage("matching problem has no solution: at least 1 groups are short of partners, first"
                        + " SparseShortage[1 of the MENTEES]");
    }

    /** Returns chains of mentees and as many mentors, and one mentee more. */
    private static SparseProblemBuilder chains() {
        SparseProblemBuilder builder = SparseProblem.builder(IN_CHAINS + 1, IN_CHAINS);
        int from = 0;
        for (int length = 1; length <= LENGTHS; from += length++) {
            for (int k = from; k < from + length; k++) {
                builder.pair(k, k, 1);
                if (k + 1 < from + length) {
                    builder.pair(k, k + 1, 2);
                }
            }
        }
        return builder;
    }

    @Test
    void orElseThrow_ofUndecided_tellsWhatToDo() {
        SparseProblem problem = SparseProblem.builder(1, 2).build();
        assertThatIllegalStateException()
                .isThrownBy(() -> new SparseUndecided(problem).orElseThrow())
                .withMessage("matching problem was given up before any matching was found; stop later:"
                        + " SparseProblem[1 mentees, 2 mentors, 0 pairs]");
    }

    @Test
    void solve_tellsProgressThatNeverFallsAndEndsWithAll() {
        for (BarFamily family : BarFamily.values()) {
            SparseProblem problem = family.problem(family == BarFamily.DENSE ? "100" : "1k");
            List<Long> heard = new ArrayList<>();
            Run run = Run.plain().withProgress((stage, done, total) -> {
                assertThat(total).isEqualTo(problem.mentees());
                heard.add(done);
            });
            SparseSolver.solve(problem, PLACES, run, 1_000, Groups.LEAST_PAIRS);
            assertThat(heard)
                    .describedAs("%s", family)
                    .startsWith(0L)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(5)
                    .endsWith((long) problem.mentees());
        }
    }

    @Test
    void solve_aSignalThatThrows_endsTheWork() {
        assertThatIllegalStateException()
                .isThrownBy(() -> solve(RandomInstance.SLACK.of(1, 5, 100), PLACES, () -> {
                    throw new IllegalStateException("enough");
                }))
                .withMessage("enough");
    }
}
