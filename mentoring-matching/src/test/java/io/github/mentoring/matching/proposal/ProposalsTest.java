package io.github.mentoring.matching.proposal;

import static io.github.mentoring.core.person.Side.MENTEE;
import static io.github.mentoring.core.person.Side.MENTOR;
import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static io.github.mentoring.matching.fixture.People.mentee;
import static io.github.mentoring.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.search.SearchPolicy;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.fixture.Nulls;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Score;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BEN = MentorId.of("ben");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FAY = MenteeId.of("fay");
    private static final Candidate ADA_EVE = new Candidate(ADA, EVE);
    private static final Candidate ADA_FAY = new Candidate(ADA, FAY);
    private static final Candidate BEN_EVE = new Candidate(BEN, EVE);
    private static final SearchPolicy ASKING = SearchPolicy.standard();
    private static final SearchPolicy ASSIGNING =
            SearchPolicy.builder().requireAcceptance(false).build();

    /** Ada has one seat and Ben two; Eve and Fay want one mentor each; Ben may not have Fay. */
    private static MatchingProblem problem() {
        return problem(1);
    }

    private static MatchingProblem problem(int seatsOfAda) {
        return MatchingProblem.builder()
                .mentor(ADA, Seats.of(seatsOfAda))
                .mentor(BEN, Seats.of(2))
                .mentee(EVE)
                .mentee(FAY)
                .candidate(ADA, EVE, Score.parse("0.9"))
                .candidate(ADA, FAY, Score.parse("0.8"))
                .candidate(BEN, EVE, Score.parse("0.1"))
                .build();
    }

    private static Proposals all() {
        return Proposals.none(problem(), ASKING)
                .propose(ADA_EVE)
                .orElseThrow()
                .propose(ADA_FAY)
                .orElseThrow()
                .propose(BEN_EVE)
                .orElseThrow();
    }

    private static ImmutableList<Obstacle> obstacles(ProposalStep step) {
        return ((ProposalStep.Refused) step).obstacles();
    }

    @Test
    @DisplayName("D-SEL-13, D-AMB-39 a matching is a proposal that both sides have to accept")
    void of_matching_isOpenUntilBothAccept() {
        Matching matching = Matchmaker.match(MatchRound.of(mentor("ada", 1), mentee("eve"), mentee("fay")))
                .matching();
        Proposals proposed = Proposals.of(matching, ASKING);
        assertThat(proposed.statuses()).isEqualTo(ImmutableSortedMap.of(ADA_EVE, ProposalStatus.OPEN));
        assertThat(proposed.freeSeats(ADA)).isEqualTo(Seats.of(1));
        Proposals half = proposed.accept(ADA_EVE, MENTEE).orElseThrow();
        assertThat(half.status(ADA_EVE)).contains(ProposalStatus.ACCEPTED_BY_MENTEE);
        assertThat(half.freeSeats(ADA)).isEqualTo(Seats.of(0));
        assertThat(half.mentorsWanted(EVE)).isEqualTo(HeadCount.of(0));
        assertThat(half.pairs(ProposalStatus.AGREED)).isEmpty();
        Proposals agreed = half.accept(ADA_EVE, MENTOR).orElseThrow();
        assertThat(agreed.pairs(ProposalStatus.AGREED)).containsExactly(ADA_EVE);
        assertThat(agreed)
                .isEqualTo(proposed.accept(ADA_EVE, MENTOR)
                        .orElseThrow()
                        .accept(ADA_EVE, MENTEE)
                        .orElseThrow());
    }

    @Test
    @DisplayName("D-AMB-39 only a policy that says so makes an assignment final, and then within the seats, too")
    void propose_withoutAcceptanceRequired_isAgreedAsFarAsSeatsGo() {
        Proposals one = Proposals.none(problem(), ASSIGNING).propose(ADA_EVE).orElseThrow();
        assertThat(one.status(ADA_EVE)).contains(ProposalStatus.AGREED);
        assertThat(obstacles(one.propose(ADA_FAY)))
                .containsExactly(new Obstacle.SeatsHeld(ADA, Seats.of(1), ImmutableSortedSet.of(EVE)));
        Matching matching =
                Matchmaker.match(MatchRound.of(mentor("ada", 1), mentee("eve"))).matching();
        assertThat(Proposals.of(matching, ASSIGNING).pairs(ProposalStatus.AGREED))
                .containsExactly(ADA_EVE);
    }

    @Test
    void accept_beyondTheSeats_isRefusedWhoeverIsFirst() {
        Proposals eveFirst = all().accept(ADA_EVE, MENTOR).orElseThrow();
        assertThat(obstacles(eveFirst.accept(ADA_FAY, MENTOR)))
                .containsExactly(new Obstacle.SeatsHeld(ADA, Seats.of(1), ImmutableSortedSet.of(EVE)));
        assertThat(obstacles(eveFirst.accept(ADA_FAY, MENTEE))).hasSize(1);
        Proposals fayFirst = all().accept(ADA_FAY, MENTEE).orElseThrow();
        assertThat(obstacles(fayFirst.accept(ADA_EVE, MENTOR)))
                .containsExactly(new Obstacle.SeatsHeld(ADA, Seats.of(1), ImmutableSortedSet.of(FAY)));
        assertThat(fayFirst.accept(ADA_EVE, MENTOR).proposals()).isSameAs(fayFirst);
    }

    @Test
    void accept_beyondSeatsAndWants_isToldBoth() {
        Proposals full = all().accept(ADA_FAY, MENTOR)
                .orElseThrow()
                .accept(BEN_EVE, MENTEE)
                .orElseThrow();
        assertThat(obstacles(full.accept(ADA_EVE, MENTEE)))
                .containsExactly(
                        new Obstacle.SeatsHeld(ADA, Seats.of(1), ImmutableSortedSet.of(FAY)),
                        new Obstacle.WantsMet(EVE, HeadCount.of(1), ImmutableSortedSet.of(BEN)));
        assertThatIllegalStateException()
                .isThrownBy(() -> full.accept(ADA_EVE, MENTEE).orElseThrow())
                .withMessage(
                        "proposal of mentor `ada` and mentee `eve` is refused: [CAPACITY_EXCEEDED, WANTS_EXCEEDED]");
    }

    @Test
    void decline_givesTheSeatToWhoeverAcceptsNext() {
        Proposals agreed = all().accept(ADA_EVE, MENTOR)
                .orElseThrow()
                .accept(ADA_EVE, MENTEE)
                .orElseThrow();
        Proposals freed = agreed.decline(ADA_EVE).orElseThrow(); // somebody may back out, too
        assertThat(freed.freeSeats(ADA)).isEqualTo(Seats.of(1));
        assertThat(freed.accept(ADA_FAY, MENTEE).orElseThrow().freeSeats(ADA)).isEqualTo(Seats.of(0));
        assertThat(freed.accept(BEN_EVE, MENTEE)).isInstanceOf(ProposalStep.Taken.class);
        assertThat(freed).hasToString("Proposals[2 open, 0 held, 0 of them agreed, 1 declined]");
        assertThat(agreed).hasToString("Proposals[2 open, 1 held, 1 of them agreed, 0 declined]");
    }

    @Test
    void decline_isFinalHere() {
        Proposals declined = all().decline(ADA_EVE).orElseThrow();
        assertThat(obstacles(declined.accept(ADA_EVE, MENTOR))).containsExactly(new Obstacle.Declined());
        assertThat(obstacles(declined.propose(ADA_EVE))).containsExactly(new Obstacle.Declined());
        assertThat(declined.decline(ADA_EVE).orElseThrow()).isSameAs(declined);
    }

    @Test
    void zeroSeats_areNeitherProposedNorAccepted() {
        Proposals none = Proposals.none(problem(0), ASKING);
        assertThat(none.freeSeats(ADA)).isEqualTo(Seats.of(0));
        assertThat(obstacles(none.propose(ADA_EVE)))
                .containsExactly(new Obstacle.SeatsHeld(ADA, Seats.of(0), ImmutableSortedSet.of()));
        assertThat(obstacles(none.accept(ADA_EVE, MENTEE)))
                .containsExactly(
                        new Obstacle.NotProposed(), new Obstacle.SeatsHeld(ADA, Seats.of(0), ImmutableSortedSet.of()));
    }

    @Test
    void step_withAPairThatMayNotBe_isRefused() {
        Candidate stranger = Candidate.of("ada", "gus");
        Candidate refused = new Candidate(BEN, FAY);
        Proposals proposals = all();
        for (Candidate pair : ImmutableList.of(stranger, refused)) {
            assertThat(obstacles(proposals.propose(pair))).containsExactly(new Obstacle.NotACandidate());
            assertThat(obstacles(proposals.accept(pair, MENTOR)))
                    .containsExactly(new Obstacle.NotACandidate(), new Obstacle.NotProposed());
            assertThat(obstacles(proposals.decline(pair))).containsExactly(new Obstacle.NotProposed());
            assertThat(proposals.status(pair)).isEmpty();
        }
        assertThat(ImmutableList.of(new Obstacle.NotACandidate(), new Obstacle.NotProposed(), new Obstacle.Declined()))
                .extracting(obstacle -> obstacle.code().code())
                .containsExactly("NOT_A_CANDIDATE", "NOT_PROPOSED", "PROPOSAL_DECLINED");
    }

    @Test
    void propose_again_changesNothing() {
        Proposals accepted = all().accept(ADA_EVE, MENTOR).orElseThrow();
        assertThat(accepted.propose(ADA_EVE).orElseThrow()).isSameAs(accepted);
        assertThat(accepted.accept(ADA_EVE, MENTOR).orElseThrow()).isSameAs(accepted);
    }

    @Test
    void proposals_areComparedByValue() {
        assertThat(all()).isEqualTo(all()).hasSameHashCodeAs(all());
        assertThat(all()).isNotEqualTo(all().decline(ADA_EVE).orElseThrow());
        assertThat(Proposals.none(problem(), ASKING))
                .isNotEqualTo(Proposals.none(problem(0), ASKING))
                .isNotEqualTo(Proposals.none(problem(), ASSIGNING))
                .isNotEqualTo(problem());
        assertThat(all().problem()).isEqualTo(problem());
    }

    @Test
    void freeSeats_andMentorsWanted_ofStrangers_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all().freeSeats(MentorId.of("gus")))
                .withMessage("matching problem does not hold mentor `gus`; ask for one who takes part");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all().mentorsWanted(MenteeId.of("gus")))
                .withMessage("matching problem does not hold mentee `gus`; ask for one who takes part");
    }

    @Test
    void obstacle_thatIsNone_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Obstacle.SeatsHeld(ADA, Seats.of(2), ImmutableSortedSet.of(EVE)))
                .withMessage("seats of mentor `ada` are not all held: 1 of 2; then they are no obstacle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Obstacle.WantsMet(EVE, HeadCount.of(1), ImmutableSortedSet.of()))
                .withMessage("mentee `eve` has fewer mentors than they want: 0 of 1; then it is no obstacle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProposalStep.Refused(all(), ADA_EVE, ImmutableList.of()))
                .withMessage("refused step of mentor `ada` and mentee `eve` has no obstacle; take it instead");
    }

    @Test
    void step_null_namesTheParameter() {
        Proposals proposals = all();
        assertThatNullPointerException()
                .isThrownBy(() -> Proposals.none(nothing(), ASKING))
                .withMessage("problem");
        assertThatNullPointerException()
                .isThrownBy(() -> Proposals.none(problem(), nothing()))
                .withMessage("policy");
        assertThatNullPointerException()
                .isThrownBy(() -> Proposals.of(Nulls.<Matching>nothing(), ASKING))
                .withMessage("matching");
        assertThatNullPointerException()
                .isThrownBy(() -> proposals.propose(nothing()))
                .withMessage("pair");
        assertThatNullPointerException()
                .isThrownBy(() -> proposals.accept(nothing(), MENTOR))
                .withMessage("pair");
        assertThatNullPointerException()
                .isThrownBy(() -> proposals.accept(ADA_EVE, nothing()))
                .withMessage("side");
        assertThatNullPointerException()
                .isThrownBy(() -> proposals.decline(nothing()))
                .withMessage("pair");
        assertThatNullPointerException()
                .isThrownBy(() -> proposals.pairs(nothing()))
                .withMessage("status");
    }
}
