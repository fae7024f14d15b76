package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Mentors have so many hours for all their committees, and mentees and roles take some of them. */
class CommitteeHoursTest {

    private static final Group SENIORS = Group.of("seniors");
    private static final Role CHAIR = Role.of("chair", SENIORS).taking(Hours.of(3));
    private static final MenteeId BOB = MenteeId.of("bob");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MentorId M1 = MentorId.of("m1");
    private static final MentorId M2 = MentorId.of("m2");
    private static final Score GOOD = Score.parse("0.9");
    private static final Score FAIR = Score.parse("0.5");

    @Test
    void theRoleGoesToWhoeverHasTheHours() {
        CommitteeChoice choice = Committees.choose(twoChairs(5, 5));
        assertThat(choice.committees().values())
                .extracting(committee -> committee.mentee() + " " + committee.roles())
                .containsExactly("bob {chair=m1}", "eve {chair=m2}");
        assertThat(choice.hours()).hasToString("{m1=5, m2=5}");
        assertThat(choice.verify().objections()).isEmpty();
        assertThat(choice.isBest()).isTrue();
    }

    @Test
    void whereNobodyElseHasTheHours_oneHasBothRoles() {
        CommitteeChoice choice = Committees.choose(twoChairs(2, 8));
        assertThat(choice.committees().values())
                .extracting(committee -> committee.mentee() + " " + committee.roles())
                .containsExactly("bob {chair=m2}", "eve {chair=m2}");
        assertThat(choice.hours()).hasToString("{m1=2, m2=8}");
    }

    @Test
    void whereHoursDoForOneOnly_theOtherIsToldSo() {
        CommitteeChoice choice = Committees.choose(twoChairs(4, 4));
        assertThat(choice.committees()).hasSize(1);
        MenteeId left = choice.unserved().first();
        assertThat(choice.cause(left)).isEqualTo(new NoCommittee.HoursTaken());
        assertThat(choice.verify().objections()).isEmpty();
        assertThat(choice.isBest()).isTrue();
    }

