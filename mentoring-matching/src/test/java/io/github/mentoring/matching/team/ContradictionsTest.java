package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static io.github.mentoring.matching.team.TeamPeople.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of people who must be in one team and cannot be. */
class ContradictionsTest {

    private static final TeamShape TEAM = TeamShape.ofMentors(2, 3);
    private static final int INSTANCES = 1_000;

    @Test
    void whoGoTogetherButMayNotMeet_areAllNamed_byWayOfOthersToo() {
        TeamProblem problem = people(3, 4)
                .together(menteeId(0), menteeId(1))
                .together(menteeId(1), mentorId(0))
                .apart(mentorId(0), menteeId(0))
                .together(menteeId(3), menteeId(2))
                .apart(menteeId(2), menteeId(3))
                .teams(TEAM)
                .build();
        assertThat(refused(problem))
                .containsExactly(
                        new TeamObstacle.MayNotMeet(mentorId(0), menteeId(0)),
                        new TeamObstacle.MayNotMeet(menteeId(2), menteeId(3)));
        assertThatIllegalStateException()
                .isThrownBy(() -> Teams.form(problem).orElseThrow())
                .withMessage("teams cannot be formed: [MayNotMeet[one=mentor-0, other=mentee-0],"
                        + " MayNotMeet[one=mentee-2, other=mentee-3]]");
    }

    @Test
    void whoGoTogetherButAreNoCandidates_areNamedToo() {
        TeamProblem problem = people(2, 2)
                .mentee(TeamMentee.of(menteeId(9)))
                .candidate(mentorId(0), menteeId(9), Score.ZERO)
                .together(menteeId(9), mentorId(1))
                .teams(TEAM)
                .build();
        assertThat(refused(problem))
                .containsExactly(
                        new TeamObstacle.MayNotMeet(mentorId(1), menteeId(9)),
                        new TeamObstacle.TooFewCandidates(menteeId(9), HeadCount.of(1), HeadCount.of(2)));
    }

    @Test
    void whoGoTogetherButAreTooMany_areNamed() {
        TeamProblemBuilder problem = people(4, 4).together(mentorId(0), mentorId(1));
        problem.together(mentorId(1), mentorId(2)).together(mentorId(2), mentorId(3));
        assertThat(refused(problem.teams(TEAM).build()))
                .containsExactly(new TeamObstacle.TooManyTogether(
                        ImmutableList.of(mentorId(0), mentorId(1), mentorId(2), mentorId(3))));
        TeamProblem small = people(2, 3)
                .together(menteeId(0), menteeId(1))
                .together(menteeId(1), menteeId(2))
                .teams(TEAM.withMentees(HeadCount.of(2), HeadCount.of(2)))
                .build();
        assertThat(refused(small))
                .containsExactly(
                        new TeamObstacle.TooManyTogether(ImmutableList.of(menteeId(0), menteeId(1), menteeId(2))));
    }

    @Test
    void whoGoTogetherButShareTooLittle_areNamed() {
        TeamProblemBuilder problem = TeamProblem.builder();
        for (int i = 0; i < 4; i++) {
            problem.mentee(TeamMentee.of(menteeId(i)).meetingIn(i / 2).interestedIn("interest-" + i % 2));
        }
        problem.teams(TeamShape.ofMentors(0, 0)).together(menteeId(0), menteeId(1));
        assertThat(problem.build().contradictions()).isEmpty();
        List<ParticipantId> two = List.of(menteeId(0), menteeId(1));
        assertThat(refused(problem.sharedInterests(1).build()))
                .containsExactly(new TeamObstacle.TooLittleInCommon(ImmutableList.copyOf(two)));
        assertThat(problem.sharedInterests(0).commonSlots(1).build().contradictions())
                .isEmpty();
        problem.together(menteeId(1), menteeId(2));
        assertThat(refused(problem.build()))
                .containsExactly(
                        new TeamObstacle.TooLittleInCommon(ImmutableList.of(menteeId(0), menteeId(1), menteeId(2))));
    }

