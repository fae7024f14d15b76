package io.github.mentoring.matching.kernel;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import io.github.mentoring.matching.bar.BarFamily;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A problem is worth the same solved group by group, by whatever threads. */
class GroupsTest {

    private static final ImmutableList<Objective> OBJECTIVES = ImmutableList.copyOf(Objective.values());
    private static final ImmutableList<ExecutorService> THREADS = ImmutableList.of(
            Executors.newFixedThreadPool(2), Executors.newFixedThreadPool(3), Executors.newFixedThreadPool(8));

    /** Small enough that most random instances are parted. */
    private static final int FEW_PAIRS = 5;

    private static final int WHOLE = Integer.MAX_VALUE;

    @AfterAll
    static void shutDown() {
        THREADS.forEach(ExecutorService::shutdown);
    }

    static void assertSame(SparseMatching one, SparseMatching other) {
        assertThat(other.pairs()).isEqualTo(one.pairs());
        for (int i = 0; i < one.problem().mentees(); i++) {
            assertThat(other.potentialOfMentee(i)).isEqualTo(one.potentialOfMentee(i));
            assertThat(other.placePotentialOfMentee(i)).isEqualTo(one.placePotentialOfMentee(i));
        }
        for (int j = 0; j < one.problem().mentors(); j++) {
            assertThat(other.potentialOfMentor(j)).isEqualTo(one.potentialOfMentor(j));
            assertThat(other.placePotentialOfMentor(j)).isEqualTo(one.placePotentialOfMentor(j));
        }
    }

    private static SparseOutcome solve(SparseProblem problem, Objective objective, Run run, int leastPairs) {
        return SparseSolver.solve(problem, objective, run, Poll.INTERVAL, leastPairs);
    }

    /** Returns several random instances side by side. */
    private static SparseProblem sideBySide(RandomInstance kind, int seed, boolean shuffled) {
        List<SparseProblem> parts = List.of(
                kind.of(seed, 1, 20), kind.of(seed + 1, 2, 40), kind.of(seed + 2, 1, 3), kind.of(seed + 3, 3, 60));
        int mentees = parts.stream().mapToInt(SparseProblem::mentees).sum();
        int mentors = parts.stream().mapToInt(SparseProblem::mentors).sum();
        SparseProblemBuilder builder = SparseProblem.builder(mentees, mentors);
        int firstMentee = 0;
        int firstMentor = 0;
        for (SparseProblem part : parts) {
            for (int i = 0; i < part.mentees(); i++) {
                builder.mentee(firstMentee + i, part.leastMentors(i), part.mostMentors(i));
            }
            for (int j = 0; j < part.mentors(); j++) {
                builder.mentor(firstMentor + j, part.leastMentees(j), part.mostMentees(j));
            }
            for (int k = 0; k < part.pairs(); k++) {
                int pair = shuffled ? part.pairs() - 1 - k : k;
                builder.pair(firstMentee + part.menteeOf(pair), firstMentor + part.mentorOf(pair), part.weightOf(pair));
            }
            firstMentee += part.mentees();
            firstMentor += part.mentors();
        }
        return builder.build();
    }

