package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seven of ten mentees may only have mentors of their own department. */
class ScarceMentorsTest {

    private static final int DEPARTMENTS = 4;

    @Test
    void everybodyFindsATeam() {
        for (long seed = 0; seed < 3; seed++) {
            Formation formation = Teams.form(
                            problem(seed, 80, 360), TeamEffort.of(seed, 300), Run.plain(), FormationListener.SILENT)
                    .orElseThrow();
            assertThat(formation.verify().objections()).isEmpty();
            assertThat(formation.unplaced()).as("left out with seed %s", seed).isEmpty();
        }
    }

    private static TeamProblem problem(long seed, int mentors, int mentees) {
        Random random = new Random(seed);
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < mentors; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)));
        }
        for (int i = 0; i < mentees; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            boolean isBound = random.nextInt(10) < 7;
            for (int j = 0; j < mentors; j++) {
                boolean isInside = j % DEPARTMENTS == i % DEPARTMENTS;
                int chance = isInside ? 7 : isBound ? 0 : 3;
                if (random.nextInt(10) < chance) {
                    builder.candidate(mentorId(j), menteeId(i), Score.ofTenThousandths(random.nextInt(10_000)));
                }
            }
        }
        return builder.teams(TeamShape.of(MentoringFormat.TEAM, FormatPolicy.standard()))
                .build();
    }
}
