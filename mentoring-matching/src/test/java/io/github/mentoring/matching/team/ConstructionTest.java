package io.github.mentoring.matching.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import org.junit.jupiter.api.Test;

/** What teams are like before the search takes its first step. */
class ConstructionTest {

    private static final TeamShape SHAPE = TeamShape.of(MentoringFormat.TEAM, FormatPolicy.standard());

    /** Two departments, between which a few pairs fit better than any other: those are too few for a team. */
    @Test
    void mentorsOfManyMenteesInCommon_comeBeforeMentorsOfFewWhoFitBetter() {
        TeamProblemBuilder problem = mentors(4);
        for (int i = 0; i < 20; i++) {
            problem.mentee(TeamMentee.of(mentee(i)));
            int department = i / 10;
            problem.candidate(mentor(2 * department), mentee(i), Score.ofTenThousandths(1));
            problem.candidate(mentor(2 * department + 1), mentee(i), Score.ofTenThousandths(1));
        }
        int[][] across = {{0, 10}, {0, 11}, {2, 0}, {1, 12}, {1, 13}, {3, 2}, {3, 3}};
        for (int[] pair : across) {
            problem.candidate(mentor(pair[0]), mentee(pair[1]), Score.ofTenThousandths(9));
        }
        assertThat(placed(problem)).isEqualTo(20);
    }

    /** Everybody is free at one of two times, and those who fit best are not free at the same one. */
    @Test
    void mentorsWithoutTimeInCommon_areNotPutTogether() {
        TeamProblemBuilder problem = TeamProblem.builder();
        for (int j = 0; j < 4; j++) {
            problem.mentor(TeamMentor.of(mentor(j), Seats.of(1)).meetingIn(j % 2));
        }
        for (int i = 0; i < 8; i++) {
            problem.mentee(TeamMentee.of(mentee(i)).meetingIn(i % 2));
            for (int j = 0; j < 4; j++) {
                problem.candidate(mentor(j), mentee(i), Score.ofTenThousandths(100 - 10 * j));
            }
        }
        assertThat(placed(problem.commonSlots(1))).isEqualTo(8);
    }

    private static int placed(TeamProblemBuilder problem) {
        Formation formation = Teams.form(
                        problem.teams(SHAPE).build(), TeamEffort.of(0, 0), Run.plain(), FormationListener.SILENT)
                .orElseThrow();
        assertThat(formation.verify().objections()).isEmpty();
        return formation.value().placed();
    }

    private static TeamProblemBuilder mentors(int number) {
        TeamProblemBuilder problem = TeamProblem.builder();
        for (int j = 0; j < number; j++) {
            problem.mentor(TeamMentor.of(mentor(j), Seats.of(1)));
        }
        return problem;
    }

    private static MentorId mentor(int j) {
        return MentorId.of("m" + j);
    }

    private static MenteeId mentee(int i) {
        return MenteeId.of("e" + i);
    }
}
