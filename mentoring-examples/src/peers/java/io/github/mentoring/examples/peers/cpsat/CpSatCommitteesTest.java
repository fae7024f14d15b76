package io.github.mentoring.examples.peers.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.committee.CommitteeCandidate;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.CommitteeValue;
import io.github.mentoring.matching.committee.Committees;
import io.github.mentoring.matching.committee.Group;
import io.github.mentoring.matching.committee.MentorPair;
import io.github.mentoring.matching.committee.Role;
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
    private static final MenteeId BEN = MenteeId.of("ben");
    private static final Group SENIORS = Group.of("seniors");
    private static final CommitteeValue VALUE = new CommitteeValue(0, 5, 4, 3, 2, 0, Score.parse("1.5"), 1, 0);

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
        assertThat(CpSatCommittees.solve(problem, ImmutableList.of(), LONG))
                .isEqualTo(new CpSatCommittees.Answer(
                        new CommitteeValue(0, 1, 0, 0, 0, 0, Score.parse("1.0"), 0, 0), true));
    }

    @Test
    void solve_hoursForOneOfTwo_isTheBetterOne() {
        CommitteeMentee eve = CommitteeMentee.of(
                EVE, CommitteeRules.ofSize(1).role(Role.of("chair", SENIORS).taking(Hours.of(3))));
        CommitteeMentee ben = CommitteeMentee.of(BEN, CommitteeRules.ofSize(1));
        CommitteeProblem problem = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(2)).in(SENIORS).having(Hours.of(4)))
                .mentee(eve)
                .mentee(ben)
                .candidate(EVE, new CommitteeCandidate(M1, Score.parse("0.5"), 0).spending(Hours.of(1)))
                .candidate(BEN, new CommitteeCandidate(M1, Score.parse("0.6"), 0).spending(Hours.of(1)))
                .build();
        assertThat(CpSatCommittees.solve(problem, ImmutableList.of(), LONG))
                .isEqualTo(new CpSatCommittees.Answer(
                        new CommitteeValue(0, 1, 0, 0, 0, 0, Score.parse("0.6"), 0, 0), true));
    }

    @Test
    void solve_randomProgrammes_isWhatTheSearchFinds() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            CommitteeProblem problem = RandomCommittees.of(seed, 8, 6);
            CommitteeComparison comparison = CommitteeComparison.of(
                    Committees.choose(problem), CpSatCommittees.solve(problem, ImmutableList.of(), LONG));
            assertThat(comparison.verdict()).as("seed %s: %s", seed, comparison).isEqualTo(Verdict.EQUAL);
        }
    }

    private static CommitteeComparison compared(
            CommitteeValue gap, String[] objections, CommitteeValue theirs, boolean isBest) {
        CommitteeProblem problem = RandomCommittees.of(1, 8, 6);
        return new CommitteeComparison(
                problem,
                VALUE,
                gap.equals(CommitteeValue.ZERO),
                gap,
                ImmutableList.copyOf(objections),
                new CpSatCommittees.Answer(theirs, isBest));
    }

    @Test
    void verdict_betterThanTheBest_isContradicted() {
        CommitteeValue more = VALUE.plus(ofTotal("0.0001"));
        assertThat(compared(CommitteeValue.ZERO, new String[0], more, true).verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(compared(ofTotal("0.5"), new String[0], VALUE.plus(ofTotal("0.4")), true)
                        .verdict())
                .isEqualTo(Verdict.WITHIN_GAP);
        assertThat(compared(ofTotal("0.5"), new String[0], VALUE.plus(ofTotal("0.6")), true)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void verdict_moreKeptThanTheGap_isContradicted() {
        CommitteeValue oneMore = new CommitteeValue(0, 0, 0, 0, 0, 1, Score.parse("-0.7"), 0, 0);
        assertThat(compared(ofTotal("0.5"), new String[0], VALUE.plus(oneMore), true)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(compared(oneMore, new String[0], VALUE.plus(ofTotal("0.6")), true)
                        .verdict())
                .isEqualTo(Verdict.WITHIN_GAP);
        assertThat(compared(oneMore, new String[0], VALUE.plus(oneMore), true).verdict())
                .isEqualTo(Verdict.WITHIN_GAP);
    }

    @Test
    void verdict_lessThanFound_isContradictedIfItClaimsToBeBest() {
        assertThat(compared(CommitteeValue.ZERO, new String[0], CommitteeValue.ZERO, true)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(compared(CommitteeValue.ZERO, new String[0], CommitteeValue.ZERO, false)
                        .verdict())
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void verdict_objection_isContradicted() {
        assertThat(compared(CommitteeValue.ZERO, new String[] {"mentor `m1` serves too often"}, VALUE, true)
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(compared(CommitteeValue.ZERO, new String[0], VALUE, true).verdict())
                .isEqualTo(Verdict.EQUAL);
    }

    private static CommitteeValue ofTotal(String total) {
        return new CommitteeValue(0, 0, 0, 0, 0, 0, Score.parse(total), 0, 0);
    }
}