    /** Two mentees who each want both mentors, one of whom is to be the chair: one hour for each member, three for the chair. */
    private static CommitteeProblem twoChairs(int hoursOfFirst, int hoursOfSecond) {
        CommitteeRules rules = CommitteeRules.ofSize(2).role(CHAIR);
        CommitteeProblemBuilder builder = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(2)).in(SENIORS).having(Hours.of(hoursOfFirst)))
                .mentor(CommitteeMentor.of(M2, Seats.of(2)).in(SENIORS).having(Hours.of(hoursOfSecond)));
        for (MenteeId mentee : ImmutableList.of(BOB, EVE)) {
            builder.mentee(CommitteeMentee.of(mentee, rules))
                    .candidate(mentee, new CommitteeCandidate(M1, GOOD, 0, Hours.of(1)))
                    .candidate(mentee, new CommitteeCandidate(M2, GOOD, 0, Hours.of(1)));
        }
        return builder.build();
    }

    @Test
    void whoeverHasFewerHoursThanAMenteeTakes_servesOthersOnly() {
        CommitteeProblem problem = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(2)).having(Hours.of(4)))
                .mentor(CommitteeMentor.of(M2, Seats.of(2)))
                .mentee(CommitteeMentee.of(BOB, CommitteeRules.ofSize(1)))
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)))
                .candidate(BOB, new CommitteeCandidate(M1, GOOD, 0, Hours.of(5)))
                .candidate(BOB, new CommitteeCandidate(M2, FAIR, 0, Hours.of(5)))
                .candidate(EVE, new CommitteeCandidate(M1, GOOD, 0, Hours.of(4)))
                .build();
        CommitteeChoice choice = Committees.choose(problem);
        assertThat(choice.committees().values())
                .extracting(committee -> committee.mentee() + " " + committee.members())
                .containsExactly("bob [m2]", "eve [m1]");
        assertThat(choice.verify().isBest()).isTrue();
    }

    @Test
    void hoursThatNoCandidateHas_areToldAsAContradiction() {
        CommitteeProblem problem = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(2)).in(SENIORS).having(Hours.of(3)))
                .mentor(CommitteeMentor.of(M2, Seats.of(2)))
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(2).role(CHAIR)))
                .candidate(EVE, new CommitteeCandidate(M1, GOOD, 0, Hours.of(1)))
                .candidate(EVE, new CommitteeCandidate(M2, GOOD, 0, Hours.of(1)))
                .build();
        CommitteeChoice choice = Committees.choose(problem);
        assertThat(choice.committees()).isEmpty();
        assertThat(choice.cause(EVE))
                .isEqualTo(new NoCommittee.Contradiction(ImmutableList.of(new NoCommittee.Conflict(
                        ImmutableList.of(
                                new CommitteeDemand.Held(CHAIR),
                                new CommitteeDemand.WithinHours(ImmutableSortedSet.of(M1))),
                        NoCommittee.Extent.FEWEST))));
    }

    @Test
    void whereSeatsAreShortToo_seatsAreTold() {
        CommitteeProblem problem = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(1)).having(Hours.of(1)))
                .mentee(CommitteeMentee.of(BOB, CommitteeRules.ofSize(1)))
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)))
                .candidate(BOB, new CommitteeCandidate(M1, GOOD, 0, Hours.of(1)))
                .candidate(EVE, new CommitteeCandidate(M1, FAIR, 0, Hours.of(1)))
                .build();
        assertThat(Committees.choose(problem).cause(EVE)).isEqualTo(new NoCommittee.SeatsTaken());
    }

    @Test
    void tooManyHoursToCount_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeProblem.builder()
                        .mentor(CommitteeMentor.of(M1, Seats.of(1)))
                        .mentee(CommitteeMentee.of(BOB, CommitteeRules.ofSize(1)))
                        .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)))
                        .candidate(BOB, new CommitteeCandidate(M1, GOOD, 0, Hours.of(Integer.MAX_VALUE)))
                        .candidate(EVE, new CommitteeCandidate(M1, GOOD, 0, Hours.of(1)))
                        .build())
                .withMessage(
                        "mentor `m1` might spend too many hours in committees: 2147483648; count in a larger unit");
    }

    @Test
    void hoursOfSomebodyWhoIsNoCandidate_areRefused() {
        Committee committee = new Committee(EVE, ImmutableSortedSet.of(M2), ImmutableSortedMap.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> twoChairs(5, 5)
                        .hours(new Committee(EVE, ImmutableSortedSet.of(MentorId.of("m3")), ImmutableSortedMap.of())))
                .withMessage("mentor `m3` is no candidate of mentee `eve`; choose candidates");
        assertThat(twoChairs(5, 5).hours(committee)).hasToString("{m2=1}");
    }

    @Test
    void checkObjectsToMoreHoursThanThereAre() {
        CommitteeProblem problem = twoChairs(5, 5);
        assertThat(check(problem, "m1", "m1").objections()).containsExactly("mentor `m1` spends 8 hours and has 5");
        assertThat(check(problem, "m1", "m2").objections()).isEmpty();
    }

    @Test
    void checkObjectsToRolesThatAreNotGivenAsAskedFor() {
        CommitteeProblem problem = twoChairs(5, 5);
        CommitteeVerification verification = check(
                problem,
                ImmutableSortedMap.of(
                        BOB, new Committee(BOB, ImmutableSortedSet.of(M1, M2), ImmutableSortedMap.of()),
                        EVE, new Committee(EVE, ImmutableSortedSet.of(M1, M2), ImmutableSortedMap.of("clerk", M1))));
        assertThat(verification.objections())
                .containsExactly(
                        "the roles in the committee of mentee `bob` are not given as the rules ask",
                        "the roles in the committee of mentee `eve` are not given as the rules ask");
    }

    @Test
    void checkTakesHoursOffWithRolesIncluded() {
        CommitteeProblem problem = twoChairs(8, 2);
        Weights weights = Weights.of(problem);
        ImmutableLongArray free = ImmutableLongArray.of(0, 0);
        ImmutableLongArray paid = ImmutableLongArray.of(weights.total(), 0);
        ImmutableList<PriceBound> bounds = ImmutableList.of(bound(problem, free, free, free, paid));
        CommitteeVerification verification = new CommitteeCheck(problem, bounds)
                .check(ImmutableSortedMap.of(BOB, committee(BOB, "m1"), EVE, committee(EVE, "m1")));
        assertThat(verification.gap()).isEqualTo(CommitteeValue.ZERO); // all eight hours are paid for, four by each
        CommitteeVerification other =
                new CommitteeCheck(problem, bounds).check(ImmutableSortedMap.of(BOB, committee(BOB, "m1")));
        assertThat(other.gap().served()).isEqualTo(1);
    }

    private static CommitteeVerification check(CommitteeProblem problem, String chairOfBob, String chairOfEve) {
        return check(problem, ImmutableSortedMap.of(BOB, committee(BOB, chairOfBob), EVE, committee(EVE, chairOfEve)));
    }

    private static CommitteeVerification check(
            CommitteeProblem problem, ImmutableSortedMap<MenteeId, Committee> committees) {
        ImmutableLongArray free = ImmutableLongArray.of(0, 0);
        return new CommitteeCheck(problem, ImmutableList.of(bound(problem, free, free, free, free))).check(committees);
    }

    private static PriceBound bound(CommitteeProblem problem, ImmutableLongArray... prices) {
        return new PriceBound(
                problem.mentees().keySet().asList(),
                problem.mentors().keySet().asList(),
                ImmutableList.copyOf(prices),
                Optional.empty());
    }

    private static Committee committee(MenteeId mentee, String chair) {
        return new Committee(mentee, ImmutableSortedSet.of(M1, M2), ImmutableSortedMap.of("chair", MentorId.of(chair)));
    }

    @Test
    void pricesOfHoursProveTheBound() {
        CommitteeProblem problem = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(3)).having(Hours.of(6)))
                .mentor(CommitteeMentor.of(M2, Seats.of(3)))
                .mentee(CommitteeMentee.of(BOB, CommitteeRules.ofSize(1)))
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)))
                .candidate(BOB, new CommitteeCandidate(M1, GOOD, 0, Hours.of(6)))
                .candidate(BOB, new CommitteeCandidate(M2, FAIR, 0, Hours.of(6)))
                .candidate(EVE, new CommitteeCandidate(M1, GOOD, 0, Hours.of(6)))
                .candidate(EVE, new CommitteeCandidate(M2, FAIR, 0, Hours.of(6)))
                .build();
        CommitteeChoice choice = Committees.choose(problem, 0, Run.plain());
        assertThat(choice.value().total()).isEqualTo(Score.parse("1.4"));
        assertThat(choice.verify().isBest()).isTrue();
    }

    @Test
    void budgetsThatNobodyCanUseUp_leaveNoTieUnsettled() {
        CommitteeProblemBuilder builder = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(1)).in(SENIORS).having(Hours.of(10)))
                .mentor(CommitteeMentor.of(M2, Seats.of(2)).in(SENIORS).having(Hours.of(20)));
        for (MenteeId mentee : ImmutableList.of(BOB, EVE)) {
            builder.mentee(CommitteeMentee.of(mentee, CommitteeRules.ofSize(1).role(CHAIR)))
                    .candidate(mentee, new CommitteeCandidate(M1, GOOD, 0, Hours.of(7)))
                    .candidate(mentee, new CommitteeCandidate(M2, GOOD, 0, Hours.of(7)));
        }
        CommitteeChoice choice = Committees.choose(builder.build());
        assertThat(choice.isSettled()).isTrue();
        assertThat(choice.committees().values())
                .extracting(committee -> committee.mentee() + " " + committee.members())
                .containsExactly("bob [m1]", "eve [m2]");
        assertThat(choice.problem().mentor(M1).hours()).contains(Hours.of(10));
        assertThat(choice.verify().isBest()).isTrue();
    }

    @Test
    void budgetsThatAreNeverShort_changeNothing() {
        CommitteeRules rules =
                CommitteeRules.of(HeadCount.of(1), HeadCount.of(2)).role(CHAIR);
        CommitteeProblemBuilder counted = CommitteeProblem.builder();
        CommitteeProblemBuilder plain = CommitteeProblem.builder();
        for (MentorId mentor : ImmutableList.of(M1, M2)) {
            CommitteeMentor senior = CommitteeMentor.of(mentor, Seats.of(1)).in(SENIORS);
            plain.mentor(senior);
            counted.mentor(senior.having(Hours.of(100)));
        }
        for (CommitteeProblemBuilder builder : ImmutableList.of(counted, plain)) {
            builder.mentee(CommitteeMentee.of(EVE, rules))
                    .mentee(CommitteeMentee.of(BOB, rules))
                    .candidate(EVE, new CommitteeCandidate(M1, GOOD, 0, Hours.of(7)))
                    .candidate(EVE, new CommitteeCandidate(M2, FAIR, 0, Hours.of(7)))
                    .candidate(BOB, new CommitteeCandidate(M2, FAIR, 0, Hours.of(7)));
        }
        assertThat(Committees.choose(counted.build()).committees())
                .isEqualTo(Committees.choose(plain.build()).committees());
    }
}