    @Test
    void givenTeams_whoseOwnPeopleCannotBeInThem_areRefusedWithAllReasons() {
        GivenTeam course = GivenTeam.of("course", TEAM).with(mentorId(0)).with(menteeId(0), menteeId(1));
        GivenTeam clinic = GivenTeam.of("clinic", TEAM).with(mentorId(0)).with(menteeId(2));
        TeamProblem problem = people(4, 4)
                .mentee(TeamMentee.of(menteeId(9)))
                .apart(menteeId(0), menteeId(1))
                .together(menteeId(1), menteeId(2))
                .given(course)
                .given(clinic)
                .given(GivenTeam.of("library", TEAM).with(menteeId(9)))
                .build();
        assertThat(refused(problem))
                .containsExactly(
                        new TeamObstacle.MayNotMeet(menteeId(0), menteeId(1)),
                        new TeamObstacle.NeededTwice(menteeId(1), "clinic", "course"),
                        new TeamObstacle.NeededTwice(menteeId(2), "clinic", "course"),
                        new TeamObstacle.TooFewCandidates(menteeId(9), HeadCount.of(0), HeadCount.of(2)),
                        new TeamObstacle.TooFewSeats(mentorId(0), Seats.of(1), HeadCount.of(2)),
                        new TeamObstacle.TooFewMentees(HeadCount.of(5), HeadCount.of(6)),
                        new TeamObstacle.TooFewMentors(Seats.of(4), HeadCount.of(2)));
    }

    @Test
    void moreDisciplinesThanATeamHasMentors_areAContradiction_toldWithAllOthers() {
        TeamProblem problem = people(3, 4)
                .distinctDisciplines(4)
                .apart(menteeId(0), menteeId(1))
                .together(menteeId(0), menteeId(1))
                .teams(TEAM)
                .build();
        assertThat(problem.contradictions())
                .containsExactly(
                        new TeamObstacle.TooManyDisciplines(4, HeadCount.of(3)),
                        new TeamObstacle.MayNotMeet(menteeId(0), menteeId(1)));
        assertThat(refused(problem)).containsAll(problem.contradictions());
        assertThat(people(3, 4).distinctDisciplines(3).teams(TEAM).build().contradictions())
                .isEmpty();
        TeamProblem given = people(3, 4)
                .distinctDisciplines(2)
                .given(GivenTeam.of("course", TEAM))
                .given(GivenTeam.of("group", TeamShape.ofMentors(1, 1)))
                .build();
        assertThat(given.contradictions()).containsExactly(new TeamObstacle.TooManyDisciplines(2, HeadCount.of(1)));
        TeamProblem peers = people(0, 4)
                .distinctDisciplines(1)
                .teams(TeamShape.ofMentors(0, 0))
                .build();
        assertThat(peers.contradictions()).containsExactly(new TeamObstacle.TooManyDisciplines(1, HeadCount.of(0)));
    }

    @Test
    void givenTeam_withMorePeopleThanItTakes_isRefused() {
        GivenTeam pair = GivenTeam.of("pair", TeamShape.ofMentors(1, 1)).with(mentorId(0), mentorId(1));
        assertThat(refused(people(2, 4).given(pair).build()))
                .containsExactly(new TeamObstacle.TooManyTogether(ImmutableList.of(mentorId(0), mentorId(1))));
        TeamProblem taken = people(2, 4)
                .mentor(TeamMentor.of(mentorId(9), Seats.of(1)).takingAtMost(HeadCount.of(1)))
                .candidate(mentorId(9), menteeId(0), Score.ZERO)
                .candidate(mentorId(9), menteeId(1), Score.ZERO)
                .given(GivenTeam.of("course", TEAM).with(mentorId(9)).with(menteeId(0), menteeId(1)))
                .build();
        assertThat(refused(taken))
                .containsExactly(
                        new TeamObstacle.TooManyTogether(ImmutableList.of(mentorId(9), menteeId(0), menteeId(1))));
    }

    @Test
    void aMentorWithoutASeat_cannotGoTogetherWithAnybody() {
        TeamProblem problem = people(2, 3)
                .mentor(TeamMentor.of(mentorId(9), Seats.of(0)))
                .together(mentorId(9), mentorId(0))
                .teams(TEAM)
                .build();
        assertThat(refused(problem))
                .containsExactly(new TeamObstacle.TooFewSeats(mentorId(9), Seats.of(0), HeadCount.of(1)));
    }

    @Test
    void contradictionsAndNumbers_areToldTogether() {
        TeamProblem problem = people(1, 2)
                .together(menteeId(0), menteeId(1))
                .apart(menteeId(0), menteeId(1))
                .teams(TEAM)
                .build();
        assertThat(refused(problem))
                .containsExactly(
                        new TeamObstacle.MayNotMeet(menteeId(0), menteeId(1)),
                        new TeamObstacle.TooFewCandidates(menteeId(0), HeadCount.of(1), HeadCount.of(2)),
                        new TeamObstacle.TooFewCandidates(menteeId(1), HeadCount.of(1), HeadCount.of(2)),
                        new TeamObstacle.TooFewMentors(Seats.of(1), HeadCount.of(1)));
    }