    @ParameterizedTest
    @EnumSource
    void solve_byGroups_isWorthAsMuchAsTheWhole(RandomInstance kind) {
        int parted = 0;
        for (int seed = 0; seed < 60; seed++) {
            SparseProblem problem = sideBySide(kind, seed, false);
            Objective objective = OBJECTIVES.get(seed % OBJECTIVES.size());
            parted += Groups.of(problem, FEW_PAIRS) == null ? 0 : 1;
            SparseOutcome whole = solve(problem, objective, Run.plain(), WHOLE);
            SparseOutcome byGroups = solve(problem, objective, Run.plain(), FEW_PAIRS);
            String which = "%s %s %s".formatted(kind, seed, objective);
            if (whole instanceof SparseMatching matching) {
                SparseVerification expected = matching.verify();
                SparseVerification found = byGroups.orElseThrow().verify();
                assertThat(found).describedAs(which).matches(SparseVerification::isBest, "is best");
                assertThat(found.places()).describedAs(which).isEqualTo(expected.places());
                assertThat(found.total()).describedAs(which).isEqualTo(expected.total());
            } else {
                assertThat(byGroups).describedAs(which).isEqualTo(whole);
                assertThat(((SparseInfeasible) byGroups).shortages())
                        .describedAs(which)
                        .allMatch(SparseShortage::holds);
            }
        }
        assertThat(parted).isGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void solve_onThreadsAndInAnyOrder_findsTheSame(RandomInstance kind) {
        for (int seed = 0; seed < 10; seed++) {
            SparseProblem problem = sideBySide(kind, seed, false);
            Objective objective = OBJECTIVES.get(seed % OBJECTIVES.size());
            SparseOutcome alone = solve(problem, objective, Run.plain(), FEW_PAIRS);
            assertSameOutcome(alone, solve(sideBySide(kind, seed, true), objective, Run.plain(), FEW_PAIRS));
            for (Executor executor : THREADS) {
                assertSameOutcome(alone, solve(problem, objective, Run.plain().withExecutor(executor), FEW_PAIRS));
            }
            assertSameOutcome(alone, solve(problem, objective, Run.plain().withExecutor(Runnable::run), FEW_PAIRS));
            assertSameOutcome(alone, solve(problem, objective, Run.plain().withExecutor(work -> {}), FEW_PAIRS));
        }
    }

    @Test
    void solve_onAnExecutorThatRejectsSoonerOrLater_findsTheSame() {
        SparseProblem problem = sideBySide(RandomInstance.PROFILE, 5, false);
        SparseOutcome alone = solve(problem, Objective.TOTAL, Run.plain(), FEW_PAIRS);
        for (int taken = 0; taken < 6; taken++) {
            AtomicInteger left = new AtomicInteger(taken);
            Run run = Run.plain().withExecutor(work -> {
                if (left.decrementAndGet() < 0) {
                    throw new RejectedExecutionException("no more");
                }
                THREADS.get(0).execute(work);
            });
            assertSameOutcome(alone, solve(problem, Objective.TOTAL, run, FEW_PAIRS));
        }
    }

    /** An interrupt is no signal to stop; whoever sent it finds it where it was. */
    @Test
    void solve_byAnInterruptedThread_findsTheSameAndLeavesItInterrupted() {
        SparseProblem problem = sideBySide(RandomInstance.TIGHT, 3, false);
        SparseOutcome alone = solve(problem, Objective.TOTAL, Run.plain(), FEW_PAIRS);
        for (Run run : List.of(Run.plain(), Run.plain().withExecutor(THREADS.get(1)))) {
            Thread.currentThread().interrupt();
            SparseOutcome interrupted = solve(problem, Objective.TOTAL, run, FEW_PAIRS);
            assertThat(Thread.interrupted()).isTrue();
            assertSameOutcome(alone, interrupted);
        }
    }

    @Test
    void solve_oneProblemBySeveralAtOnce_findsTheSame() throws Exception {
        SparseProblem problem = sideBySide(RandomInstance.QUOTA, 1, false);
        SparseOutcome alone = solve(problem, Objective.MOST_PLACES_THEN_TOTAL, Run.plain(), FEW_PAIRS);
        Run run = Run.plain().withExecutor(THREADS.get(0));
        List<Future<SparseOutcome>> outcomes = new ArrayList<>();
        for (int caller = 0; caller < 40; caller++) {
            outcomes.add(THREADS.get(2).submit(() -> solve(problem, Objective.MOST_PLACES_THEN_TOTAL, run, FEW_PAIRS)));
        }
        for (Future<SparseOutcome> outcome : outcomes) {
            assertSameOutcome(alone, outcome.get());
        }
    }

    private static void assertSameOutcome(SparseOutcome one, SparseOutcome other) {
        if (one instanceof SparseMatching matching) {
            assertSame(matching, other.orElseThrow());
        } else {
            assertThat(other).isEqualTo(one);
        }
    }

    @Test
    void solve_stoppedOnThreads_isLegalAndBounded() {
        SparseProblem problem = sideBySide(RandomInstance.SLACK, 7, false);
        SparseVerification best = SparseSolver.solve(problem, Objective.MOST_PLACES_THEN_TOTAL)
                .orElseThrow()
                .verify();
        for (Executor executor : THREADS) {
            Run run = Run.plain().withExecutor(executor).withStop(() -> true);
            SparseMatching matching = solve(problem, Objective.MOST_PLACES_THEN_TOTAL, run, FEW_PAIRS)
                    .orElseThrow();
            SparseVerification found = matching.verify();
            assertThat(matching.isStopped()).isTrue();
            assertThat(found.isLegal()).isTrue();
            assertThat(found.mostPlaces()).isGreaterThanOrEqualTo(best.places());
        }
    }

    @Test
    void solve_onThreads_tellsProgressOnTheCallingOne() {
        Thread caller = Thread.currentThread();
        Run run = Run.plain()
                .withExecutor(THREADS.get(0))
                .withProgress((stage, done, total) ->
                        assertThat(Thread.currentThread()).isSameAs(caller));
        solve(sideBySide(RandomInstance.SLACK, 3, false), Objective.TOTAL, run, FEW_PAIRS);
    }

    @Test
    void solve_onThreads_aSignalThatThrows_endsTheWork() {
        Run run = Run.plain().withExecutor(THREADS.get(0)).withStop(() -> {
            throw new IllegalStateException("enough");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> solve(sideBySide(RandomInstance.SLACK, 3, false), Objective.TOTAL, run, FEW_PAIRS))
                .withMessage("enough");
    }

    @Test
    void solve_onThreads_aListenerThatThrows_leavesNobodyAtWork() {
        Thread caller = Thread.currentThread();
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch anyAtWork = new CountDownLatch(1);
        Run run = Run.plain()
                .withExecutor(THREADS.get(2))
                .withStop(() -> {
                    if (Thread.currentThread() != caller) {
                        asked.incrementAndGet();
                        anyAtWork.countDown();
                        Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(1));
                    }
                    return false;
                })
                .withProgress((stage, done, total) -> {
                    if (done > 0) {
                        Uninterruptibles.awaitUninterruptibly(anyAtWork); // they take what is left
                        throw new IllegalStateException("enough");
                    }
                });
        SparseProblem problem = sideBySide(RandomInstance.TIGHT, 7, false);
        int all = 0;
        for (int times = 0; times < 5; times++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> SparseSolver.solve(problem, Objective.TOTAL, run, 1, FEW_PAIRS))
                    .withMessage("enough");
            all = asked.get();
            Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(20));
            assertThat(asked).hasValue(all);
        }
        assertThat(all).isPositive();
    }

    @Test
    void of_manyTinyComponents_makesFewGroups() {
        int people = 100_000;
        SparseProblemBuilder builder = SparseProblem.builder(people, people);
        for (int i = 0; i < people; i++) {
            builder.pair(i, people - 1 - i, i);
        }
        Groups groups = requireNonNull(Groups.of(builder.build(), Groups.LEAST_PAIRS));
        assertThat(groups.count()).isEqualTo((people + Groups.LEAST_PAIRS - 1) / Groups.LEAST_PAIRS);
    }

    @Test
    void of_oneComponent_isNotParted() {
        assertThat(Groups.of(BarFamily.SPARSE_UNIFORM.problem("1k"), 1)).isNull();
    }

    @Test
    void of_oneLargeComponentAndCrumbs_isNotParted() {
        SparseProblemBuilder builder = SparseProblem.builder(101, 2).mentor(0, 0, 100);
        for (int i = 0; i < 100; i++) {
            builder.pair(i, 0, i);
        }
        assertThat(Groups.of(builder.pair(100, 1, 1).build(), 1)).isNull();
    }
}
