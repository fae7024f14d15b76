package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;

import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import java.util.function.IntBinaryOperator;

/** Mentors of one seat and mentees, of whom everybody may be with everybody. */
final class TeamPeople {

    private TeamPeople() {}

    /** Returns so many who all fit as well. */
    static TeamProblemBuilder people(int mentors, int mentees) {
        return people(mentors, mentees, (mentor, mentee) -> 0);
    }

    /** Returns so many who fit by so many ten-thousandths, told by the numbers of a mentor and a mentee. */
    static TeamProblemBuilder people(int mentors, int mentees, IntBinaryOperator fit) {
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < mentors; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)));
        }
        for (int i = 0; i < mentees; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int j = 0; j < mentors; j++) {
                builder.candidate(mentorId(j), menteeId(i), Score.ofTenThousandths(fit.applyAsInt(j, i)));
            }
        }
        return builder;
    }
}
