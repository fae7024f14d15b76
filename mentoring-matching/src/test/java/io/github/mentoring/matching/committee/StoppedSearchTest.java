package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.run.Run;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Wherever a search ends, the true best lies between what it found and what it proves that nothing exceeds. */
class StoppedSearchTest {

    private static final int PROBLEMS = 1_000;

    private int open; // searches that did not come to their end
    private int worse; // of which what was found is not the best

    @Test
    void withFewBranches_theBestIsWithinTheBound() {
        tryAll(4, (problem, limit) -> Committees.choose(problem, limit, Run.plain()));
        assertThat(open).as("searches that end early").isGreaterThan(30);
        assertThat(worse).as("searches that have not found the best").isPositive();
    }

    @Test
    void whenTheCallerSaysStop_theBestIsWithinTheBound() {
        tryAll(6, (problem, limit) -> {
            AtomicInteger asked = new AtomicInteger();
            return Committees.choose(
                    problem, Committees.BRANCHES, Run.plain().withStop(() -> asked.getAndIncrement() >= limit));
        });
        assertThat(open).as("searches that end early").isGreaterThan(PROBLEMS / 10);
        assertThat(worse).as("searches that have not found the best").isPositive();
    }

    @Test
    void withoutATree_theBestIsWithinTheBound() {
        tryAll(4, (problem, limit) -> Committees.choose(problem, limit, Run.plain(), BranchProgress.SILENT, limit));
        assertThat(open).as("searches that end early").isGreaterThan(30);
    }

    private void tryAll(int limits, BiFunction<CommitteeProblem, Integer, CommitteeChoice> search) {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            CommitteeProblem problem = seed % 3 == 0
                    ? new NestedCommittees(seed, true, 3).problem(5, 4)
                    : new RandomCommittees(seed).problem(5, 4);
            CommitteeValue best = SlowCommittees.of(problem).value();
            for (int limit = 0; limit < limits; limit++) {
                assertWithin(search.apply(problem, limit), best, "seed %s, limit %s".formatted(seed, limit));
            }
        }
    }

    private void assertWithin(CommitteeChoice choice, CommitteeValue best, String which) {
        CommitteeProblem problem = choice.problem();
        CommitteeVerification verification = choice.verify();
        assertThat(verification.objections()).as(which).isEmpty();
        CommitteeValue value = verification.value();
        assertThat(WrittenRules.isMore(problem, value, best))
                .as("%s finds more than the best", which)
                .isFalse();
        Weights weights = Weights.of(problem.withoutIdleParts());
        long high = weights.high(value) + weights.high(verification.gap());
        long low = weights.low(value) + weights.low(verification.gap());
        assertThat(BestCommittee.isMore(weights.high(best), weights.low(best), high, low))
                .as("%s leaves out the best", which)
                .isFalse();
        assertThat(WrittenRules.isMore(problem, best, value.plus(verification.gap())))
                .as("%s leaves out the best, part by part", which)
                .isFalse();
        assertThat(choice.isBest() && WrittenRules.isMore(problem, best, value))
                .as("%s is said to be best", which)
                .isFalse();
        open += choice.isBest() ? 0 : 1;
        worse += WrittenRules.isMore(problem, best, value) ? 1 : 0;
    }
}
