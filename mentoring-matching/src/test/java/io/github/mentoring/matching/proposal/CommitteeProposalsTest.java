package io.github.mentoring.matching.proposal;

import static io.github.mentoring.core.person.Side.MENTEE;
import static io.github.mentoring.core.person.Side.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.search.SearchPolicy;
import io.github.mentoring.matching.committee.CommitteeCandidate;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.Committees;
import io.github.mentoring.matching.committee.Group;
import io.github.mentoring.matching.committee.Role;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.Score;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Committees that people are asked to serve in. */
class CommitteeProposalsTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BEN = MentorId.of("ben");
    private static final MentorId CLEO = MentorId.of("cleo");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FAY = MenteeId.of("fay");
    private static final Candidate ADA_EVE = new Candidate(ADA, EVE);
    private static final Candidate ADA_FAY = new Candidate(ADA, FAY);
    private static final SearchPolicy ASKING = SearchPolicy.standard();

    /** Eve has Ada and Ben, Fay has Ben and Cleo. */
    private static Proposals committees(CommitteeMentor ada) {
        return Proposals.of(Committees.choose(problem(ada, CommitteeRules.ofSize(2))), ASKING);
    }

    private static CommitteeProblem problem(CommitteeMentor ada, CommitteeRules rulesOfEve) {
        return CommitteeProblem.builder()
                .mentor(ada)
                .mentor(CommitteeMentor.of(BEN, Seats.of(2)))
                .mentor(CommitteeMentor.of(CLEO, Seats.of(2)))
                .mentee(CommitteeMentee.of(EVE, rulesOfEve))
                .mentee(CommitteeMentee.of(FAY, CommitteeRules.ofSize(2)))
                .candidate(EVE, candidate(ADA, "0.9"))
                .candidate(EVE, candidate(BEN, "0.8"))
                .candidate(EVE, candidate(CLEO, "0.7"))
                .candidate(FAY, candidate(ADA, "0.3"))
                .candidate(FAY, candidate(BEN, "0.6"))
                .candidate(FAY, candidate(CLEO, "0.5"))
                .build();
    }

    private static CommitteeCandidate candidate(MentorId mentor, String score) {
        return new CommitteeCandidate(mentor, Score.parse(score), 0).spending(Hours.of(4));
    }

    private static CommitteeMentor ada(int seats) {
        return CommitteeMentor.of(ADA, Seats.of(seats));
    }

    private static ImmutableList<Obstacle> obstacles(ProposalStep step) {
        return ((ProposalStep.Refused) step).obstacles();
    }

    @Test
    void members_areProposedOneByOne() {
        Proposals proposals = committees(ada(1));
        assertThat(proposals.statuses())
                .hasToString("{(ada, eve)=OPEN, (ben, eve)=OPEN, (ben, fay)=OPEN, (cleo, fay)=OPEN}");
        assertThat(proposals.mentorsWanted(EVE)).isEqualTo(HeadCount.of(2));
        Proposals accepted = proposals.accept(ADA_EVE, MENTOR).orElseThrow();
        assertThat(accepted.freeSeats(ADA)).isEqualTo(Seats.of(0));
        assertThat(accepted.accept(ADA_EVE, MENTEE).orElseThrow().pairs(ProposalStatus.AGREED))
                .containsExactly(ADA_EVE);
    }

    @Test
    @DisplayName("D-SEL-18 beyond the seats for all committees nobody is accepted, whoever comes first")
    void accept_beyondTheSeats_isRefusedInAnyOrder() {
        Proposals both = committees(ada(1)).propose(ADA_FAY).orElseThrow();
        assertThat(obstacles(both.accept(ADA_EVE, MENTOR).orElseThrow().accept(ADA_FAY, MENTEE)))
                .containsExactly(new Obstacle.SeatsHeld(ADA, Seats.of(1), ImmutableSortedSet.of(EVE)));
        assertThat(obstacles(both.accept(ADA_FAY, MENTEE).orElseThrow().accept(ADA_EVE, MENTOR)))
                .containsExactly(new Obstacle.SeatsHeld(ADA, Seats.of(1), ImmutableSortedSet.of(FAY)));
    }

    @Test
    void accept_beyondTheMostMembers_isRefused() {
        Proposals full = committees(ada(2))
                .accept(ADA_EVE, MENTOR)
                .orElseThrow()
                .accept(new Candidate(BEN, EVE), MENTEE)
                .orElseThrow();
        assertThat(obstacles(full.propose(new Candidate(CLEO, EVE))))
                .containsExactly(new Obstacle.WantsMet(EVE, HeadCount.of(2), ImmutableSortedSet.of(ADA, BEN)));
        assertThat(full.decline(ADA_EVE).orElseThrow().propose(new Candidate(CLEO, EVE)))
                .as("instead of whoever declines")
                .isInstanceOf(ProposalStep.Taken.class);
    }

    @Test
    @DisplayName("D-SEL-18 beyond the hours for all committees nobody is accepted, whoever comes first")
    void accept_beyondTheHours_isRefusedInAnyOrder() {
        Proposals both = committees(ada(2).having(Hours.of(7))).propose(ADA_FAY).orElseThrow();
        assertThat(obstacles(both.accept(ADA_EVE, MENTOR).orElseThrow().accept(ADA_FAY, MENTEE)))
                .containsExactly(
                        new Obstacle.HoursHeld(ADA, Hours.of(7), Hours.of(4), Hours.of(4), ImmutableSortedSet.of(EVE)));
        Proposals fayFirst = both.accept(ADA_FAY, MENTEE).orElseThrow();
        assertThat(obstacles(fayFirst.accept(ADA_EVE, MENTOR)))
                .containsExactly(
                        new Obstacle.HoursHeld(ADA, Hours.of(7), Hours.of(4), Hours.of(4), ImmutableSortedSet.of(FAY)));
        assertThat(fayFirst.decline(ADA_FAY).orElseThrow().accept(ADA_EVE, MENTOR))
                .as("a decline gives hours back")
                .isInstanceOf(ProposalStep.Taken.class);
        Proposals enough =
                committees(ada(2).having(Hours.of(8))).propose(ADA_FAY).orElseThrow();
        assertThat(enough.accept(ADA_FAY, MENTEE).orElseThrow().accept(ADA_EVE, MENTOR))
                .isInstanceOf(ProposalStep.Taken.class);
        assertThat(enough).isNotEqualTo(both);
    }

    @Test
    void roleTakesItsHours() {
        Group chairs = Group.of("chairs");
        CommitteeRules chaired =
                CommitteeRules.ofSize(2).role(Role.of("chair", chairs).taking(Hours.of(2)));
        CommitteeMentor ada = ada(2).in(chairs).having(Hours.of(9));
        Proposals chair = Proposals.of(Committees.choose(problem(ada, chaired)), ASKING)
                .propose(ADA_FAY)
                .orElseThrow()
                .accept(ADA_EVE, MENTOR)
                .orElseThrow();
        assertThat(obstacles(chair.accept(ADA_FAY, MENTOR)))
                .containsExactly(
                        new Obstacle.HoursHeld(ADA, Hours.of(9), Hours.of(6), Hours.of(4), ImmutableSortedSet.of(EVE)));
    }

    @Test
    void withoutAcceptanceAsked_committeesAreAgreed() {
        SearchPolicy assigning = SearchPolicy.builder().requireAcceptance(false).build();
        assertThat(Proposals.of(Committees.choose(problem(ada(1), CommitteeRules.ofSize(2))), assigning)
                        .pairs(ProposalStatus.AGREED))
                .hasSize(4);
    }

    @Test
    void hoursThatDo_areNoObstacle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Obstacle.HoursHeld(ADA, Hours.of(8), Hours.of(4), Hours.of(4), ImmutableSortedSet.of(EVE)))
                .withMessage("hours of mentor `ada` would do: 4 held and 4 needed of 8; then they are no obstacle");
        assertThat(new Obstacle.HoursHeld(ADA, Hours.of(3), Hours.of(0), Hours.of(4), ImmutableSortedSet.of()).code())
                .hasToString("HOURS_EXCEEDED");
    }
}
