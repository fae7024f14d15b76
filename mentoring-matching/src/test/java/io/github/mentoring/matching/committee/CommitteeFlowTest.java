package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where rules are numbers or nested limits, no branch is needed; and where seats are scarce, few. */
class CommitteeFlowTest {

    private static final int PROBLEMS = 2_000;

    @ParameterizedTest
    @CsvSource({"20, 100, 3, 5, 5", "100, 20, 30, 1, 5", "100, 20, 9, 1, 5", "60, 30, 7, 2, 3"})
    void whereAllScoreMentorsAlike_numbersAreSolvedWithoutBranches(
            int mentees, int mentors, int seats, int least, int most) {
        Random random = new Random(7);
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        MatchingProblemBuilder matching = MatchingProblem.builder();
        CommitteeRules rules = CommitteeRules.of(HeadCount.of(least), HeadCount.of(most));
        for (int i = 0; i < mentees; i++) {
            builder.mentee(CommitteeMentee.of(mentee(i), rules));
            matching.mentee(mentee(i), HeadCount.of(least > 1 ? least : 0), HeadCount.of(most));
        }
        for (int j = 0; j < mentors; j++) {
            builder.mentor(CommitteeMentor.of(mentor(j), Seats.of(seats)));
            matching.mentor(mentor(j), Seats.of(seats));
            Score score = Score.ofTenThousandths(random.nextInt(10_000));
            for (int i = 0; i < mentees; i++) {
                builder.candidate(mentor(j), mentee(i), score);
                matching.candidate(mentor(j), mentee(i), score);
            }
        }
        CommitteeChoice choice = Committees.choose(builder.build(), 0, Run.plain());
        assertThat(choice.isBest()).isTrue();
        assertThat(choice.isSettled()).isTrue();
        assertThat(choice.verify().isBest()).isTrue();
        Matching best = Assignment.solve(matching.build(), Objective.MOST_SERVED_THEN_TOTAL)
                .orElseThrow();
        assertThat(choice.value().total()).isEqualTo(best.value().total());
        for (Committee committee : choice.committees().values()) {
            assertThat(committee.members())
                    .as("committee of `%s`", committee.mentee())
                    .isEqualTo(best.mentorsOf(committee.mentee()));
        }
    }

    @Test
    void whereAllCanBeServed_nestedLimitsNeedNoBranches() {
        int served = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            CommitteeProblem problem = new NestedCommittees(seed, true, 9).problem(7, 6);
            CommitteeChoice choice = Committees.choose(problem, 0, Run.plain());
            long servable = problem.mentees().values().stream()
                    .filter(mentee -> isServable(problem, mentee))
                    .count();
            if (choice.committees().size() == servable) {
                served++;
                assertThat(choice.isBest()).as("seed %s", seed).isTrue();
                assertThat(choice.verify().isBest()).as("seed %s", seed).isTrue();
            }
        }
        assertThat(served).as("problems with seats for all").isGreaterThan(PROBLEMS / 2);
    }

    private static boolean isServable(CommitteeProblem problem, CommitteeMentee mentee) {
        WrittenRules rules = new WrittenRules(problem, mentee);
        return SlowCommittees.setsOf(problem.candidates(mentee.mentee())).stream()
                .anyMatch(members ->
                        rules.allow(members) && !rules.waysToSpendHours(members).isEmpty());
    }

    /** Seats for three committees, and six who want one. */
    @Test
    void whereSeatsAreScarceAndScoresEqual_nobodyHopesForMoreThanThereIs() {
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int i = 0; i < 6; i++) {
            builder.mentee(CommitteeMentee.of(mentee(i), CommitteeRules.ofSize(2)));
        }
        for (int j = 0; j < 7; j++) {
            builder.mentor(CommitteeMentor.of(mentor(j), Seats.of(1)));
            for (int i = 0; i < 6; i++) {
                builder.candidate(mentor(j), mentee(i), Score.parse("0.5"));
            }
        }
        CommitteeProblem problem = builder.build();
        CommitteeChoice choice = Committees.choose(problem, 0, Run.plain());
        assertThat(choice.committees()).hasSize(3);
        assertThat(choice.isBest()).isTrue();
        assertThat(choice.verify().isBest()).isTrue();
        CommitteeChoice settled = Committees.choose(problem);
        assertThat(settled.isSettled()).isTrue();
        assertThat(settled.committees().values())
                .map(committee -> committee.mentee() + " " + committee.members())
                .containsExactly("e0 [m0, m1]", "e1 [m2, m3]", "e2 [m4, m5]");
    }

    /** Seats that not enough people want, and people who want too many, count for nothing. */
    @Test
    void seatsOutOfReach_areNotCountedOn() {
        CommitteeProblemBuilder builder = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(mentor(0), Seats.of(9)))
                .mentor(CommitteeMentor.of(mentor(1), Seats.of(1)))
                .mentor(CommitteeMentor.of(mentor(2), Seats.of(1)));
        for (int i = 0; i < 4; i++) {
            builder.mentee(CommitteeMentee.of(mentee(i), CommitteeRules.ofSize(2)));
            for (int j = 0; j < 3; j++) {
                if (i < 3) {
                    builder.candidate(mentor(j), mentee(i), Score.parse("0.5"));
                }
            }
        }
        builder.candidate(mentor(0), mentee(3), Score.parse("0.5")); // who wants two
        CommitteeChoice choice = Committees.choose(builder.build(), 0, Run.plain());
        assertThat(choice.committees()).hasSize(2);
        assertThat(choice.verify().isBest()).isTrue();
    }

    @Test
    void disciplinesRequired_whereAllScoreMentorsAlike_leaveASmallGap() {
        Random random = new Random(3);
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        CommitteeRules rules = CommitteeRules.ofSize(3).multidisciplinary(Strictness.REQUIRE, HeadCount.of(2));
        for (int j = 0; j < 40; j++) {
            builder.mentor(CommitteeMentor.of(mentor(j), Seats.of(3)).of(Discipline.of("d" + j % 5)));
        }
        int[] scores = random.ints(40, 0, 10_000).toArray();
        for (int i = 0; i < 30; i++) {
            builder.mentee(CommitteeMentee.of(mentee(i), rules));
            for (int j = 0; j < 40; j++) {
                builder.candidate(mentor(j), mentee(i), Score.ofTenThousandths(scores[j]));
            }
        }
        CommitteeVerification verification =
                Committees.choose(builder.build(), 0, Run.plain()).verify();
        assertThat(verification.objections()).isEmpty();
        assertThat(verification.gap().served()).isZero();
        assertThat(verification.gap().total())
                .isLessThan(Score.ofTenThousandths(verification.value().total().tenThousandths() / 1_000));
    }

    private static MenteeId mentee(int i) {
        return MenteeId.of("e" + i);
    }

    private static MentorId mentor(int j) {
        return MentorId.of("m" + j);
    }
}
