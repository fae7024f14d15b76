package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What weights the check of committees accepts. */
class WeightCheckTest {

    private static final String OBJECTION = "the bound does not weigh committees as the problem does: ";
    private static final int PROBLEMS = 300;
    private static final MentorId ADA = MentorId.of("ada");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FINN = MenteeId.of("finn");

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

    /** So many times as large they still compare as the values do; but added up they are no longs any more. */
    @Test
    void weightsThatAddUpToMoreThanALong_areObjectedTo() {
        CommitteeProblem problem = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(ADA, Seats.of(2)))
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)))
                .mentee(CommitteeMentee.of(FINN, CommitteeRules.ofSize(1)))
                .candidate(ADA, EVE, Score.parse("1.0"))
                .candidate(ADA, FINN, Score.parse("-1.0"))
                .build();
        Weights fine = Weights.of(problem);
        assertThat(WeightCheck.objections(problem, fine)).isEmpty();
        assertThat(WeightCheck.objections(problem, times(fine, Long.MAX_VALUE / fine.served())))
                .containsExactly(
                        OBJECTION + "what is served and kept could come to"
                                + " 26645296995358241200, more than 9223372036854775807",
                        OBJECTION + "what is scored could come to"
                                + " 20496382304121724000000, more than 9223372036854775807");
    }

    /** Times the total, such a price is no long; what is left of it is nothing, as the weight is. */
    @Test
    void aPriceThatOverflows_isObjectedTo() {
        Score large = Score.ofTenThousandths(1L << 32);
        for (SoftPrices prices : List.of(SoftPrices.NONE.inside(large), SoftPrices.NONE.kept(large))) {
            CommitteeProblem problem = CommitteeProblem.builder()
                    .mentor(CommitteeMentor.of(ADA, Seats.of(1)))
                    .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)))
                    .candidate(ADA, EVE, Score.ZERO)
                    .prices(prices)
                    .build();
            Weights fine = Weights.of(problem);
            assertThat(WeightCheck.objections(problem, fine)).isEmpty();
            Weights.Weight nothing = new Weights.Weight(0, 0);
            Weights wrapped = new Weights(
                    1, 0, fine.served(), nothing, nothing, nothing, 0, 1L << 32, 0, 0, true, fine.mostPrice());
            assertThat(WeightCheck.objections(problem, wrapped))
                    .containsExactly(OBJECTION + "parts are not worth their prices");
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
                assertThat(WeightCheck.objections(problem, with(fine, mentees * fine.served(), fine.kept())))
                        .as("seed %s", seed)
                        .containsExactly(OBJECTION + "the weight of left out is too small");
                assertThat(WeightCheck.objections(problem, with(fine, Long.MAX_VALUE, fine.kept())))
                        .as("seed %s", seed)
                        .singleElement()
                        .asString()
                        .startsWith(OBJECTION + "what is served and kept could come to ");
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
                assertThat(WeightCheck.objections(problem, with(fine, fine.leftOut(), fine.kept() + fine.steps())))
                        .as("seed %s", seed)
                        .containsExactly(OBJECTION + "parts are not worth their prices");
                priced++;
            } else if (fine.kept() > 0) {
                assertThat(WeightCheck.objections(problem, with(fine, fine.leftOut(), fine.kept() - fine.total())))
                        .as("seed %s", seed)
                        .containsExactly(OBJECTION + "the weight of kept is too small");
                levels++;
            }
        }
        assertThat(priced).as("problems with prices").isPositive();
        assertThat(levels).as("problems with members who served").isPositive();
    }

    private static Weights times(Weights plain, long factor) {
        return new Weights(
                plain.steps(),
                plain.leftOut() * factor,
                plain.served() * factor,
                times(plain.inside(), factor),
                times(plain.function(), factor),
                times(plain.disciplines(), factor),
                plain.kept() * factor,
                plain.total() * factor,
                plain.diversity() * factor,
                plain.preference() * factor,
                plain.isPriced(),
                plain.mostPrice());
    }

    private static Weights.Weight times(Weights.Weight plain, long factor) {
        return new Weights.Weight(plain.high() * factor, plain.low() * factor);
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