    @Test
    void somebodyOnBothSides_isNotTogetherWithThemselves() {
        TeamProblem problem = people(2, 2)
                .mentee(TeamMentee.of(MenteeId.of("mentor-0")))
                .together(mentorId(0), menteeId(0))
                .together(menteeId(0), MenteeId.of("mentor-0"))
                .teams(TEAM)
                .build();
        assertThat(refused(problem)).contains(new TeamObstacle.MayNotMeet(mentorId(0), MenteeId.of("mentor-0")));
    }

    @Test
    void obstacle_ofNobody_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TeamObstacle.TooManyTogether(ImmutableList.of()))
                .withMessage("an obstacle of people must name somebody");
    }

    /** Whoever is named could be in no team whatever, or there are no teams at all; found by going through all sets of people. */
    @Test
    void whoeverIsNamed_isInNoLegalTeam() {
        int found = 0;
        int withTeams = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            TeamProblem problem = RandomTeams.contradictory(seed, 4, 6);
            ImmutableList<TeamObstacle> contradictions = problem.contradictions();
            if (contradictions.isEmpty()) {
                continue;
            }
            found++;
            FormationOutcome outcome =
                    Teams.form(problem, TeamEffort.of(seed, 10), Run.plain(), FormationListener.SILENT);
            assertThat(outcome)
                    .as("outcome with seed %s", seed)
                    .isInstanceOfSatisfying(
                            NoFormation.class,
                            none -> assertThat(none.obstacles()).containsAll(contradictions));
            if (SlowTeams.bestValue(problem).isPresent()) {
                withTeams++;
                Set<ParticipantId> named = new HashSet<>();
                contradictions.forEach(obstacle -> named.addAll(named(obstacle)));
                assertThat(named)
                        .as("people named with seed %s: %s", seed, contradictions)
                        .noneMatch(person -> SlowTeams.canBeInATeam(problem, person));
            }
        }
        assertThat(found).isGreaterThan(INSTANCES / 20);
        assertThat(withTeams).isGreaterThan(INSTANCES / 100);
    }

    private static List<ParticipantId> named(TeamObstacle obstacle) {
        if (obstacle instanceof TeamObstacle.MayNotMeet two) {
            return Arrays.asList(two.one(), two.other());
        }
        if (obstacle instanceof TeamObstacle.TooManyTogether many) {
            return many.people();
        }
        if (obstacle instanceof TeamObstacle.TooLittleInCommon little) {
            return little.people();
        }
        if (obstacle instanceof TeamObstacle.TooFewCandidates few) {
            return List.of(few.mentee());
        }
        if (obstacle instanceof TeamObstacle.NeededTwice twice) {
            return List.of(twice.mentee());
        }
        if (obstacle instanceof TeamObstacle.TooManyDisciplines) {
            return List.of();
        }
        return List.of(((TeamObstacle.TooFewSeats) obstacle).mentor());
    }

    @Test
    void whoGoTogetherButAreMoreThanAnyMentorTakes_areNamed() {
        TeamProblemBuilder problem = people(0, 4)
                .mentor(TeamMentor.of(mentorId(0), Seats.of(1)).takingAtMost(HeadCount.of(3)))
                .mentor(TeamMentor.of(mentorId(1), Seats.of(0))); // takes any number, and has no seat
        for (int i = 0; i < 4; i++) {
            problem.candidate(mentorId(0), menteeId(i), Score.ZERO);
        }
        GivenTeam course = GivenTeam.of("course", TeamShape.ofMentors(1, 1));
        TeamProblem four = problem.given(course.with(menteeId(0), menteeId(1), menteeId(2), menteeId(3)))
                .build();
        assertThat(refused(four))
                .containsExactly(new TeamObstacle.TooManyTogether(
                        ImmutableList.of(menteeId(0), menteeId(1), menteeId(2), menteeId(3))));
    }

    private static ImmutableList<TeamObstacle> refused(TeamProblem problem) {
        FormationOutcome outcome = Teams.form(problem);
        assertThat(outcome).isInstanceOf(NoFormation.class);
        return ((NoFormation) outcome).obstacles();
    }
}
