package io.github.mentoring.matching;

import static io.github.mentoring.matching.fixture.People.GRAPHS;
import static io.github.mentoring.matching.fixture.People.expert;
import static io.github.mentoring.matching.fixture.People.learner;
import static io.github.mentoring.matching.fixture.People.mentee;
import static io.github.mentoring.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Availability;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.person.WeeklySlot;
import io.github.mentoring.matching.criteria.Preferences;
import io.github.mentoring.matching.screening.PairRule;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import io.github.mentoring.matching.team.Formation;
import io.github.mentoring.matching.team.TeamMentee;
import io.github.mentoring.matching.team.TeamObstacle;
import io.github.mentoring.matching.team.TeamPair;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.Unplaced;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who may be in a team with whom, from people: what is kept, what is screened, and what is wished for. */
class TeamCandidatesTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BEN = MentorId.of("ben");
    private static final MentorId CLEO = MentorId.of("cleo");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FINN = MenteeId.of("finn");
    private static final MenteeId GUS = MenteeId.of("gus");

    @Test
    void keepingBest_doesNotSayThatACutMenteeHasNobody() {
        MatchRound people =
                MatchRound.of(mentor("ada", 1), mentor("ben", 1), wantingTwo("eve"), wantingTwo("finn"), mentee("gus"));
        assertThat(form(people).unplaced()).isEmpty();
        Formation kept = form(people.keepingBest(1));
        assertThat(kept.unplaced()).containsExactly(GUS); // who keeps ada alone
        assertThat(kept.cause(GUS))
                .isEqualTo(new Unplaced.BeyondKept(new Unplaced.TooFewCandidates(HeadCount.of(1), HeadCount.of(2))));
    }

    @Test
    void keepingBest_doesNotSayThatThereAreNoTeams() {
        MatchRound people = MatchRound.of(mentor("ada", 1), mentor("ben", 1), mentee("eve"), mentee("finn"));
        assertThat(Matchmaker.formTeams(teams(people.keepingBest(1))))
                .isInstanceOfSatisfying(
                        TeamOutcome.Refused.class,
                        refused -> assertThat(refused.obstacles())
                                .containsExactly(
                                        new TeamObstacle.NotFound(true),
                                        new TeamObstacle.CandidatesLeftOut(HeadCount.of(2))));
    }

    @Test
    void keepingBest_cutsNobodyFromThoseTheyMustBeWith() {
        MatchRound people =
                MatchRound.of(mentor("ada", 1), mentor("ben", 1), wantingTwo("eve"), wantingTwo("finn"), mentee("gus"));
        TeamProblem problem = teams(people.keepingBest(1)).together(BEN, GUS).problem();
        assertThat(problem.contradictions()).isEmpty();
        assertThat(candidates(problem, GUS)).containsExactly(ADA, BEN);
    }

    @Test
    void keepingBest_holdsForFacilitatorsToo() {
        MatchRound people = MatchRound.of(facilitator("ada", 7), facilitator("ben", 8), peer("eve"), peer("finn"));
        TeamRound round =
                TeamRound.of(people.keepingBest(1), MentoringFormat.FACILITATED_PEER, FormatPolicy.standard());
        TeamProblem problem = round.problem();
        assertThat(candidates(problem, EVE)).containsExactly(ADA);
        assertThat(problem.mentees().values()).allMatch(TeamMentee::isCut);
        assertThat(candidates(round.together(BEN, EVE).problem(), EVE)).containsExactly(ADA, BEN);
    }

    @Test
    void exclusions_holdOnAndAcrossSides_whateverTheScreeningLeavesOut() {
        Screening lax = Screening.standard().without(PairRules.EXCLUDED_PAIR.id());
        Person ada = expert("ada")
                .mentor(MentorRole.ofSeats(1))
                .addExclusions(PersonId.of("eve"), PersonId.of("ben"))
                .build();
        MatchRound people = MatchRound.of(ada, mentor("ben", 1), mentor("cleo", 1), mentee("eve"), mentee("finn"))
                .screenedBy(lax);
        assertThat(candidates(teams(people).problem(), EVE)).containsExactly(BEN, CLEO);
        assertThat(teams(people).problem().apart()).containsExactly(TeamPair.of(ADA, BEN));
        assertThat(candidates(teams(people.keepingBest(2)).problem(), EVE)).containsExactly(BEN, CLEO);
        TeamRound cohorts = TeamRound.of(
                MatchRound.of(
                                Person.builder("ada")
                                        .level(Level.of(7))
                                        .mentor(MentorRole.ofSeats(1))
                                        .addExclusions(PersonId.of("eve"))
                                        .build(),
                                peer("eve"),
                                peer("finn"))
                        .screenedBy(lax),
                MentoringFormat.FACILITATED_PEER,
                FormatPolicy.standard());
        assertThat(candidates(cohorts.problem(), EVE)).isEmpty();
        assertThat(candidates(cohorts.problem(), FINN)).containsExactly(ADA);
    }

    @Test
    void fellowsWithoutCommonTime_areKeptApart_asEveryPairIs() {
        MatchRound people = MatchRound.of(
                free(expert("ada").mentor(MentorRole.ofSeats(1)), DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                free(expert("ben").mentor(MentorRole.ofSeats(1)), DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                free(learner("eve"), DayOfWeek.MONDAY),
                free(learner("finn"), DayOfWeek.TUESDAY),
                free(learner("gus"), DayOfWeek.TUESDAY));
        assertThat(teams(people).problem().apart()).containsExactly(TeamPair.of(EVE, FINN), TeamPair.of(EVE, GUS));
        assertThat(form(people).unplaced()).containsExactly(EVE);
    }

    @Test
    void peersAreScreened_thoughTheyHaveNoMentor() {
        Timeframe year = Timeframe.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        Person leaving = Person.builder("finn")
                .interestedIn(GRAPHS)
                .availability(
                        Availability.builder().until(LocalDate.of(2026, 6, 30)).build())
                .build();
        Person eve = Person.builder("eve").interestedIn(GRAPHS).build();
        Person gus = Person.builder("gus").interestedIn(GRAPHS).build();
        MatchRound people = MatchRound.of(eve, leaving, gus).screenedBy(Screening.standard(year));
        TeamRound round = TeamRound.of(people, MentoringFormat.PEER_GROUP, FormatPolicy.standard());
        Formation formation = Matchmaker.formTeams(round).orElseThrow().formation();
        assertThat(formation.unplaced()).containsExactly(FINN);
    }

    @Test
    void aRuleOfTheCallersOwn_maySpeakOfFellows() {
        PairRule rule = PairRule.refusing(
                        RuleId.of("NO_NEIGHBOURS"), new Source("programme", "rules"), (mentor, mentee) -> false)
                .amongFellows((one, other) ->
                        one.id().equals(PersonId.of("eve")) && other.id().equals(PersonId.of("finn")));
        MatchRound people =
                MatchRound.of(mentor("ada", 1), mentor("ben", 1), mentee("eve"), mentee("finn"), mentee("gus"));
        assertThat(teams(people.screenedBy(people.screening().with(rule)))
                        .problem()
                        .apart())
                .containsExactly(TeamPair.of(EVE, FINN));
    }

    @Test
    void whoHasNoCandidate_isNotKeptApartFromEverybody() {
        Person nobodys = free(learner("eve")); // never free
        MatchRound people = MatchRound.of(mentor("ada", 1), mentor("ben", 1), nobodys, mentee("finn"), mentee("gus"));
        assertThat(teams(people).problem().apart()).isEmpty();
        assertThat(teams(people).together(EVE, FINN).problem().contradictions())
                .contains(new TeamObstacle.MayNotMeet(EVE, FINN));
    }

    @Test
    void wishes_areThoseOfBothSides_andPreferences() {
        Person ada = expert("ada")
                .mentor(MentorRole.builder().addWishes(FINN, EVE).build())
                .background(PersonalAttribute.GENDER, "woman")
                .build();
        Person eve = Person.builder("eve")
                .mentee(MenteeRole.builder()
                        .addWantedTopics(GRAPHS)
                        .addWishes(BEN, ADA)
                        .addAttributePreferences(AttributeValue.of(PersonalAttribute.GENDER, "woman"))
                        .build())
                .build();
        MatchRound people = MatchRound.of(ada, mentor("ben", 1), mentor("cleo", 1), eve, mentee("finn"));
        assertThat(wishes(people, EVE)).isEqualTo(Map.of(ADA, 3, BEN, 1));
        assertThat(wishes(people, FINN)).isEqualTo(Map.of(ADA, 1));
        assertThat(wishes(people.preferring(Preferences.NONE), EVE)).isEmpty();
    }

    @Test
    void wishes_decideBetweenGroupsThatFitAlike_andNeverAgainstFit() {
        for (MentorId wished : List.of(ADA, BEN, CLEO)) {
            Formation formation = groups(wished, Rating.parse("0.5"));
            assertThat(formation.team(EVE).orElseThrow().mentors()).containsExactly(wished);
        }
        Formation better = groups(CLEO, Rating.parse("0.6"));
        assertThat(better.team(EVE).orElseThrow().mentors()).containsExactly(ADA);
    }

    /** Forms groups, in which eve wishes for a mentor and got on equally well with two of three, and with ada as well as told. */
    private static Formation groups(MentorId wished, Rating withAda) {
        MenteeRole.Builder role = MenteeRole.builder().addWantedTopics(GRAPHS).addWishes(wished);
        role.putDynamics(ADA, withAda).putDynamics(BEN, Rating.parse("0.5")).putDynamics(CLEO, Rating.parse("0.5"));
        MatchRound people = MatchRound.of(
                mentor("ada", 2),
                mentor("ben", 2),
                mentor("cleo", 2),
                Person.builder("eve").mentee(role.build()).build(),
                mentee("finn"),
                mentee("gus"),
                mentee("hana"));
        TeamRound round = TeamRound.of(people, MentoringFormat.GROUP, FormatPolicy.standard());
        Formation formation = Matchmaker.formTeams(round).orElseThrow().formation();
        assertThat(formation.verify().objections()).isEmpty();
        assertThat(formation.isBest()).isTrue();
        return formation;
    }

    private static Map<MentorId, Integer> wishes(MatchRound people, MenteeId mentee) {
        return Objects.requireNonNull(teams(people).problem().mentees().get(mentee))
                .wishes();
    }

    private static Iterable<MentorId> candidates(TeamProblem problem, MenteeId mentee) {
        return Objects.requireNonNull(problem.candidates().get(mentee)).keySet();
    }

    private static TeamRound teams(MatchRound people) {
        return TeamRound.of(people, MentoringFormat.TEAM, FormatPolicy.standard());
    }

    private static Formation form(MatchRound people) {
        Formation formation = Matchmaker.formTeams(teams(people)).orElseThrow().formation();
        assertThat(formation.verify().objections()).isEmpty();
        return formation;
    }

    private static Person wantingTwo(String id) {
        return Person.builder(id)
                .mentee(MenteeRole.builder()
                        .addWantedTopics(GRAPHS)
                        .mentors(HeadCount.of(2))
                        .build())
                .build();
    }

    private static Person facilitator(String id, int level) {
        return Person.builder(id)
                .level(Level.of(level))
                .mentor(MentorRole.ofSeats(1))
                .build();
    }

    private static Person peer(String id) {
        return Person.builder(id).level(Level.of(3)).build();
    }

    private static Person free(Person.Builder person, DayOfWeek... days) {
        WeeklySlot[] slots = new WeeklySlot[days.length];
        for (int day = 0; day < days.length; day++) {
            slots[day] = WeeklySlot.of(days[day], LocalTime.of(9, 0), LocalTime.of(11, 0));
        }
        return person.availability(Availability.builder().weekly(slots).build()).build();
    }
}
