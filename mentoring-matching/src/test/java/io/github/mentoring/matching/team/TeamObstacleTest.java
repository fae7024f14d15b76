package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TeamObstacleTest {

    private static final TeamShape TEAM = TeamShape.of(MentoringFormat.TEAM, FormatPolicy.standard());

    @Test
    void form_withOneMentor_tellsThatOneMoreIsNeeded() {
        NoFormation none = none(people(1, 6).teams(TEAM));
        assertThat(none.obstacles()).containsExactly(new TeamObstacle.TooFewMentors(Seats.of(1), HeadCount.of(1)));
        assertThatIllegalStateException()
                .isThrownBy(none::orElseThrow)
                .withMessage("teams cannot be formed: [TooFewMentors[there=1, missing=1]]");
    }

    @Test
    void form_withNeitherEnoughMentorsNorMentees_tellsBoth() {
        assertThat(none(people(3, 5).teams(TEAM, HeadCount.of(3), HeadCount.of(3)))
                        .obstacles())
                .containsExactly(
                        new TeamObstacle.TooFewMentees(HeadCount.of(5), HeadCount.of(6)),
                        new TeamObstacle.TooFewMentors(Seats.of(3), HeadCount.of(3)));
    }

    @Test
    void form_withMentorsWhoTakeTooFewMentees_namesThem_andDoesNotCountTheirSeats() {
        TeamProblemBuilder problem =
                people(1, 4).mentor(TeamMentor.of(mentorId(5), Seats.of(1)).takingAtMost(HeadCount.of(1)));
        for (int i = 0; i < 4; i++) {
            problem.candidate(mentorId(5), menteeId(i), Score.ZERO);
        }
        assertThat(none(problem.teams(TEAM)).obstacles())
                .containsExactly(
                        new TeamObstacle.TooFewMentors(Seats.of(1), HeadCount.of(1)),
                        new TeamObstacle.TakeTooFew(ImmutableList.of(mentorId(5)), HeadCount.of(2)));
    }

    @Test
    void form_whereMentorsHaveTooFewDisciplines_tellsHowMany_unknownOnesNotCounting() {
        TeamProblemBuilder problem = people(2, 4)
                .mentor(TeamMentor.of(mentorId(5), Seats.of(1)).ofDiscipline(Discipline.of("nursing")))
                .mentor(TeamMentor.of(mentorId(6), Seats.of(0)).ofDiscipline(Discipline.of("surgery")))
                .distinctDisciplines(2);
        assertThat(none(problem.teams(TEAM)).obstacles()).containsExactly(new TeamObstacle.TooFewDisciplines(1, 2));
    }

    @Test
    void form_whereTooFewMenteesHaveEnoughFellows_tellsHowMany() {
        TeamProblemBuilder problem = people(2, 4).teams(TEAM);
        for (int one = 1; one < 4; one++) {
            for (int other = 0; other < one; other++) {
                problem.apart(menteeId(one), menteeId(other));
            }
        }
        assertThat(none(problem).obstacles())
                .containsExactly(new TeamObstacle.TooFewEligible(HeadCount.of(0), HeadCount.of(2)));
    }

    @Test
    void obstacles_ofGivenTeams_sayHowManyMoreMentorsMakeRoomForEverybody() {
        HeadCount two = HeadCount.of(2);
        TeamShape small = TeamShape.ofMentors(1, 2).withMenteesPerMentor(two);
        Formation formation = Teams.form(people(2, 6)
                        .given(GivenTeam.of("course", small).with(menteeId(0)))
                        .given(GivenTeam.of("clinic", small.withMentors(HeadCount.of(1), HeadCount.of(3)))
                                .with(menteeId(1)))
                        .build())
                .orElseThrow();
        assertThat(formation.value().placed()).isEqualTo(4);
        assertThat(formation.obstacles()).containsExactly(new TeamObstacle.TooFewMentors(Seats.of(2), HeadCount.of(1)));
        Formation narrow = Teams.form(people(9, 12)
                        .given(GivenTeam.of("course", small).with(menteeId(0)))
                        .given(GivenTeam.of("clinic", small.withMentors(HeadCount.of(1), HeadCount.of(3)))
                                .with(menteeId(1)))
                        .build())
                .orElseThrow();
        assertThat(narrow.obstacles())
                .containsExactly(new TeamObstacle.SizesDoNotFit(HeadCount.of(12), HeadCount.of(10), Optional.empty()));
    }

    @Test
    void obstacles_ofGivenGroups_sayHowManyMoreMenteesTheirMentorsWouldHaveToTake() {
        TeamShape group = TeamShape.of(MentoringFormat.GROUP, FormatPolicy.standard());
        TeamProblemBuilder problem = people(0, 10);
        for (int j = 0; j < 4; j++) {
            problem.mentor(TeamMentor.of(mentorId(j), Seats.of(1)).takingAtMost(HeadCount.of(3 + j % 2)));
            for (int i = 0; i < 10; i++) {
                problem.candidate(mentorId(j), menteeId(i), Score.ZERO);
            }
        }
        Formation formation = Teams.form(
                        problem.given(GivenTeam.of("course", group).with(mentorId(0)))
                                .given(GivenTeam.of("clinic", group).with(menteeId(1)))
                                .build())
                .orElseThrow();
        assertThat(formation.value().placed()).isEqualTo(7); // three with the first mentor, and four with another
        assertThat(formation.isBest()).isTrue();
        assertThat(formation.obstacles())
                .containsExactly(new TeamObstacle.TooLittleRoom(HeadCount.of(7), HeadCount.of(3)));
        assertThat(formation.cause(formation.unplaced().first())).isEqualTo(new Unplaced.NoRoom());
    }

    @Test
    void obstacles_ofGivenTeamsThatNeedNotBeThere_sayWhatTheyLack_thoughEverybodyIsPlaced() {
        Formation formation = Teams.form(people(3, 4)
                        .given(GivenTeam.of("course", TEAM))
                        .given(GivenTeam.of("clinic", TEAM))
                        .build())
                .orElseThrow();
        assertThat(formation.unplaced()).isEmpty();
        assertThat(formation.obstacles()).containsExactly(new TeamObstacle.TooFewMentors(Seats.of(3), HeadCount.of(1)));
    }

    /** Who names no slots is free in all, however many these are. */
    @Test
    void form_whereMoreSlotsAreAskedForThanAnybodyNames_putsTogetherThoseAloneWhoNameNone() {
        TeamShape pairs = TeamShape.ofMentors(0, 0).withMentees(HeadCount.of(2), HeadCount.of(2));
        for (int slots : new int[] {4, 64, Integer.MAX_VALUE}) {
            TeamProblemBuilder problem = people(0, 2)
                    .mentee(TeamMentee.of(menteeId(2)).meetingIn(1, 2, 3))
                    .mentee(TeamMentee.of(menteeId(3)).meetingIn(1, 2, 3))
                    .commonSlots(slots);
            Formation formation = Teams.form(problem.teams(pairs).build()).orElseThrow();
            assertThat(formation.verify().objections()).isEmpty();
            assertThat(formation.unplaced()).containsExactly(menteeId(2), menteeId(3));
            assertThat(formation.cause(menteeId(2)))
                    .isEqualTo(new Unplaced.TooFewFellows(HeadCount.of(0), HeadCount.of(1)));
        }
        TeamProblem shared =
                people(0, 2).sharedInterests(Integer.MAX_VALUE).teams(pairs).build();
        assertThat(none(shared))
                .isEqualTo(new NoFormation(
                        ImmutableList.of(new TeamObstacle.TooFewEligible(HeadCount.of(0), HeadCount.of(2)))));
    }

    @Test
    void cause_withoutFellows_tellsHowManyThereAre() {
        TeamProblem problem = people(2, 4)
                .teams(TEAM)
                .apart(menteeId(3), menteeId(0))
                .apart(menteeId(3), menteeId(1))
                .apart(menteeId(2), menteeId(3))
                .build();
        Formation formation = Teams.form(problem).orElseThrow();
        assertThat(formation.unplaced()).containsExactly(menteeId(3));
        assertThat(formation.cause(menteeId(3)))
                .isEqualTo(new Unplaced.TooFewFellows(HeadCount.of(0), HeadCount.of(1)));
    }

    @Test
    void form_whereRulesLeaveNoTeam_tellsThatAllWasSearched() {
        TeamProblemBuilder problem = people(2, 4).teams(TEAM).apart(mentorId(0), mentorId(1));
        assertThat(none(problem).obstacles()).containsExactly(new TeamObstacle.NotFound(true));
    }

    @Test
    void form_ofMoreTeamsThanAnyNumberCanSay_countsSeatsAsFarAsNumbersGo() {
        HeadCount all = HeadCount.of(Integer.MAX_VALUE);
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < 2; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(Integer.MAX_VALUE)));
        }
        assertThat(none(builder.mentee(TeamMentee.of(menteeId(0))).teams(TeamShape.ofMentors(3, 3), all, all))
                        .obstacles())
                .containsExactly(
                        new TeamObstacle.TooFewMentees(HeadCount.of(1), all),
                        new TeamObstacle.TooFewMentors(Seats.of(Integer.MAX_VALUE), all));
    }

    /** Nothing but the mentors who are there bounds a team. */
    @Test
    void form_ofTeamsWithoutABoundOnMentors_isTheSameAsWithABoundThatNobodyReaches() {
        int mentors = 14;
        HeadCount two = HeadCount.of(2);
        TeamShape ratio = TeamShape.ofMentors(2, 3).withMenteesPerMentor(HeadCount.of(2));
        Formation unbounded = Teams.form(
                        people(mentors, 33)
                                .teams(ratio.withMentors(two, HeadCount.of(Integer.MAX_VALUE)))
                                .build(),
                        TeamEffort.of(1, 50),
                        Run.plain(),
                        FormationListener.SILENT)
                .orElseThrow();
        Formation bounded = Teams.form(
                        people(mentors, 33)
                                .teams(ratio.withMentors(two, HeadCount.of(mentors)))
                                .build(),
                        TeamEffort.of(1, 50),
                        Run.plain(),
                        FormationListener.SILENT)
                .orElseThrow();
        assertThat(unbounded.verify().objections()).isEmpty();
        assertThat(unbounded.teams()).isEqualTo(bounded.teams());
        assertThat(unbounded.bound()).isEqualTo(bounded.bound());
        assertThat(unbounded.unplaced()).hasSize(5); // of 33, for whom 14 mentors have room for 28
        assertThat(unbounded.obstacles())
                .containsExactly(new TeamObstacle.TooFewMentors(Seats.of(14), HeadCount.of(3)));
    }

    @Test
    void obstacles_whereTheRatioLeavesSomeOut_sayHowManyMoreMentorsPlaceEverybody() {
        Formation formation = Teams.form(people(2, 11).teams(TEAM).build()).orElseThrow();
        assertThat(formation.value().placed()).isEqualTo(10);
        assertThat(formation.obstacles()).containsExactly(new TeamObstacle.TooFewMentors(Seats.of(2), HeadCount.of(1)));
        assertThat(formation.cause(formation.unplaced().first())).isEqualTo(new Unplaced.NoRoom());
    }

    @Test
    void obstacles_whereSizesDoNotFit_sayWhichNumbersWould() {
        TeamShape three = TeamShape.ofMentors(0, 0).withMentees(HeadCount.of(3), HeadCount.of(3));
        Formation formation = Teams.form(people(0, 7).teams(three).build()).orElseThrow();
        assertThat(formation.value().placed()).isEqualTo(6);
        assertThat(formation.obstacles())
                .containsExactly(
                        new TeamObstacle.SizesDoNotFit(HeadCount.of(7), HeadCount.of(6), Optional.of(HeadCount.of(9))));
    }

    @Test
    void obstacles_whereTheNumberOfTeamsLeavesNoRoom_haveNoLargerNumber() {
        TeamShape three = TeamShape.ofMentors(0, 0).withMentees(HeadCount.of(2), HeadCount.of(3));
        Formation formation = Teams.form(people(0, 7)
                        .teams(three, HeadCount.of(1), HeadCount.of(2))
                        .build())
                .orElseThrow();
        assertThat(formation.obstacles())
                .containsExactly(new TeamObstacle.SizesDoNotFit(HeadCount.of(7), HeadCount.of(6), Optional.empty()));
    }

    @Test
    void obstacles_whereSizesDoNotFit_sayTheLeastLargerNumberThatAnySearchFinds() {
        int withLarger = 0;
        for (int least = 1; least <= 4; least++) {
            for (int most = least; most <= least + 1; most++) {
                for (int teams = 1; teams <= 4; teams++) {
                    for (int mentees = least; mentees <= 14; mentees++) {
                        TeamShape shape =
                                TeamShape.ofMentors(0, 0).withMentees(HeadCount.of(least), HeadCount.of(most));
                        TeamProblem problem = people(0, mentees)
                                .teams(shape, HeadCount.of(1), HeadCount.of(teams))
                                .build();
                        Optional<HeadCount> larger = larger(mentees, least, most, teams);
                        withLarger += larger.isPresent() ? 1 : 0;
                        assertThat(new Obstacles(new TeamTable(problem)).toAll())
                                .as("%s mentees in up to %s teams of %s to %s", mentees, teams, least, most)
                                .filteredOn(TeamObstacle.SizesDoNotFit.class::isInstance)
                                .extracting(obstacle -> ((TeamObstacle.SizesDoNotFit) obstacle).above())
                                .isEqualTo(
                                        fit(mentees, least, most, teams)
                                                ? ImmutableList.of()
                                                : ImmutableList.of(larger));
                    }
                }
            }
        }
        assertThat(withLarger).isGreaterThan(20);
    }

    /** Returns the least larger number that fits, among so many that none beyond them does if these do not. */
    private static Optional<HeadCount> larger(int mentees, int least, int most, int teams) {
        return IntStream.rangeClosed(mentees + 1, teams * most)
                .filter(number -> fit(number, least, most, teams))
                .mapToObj(HeadCount::of)
                .findFirst();
    }

    private static boolean fit(int mentees, int least, int most, int teams) {
        return IntStream.rangeClosed(1, teams).anyMatch(t -> t * least <= mentees && mentees <= t * most);
    }

    @Test
    void obstacles_ofGivenTeamsLargerThanAnybodyHasPeople_areToldAtOnce() {
        HeadCount many = HeadCount.of(1_000_000_000);
        Formation formation = Teams.form(people(0, 5)
                        .given(GivenTeam.of("course", TeamShape.ofMentors(0, 0).withMentees(many, many)))
                        .build())
                .orElseThrow();
        assertThat(formation.obstacles())
                .containsExactly(
                        new TeamObstacle.TooFewMentees(HeadCount.of(5), many),
                        new TeamObstacle.SizesDoNotFit(HeadCount.of(5), HeadCount.of(0), Optional.of(many)));
    }

    @Test
    void obstacles_whereEverybodyIsPlaced_areNone() {
        Formation formation = Teams.form(people(3, 15).teams(TEAM).build()).orElseThrow();
        assertThat(formation.unplaced()).isEmpty();
        assertThat(formation.obstacles()).isEmpty();
    }

    @Test
    void cause_withoutCandidates_tellsHowManyThereAre() {
        TeamProblem problem = people(2, 4)
                .mentee(TeamMentee.of(menteeId(9)))
                .candidate(mentorId(0), menteeId(9), Score.ZERO)
                .teams(TEAM)
                .build();
        Formation formation = Teams.form(problem).orElseThrow();
        assertThat(formation.unplaced()).containsExactly(menteeId(9));
        assertThat(formation.cause(menteeId(9)))
                .isEqualTo(new Unplaced.TooFewCandidates(HeadCount.of(1), HeadCount.of(2)));
    }

    @Test
    void cause_whereARuleStandsInTheWay_tellsThatAllWasSearched() {
        TeamProblem problem =
                people(2, 4).teams(TEAM).apart(menteeId(2), menteeId(3)).build();
        Formation formation = Teams.form(problem).orElseThrow();
        assertThat(formation.value().placed()).isEqualTo(3);
        assertThat(formation.isBest()).isTrue();
        assertThat(formation.cause(formation.unplaced().first())).isEqualTo(new Unplaced.RulesOrOthers(true));
    }

    @Test
    void cause_whereCandidatesWereLeftOut_saysSo() {
        TeamProblem problem = people(2, 4)
                .mentee(TeamMentee.of(menteeId(9)).cut())
                .candidate(mentorId(0), menteeId(9), Score.ZERO)
                .teams(TEAM)
                .build();
        Formation formation = Teams.form(problem).orElseThrow();
        assertThat(formation.cause(menteeId(9)))
                .isEqualTo(new Unplaced.BeyondKept(new Unplaced.TooFewCandidates(HeadCount.of(1), HeadCount.of(2))));
    }

    @Test
    void cause_whichTurnsOnOthersWithCandidatesLeftOut_saysSo() {
        TeamProblem problem = people(2, 3)
                .mentee(TeamMentee.of(menteeId(3)).cut())
                .candidate(mentorId(0), menteeId(3), Score.ZERO)
                .candidate(mentorId(1), menteeId(3), Score.ZERO)
                .teams(TEAM)
                .apart(menteeId(2), menteeId(3))
                .build();
        Formation formation = Teams.form(problem).orElseThrow();
        assertThat(formation.value().placed()).isEqualTo(3);
        assertThat(formation.cause(formation.unplaced().first()))
                .isEqualTo(new Unplaced.BeyondKept(new Unplaced.RulesOrOthers(true)));
    }

    @Test
    void cause_byNumbers_holdsWhateverCandidatesWereLeftOut() {
        TeamProblemBuilder builder =
                people(2, 10).mentee(TeamMentee.of(menteeId(10)).cut());
        builder.candidate(mentorId(0), menteeId(10), Score.ZERO).candidate(mentorId(1), menteeId(10), Score.ZERO);
        Formation formation = Teams.form(builder.teams(TEAM).build()).orElseThrow();
        assertThat(formation.cause(formation.unplaced().first())).isEqualTo(new Unplaced.NoRoom());
    }

    @Test
    void form_whereCandidatesWereLeftOut_saysSo() {
        TeamProblemBuilder problem =
                people(2, 1).mentee(TeamMentee.of(menteeId(1)).cut());
        problem.candidate(mentorId(0), menteeId(1), Score.ZERO).teams(TEAM);
        assertThat(none(problem).obstacles())
                .containsExactly(
                        new TeamObstacle.TooFewEligible(HeadCount.of(1), HeadCount.of(2)),
                        new TeamObstacle.CandidatesLeftOut(HeadCount.of(1)));
    }

    private static NoFormation none(TeamProblemBuilder problem) {
        return none(problem.build());
    }

    private static NoFormation none(TeamProblem problem) {
        FormationOutcome outcome = Teams.form(problem);
        assertThat(outcome).isInstanceOf(NoFormation.class);
        return (NoFormation) outcome;
    }

    private static TeamProblemBuilder people(int mentors, int mentees) {
        return TeamPeople.people(mentors, mentees, (mentor, mentee) -> 100 * mentee + mentor);
    }
}
