package io.github.mentoring.matching.proof;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Score;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortageTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BEN = MentorId.of("ben");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FAY = MenteeId.of("fay");

    private final MatchingProblem problem = problem(Seats.of(1)).build();

    @Test
    void ofMentors_moreClaimedThanSeats_isCounted() {
        Shortage.OfMentors shortage =
                Shortage.OfMentors.in(problem, Map.of(EVE, HeadCount.of(1), FAY, HeadCount.of(1)));
        assertThat(shortage.mentors()).containsExactly(ADA);
        assertThat(shortage.claimed()).isEqualTo(2);
        assertThat(shortage.available()).isEqualTo(1);
        assertThat(shortage.holdsIn(problem)).isTrue();
    }

    @Test
    void ofMentors_aMentorWithManySeats_countsOnceForEachClaimant() {
        MatchingProblem generous = problem(Seats.of(9)).build();
        Shortage.OfMentors shortage =
                Shortage.OfMentors.in(generous, Map.of(EVE, HeadCount.of(2), FAY, HeadCount.of(1)));
        assertThat(shortage.available()).isEqualTo(2);
        assertThat(shortage.claimed()).isEqualTo(3);
    }

    @Test
    void ofMentors_whoeverHasEnough_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortage.OfMentors.in(problem, Map.of(EVE, HeadCount.of(1))))
                .withMessage("no shortage: 1 claimed and 1 available");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortage.OfMentors.in(problem, Map.of()))
                .withMessage("no shortage: 0 claimed and 0 available");
    }

    @Test
    void ofMentors_aStranger_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortage.OfMentors.in(problem, Map.of(MenteeId.of("zoe"), HeadCount.of(1))))
                .withMessage("graph does not hold participant `zoe`");
    }

    @Test
    void ofMentees_moreClaimedThanTheyMayHave_isCounted() {
        Shortage.OfMentees shortage = Shortage.OfMentees.in(problem, Map.of(ADA, Seats.of(2), BEN, Seats.of(1)));
        assertThat(shortage.mentees()).containsExactly(EVE, FAY);
        assertThat(shortage.claimed()).isEqualTo(3);
        assertThat(shortage.available()).isEqualTo(2);
        assertThat(shortage.holdsIn(problem)).isTrue();
    }

    @Test
    void ofMentees_whoeverHasEnough_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortage.OfMentees.in(problem, Map.of(ADA, Seats.of(2))))
                .withMessage("no shortage: 2 claimed and 2 available");
    }

    @Test
    void constructor_whoIsNotShort_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shortage.OfMentees(ImmutableSortedMap.of(), ImmutableSortedSet.of(), 1, 1))
                .withMessage("no shortage: 1 claimed and 1 available");
    }

    @Test
    void holdsIn_aProblemWithMoreSeats_isFalse() {
        Shortage shortage = Shortage.OfMentors.in(problem, Map.of(EVE, HeadCount.of(1), FAY, HeadCount.of(1)));
        assertThat(shortage.holdsIn(problem(Seats.of(2)).build())).isFalse();
        assertThat(shortage.holdsIn(problem(Seats.of(0)).build())).isFalse();
    }

    @Test
    void holdsIn_aProblemWithAnotherCandidate_isFalse() {
        MatchingProblem wider = problem(Seats.of(1))
                .mentor(MentorId.of("cat"), Seats.of(0))
                .candidate(MentorId.of("cat"), EVE, Score.ZERO)
                .build();
        Shortage shortage = Shortage.OfMentors.in(problem, Map.of(EVE, HeadCount.of(1), FAY, HeadCount.of(1)));
        assertThat(shortage.holdsIn(wider)).isFalse();
    }

    @Test
    void holdsIn_aProblemOfOthers_isFalse() {
        MatchingProblem empty = MatchingProblem.builder().build();
        List<Shortage> shortages = List.of(
                Shortage.OfMentors.in(problem, Map.of(EVE, HeadCount.of(1), FAY, HeadCount.of(1))),
                Shortage.OfMentees.in(problem, Map.of(ADA, Seats.of(2), BEN, Seats.of(1))));
        assertThat(shortages).noneMatch(shortage -> shortage.holdsIn(empty));
    }

    @Test
    void holdsIn_aProblemWithAnotherMentee_isFalse() {
        MatchingProblem wider = problem(Seats.of(1))
                .mentee(MenteeId.of("gil"))
                .candidate(BEN, MenteeId.of("gil"), Score.ZERO)
                .build();
        Shortage shortage = Shortage.OfMentees.in(problem, Map.of(ADA, Seats.of(2), BEN, Seats.of(1)));
        assertThat(shortage.holdsIn(wider)).isFalse();
    }

    @Test
    void holdsIn_numbersThatWereMadeUp_isFalse() {
        var claims = ImmutableSortedMap.of(EVE, HeadCount.of(1), FAY, HeadCount.of(1));
        assertThat(new Shortage.OfMentors(claims, ImmutableSortedSet.of(ADA), 7, 1).holdsIn(problem))
                .isFalse();
        assertThat(new Shortage.OfMentors(claims, ImmutableSortedSet.of(ADA), 2, 0).holdsIn(problem))
                .isFalse();
        assertThat(new Shortage.OfMentors(claims, ImmutableSortedSet.of(BEN), 2, 1).holdsIn(problem))
                .isFalse();
        var seats = ImmutableSortedMap.of(ADA, Seats.of(2), BEN, Seats.of(1));
        assertThat(new Shortage.OfMentees(seats, ImmutableSortedSet.of(EVE, FAY), 7, 2).holdsIn(problem))
                .isFalse();
        assertThat(new Shortage.OfMentees(seats, ImmutableSortedSet.of(EVE, FAY), 3, 1).holdsIn(problem))
                .isFalse();
        assertThat(new Shortage.OfMentees(seats, ImmutableSortedSet.of(EVE), 3, 2).holdsIn(problem))
                .isFalse();
    }

    @Test
    void null_ofAnyKind_namesTheParameter() {
        Shortage shortage = Shortage.OfMentors.in(problem, Map.of(EVE, HeadCount.of(2)));
        assertThatNullPointerException()
                .isThrownBy(() -> shortage.holdsIn(nothing()))
                .withMessage("problem");
        assertThatNullPointerException()
                .isThrownBy(() -> Shortage.OfMentors.in(nothing(), Map.of()))
                .withMessage("problem");
        assertThatNullPointerException()
                .isThrownBy(() -> Shortage.OfMentees.in(problem, nothing()))
                .withMessage("claims");
    }

    /** Ada with so many seats is the one candidate of Eve and Fay; Ben is nobody's. */
    private static MatchingProblemBuilder problem(Seats adas) {
        return MatchingProblem.builder()
                .mentor(ADA, adas)
                .mentor(BEN, Seats.of(0))
                .mentee(EVE)
                .mentee(FAY)
                .candidate(ADA, EVE, Score.ZERO)
                .candidate(ADA, FAY, Score.ZERO);
    }
}
