package io.github.mentoring.examples.peers.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.team.FormationOutcome;
import io.github.mentoring.matching.team.TeamMentee;
import io.github.mentoring.matching.team.TeamMentor;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.TeamProblemBuilder;
import io.github.mentoring.matching.team.TeamShape;
import io.github.mentoring.matching.team.TeamValue;
import io.github.mentoring.matching.team.Teams;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CpSatTeamsTest {

    private static final int PROBLEMS = 12;
    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void solve_twoWhoDoNotGetOn_areCountedAsMeans() {
        TeamShape shape = TeamShape.ofMentors(2, 2).withMentees(HeadCount.of(1), HeadCount.of(3));
        TeamProblemBuilder builder = TeamProblem.builder()
                .mentor(TeamMentor.of(MentorId.of("m1"), Seats.of(1)))
                .mentor(TeamMentor.of(MentorId.of("m2"), Seats.of(1)))
                .affinity(MentorId.of("m1"), MentorId.of("m2"), Score.parse("0.5"))
                .affinity(MenteeId.of("ada"), MenteeId.of("ben"), Score.parse("-0.2"));
        for (String mentee : new String[] {"ada", "ben", "cleo"}) {
            builder.mentee(TeamMentee.of(MenteeId.of(mentee)))
                    .candidate(MentorId.of("m1"), MenteeId.of(mentee), Score.parse("0.4"))
                    .candidate(MentorId.of("m2"), MenteeId.of(mentee), Score.parse("0.8"));
        }
        TeamProblem problem = builder.teams(shape).build();
        // three means of 0.6, two mentors with 0.5 each, and two mentees with half of -0.2 each
        long worth = (3 * 6_000 + 2 * 5_000 - 2 * 1_000) * problem.parts();
        assertThat(CpSatTeams.solve(new RandomTeams(problem, shape, 1), LONG))
                .isEqualTo(new CpSatTeams.Answer(Optional.of(new TeamValue(3, worth)), true));
    }

    @Test
    void solve_randomProblems_isWhatTheSearchFinds() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            RandomTeams teams = RandomTeams.mixed(seed, 4, 8);
            FormationOutcome ours = Teams.form(teams.problem());
            CpSatTeams.Answer theirs = CpSatTeams.solve(teams, LONG);
            assertThat(new TeamComparison(ours, theirs).verdict())
                    .as("seed %s: %s, %s", seed, ours, theirs)
                    .isIn(Verdict.EQUAL, Verdict.WITHIN_GAP);
        }
    }

    @Test
    void verdict_moreThanTheBound_isContradicted() {
        RandomTeams teams = RandomTeams.mixed(1, 4, 8);
        FormationOutcome ours = Teams.form(teams.problem());
        CpSatTeams.Answer more = new CpSatTeams.Answer(Optional.of(new TeamValue(9, 0)), true);
        assertThat(new TeamComparison(ours, more).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }
}
