package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** As many teams as were asked for, though few mentors can be in one team. */
class OpeningTest {

    private static final TeamShape TWO_AND_TWO =
            TeamShape.ofMentors(2, 2).withMentees(HeadCount.of(2), HeadCount.of(3));

    @Test
    void asManyTeamsAsThereCanBe_areFoundWherePairsAreScarce() {
        for (long seed = 0; seed < 4; seed++) {
            FormationOutcome outcome =
                    Teams.form(scarce(seed, 12, 12), TeamEffort.standard(), Run.plain(), FormationListener.SILENT);
            assertThat(outcome).as("outcome with seed %s", seed).isInstanceOf(Formation.class);
            Formation formation = outcome.orElseThrow();
            assertThat(formation.teams()).as("teams with seed %s", seed).hasSize(12);
            assertThat(formation.verify().objections())
                    .as("objections with seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void oneTeamTooMany_isToldForSure() {
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < 26; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)));
        }
        for (int i = 0; i < 26; i++) { // in a ring of pairs, but for two mentors who have nobody
            builder.mentee(TeamMentee.of(menteeId(i)));
            builder.candidate(mentorId(i / 2 * 2 % 24), menteeId(i), Score.parse("0.5"));
            builder.candidate(mentorId((i / 2 * 2 + 1) % 24), menteeId(i), Score.parse("0.5"));
        }
        HeadCount teams = HeadCount.of(13);
        FormationOutcome outcome =
                Teams.form(builder.teams(TWO_AND_TWO, teams, teams).build());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        NoFormation.class,
                        none -> assertThat(none.obstacles()).containsExactly(new TeamObstacle.NotFound(true)));
    }

    /** Returns a problem of so many hidden teams, of which so many are asked for, with mentees who could also be with others. */
    private static TeamProblem scarce(long seed, int hidden, int asked) {
        Random random = new Random(seed);
        List<Integer> mentors = new ArrayList<>();
        List<Integer> mentees = new ArrayList<>();
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int k = 0; k < 2 * hidden; k++) {
            mentors.add(k);
            mentees.add(k);
            builder.mentor(TeamMentor.of(mentorId(k), Seats.of(1)));
            builder.mentee(TeamMentee.of(menteeId(k)));
        }
        Collections.shuffle(mentors, random);
        Collections.shuffle(mentees, random);
        for (int k = 0; k < 2 * hidden; k++) {
            int mentee = mentees.get(k);
            List<Integer> candidates = new ArrayList<>(mentors.subList(k / 2 * 2, k / 2 * 2 + 2));
            while (candidates.size() < 6) {
                int other = random.nextInt(2 * hidden);
                if (!candidates.contains(other)) {
                    candidates.add(other);
                }
            }
            candidates.forEach(mentor -> builder.candidate(
                    mentorId(mentor), menteeId(mentee), Score.ofTenThousandths(random.nextInt(10_000))));
        }
        return builder.teams(TWO_AND_TWO, HeadCount.of(asked), HeadCount.of(asked))
                .build();
    }
}
