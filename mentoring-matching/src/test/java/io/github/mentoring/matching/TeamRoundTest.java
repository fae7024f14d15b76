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

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.Availability;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.WeeklySlot;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import io.github.mentoring.matching.team.Formation;
import io.github.mentoring.matching.team.Team;
import io.github.mentoring.matching.team.TeamLimit;
import io.github.mentoring.matching.team.TeamPair;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.TeamReport;
import io.github.mentoring.matching.team.Unplaced;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamRoundTest {

    private static final FormatPolicy POLICY = FormatPolicy.standard();
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FINN = MenteeId.of("finn");
    private static final MenteeId GUS = MenteeId.of("gus");

    @Test
    void shape_isThePolicys() {
        TeamRound round = team(mentor("ada", 1));
        assertThat(round.shape().leastMentors()).isEqualTo(HeadCount.of(2));
        assertThat(round.shape().room(2)).isEqualTo(10);
        assertThat(round).hasToString("TeamRound[TEAM, 1 mentors, 0 mentees]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamRound.of(MatchRound.of(), MentoringFormat.COMMITTEE, POLICY))
                .withMessage("format COMMITTEE has one mentee only; match pairs or choose committees instead");
    }

    @Test
    void formTeams_ofAShapeThatThePolicyForbids_isRefusedWithItsFindings() {
        TeamRound round = team(mentor("ada", 1), mentor("ben", 1), mentee("eve"), mentee("finn"))
                .ofMentors(HeadCount.of(1), HeadCount.of(1));
        TeamOutcome outcome = Matchmaker.formTeams(round);
        assertThat(outcome).isInstanceOfSatisfying(TeamOutcome.Refused.class, refused -> {
            assertThat(refused.findings().has(FormatRule.TEAM_TOO_FEW_MENTORS.id()))
                    .isTrue();
            assertThat(refused.obstacles()).isEmpty();
        });
        assertThatIllegalStateException()
                .isThrownBy(outcome::orElseThrow)
                .withMessageStartingWith("team round is refused: ");
    }

    @Test
    void everyPairOfATeamIsScreened() {
        Person eve = learner("eve").addExclusions(PersonId.of("ben")).build();
        Formation formation = form(team(mentor("ada", 1), mentor("ben", 1), eve, mentee("finn"), mentee("gus")));
        assertThat(formation.unplaced()).containsExactly(EVE); // ada alone is no team
        assertThat(formation.cause(EVE)).isEqualTo(new Unplaced.TooFewCandidates(HeadCount.of(1), HeadCount.of(2)));
    }

    @Test
    void whoeverExcludeEachOther_areNeverTogether_onOneSideEither() {
        Person eve = learner("eve").addExclusions(PersonId.of("finn")).build();
        Person ada = expert("ada")
                .addExclusions(PersonId.of("ben"))
                .mentor(MentorRole.ofSeats(1))
                .build();
        TeamProblem problem = team(ada, mentor("ben", 1), eve, mentee("finn")).problem();
        assertThat(problem.apart()).hasSize(2);
        Formation formation = form(team(ada, mentor("ben", 1), mentor("cleo", 1), eve, mentee("finn"), mentee("gus")));
        assertThat(formation.teams()).singleElement().satisfies(team -> {
            assertThat(team.mentors()).hasSize(2).contains(MentorId.of("cleo"));
            assertThat(team.mentees()).hasSize(2).contains(GUS);
        });
        assertThat(formation.isBest()).isTrue();
    }

    @Test
    void meetingFor_asksForOneTimeThatSuitsAll_notOnlyEveryTwo() {
        Person[] people = {
            mentor("ada", 1), // at any time
            mentor("ben", 1),
            free(learner("eve"), slot(DayOfWeek.MONDAY, 9, 11), slot(DayOfWeek.TUESDAY, 9, 11)),
            free(learner("finn"), slot(DayOfWeek.TUESDAY, 10, 12), slot(DayOfWeek.FRIDAY, 9, 11)),
            free(learner("gus"), slot(DayOfWeek.FRIDAY, 10, 12), slot(DayOfWeek.MONDAY, 10, 12))
        };
        assertThat(form(team(people)).unplaced()).isEmpty();
        Formation meeting = form(team(people).meetingFor(Duration.ofHours(1)));
        assertThat(meeting.value().placed()).isEqualTo(2); // every two share an hour, all three do not
        assertThat(form(team(people).meetingFor(Duration.ofMinutes(60)))
                        .verify()
                        .isLegal())
                .isTrue();
        assertThat(Matchmaker.formTeams(team(people).meetingFor(Duration.ofMinutes(61))))
                .isInstanceOf(TeamOutcome.Refused.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team(people).meetingFor(Duration.ZERO))
                .withMessage(
                        "common time asked for must be more than zero and at most a day: PT0S; ask for less at a time");
    }

    @Test
    void ofDisciplines_mixesMentors_andAnUnknownOneCountsForNone() {
        Person[] people = {
            ofDiscipline("ada", "nursing"),
            ofDiscipline("ben", "nursing"),
            ofDiscipline("cleo", "surgery"),
            mentor("dan", 1),
            mentee("eve"),
            mentee("finn")
        };
        Formation formation = form(team(people).ofDisciplines(2));
        assertThat(formation.teams().get(0).mentors()).contains(MentorId.of("cleo"));
        assertThat(formation.teams().get(0).mentors()).containsAnyOf(MentorId.of("ada"), MentorId.of("ben"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team(people).ofDisciplines(-1))
                .withMessage("number of disciplines is negative: -1; give zero or more");
    }

    @Test
    void affinityAndRank_decideWhoIsWithWhom() {
        Person[] people = {peer("eve", 2), peer("finn", 5), peer("gus", 2), peer("hana", 5)};
        TeamRound pairs = TeamRound.of(MatchRound.of(people), MentoringFormat.PEER_GROUP, POLICY)
                .ofMentees(HeadCount.of(2), HeadCount.of(2));
        assertThat(form(pairs.preferringSameRank(Score.parse("0.1"))).teams())
                .extracting(team -> team.mentees().toString())
                .containsExactly("[eve, gus]", "[finn, hana]");
        assertThat(form(pairs.preferringSameRank(Score.parse("0.1")).affinity(EVE, FINN, Score.parse("0.9")))
                        .teams())
                .extracting(team -> team.mentees().toString())
                .containsExactly("[eve, finn]", "[gus, hana]");
        assertThat(form(pairs.apart(EVE, FINN).together(EVE, MenteeId.of("hana")))
                        .teams())
                .extracting(team -> team.mentees().toString())
                .containsExactly("[eve, hana]", "[finn, gus]");
    }

    @Test
    void peersOfOneRank_arePreferredInPeerGroups_unlessToldOtherwise() {
        Person[] people = {peer("eve", 2), peer("finn", 5), peer("gus", 2), peer("hana", 5)};
        TeamRound pairs = TeamRound.of(MatchRound.of(people), MentoringFormat.PEER_GROUP, POLICY)
                .ofMentees(HeadCount.of(2), HeadCount.of(2));
        assertThat(form(pairs).teams())
                .extracting(team -> team.mentees().toString())
                .containsExactly("[eve, gus]", "[finn, hana]");
        assertThat(form(pairs.affinity(EVE, FINN, Score.parse("0.3"))).teams()) // more than both pairs of one rank
                .extracting(team -> team.mentees().toString())
                .containsExactly("[eve, finn]", "[gus, hana]");
        assertThat(pairs.problem().affinities()).hasSize(2);
        assertThat(pairs.preferringSameRank(Score.ZERO).problem().affinities()).isEmpty();
        TeamRound anySize = TeamRound.of(MatchRound.of(people), MentoringFormat.PEER_GROUP, POLICY);
        assertThat(form(anySize).teams()).hasSize(2); // not all in one
        assertThat(team(
                                mentor("ada", 1),
                                learner("eve").level(Level.of(1)).build(),
                                learner("finn").level(Level.of(1)).build())
                        .problem()
                        .affinities())
                .isEmpty();
    }

    @Test
    void peersOfOtherRanks_areNotLeftOut_forOneRankIsOnlyPreferred() {
        Person[] people = {peer("eve", 2), peer("finn", 2), peer("gus", 5)};
        Formation formation = form(TeamRound.of(MatchRound.of(people), MentoringFormat.PEER_GROUP, POLICY));
        assertThat(formation.unplaced()).isEmpty();
    }

    /** Groups are of any size, so that means over up to thirty-nine others may have to be counted. */
    @Test
    void preferringSameRank_ofMorePeersThanMeansHaveACommonDenominatorFor_formsThem() {
        Person[] people = new Person[40];
        Arrays.setAll(people, i -> peer("peer-%02d".formatted(i), i % 4));
        TeamRound round = TeamRound.of(MatchRound.of(people), MentoringFormat.PEER_GROUP, POLICY)
                .preferringSameRank(Score.parse("0.1"));
        Formation formation = form(round.atMost(HeadCount.of(4)));
        assertThat(formation.unplaced()).isEmpty();
        assertThat(formation.teams())
                .hasSize(4)
                .allSatisfy(team -> assertThat(team.mentees())
                        .extracting(
                                peer -> Integer.parseInt(peer.person().value().substring(5)) % 4)
                        .hasSize(10)
                        .containsOnly(Integer.parseInt(
                                        team.mentees().first().person().value().substring(5))
                                % 4));
    }

    @Test
    void departure_namesWhomTheRoundDoesNotKnow_andTakesNobodyTwice() {
        TeamResult result = Matchmaker.formTeams(
                        team(mentor("ada", 1), mentor("ben", 1), mentee("eve"), mentee("finn")))
                .orElseThrow();
        Team team = result.formation().teams().get(0);
        assertThat(result.departure(team, EVE, EVE)).isEqualTo(result.departure(team, EVE));
        Team foreign = Team.of(team.mentors(), List.of(EVE, GUS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.departure(foreign, EVE))
                .withMessage("team round does not know `gus`; name people of the round");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.departure(team, GUS))
                .withMessage("team round does not know `gus`; name people of the round");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.departure(team))
                .withMessageStartingWith("nobody leaves");
        assertThatNullPointerException()
                .isThrownBy(() -> result.departure(team, EVE, nothing()))
                .withMessage("leaver");
        assertThatNullPointerException()
                .isThrownBy(() -> result.departure(nothing(), EVE))
                .withMessage("team");
    }

    @Test
    void affinities_areThoseOfOneCallEach_andTheLastCounts() {
        Person[] people = {peer("eve", 2), peer("finn", 5), peer("gus", 2), peer("hana", 5)};
        TeamRound pairs = TeamRound.of(MatchRound.of(people), MentoringFormat.PEER_GROUP, POLICY)
                .preferringSameRank(Score.ZERO)
                .ofMentees(HeadCount.of(2), HeadCount.of(2));
        TeamRound oneByOne = pairs.affinity(EVE, FINN, Score.parse("0.9")).affinity(GUS, EVE, Score.parse("-0.2"));
        TeamRound atOnce = pairs.affinity(EVE, FINN, Score.parse("0.1"))
                .affinities(
                        Map.of(TeamPair.of(FINN, EVE), Score.parse("0.9"), TeamPair.of(EVE, GUS), Score.parse("-0.2")));
        assertThat(atOnce.problem()).isEqualTo(oneByOne.problem());
        assertThat(atOnce.problem().affinities()).hasSize(2);
        assertThat(pairs.affinities(Map.of()).problem()).isEqualTo(pairs.problem());
    }

    @Test
    void affinities_addToWhatOneRankIsWorth_andStandAloneWhereRanksDiffer() {
        Person[] people = {peer("eve", 2), peer("finn", 5), peer("gus", 2), peer("hana", 5)};
        TeamRound round = TeamRound.of(MatchRound.of(people), MentoringFormat.PEER_GROUP, POLICY)
                .affinity(EVE, GUS, Score.parse("0.3"))
                .affinity(EVE, FINN, Score.parse("0.2"));
        assertThat(round.problem().affinities())
                .containsExactly(
                        Map.entry(TeamPair.of(EVE, FINN), Score.parse("0.2")),
                        Map.entry(TeamPair.of(EVE, GUS), Score.parse("0.4")),
                        Map.entry(TeamPair.of(FINN, MenteeId.of("hana")), Score.parse("0.1")));
    }

    @Test
    void affinities_thatNoNumberHoldsWithOneRank_areRefused() {
        Person[] people = {peer("eve", 2), peer("gus", 2)};
        for (long extreme : new long[] {Long.MAX_VALUE, Long.MIN_VALUE}) {
            TeamRound round = TeamRound.of(MatchRound.of(people), MentoringFormat.PEER_GROUP, POLICY)
                    .affinity(EVE, GUS, Score.ofTenThousandths(extreme))
                    .preferringSameRank(Score.ofTenThousandths(Long.signum(extreme)));
            assertThatIllegalArgumentException()
                    .isThrownBy(round::problem)
                    .withMessage(
                            "scores of up to 9223372036854775807 among 0 mentors and 2 mentees are too large for exact"
                                    + " arithmetic; scale them down");
        }
    }

    @Test
    void togetherAndApart_ofManyPairs_areThoseOfOneCallEach() {
        TeamRound round = team(mentor("ada", 1), mentor("ben", 1), mentee("eve"), mentee("finn"), mentee("gus"));
        MentorId ada = MentorId.of("ada");
        TeamRound oneByOne =
                round.together(EVE, ada).together(EVE, FINN).apart(GUS, EVE).apart(FINN, GUS);
        List<TeamPair> apart = new ArrayList<>(List.of(TeamPair.of(FINN, GUS), TeamPair.of(EVE, GUS)));
        TeamRound atOnce = round.together(
                        List.of(TeamPair.of(FINN, EVE), TeamPair.of(ada, EVE), TeamPair.of(EVE, FINN)))
                .apart(apart);
        apart.clear(); // the round has its own
        assertThat(atOnce.problem()).isEqualTo(oneByOne.problem());
        assertThat(atOnce.problem().together()).hasSize(2);
        assertThat(atOnce.problem().apart()).hasSize(2);
        assertThat(round.together(List.of()).apart(List.of()).problem()).isEqualTo(round.problem());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.apart(List.of(TeamPair.of(EVE, MenteeId.of("zoe")))))
                .withMessage("team round does not hold mentee `zoe`; add them first");
        assertThatNullPointerException()
                .isThrownBy(() -> round.together(nothing()))
                .withMessage("pairs");
        assertThatNullPointerException()
                .isThrownBy(() -> round.apart(Collections.singletonList(nothing())))
                .withMessage("pair");
    }

    @Test
    void affinities_ofAMentorAndAMentee_orOfSomebodyUnknown_areRefused() {
        TeamRound round = team(mentor("ada", 1), mentor("ben", 1), mentee("eve"), mentee("finn"));
        Score score = Score.parse("0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.affinities(Map.of(TeamPair.of(EVE, MentorId.of("ada")), score)))
                .withMessage(
                        "team round is told how mentor `ada` and mentee `eve` suit each other; leave that to the fit of"
                                + " the round");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.affinities(Map.of(TeamPair.of(EVE, MenteeId.of("zoe")), score)))
                .withMessage("team round does not hold mentee `zoe`; add them first");
        assertThatNullPointerException()
                .isThrownBy(() -> round.affinities(nothing()))
                .withMessage("scores");
        assertThatNullPointerException()
                .isThrownBy(() -> round.affinities(Collections.singletonMap(TeamPair.of(EVE, FINN), nothing())))
                .withMessage("score");
        assertThatNullPointerException()
                .isThrownBy(() -> round.affinity(EVE, FINN, nothing()))
                .withMessage("score");
    }

    @Test
    void exactly_andAtMost_boundTheNumberOfTeams() {
        Person[] people = {
            mentor("ada", 1), mentor("ben", 1), mentor("cleo", 1), mentor("dan", 1),
            mentee("eve"), mentee("finn"), mentee("gus"), mentee("hana")
        };
        assertThat(form(team(people).exactly(HeadCount.of(2))).teams()).hasSize(2);
        assertThat(form(team(people).atMost(HeadCount.of(1))).teams()).hasSize(1);
        assertThat(Matchmaker.formTeams(team(people).exactly(HeadCount.of(3)))).isInstanceOf(TeamOutcome.Refused.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team(people).exactly(HeadCount.of(0)))
                .withMessage("team round asks for no teams; ask for one or more");
    }

    @Test
    void report_tellsWhatEachIsWorth_andWhatOneMoreMentorWouldAllow() {
        Person[] people = new Person[12];
        Arrays.setAll(people, i -> i < 2 ? mentor("mentor-" + i, 1) : mentee("mentee-" + i));
        Formation formation = form(team(people));
        Team team = formation.teams().get(0);
        TeamReport report = formation.report(team);
        assertThat(report.scores()).hasSize(10);
        assertThat(report.scores().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(formation.value().worth());
        assertThat(report.room()).isEqualTo(HeadCount.of(10));
        assertThat(report.roomWithOneMore()).isEqualTo(HeadCount.of(10)); // no more mentees are there
        assertThat(report.limits()).containsExactly(TeamLimit.MENTEES_PER_MENTOR);
    }

    private static Formation form(TeamRound round) {
        Formation formation = Matchmaker.formTeams(round).orElseThrow().formation();
        assertThat(formation.verify().objections()).isEmpty();
        return formation;
    }

    private static TeamRound team(Person... people) {
        Screening anyTime = Screening.standard()
                .without(PairRules.commonAvailability(Screening.LEAST_MEETING).id());
        return TeamRound.of(MatchRound.of(List.of(people)).screenedBy(anyTime), MentoringFormat.TEAM, POLICY);
    }

    private static Person peer(String id, int level) {
        return Person.builder(id).level(Level.of(level)).interestedIn("graphs").build();
    }

    private static Person ofDiscipline(String id, String discipline) {
        return expert(id)
                .discipline(Discipline.of(discipline))
                .mentor(MentorRole.ofSeats(1))
                .build();
    }

    private static Person free(Person.Builder person, WeeklySlot... slots) {
        return person.availability(Availability.builder()
                        .weekly(ImmutableSortedSet.copyOf(slots))
                        .build())
                .build();
    }

    private static WeeklySlot slot(DayOfWeek day, int from, int to) {
        return WeeklySlot.of(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
