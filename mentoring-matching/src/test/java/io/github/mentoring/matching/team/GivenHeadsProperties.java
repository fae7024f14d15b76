package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** How many mentors given teams want, against trying all teams; everybody may be with everybody. */
class GivenHeadsProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void as_many_mentors_are_said_to_be_missing_from_given_teams_as_it_takes_to_form_them(@ForAll long seed) {
        FormationOutcome outcome = Teams.form(problem(seed, 0));
        ImmutableList<TeamObstacle> obstacles =
                outcome instanceof NoFormation none ? none.obstacles() : ImmutableList.of();
        OptionalInt missing = missing(obstacles);
        assertThat(missing.isPresent()).isEqualTo(!canBeFormed(problem(seed, 0)) && canBeFormed(problem(seed, 4)));
        missing.ifPresent(number -> {
            assertThat(canBeFormed(problem(seed, number - 1))).isFalse();
            assertThat(canBeFormed(problem(seed, number))).isTrue();
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void with_fewer_mentors_than_are_said_to_be_missing_somebody_stays_out(@ForAll long seed) {
        if (Teams.form(problem(seed, 0)) instanceof Formation formation) {
            missing(formation.obstacles()).ifPresent(number -> {
                TeamProblem more = problem(seed, number - 1);
                assertThat(SlowTeams.bestValue(more).orElseThrow().placed())
                        .isLessThan(more.mentees().size());
            });
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void given_teams_of_one_mentor_place_as_many_as_there_is_said_to_be_room_for(@ForAll long seed) {
        TeamProblem problem = ofOneMentor(seed);
        Optional<TeamValue> best = SlowTeams.bestValue(problem);
        best.ifPresent(value -> {
            long mentees = problem.mentees().size();
            TeamTable table = new TeamTable(problem);
            long room = new GivenHeads(table, new Heads(table)).roomWithMentors(true);
            assertThat(Math.min(mentees, room)).isEqualTo(value.placed());
            assertThat(new RoomByHeads(problem).most()).isEqualTo(value.placed());
        });
        if (best.isEmpty()) {
            assertThat(Teams.form(problem)).isInstanceOf(NoFormation.class);
        }
    }

    private static OptionalInt missing(ImmutableList<TeamObstacle> obstacles) {
        return obstacles.stream()
                .filter(TeamObstacle.TooFewMentors.class::isInstance)
                .mapToInt(few -> ((TeamObstacle.TooFewMentors) few).missing().people())
                .findFirst();
    }

    private static boolean canBeFormed(TeamProblem problem) {
        return SlowTeams.bestValue(problem).isPresent();
    }

    /** Returns one or two teams with somebody in each, mentees enough for them, few mentors, and so many more of one seat each. */
    private static TeamProblem problem(long seed, int more) {
        Random random = new Random(seed);
        TeamProblemBuilder builder = TeamProblem.builder();
        int mentors = 1 + random.nextInt(2);
        int mentees = 4 + random.nextInt(2);
        for (int j = 0; j < mentors; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1 + random.nextInt(2))));
        }
        int teams = 1 + random.nextInt(2);
        for (int team = 0; team < teams; team++) {
            int least = 1 + random.nextInt(2);
            TeamShape shape = TeamShape.ofMentors(least, least + random.nextInt(2))
                    .withMenteesPerMentor(HeadCount.of(2 + random.nextInt(2)));
            GivenTeam given = GivenTeam.of("team-" + team, shape).with(menteeId(team));
            builder.given(random.nextBoolean() && mentors > team ? given.with(mentorId(team)) : given);
        }
        for (int j = mentors; j < mentors + more; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)));
        }
        for (int i = 0; i < mentees; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int j = 0; j < mentors + more; j++) {
                builder.candidate(mentorId(j), menteeId(i), Score.ZERO);
            }
        }
        return builder.build();
    }

    /** Returns one or two teams of one mentor with somebody in each, and mentors enough, who take one to three mentees. */
    private static TeamProblem ofOneMentor(long seed) {
        Random random = new Random(seed);
        TeamProblemBuilder builder = TeamProblem.builder();
        int teams = 1 + random.nextInt(2);
        int mentors = teams + random.nextInt(2);
        for (int j = 0; j < mentors; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1 + random.nextInt(2)))
                    .takingAtMost(HeadCount.of(1 + random.nextInt(3))));
        }
        for (int team = 0; team < teams; team++) {
            TeamShape shape =
                    TeamShape.ofMentors(1, 1).withMentees(HeadCount.of(1), HeadCount.of(2 + random.nextInt(3)));
            GivenTeam given = GivenTeam.of("team-" + team, shape).with(menteeId(team));
            builder.given(random.nextInt(3) == 0 ? given.with(mentorId(team)) : given);
        }
        for (int i = 0; i < 6; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int j = 0; j < mentors; j++) {
                builder.candidate(mentorId(j), menteeId(i), Score.ZERO);
            }
        }
        return builder.build();
    }
}
