package io.github.mentoring.examples.peers.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.CommitteeValue;
import io.github.mentoring.matching.committee.CommitteeVerification;
import io.github.mentoring.matching.committee.Committees;
import io.github.mentoring.matching.committee.MentorPair;
import io.github.mentoring.matching.problem.Score;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CpSatCommitteesTest {

    private static final int PROBLEMS = 12;
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final MentorId M1 = MentorId.of("m1");
    private static final MentorId M2 = MentorId.of("m2");
    private static final MentorId M3 = MentorId.of("m3");
    private static final MenteeId EVE = MenteeId.of("eve");

    @Test
    void solve_pairThatDoesNotGetOn_isWorthItsTotal() {
        CommitteeProblem problem = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(1)))
                .mentor(CommitteeMentor.of(M2, Seats.of(1)))
                .mentor(CommitteeMentor.of(M3, Seats.of(1)))
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.of(HeadCount.of(2), HeadCount.of(3))))
                .candidate(M1, EVE, Score.parse("0.9"))
                .candidate(M2, EVE, Score.parse("0.8"))
                .candidate(M3, EVE, Score.parse("0.1"))
                .affinity(MentorPair.of(M1, M2), Score.parse("-1"))
                .build();
        assertThat(CpSatCommittees.solve(problem, LONG))
                .isEqualTo(new CpSatCommittees.Answer(new CommitteeValue(1, 1, 0, 1, Score.parse("1.0"), 0, 0), true));
    }

    @Test
    void solve_randomProgrammes_isWhatTheSearchFinds() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            CommitteeProblem problem = RandomCommittees.of(seed, 8, 6);
            CommitteeChoice ours = Committees.choose(problem);
            CommitteeComparison comparison =
                    new CommitteeComparison(ours, ours.verify(), CpSatCommittees.solve(problem, LONG));
            assertThat(comparison.verdict()).as("seed %s", seed).isEqualTo(Verdict.EQUAL);
        }
    }

    @Test
    void verdict_moreThanTheBest_isContradicted() {
        CommitteeChoice ours = Committees.choose(RandomCommittees.of(1, 8, 6));
        CommitteeValue more = ours.value().plus(new CommitteeValue(0, 0, 0, 0, Score.ofTenThousandths(1), 0, 0));
        assertThat(new CommitteeComparison(ours, ours.verify(), new CpSatCommittees.Answer(more, true)).verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void verdict_lessThanFound_isContradictedIfItClaimsToBeBest() {
        CommitteeChoice ours = Committees.choose(RandomCommittees.of(1, 8, 6));
        assertThat(new CommitteeComparison(ours, ours.verify(), new CpSatCommittees.Answer(CommitteeValue.ZERO, true))
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(new CommitteeComparison(ours, ours.verify(), new CpSatCommittees.Answer(CommitteeValue.ZERO, false))
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void verdict_objection_isContradicted() {
        CommitteeChoice ours = Committees.choose(RandomCommittees.of(1, 8, 6));
        CommitteeVerification objected = new CommitteeVerification(
                ours.value(), CommitteeValue.ZERO, ImmutableList.of("mentor `m1` serves too often"));
        assertThat(new CommitteeComparison(ours, objected, new CpSatCommittees.Answer(ours.value(), true)).verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }
}
