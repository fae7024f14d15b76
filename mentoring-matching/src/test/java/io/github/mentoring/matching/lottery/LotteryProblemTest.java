package io.github.mentoring.matching.lottery;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Score;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LotteryProblemTest {

    private static final Candidate ADA_EVE = Candidate.of("ada", "eve");
    private static final Candidate ADA_FAY = Candidate.of("ada", "fay");
    private static final Probability HALF = Probability.parse("0.5");
    private static final Probability THIRD = Probability.parse("0.3333");

    private final MatchingProblem people = MatchingProblem.builder()
            .mentor(MentorId.of("ada"), Seats.of(1))
            .mentee(MenteeId.of("eve"))
            .mentee(MenteeId.of("fay"))
            .candidate(MentorId.of("ada"), MenteeId.of("eve"), Score.ZERO)
            .candidate(MentorId.of("ada"), MenteeId.of("fay"), Score.ZERO)
            .build();

    @Test
    void cap_ofAPairWithoutItsOwn_isThatOfAll() {
        LotteryProblem problem =
                LotteryProblem.builder(people).cap(ADA_FAY, THIRD).cap(HALF).build();
        assertThat(problem.cap(ADA_EVE)).isEqualTo(HALF);
        assertThat(problem.cap(ADA_FAY)).isEqualTo(THIRD);
        assertThat(problem.capOf(1)).isEqualTo(3333);
        assertThat(problem.matchingProblem()).isEqualTo(people);
    }

    @Test
    void cap_notGiven_isOne() {
        assertThat(LotteryProblem.builder(people).build()).isEqualTo(LotteryProblem.of(people, Probability.ONE));
    }

    @Test
    void problems_areComparedByValue() {
        LotteryProblem half = LotteryProblem.of(people, HALF);
        LotteryProblem same = LotteryProblem.builder(people)
                .cap(ADA_FAY, HALF)
                .cap(ADA_EVE, HALF)
                .build();
        assertThat(half).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(half).isNotEqualTo(LotteryProblem.of(people, THIRD)).isNotEqualTo(people);
        assertThat(half).hasToString("LotteryProblem[MatchingProblem[1 mentors, 2 mentees, 2 candidates]]");
    }

    @Test
    void cap_ofAPairThatIsNoCandidate_isRefused() {
        Candidate stranger = Candidate.of("zoe", "eve");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LotteryProblem.builder(people).cap(stranger, HALF))
                .withMessage("mentor `zoe` and mentee `eve` are no candidate pair; name candidates only");
        LotteryProblem problem = LotteryProblem.of(people, HALF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem.cap(stranger))
                .withMessage("mentor `zoe` and mentee `eve` are no candidate pair; name candidates only");
    }

    @Test
    void cap_givenTwice_isRefused() {
        LotteryProblem.Builder builder = LotteryProblem.builder(people).cap(ADA_EVE, HALF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.cap(ADA_EVE, THIRD))
                .withMessage("the pair of mentor `ada` and mentee `eve` is capped twice, at 0.5000 and 0.3333;"
                        + " give it one cap");
    }

    @Test
    void null_isRefusedByTheNameOfTheParameter() {
        LotteryProblem.Builder builder = LotteryProblem.builder(people);
        assertThatNullPointerException()
                .isThrownBy(() -> LotteryProblem.builder(nothing()))
                .withMessage("matchingProblem");
        assertThatNullPointerException()
                .isThrownBy(() -> LotteryProblem.of(people, nothing()))
                .withMessage("cap");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.cap(nothing(), HALF))
                .withMessage("pair");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.cap(ADA_EVE, nothing()))
                .withMessage("cap");
    }

    @Test
    void valueOfALottery_isComparedPartByPart() {
        LotteryValue one = new LotteryValue(new BigDecimal("1.5"), BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(one)
                .isEqualTo(new LotteryValue(new BigDecimal("1.50"), new BigDecimal("0.0"), new BigDecimal("1E+1")));
        assertThat(one)
                .isGreaterThan(new LotteryValue(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN))
                .isLessThan(new LotteryValue(new BigDecimal("1.5"), new BigDecimal("0.00000001"), BigDecimal.ZERO));
        assertThat(one).hasToString("1.5000 places, a total of 0.00000000 and 10.0000 preferences");
    }

    @Test
    void valueOfALottery_withTooManyDecimals_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LotteryValue(new BigDecimal("0.00001"), BigDecimal.ZERO, BigDecimal.ZERO))
                .withMessage("value of a lottery has places with more than 4 decimals: 0.00001; round first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LotteryValue(BigDecimal.ZERO, new BigDecimal("1E-9"), BigDecimal.ZERO))
                .withMessage("value of a lottery has total with more than 8 decimals: 1E-9; round first");
    }
}
