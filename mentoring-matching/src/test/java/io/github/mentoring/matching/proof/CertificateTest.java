package io.github.mentoring.matching.proof;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BEN = MentorId.of("ben");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FAY = MenteeId.of("fay");

    /** Best is Ada with Eve and Ben with Fay, worth 1.3; the other way round is worth 0.9. */
    private final MatchingProblem problem = MatchingProblem.builder()
            .mentor(ADA, Seats.of(1), Seats.of(1))
            .mentor(BEN, Seats.of(1))
            .mentee(EVE, HeadCount.of(1), HeadCount.of(1))
            .mentee(FAY)
            .candidate(ADA, EVE, Score.parse("0.8"))
            .candidate(ADA, FAY, Score.parse("0.6"))
            .candidate(BEN, EVE, Score.parse("0.3"))
            .candidate(BEN, FAY, Score.parse("0.5"))
            .build();

    private final Certificate certificate = Assignment.solve(problem, Objective.MOST_SERVED_THEN_TOTAL)
            .orElseThrow()
            .certificate();

    @Test
    void verify_theBestMatching_holds() {
        Verification verification =
                certificate.verify(problem, Set.of(Candidate.of("ada", "eve"), Candidate.of("ben", "fay")));
        assertThat(verification.holds()).isTrue();
        assertThat(verification.isBest()).isTrue();
        assertThat(verification.objections()).isEmpty();
        assertThat(verification.value()).isEqualTo(value(2, "1.3")).isEqualTo(verification.bound());
    }

    @Test
    void verify_aWorseMatchingWithinAGap_holdsButIsNotBest() {
        Verification verification = certificate.verify(
                problem, Set.of(Candidate.of("ben", "eve"), Candidate.of("ada", "fay")), value(0, "0.4"));
        assertThat(verification.holds()).isTrue();
        assertThat(verification.isBest()).isFalse();
        assertThat(verification.gap()).isEqualTo(value(0, "0.4"));
    }

    @Test
    void verify_aWorseMatching_isObjectedTo() {
        assertThat(objections(Candidate.of("ben", "eve"), Candidate.of("ada", "fay")))
                .containsExactly(
                        "worth 2 places, 9000 ten-thousandths and 0 preferences, but the certificate bounds only by"
                                + " 2 places, 13000 ten-thousandths and 0 preferences");
    }

    @Test
    void verify_aPairThatIsNoCandidate_isObjectedToAndWorthNothing() {
        Verification verification = certificate.verify(
                problem, Set.of(Candidate.of("ada", "eve"), Candidate.of("ben", "fay"), Candidate.of("zoe", "fay")));
        assertThat(verification.objections()).containsExactly("mentor `zoe` and mentee `fay` are no candidate pair");
        assertThat(verification.value()).isEqualTo(value(2, "1.3")).isEqualTo(verification.bound());
        assertThat(verification.holds()).isFalse();
        assertThat(verification.isBest()).isFalse();
    }

    @Test
    void verify_anOverloadedMentor_isObjectedTo() {
        assertThat(objections(Candidate.of("ada", "eve"), Candidate.of("ada", "fay")))
                .contains("mentor `ada` has 2 mentees instead of 1 to 1");
    }

    @Test
    void verify_anOverloadedMentee_isObjectedTo() {
        assertThat(objections(Candidate.of("ada", "fay"), Candidate.of("ben", "fay")))
                .contains(
                        "mentee `fay` has 2 mentors instead of 0 to 1", "mentee `eve` has 0 mentors instead of 1 to 1");
    }

    @Test
    void verify_nobody_isObjectedToForEveryLeast() {
        assertThat(objections())
                .containsExactly(
                        "mentor `ada` has 0 mentees instead of 1 to 1",
                        "mentee `eve` has 0 mentors instead of 1 to 1",
                        "worth 0 places, 0 ten-thousandths and 0 preferences, but the certificate bounds only by"
                                + " 2 places, 13000 ten-thousandths and 0 preferences");
    }

    @Test
    void verify_fewerPreferences_isObjectedTo() {
        MatchingProblem tied = MatchingProblem.builder()
                .mentor(ADA, Seats.of(1))
                .mentee(EVE)
                .mentee(FAY)
                .candidate(ADA, EVE, Score.ZERO)
                .candidate(ADA, FAY, Score.ZERO, 2)
                .build();
        Certificate kind = Assignment.solve(tied, Objective.MOST_PLACES_THEN_TOTAL)
                .orElseThrow()
                .certificate();
        assertThat(kind.verify(tied, Set.of(Candidate.of("ada", "fay"))).holds())
                .isTrue();
        assertThat(kind.verify(tied, Set.of(Candidate.of("ada", "eve"))).objections())
                .containsExactly(
                        "worth 1 places, 0 ten-thousandths and 0 preferences, but the certificate bounds only by"
                                + " 1 places, 0 ten-thousandths and 2 preferences");
    }

    @Test
    void verify_underAnotherObjective_isObjectedTo() {
        MatchingProblem costly = MatchingProblem.builder()
                .mentor(ADA, Seats.of(1))
                .mentee(EVE)
                .candidate(ADA, EVE, Score.parse("-1"))
                .build();
        Certificate served = Assignment.solve(costly, Objective.MOST_SERVED_THEN_TOTAL)
                .orElseThrow()
                .certificate();
        Certificate total = new Certificate(Objective.TOTAL, served.mentors(), served.mentees());
        assertThat(served.verify(costly, costly.graph().edgeSet()).holds()).isTrue();
        assertThat(total.verify(costly, costly.graph().edgeSet()).holds()).isFalse();
    }

    @Test
    void verify_aProblemOfAnotherSize_isRefused() {
        MatchingProblem other = MatchingProblem.builder()
                .mentor(ADA, Seats.of(1))
                .mentee(EVE)
                .mentee(FAY)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificate.verify(other, Set.of()))
                .withMessage("certificate is for 2 mentors and 2 mentees, the problem has 1 and 2");
        MatchingProblem another = MatchingProblem.builder()
                .mentor(ADA, Seats.of(1))
                .mentor(BEN, Seats.of(1))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificate.verify(another, Set.of()))
                .withMessage("certificate is for 2 mentors and 2 mentees, the problem has 2 and 0");
    }

    @Test
    void verify_aValueBeyondALong_isObjectedToAndToldAsTheLargest() {
        MatchingProblem huge = pairOfTwo(Long.MAX_VALUE);
        Verification verification = constant(0).verify(huge, huge.graph().edgeSet());
        assertThat(verification.objections())
                .containsExactly("too large to be told exactly:"
                        + " worth 0 places, 18446744073709551614 ten-thousandths and 0 preferences,"
                        + " bounded by 0 places, 18446744073709551614 ten-thousandths and 0 preferences");
        assertThat(verification.value())
                .isEqualTo(new ObjectiveValue(0, Score.ofTenThousandths(Long.MAX_VALUE), Long.MAX_VALUE));
    }

    @Test
    void verify_aCostBeyondALong_isObjectedToAndToldAsTheSmallest() {
        MatchingProblem costly = pairOfTwo(Long.MIN_VALUE);
        Verification verification = constant(0).verify(costly, costly.graph().edgeSet());
        assertThat(verification.holds()).isFalse();
        assertThat(verification.value())
                .isEqualTo(new ObjectiveValue(0, Score.ofTenThousandths(Long.MIN_VALUE), Long.MIN_VALUE));
        assertThat(verification.bound()).isEqualTo(ObjectiveValue.ZERO);
    }

    @Test
    void verify_potentialsBeyondAnyMeasure_areObjectedTo() {
        MatchingProblem small = pairOfTwo(0);
        Verification verification = constant(Long.MAX_VALUE).verify(small, Set.of());
        assertThat(verification.holds()).isFalse();
        assertThat(verification.bound())
                .isEqualTo(new ObjectiveValue(Long.MAX_VALUE, Score.ofTenThousandths(Long.MAX_VALUE), Long.MAX_VALUE));
    }

    @Test
    void potentials_ofDifferentLengths_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Potentials(
                        ImmutableLongArray.of(1), ImmutableLongArray.of(1, 2), ImmutableLongArray.of(1, 2, 3)))
                .withMessage("potentials differ in length: 1 places, 2 scores, 3 preferences");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Potentials(ImmutableLongArray.of(1), ImmutableLongArray.of(1), ImmutableLongArray.of()))
                .withMessage("potentials differ in length: 1 places, 1 scores, 0 preferences");
    }

    @Test
    void potentials_ofOneParticipant_areThatParticipantsParts() {
        Potentials potentials =
                new Potentials(ImmutableLongArray.of(1, 2), ImmutableLongArray.of(30, 40), ImmutableLongArray.of(5, 6));
        assertThat(potentials.size()).isEqualTo(2);
        assertThat(potentials.of(1)).isEqualTo(new ObjectiveValue(2, Score.ofTenThousandths(40), 6));
    }

    @Test
    void null_ofAnyKind_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> certificate.verify(nothing(), Set.of()))
                .withMessage("problem");
        assertThatNullPointerException()
                .isThrownBy(() -> certificate.verify(problem, nothing()))
                .withMessage("pairs");
        assertThatNullPointerException()
                .isThrownBy(() -> new Certificate(nothing(), certificate.mentors(), certificate.mentees()))
                .withMessage("objective");
        assertThatNullPointerException()
                .isThrownBy(() -> new Verification(ObjectiveValue.ZERO, nothing(), ImmutableList.of()))
                .withMessage("bound");
    }

    private ImmutableList<String> objections(Candidate... pairs) {
        return certificate.verify(problem, Set.of(pairs)).objections();
    }

    /** Two mentors and two mentees of whom each may have the one of the same place, for the same score. */
    private static MatchingProblem pairOfTwo(long score) {
        return MatchingProblem.builder()
                .mentor(ADA, Seats.of(1))
                .mentor(BEN, Seats.of(1))
                .mentee(EVE)
                .mentee(FAY)
                .candidate(ADA, EVE, Score.ofTenThousandths(score))
                .candidate(BEN, FAY, Score.ofTenThousandths(score))
                .build();
    }

    /** The certificate for two mentors and two mentees that gives all of them the same potential. */
    private static Certificate constant(long potential) {
        ImmutableLongArray all = ImmutableLongArray.of(potential, potential);
        Potentials potentials = new Potentials(all, all, all);
        return new Certificate(Objective.TOTAL, potentials, potentials);
    }

    private static ObjectiveValue value(long places, String total) {
        return new ObjectiveValue(places, Score.parse(total), 0);
    }
}
