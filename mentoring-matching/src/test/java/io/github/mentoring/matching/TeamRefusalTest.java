package io.github.mentoring.matching;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static io.github.mentoring.matching.fixture.People.expert;
import static io.github.mentoring.matching.fixture.People.learner;
import static io.github.mentoring.matching.fixture.People.mentee;
import static io.github.mentoring.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.format.MentoringScope;
import io.github.mentoring.core.format.Project;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.team.Team;
import io.github.mentoring.matching.team.TeamObstacle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a round of teams refuses, in which way, and with which reasons. */
class TeamRefusalTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BEN = MentorId.of("ben");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FINN = MenteeId.of("finn");
    private static final Project COURSE = Project.of("course", "A new course");
    private static final Project CLINIC = Project.of("clinic", "A new clinic");

    private final TeamRound round =
            team(mentor("ada", 1), mentor("ben", 1), mentor("cleo", 1), mentee("eve"), mentee("finn"), mentee("gus"));

    @Test
    void numbersOfMentorsAndOfMentees_mayBeSetInAnyOrder() {
        HeadCount two = HeadCount.of(2);
        HeadCount four = HeadCount.of(4);
        TeamRound mentorsFirst = round.ofMentors(two, four).ofMentees(HeadCount.of(16), HeadCount.of(20));
        TeamRound menteesFirst =
                round.ofMentees(HeadCount.of(16), HeadCount.of(20)).ofMentors(two, four);
        assertThat(menteesFirst.problem()).isEqualTo(mentorsFirst.problem());
        TeamRound narrow = round.ofMentors(HeadCount.of(1), HeadCount.of(1)); // of whom none can have six mentees
        assertThat(refused(narrow.ofMentees(HeadCount.of(6), HeadCount.of(8))))
                .isEqualTo(refused(
                        round.ofMentees(HeadCount.of(6), HeadCount.of(8)).ofMentors(HeadCount.of(1), HeadCount.of(1))));
    }

    @Test
    void moreMenteesThanMentorsMayHave_areRefusedWithTheirNumbers_andEveryOtherReason() {
        TeamRound many = round.ofMentees(HeadCount.of(16), HeadCount.of(20))
                .together(EVE, FINN)
                .apart(EVE, FINN);
        TeamOutcome.Refused refused = refused(many);
        assertThat(refused.findings())
                .isEqualTo(Findings.of(FormatRule.TEAM_RATIO_EXCEEDED.finding(
                        Detail.of(new Detail.Quantity("limit", 15), new Detail.Quantity("excess", 1)))));
        assertThat(refused.obstacles()).containsExactly(new TeamObstacle.MayNotMeet(EVE, FINN));
        assertThatIllegalArgumentException()
                .isThrownBy(many::shape)
                .withMessage(
                        "team shape asks for at least 16 mentees but has room for 15; lower the first or allow more");
        assertThatIllegalArgumentException().isThrownBy(many::problem);
    }

    @Test
    void numbersThatAreWrongByThemselves_areRefusedWhereTheyAreSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.ofMentees(HeadCount.of(4), HeadCount.of(3)))
                .withMessage(
                        "team shape asks for at least 4 mentees but has room for 3; lower the first or allow more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.ofMentors(HeadCount.of(3), HeadCount.of(2)))
                .withMessage(
                        "team shape asks for at least 3 mentors but at most 2; lower the first or raise the second");
        assertThatNullPointerException()
                .isThrownBy(() -> round.ofMentees(HeadCount.of(2), nothing()))
                .withMessage("most");
    }

    /** Twelve mentees are more than two mentors may have, but not more than three. */
    @Test
    void moreMenteesThanTheFewestMentorsMayHave_areNotRefused() {
        List<Person> people = new ArrayList<>(List.of(mentor("ada", 1), mentor("ben", 1), mentor("cleo", 1)));
        for (int i = 0; i < 12; i++) {
            people.add(mentee("mentee-" + i));
        }
        TeamRound twelve = TeamRound.of(MatchRound.of(people), MentoringFormat.TEAM, FormatPolicy.standard())
                .ofMentees(HeadCount.of(12), HeadCount.of(15));
        assertThat(onlyTeam(twelve).mentors()).hasSize(3);
    }

    @Test
    void groupsOfSeveralMentors_areRefused_thoughNothingBoundsTheirMentees() {
        TeamRound groups = TeamRound.of(round.round(), MentoringFormat.GROUP, FormatPolicy.standard())
                .ofMentors(HeadCount.of(1), HeadCount.of(2));
        assertThat(refused(groups).findings().has(FormatRule.INVALID_STRUCTURE.id()))
                .isTrue();
    }

    @Test
    void staffing_takesTheShapeOfTheRound_wheneverThatIsSet() {
        TeamRound staffed = round.staffing(COURSE, ADA, EVE).ofMentors(HeadCount.of(3), HeadCount.of(3));
        assertThat(staffed.problem().given())
                .singleElement()
                .satisfies(team -> assertThat(team.shape()).isEqualTo(staffed.shape()));
        Team course = onlyTeam(staffed);
        assertThat(course.mentors()).hasSize(3);
    }

    @Test
    void staffing_doesNotEscapeThePolicy() {
        TeamRound small = round.ofMentors(HeadCount.of(1), HeadCount.of(1)).staffing(COURSE, ADA, EVE);
        assertThat(refused(small).findings().has(FormatRule.TEAM_TOO_FEW_MENTORS.id()))
                .isTrue();
        assertThat(onlyTeam(small.ofMentors(HeadCount.of(2), HeadCount.of(2))).mentors())
                .hasSize(2);
    }

    @Test
    void staffing_withMoreThanThePolicyAllows_isRefusedWithItsFindings() {
        List<Person> people = new ArrayList<>(List.of(mentor("ada", 1), mentor("ben", 1), mentor("cleo", 1)));
        List<ParticipantId> members = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            people.add(mentee("mentee-" + i));
            members.add(MenteeId.of("mentee-" + i));
        }
        TeamRound full = TeamRound.of(MatchRound.of(people), MentoringFormat.TEAM, FormatPolicy.standard())
                .staffing(COURSE, members.toArray(ParticipantId[]::new));
        TeamOutcome.Refused refused = refused(full);
        assertThat(refused.findings())
                .isEqualTo(Findings.of(FormatRule.TEAM_RATIO_EXCEEDED.finding(
                        Detail.of(new Detail.Quantity("limit", 15), new Detail.Quantity("excess", 1)))));
        assertThat(refused.obstacles())
                .singleElement()
                .isInstanceOfSatisfying(
                        TeamObstacle.TooManyTogether.class,
                        many -> assertThat(many.people()).hasSize(16));
    }

    @Test
    void staffing_besideANumberOfTeams_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.staffing(COURSE).exactly(HeadCount.of(2)))
                .withMessage("team round staffs 1 projects, so it has a team for each; leave the number of teams out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.staffing(COURSE).atMost(HeadCount.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.atMost(HeadCount.of(1)).staffing(COURSE))
                .withMessage(
                        "team round is to staff project `course` but has a number of teams already; leave the number out");
    }

    @Test
    void staffing_takesNobodyWhoIsNotThere_andNobodyTwice() {
        assertThatNullPointerException()
                .isThrownBy(() -> round.staffing(COURSE, ADA, nothing()))
                .withMessage("member");
        assertThatNullPointerException()
                .isThrownBy(() -> round.staffing(nothing(), ADA))
                .withMessage("project");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.staffing(COURSE, MentorId.of("eve")))
                .withMessage("team round does not hold mentor `eve`; add them first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.staffing(COURSE, MenteeId.of("zoe")))
                .withMessage("team round does not hold mentee `zoe`; add them first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.staffing(COURSE, ADA).staffing(COURSE, BEN))
                .withMessage("team round staffs project `course` twice; name all who are in it at once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.staffing(COURSE, EVE).staffing(CLINIC, EVE))
                .withMessage(
                        "team round staffs projects `course` and `clinic` with the same mentees: [eve]; leave each in one");
    }

    @Test
    void whoTakesNoPart_isRefusedWhereTheyAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.together(ADA, MenteeId.of("ada")))
                .withMessage("team round does not hold mentee `ada`; add them first");
        assertThatIllegalArgumentException().isThrownBy(() -> round.apart(MentorId.of("zoe"), EVE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.affinity(EVE, MenteeId.of("zoe"), Score.parse("0.1")));
        assertThatNullPointerException()
                .isThrownBy(() -> round.together(ADA, nothing()))
                .withMessage("other");
    }

    @Test
    void aProjectsMentorWithTooFewSeats_isRefusedAsAnObstacle() {
        assertThat(refused(round.staffing(COURSE, ADA).staffing(CLINIC, ADA)).obstacles())
                .containsExactly(
                        new TeamObstacle.TooFewSeats(ADA, Seats.of(1), HeadCount.of(2)),
                        new TeamObstacle.TooFewMentees(HeadCount.of(3), HeadCount.of(4)),
                        new TeamObstacle.TooFewMentors(Seats.of(3), HeadCount.of(1)));
    }

    @Test
    void projectsForWhichMentorsAreTooFew_areToldHowManyMoreItTakes() {
        TeamRound two = round.staffing(COURSE, ADA).staffing(CLINIC, BEN, MenteeId.of("gus"));
        assertThat(refused(two).obstacles())
                .containsExactly(
                        new TeamObstacle.TooFewMentees(HeadCount.of(3), HeadCount.of(4)),
                        new TeamObstacle.TooFewMentors(Seats.of(3), HeadCount.of(1)));
        TeamResult one = Matchmaker.formTeams(round.staffing(COURSE, ADA).staffing(CLINIC)) // nobody is in it yet
                .orElseThrow();
        assertThat(one.formation().unplaced()).isEmpty();
        assertThat(one.formation().obstacles())
                .containsExactly(
                        new TeamObstacle.TooFewMentees(HeadCount.of(3), HeadCount.of(4)),
                        new TeamObstacle.TooFewMentors(Seats.of(3), HeadCount.of(1)));
    }

    @Test
    void moreDisciplinesThanMentorsOfATeam_areRefused_withAllElse_howeverTheyWereAskedFor() {
        TeamRound contradictory = round.ofDisciplines(4).together(EVE, FINN).apart(EVE, FINN);
        assertThat(refused(contradictory).obstacles())
                .startsWith(
                        new TeamObstacle.TooManyDisciplines(4, HeadCount.of(3)),
                        new TeamObstacle.MayNotMeet(EVE, FINN));
        assertThat(refused(contradictory.ofMentors(HeadCount.of(2), HeadCount.of(4)))
                        .obstacles())
                .startsWith(new TeamObstacle.MayNotMeet(EVE, FINN));
    }

    @Test
    void moreDisciplinesThanMentorsHave_areToldWithTheirNumbers() {
        assertThat(refused(round.ofDisciplines(2)).obstacles())
                .containsExactly(new TeamObstacle.TooFewDisciplines(0, 2)); // nobody says of which they are
    }

    @Test
    void groupsOfMentorsWithOneSeat_areToldThatSeatsAreTheMatter() {
        TeamRound groups = TeamRound.of(
                MatchRound.of(mentor("ada", 1), mentor("ben", 1), mentee("eve"), mentee("finn")),
                MentoringFormat.GROUP,
                FormatPolicy.standard());
        TeamOutcome.Refused refused = refused(groups);
        assertThat(refused.findings().has(FormatRule.CAPACITY_EXCEEDED.id())).isTrue();
        assertThat(refused.obstacles())
                .containsExactly(
                        new TeamObstacle.TooFewMentors(Seats.of(0), HeadCount.of(1)),
                        new TeamObstacle.TakeTooFew(ImmutableList.of(ADA, BEN), HeadCount.of(2)));
    }

    @Test
    void groupsWithTooFewSeatsForAll_areToldHowManyMoreItTakes() {
        TeamRound groups = TeamRound.of(
                MatchRound.of(mentor("ada", 2), mentee("eve"), mentee("finn"), mentee("gus")),
                MentoringFormat.GROUP,
                FormatPolicy.standard());
        assertThat(Matchmaker.formTeams(groups).orElseThrow().formation().obstacles())
                .contains(new TeamObstacle.TooLittleRoom(HeadCount.of(2), HeadCount.of(1)));
    }

    @Test
    void peersWithoutAnInterest_areNotEligible_andTheFindingsSayWhy() {
        TeamRound peers = TeamRound.of(
                MatchRound.of(
                        Person.builder("eve").interestedIn("graphs").build(),
                        Person.builder("finn").build(),
                        Person.builder("gus").build()),
                MentoringFormat.PEER_GROUP,
                FormatPolicy.standard());
        TeamOutcome.Refused refused = refused(peers);
        assertThat(refused.findings().has(FormatRule.PEER_GROUP_NO_SHARED_INTEREST.id()))
                .isTrue();
        assertThat(refused.obstacles())
                .containsExactly(new TeamObstacle.TooFewEligible(HeadCount.of(0), HeadCount.of(2)));
    }

    @Test
    void whoMustBeTogetherAndMayNot_areRefusedAllAtOnce_andNobodyIsToldWhy() {
        Person eve = learner("eve").addExclusions(PersonId.of("finn")).build();
        Person gus = learner("gus").addExclusions(PersonId.of("ada")).build();
        Person novice = Person.builder("dan").mentor(MentorRole.ofSeats(1)).build(); // knows nothing of the topic
        TeamRound people = team(
                mentor("ada", 1),
                mentor("ben", 1),
                mentor("cleo", 1),
                novice,
                eve,
                mentee("finn"),
                gus,
                mentee("hana"));
        TeamRound tied = people.together(EVE, FINN) // who exclude each other
                .together(MentorId.of("dan"), MenteeId.of("hana")); // whom the screening refuses
        TeamOutcome.Refused refused = refused(tied);
        assertThat(refused.findings().all()).isEmpty();
        assertThat(refused.obstacles())
                .containsExactly(
                        new TeamObstacle.MayNotMeet(MentorId.of("dan"), MenteeId.of("hana")),
                        new TeamObstacle.MayNotMeet(EVE, FINN));
        assertThatIllegalStateException()
                .isThrownBy(refused::orElseThrow)
                .withMessage(
                        "team round is refused: [], [MayNotMeet[one=dan, other=hana], MayNotMeet[one=eve, other=finn]]");
        assertThat(refused(people.staffing(COURSE, ADA, MenteeId.of("gus"))).obstacles())
                .containsExactly(new TeamObstacle.MayNotMeet(ADA, MenteeId.of("gus")));
    }

    @Test
    void aForbiddenShapeAndAContradiction_areToldTogether() {
        TeamOutcome.Refused refused = refused(round.ofMentors(HeadCount.of(1), HeadCount.of(1))
                .together(EVE, FINN)
                .apart(EVE, FINN));
        assertThat(refused.findings().has(FormatRule.TEAM_TOO_FEW_MENTORS.id())).isTrue();
        assertThat(refused.obstacles()).containsExactly(new TeamObstacle.MayNotMeet(EVE, FINN));
    }

    /** Two mentors with eleven mentees are more than one team takes; but that does not keep them from forming one. */
    @Test
    void findings_nameNothingThatIsNoReason() {
        List<Person> people = new ArrayList<>(List.of(
                expert("ada")
                        .addExclusions(PersonId.of("ben"))
                        .mentor(MentorRole.ofSeats(1))
                        .build(),
                mentor("ben", 1)));
        for (int i = 0; i < 11; i++) {
            people.add(mentee("mentee-" + i));
        }
        TeamOutcome.Refused refused =
                refused(TeamRound.of(MatchRound.of(people), MentoringFormat.TEAM, FormatPolicy.standard()));
        assertThat(refused.findings().all()).isEmpty();
        assertThat(refused.obstacles()).containsExactly(new TeamObstacle.NotFound(true));
    }

    @Test
    void findings_nameWhoHasTooFewSeats_onlyWhereOthersAreTooFew() {
        TeamRound none = team(mentor("ada", 0), mentor("ben", 1), mentee("eve"), mentee("finn"));
        assertThat(refused(none).findings())
                .isEqualTo(Findings.of(FormatRule.CAPACITY_EXCEEDED.finding(PersonId.of("ada"))));
        TeamRound two = team(mentor("ada", 0), mentor("ben", 1), mentor("cleo", 1), mentee("eve"), mentee("finn"));
        assertThat(refused(two.apart(BEN, MentorId.of("cleo"))).findings().all())
                .isEmpty();
    }

    @Test
    void functional_withoutAProject_isRefused() {
        assertThat(refused(round.functional()).findings())
                .isEqualTo(Findings.of(FormatRule.FUNCTIONAL_PROJECT_MISSING.finding()));
        TeamRound staffed = round.functional().staffing(COURSE);
        TeamResult result = Matchmaker.formTeams(staffed).orElseThrow();
        Team course = onlyTeam(staffed);
        assertThat(result.project(course)).contains(COURSE);
        assertThat(result.arrangement(course).scope()).isEqualTo(MentoringScope.FUNCTIONAL);
        assertThat(result.arrangement(course).findings()).isEqualTo(Findings.none());
        TeamResult general = Matchmaker.formTeams(round).orElseThrow();
        Team any = general.formation().teams().get(0);
        assertThat(general.project(any)).isEmpty();
        assertThat(general.arrangement(any).scope()).isEqualTo(MentoringScope.GENERAL);
    }

    private static TeamOutcome.Refused refused(TeamRound round) {
        TeamOutcome outcome = Matchmaker.formTeams(round);
        assertThat(outcome).isInstanceOf(TeamOutcome.Refused.class);
        return (TeamOutcome.Refused) outcome;
    }

    private static Team onlyTeam(TeamRound round) {
        ImmutableList<Team> teams =
                Matchmaker.formTeams(round).orElseThrow().formation().teams();
        assertThat(teams).hasSize(1);
        return teams.get(0);
    }

    private static TeamRound team(Person... people) {
        return TeamRound.of(MatchRound.of(people), MentoringFormat.TEAM, FormatPolicy.standard());
    }
}
