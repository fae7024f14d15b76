package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which of several best choices is returned; {@link CommitteesTest} compares with all choices of small problems. */
class CommitteeTiesTest {

    private static final Score HALF = Score.parse("0.5");

    @Test
    @DisplayName("D-COM-16 of equally good committees the one with the smallest sorted ids is chosen")
    void smallestIds() {
        CommitteeProblemBuilder problem = problem(CommitteeRules.ofSize(2), 1, 1, 4);
        for (int j = 3; j >= 0; j--) {
            problem.candidate(mentor(j), mentee(0), HALF);
        }
        assertThat(members(problem)).containsExactly("[m0, m1]");
    }

    @Test
    void whereOneListOfMembersEnds_theLongerOneComesFirst() {
        CommitteeRules rules = CommitteeRules.of(HeadCount.of(1), HeadCount.of(2));
        CommitteeProblemBuilder problem = problem(rules, 1, 1, 2)
                .candidate(mentor(0), mentee(0), HALF)
                .candidate(mentor(1), mentee(0), Score.ZERO);
        assertThat(members(problem)).containsExactly("[m0, m1]");
    }

    @Test
    void whoHasTheSmallerIdIsServed_whereOnlyOneCanBe() {
        CommitteeProblemBuilder problem = problem(CommitteeRules.ofSize(1), 2, 1, 1)
                .candidate(mentor(0), mentee(1), HALF)
                .candidate(mentor(0), mentee(0), HALF);
        assertThat(members(problem)).containsExactly("[m0]", "[]");
    }

    /** So many that a search which went through them all would not end. */
    @Test
    void moreTiesThanAnybodyCouldGoThrough_areLeftUnsettled() {
        Group few = Group.of("few");
        CommitteeRules rules = CommitteeRules.ofSize(10).atMost(HeadCount.of(2), few);
        CommitteeProblemBuilder problem = CommitteeProblem.builder();
        for (int j = 0; j < 60; j++) {
            CommitteeMentor mentor = CommitteeMentor.of(mentor(j), Seats.of(3));
            problem.mentor(j < 10 ? mentor.in(few) : mentor);
        }
        for (int i = 0; i < 10; i++) {
            problem.mentee(CommitteeMentee.of(mentee(i), rules));
            for (int j = 0; j < 60; j++) {
                problem.candidate(mentor(j), mentee(i), HALF);
            }
        }
        CommitteeChoice choice = Committees.choose(problem.build());
        assertThat(choice.isBest()).isTrue();
        assertThat(choice.isSettled()).isFalse();
        assertThat(choice.verify().isBest()).isTrue();
    }

    @Test
    void whatOneGetsMayDecideForAllOthers() {
        int mentees = 300;
        CommitteeProblemBuilder problem = problem(CommitteeRules.ofSize(1), mentees, 1, mentees);
        for (int i = 0; i < mentees; i++) { // in a ring, so that there are two ways to serve all
            problem.candidate(mentor(i), mentee(i), HALF);
            problem.candidate(mentor(i == 0 ? mentees - 1 : i - 1), mentee(i), HALF);
        }
        CommitteeChoice choice = Committees.choose(problem.build());
        assertThat(choice.isSettled()).isTrue();
        for (Committee committee : choice.committees().values()) {
            String number = committee.mentee().toString().substring(1);
            assertThat(committee.members()).containsExactly(MentorId.of("m" + number));
        }
        assertThat(choice.unserved()).isEmpty();
    }

    private static CommitteeProblemBuilder problem(CommitteeRules rules, int mentees, int seats, int mentors) {
        CommitteeProblemBuilder problem = CommitteeProblem.builder();
        for (int i = 0; i < mentees; i++) {
            problem.mentee(CommitteeMentee.of(mentee(i), rules));
        }
        for (int j = 0; j < mentors; j++) {
            problem.mentor(CommitteeMentor.of(mentor(j), Seats.of(seats)));
        }
        return problem;
    }

    private static Stream<String> members(CommitteeProblemBuilder builder) {
        CommitteeProblem problem = builder.build();
        CommitteeChoice choice = Committees.choose(problem);
        assertThat(choice.isSettled()).isTrue();
        assertThat(choice.verify().isBest()).isTrue();
        return problem.mentees().keySet().stream()
                .map(mentee -> choice.committees().containsKey(mentee)
                        ? choice.committees().get(mentee).members()
                        : List.of())
                .map(Object::toString);
    }

    private static MenteeId mentee(int i) {
        return MenteeId.of("e" + i);
    }

    private static MentorId mentor(int j) {
        return MentorId.of("m" + j);
    }
}
