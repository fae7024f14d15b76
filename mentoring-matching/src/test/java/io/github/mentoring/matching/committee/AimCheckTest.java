package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What weights of those left out before, and of members who served before, the check of committees accepts. */
class AimCheckTest {

    private static final String OBJECTION = "the bound does not weigh committees as the problem does: ";
    private static final int PROBLEMS = 300;

    @Test
    void weightsOfAllProblems_areAccepted() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(6, 5);
            assertThat(AimCheck.objections(problem, Weights.of(problem)))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void whoWasLeftOut_mustWeighMoreThanAllTogether() {
        int leftOut = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(6, 5);
            Weights fine = Weights.of(problem);
            if (fine.leftOut() > 0) {
                long mentees = problem.mentees().size();
                assertThat(AimCheck.objections(problem, with(fine, mentees * fine.served(), fine.kept())))
                        .as("seed %s", seed)
                        .containsExactly(OBJECTION + "the weight of those left out before is too small");
                assertThat(AimCheck.objections(problem, with(fine, Long.MAX_VALUE, fine.kept())))
                        .as("seed %s", seed)
                        .containsExactly(OBJECTION + "those left out before weigh too much to be added up");
                leftOut++;
            }
        }
        assertThat(leftOut).as("problems with somebody left out").isPositive();
    }

    @Test
    void whoHasServed_mustWeighMoreThanTotalsCanDiffer_orWhatThePriceSays() {
        int priced = 0;
        int levels = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(6, 5);
            Weights fine = Weights.of(problem);
            if (problem.prices().isPresent()) {
                assertThat(AimCheck.objections(problem, with(fine, fine.leftOut(), fine.kept() + fine.steps())))
                        .as("seed %s", seed)
                        .containsExactly(OBJECTION + "a member kept is not worth the price");
                priced++;
            } else if (fine.kept() > 0) {
                assertThat(AimCheck.objections(problem, with(fine, fine.leftOut(), fine.kept() - fine.total())))
                        .as("seed %s", seed)
                        .containsExactly(OBJECTION + "the weight of a member kept is too small");
                levels++;
            }
        }
        assertThat(priced).as("problems with prices").isPositive();
        assertThat(levels).as("problems with members who served").isPositive();
    }

    private static Weights with(Weights plain, long leftOut, long kept) {
        return new Weights(
                plain.steps(),
                leftOut,
                plain.served(),
                plain.inside(),
                plain.function(),
                plain.disciplines(),
                kept,
                plain.total(),
                plain.diversity(),
                plain.preference(),
                plain.isPriced(),
                plain.mostPrice());
    }
}
