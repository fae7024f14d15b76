package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What weights the check of committees accepts. */
class WeightCheckTest {

    @Test
    void weightsThatDoNotKeepTheOrder_areObjectedTo() {
        for (long seed = 0; seed < 50; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(6, 5);
            if (problem.prices().isEmpty()) {
                Weights fine = Weights.of(problem);
                long mentees = problem.mentees().size();
                long inside = fine.inside().high();
                long disciplines = fine.disciplines().high();
                assertThat(List.of(
                                with(fine, mentees * inside, inside, fine.total(), fine.steps()),
                                with(fine, fine.served(), mentees * disciplines, fine.total(), fine.steps()),
                                with(fine, fine.served(), inside, 0, fine.steps()),
                                with(fine, fine.served(), inside, fine.total(), 7 * fine.steps())))
                        .allSatisfy(wrong -> assertThat(WeightCheck.objections(problem, wrong))
                                .isNotEmpty());
            }
        }
    }

    @Test
    void partsThatAreNotWorthTheirPrices_areObjectedTo() {
        int priced = 0;
        for (long seed = 0; seed < 50; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(6, 5);
            Weights fine = Weights.of(problem);
            if (problem.prices().isPresent()) {
                Weights wrong = with(fine, fine.served(), 0, fine.total() + fine.steps(), fine.steps());
                boolean areAllZero = problem.prices().orElseThrow().equals(SoftPrices.NONE);
                assertThat(WeightCheck.objections(problem, wrong).isEmpty()).isEqualTo(areAllZero);
                priced++;
            }
        }
        assertThat(priced).isPositive();
    }

    private static Weights with(Weights plain, long served, long inside, long total, long steps) {
        return new Weights(
                steps,
                plain.leftOut(),
                served,
                new Weights.Weight(inside, plain.inside().low()),
                plain.function(),
                plain.disciplines(),
                plain.kept(),
                total,
                plain.diversity(),
                plain.preference(),
                plain.isPriced(),
                plain.mostPrice());
    }
}
