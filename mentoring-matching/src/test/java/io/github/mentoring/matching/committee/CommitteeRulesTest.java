package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.relationship.CommitteePolicy;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;
import org.junit.jupiter.api.Test;

/** What rules are refused, and what is said where candidates cannot keep them. */
class CommitteeRulesTest {

    private static final Group SENIORS = Group.of("seniors");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MentorId M1 = MentorId.of("m1");
    private static final MentorId M2 = MentorId.of("m2");
    private static final MentorId M3 = MentorId.of("m3");

    @Test
    void sizesThatContradictEachOther_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeRules.of(HeadCount.of(3), HeadCount.of(2)))
                .withMessage("committee has at least 3 members but at most 2; lower the first or raise the second");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeRules.ofSize(0))
                .withMessage("committee may have no members: 0; ask for one or more");
    }

    @Test
    void moreThanCanBeToldApart_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeRules.ofSize(61))
                .withMessage("committee may have too many members: 61; allow 60 at most");
        CommitteeRules rules = CommitteeRules.ofSize(2);
        for (int group = 0; group < 60; group++) {
            rules = rules.atMost(HeadCount.of(1), Group.of("g" + group));
        }
        CommitteeRules full = rules;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.atMost(HeadCount.of(1), SENIORS))
                .withMessage("committee rules name too many groups: 61; name 60 at most");
    }

    @Test
    void groupBoundsThatContradictEachOther_areRefused() {
        CommitteeRules rules = CommitteeRules.ofSize(3).atMost(HeadCount.of(1), SENIORS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.atLeast(HeadCount.of(2), SENIORS))
                .withMessage(
                        "committee must have at least 2 members of `seniors` but at most 1; lower the first or raise"
                                + " the second");
    }

    @Test
    void moreDisciplinesThanMembers_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeRules.ofSize(2).multidisciplinary(Strictness.REQUIRE, HeadCount.of(3)))
                .withMessage(
                        "committee must have 3 disciplines but at most 2 members; lower the first or raise the second");
    }

    @Test
    void togetherAndApart_areRefused() {
        CommitteeRules rules = CommitteeRules.ofSize(2).together(MentorPair.of(M2, M1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.apart(MentorPair.of(M1, M2)))
                .withMessageContaining("must and must not serve together");
    }

    @Test
    void roleThatNobodyCanHold_isRefused() {
        CommitteeRules rules = CommitteeRules.ofSize(1).role(Role.of("chair", SENIORS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeProblem.builder()
                        .mentor(CommitteeMentor.of(M1, Seats.of(1)))
                        .mentee(CommitteeMentee.of(EVE, rules))
                        .build())
                .withMessage(
                        "the rules of mentee `eve` name group `seniors`, to which no mentor belongs; put mentors in it"
                                + " or drop the rule");
    }

    @Test
    void roleThatNobodyWithASeatCanHold_isRefused() {
        CommitteeRules rules = CommitteeRules.ofSize(1).role(Role.of("chair", SENIORS));
        CommitteeProblemBuilder builder = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(0)).in(SENIORS))
                .mentor(CommitteeMentor.of(M2, Seats.of(1)))
                .mentee(CommitteeMentee.of(EVE, rules));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "the rules of mentee `eve` give role `chair` to group `seniors`, of which no mentor has a seat;"
                                + " give somebody of it a seat or drop the role");
    }

    @Test
    void moreRolesThanMembersOfTheirGroup_areRefused() {
        CommitteeRules rules =
                CommitteeRules.ofSize(3).atMost(HeadCount.of(1), SENIORS).role(Role.of("chair", SENIORS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.role(Role.of("primary", SENIORS)))
                .withMessage(
                        "committee must fill 2 roles with members of `seniors` but may have at most 1; name fewer roles"
                                + " or raise the most");
    }

    @Test
    void moreRolesThanMembers_andRolesOfOneName_areRefused() {
        CommitteeRules rules = CommitteeRules.ofSize(1).role(Role.of("chair", SENIORS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.role(Role.of("primary", SENIORS)))
                .withMessage("committee must fill 2 roles with at most 1 members; name fewer roles or raise the most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeRules.ofSize(2)
                        .role(Role.of("chair", SENIORS))
                        .role(Role.of("chair", Group.of("outsiders"))))
                .withMessage("committee has two roles of one name: [chair, chair]; name them differently");
    }

    @Test
    void fewerThanTwoDisciplines_areNotSeveral() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeRules.ofSize(2).multidisciplinary(Strictness.PREFER, HeadCount.of(1)))
                .withMessage("committee counts fewer than two disciplines as several: 1; ask for two or more");
    }

    @Test
    void whatAPolicyAsksFor_isAskedOfOneSizeAndOfARange() {
        CommitteePolicy policy = CommitteePolicy.builder()
                .insideDepartment(Strictness.REQUIRE)
                .multidisciplinary(Strictness.PREFER)
                .minDistinctDisciplines(HeadCount.of(3))
                .build();
        CommitteeRules range = CommitteeRules.of(policy, HeadCount.of(2), HeadCount.of(4));
        assertThat(range)
                .isEqualTo(CommitteeRules.of(HeadCount.of(2), HeadCount.of(4))
                        .inside(Strictness.REQUIRE)
                        .multidisciplinary(Strictness.PREFER, HeadCount.of(3)));
        assertThat(CommitteeRules.of(policy, HeadCount.of(3)))
                .isEqualTo(CommitteeRules.of(policy, HeadCount.of(3), HeadCount.of(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeRules.of(policy, HeadCount.of(4), HeadCount.of(2)))
                .withMessage("committee has at least 4 members but at most 2; lower the first or raise the second");
    }

    @Test
    void whoeverIsNotThere_isRefused() {
        CommitteeProblem problem = CommitteeProblem.builder().build();
        CommitteeChoice choice = Committees.choose(problem);
        String message = "committee problem does not hold mentee `eve`; ask for one who takes part";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choice.explain(EVE))
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> choice.cause(EVE)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> choice.isInside(EVE))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem.mentor(M1))
                .withMessage("committee problem does not hold mentor `m1`; ask for one who takes part");
    }

    @Test
    void scoresThatCouldOverflow_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeProblem.builder()
                        .mentor(CommitteeMentor.of(M1, Seats.of(1)))
                        .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)))
                        .candidate(M1, EVE, Score.ofTenThousandths(Long.MIN_VALUE))
                        .build())
                .withMessageContaining("scale all scores down");
    }

    @Test
    void theFewestRulesThatContradictEachOther_areNamed() {
        CommitteeRules rules = CommitteeRules.ofSize(2)
                .inside(Strictness.REQUIRE)
                .atLeast(HeadCount.of(1), SENIORS)
                .apart(MentorPair.of(M1, M2));
        CommitteeChoice choice = Committees.choose(CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(1)).from(Department.of("north")))
                .mentor(CommitteeMentor.of(M2, Seats.of(1)).in(SENIORS))
                .mentor(CommitteeMentor.of(M3, Seats.of(1)))
                .mentee(CommitteeMentee.of(EVE, rules).from(Department.of("north")))
                .candidate(M1, EVE, Score.parse("0.5"))
                .candidate(M2, EVE, Score.parse("0.5"))
                .candidate(M3, EVE, Score.parse("0.5"))
                .build());
        assertThat(choice.unserved()).containsExactly(EVE);
        assertThat(choice.cause(EVE))
                .isEqualTo(onlyConflict(
                        new CommitteeDemand.Inside(),
                        new CommitteeDemand.AtLeast(HeadCount.of(1), SENIORS),
                        new CommitteeDemand.Apart(MentorPair.of(M1, M2))));
    }

    @Test
    void whoCouldHaveACommitteeButForTheSeats_isTold() {
        CommitteeProblem problem = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(1)))
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)))
                .mentee(CommitteeMentee.of(MenteeId.of("bob"), CommitteeRules.ofSize(1)))
                .candidate(M1, EVE, Score.parse("0.5"))
                .candidate(M1, MenteeId.of("bob"), Score.parse("0.4"))
                .build();
        CommitteeChoice choice = Committees.choose(problem);
        assertThat(choice.committees().keySet()).containsExactly(EVE);
        assertThat(choice.cause(MenteeId.of("bob"))).isEqualTo(new NoCommittee.SeatsTaken());
        assertThat(choice.verify().isBest()).isTrue();
    }

    @Test
    void mentorsWithoutSeats_serveNobodyAndAreNoWayOut() {
        CommitteeChoice choice = Committees.choose(CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(0)))
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)))
                .candidate(M1, EVE, Score.parse("0.5"))
                .build());
        assertThat(choice.committees()).isEmpty();
        assertThat(choice.cause(EVE))
                .isEqualTo(onlyConflict(new CommitteeDemand.Size(HeadCount.of(1), HeadCount.of(1))));
    }

    @Test
    void rolesAreHeldByDifferentMembers() {
        CommitteeChoice choice = Committees.choose(CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(M1, Seats.of(1)).in(SENIORS))
                .mentor(CommitteeMentor.of(M2, Seats.of(1)))
                .mentor(CommitteeMentor.of(M3, Seats.of(1)).in(SENIORS))
                .mentee(CommitteeMentee.of(
                        EVE,
                        CommitteeRules.ofSize(2).role(Role.of("chair", SENIORS)).role(Role.of("primary", SENIORS))))
                .candidate(M1, EVE, Score.parse("0.1"))
                .candidate(M2, EVE, Score.parse("0.9"))
                .candidate(M3, EVE, Score.parse("0.1"))
                .build());
        assertThat(choice.committees().values())
                .extracting(Committee::roles)
                .map(Object::toString)
                .containsExactly("{chair=m1, primary=m3}");
    }

    private static NoCommittee onlyConflict(CommitteeDemand... demands) {
        return new NoCommittee.Contradiction(
                ImmutableList.of(new NoCommittee.Conflict(ImmutableList.copyOf(demands), NoCommittee.Extent.FEWEST)));
    }
}
