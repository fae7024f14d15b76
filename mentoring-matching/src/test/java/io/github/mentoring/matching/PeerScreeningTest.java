package io.github.mentoring.matching;

import static io.github.mentoring.matching.fixture.People.GRAPHS;
import static io.github.mentoring.matching.fixture.People.expert;
import static io.github.mentoring.matching.fixture.People.mentee;
import static io.github.mentoring.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.ethics.ConflictKind;
import io.github.mentoring.core.ethics.ConflictOfInterest;
import io.github.mentoring.core.ethics.EthicsRegister;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.ReportingLine;
import io.github.mentoring.core.ethics.ScreeningIndex;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import io.github.mentoring.matching.team.Formation;
import io.github.mentoring.matching.team.TeamObstacle;
import io.github.mentoring.matching.team.TeamPair;
import io.github.mentoring.matching.team.Unplaced;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ethics says of peers, who mentor each other, and how it is told. */
class PeerScreeningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final RuleId CONFLICT = RuleId.of("CONFLICT_UNACKNOWLEDGED");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FINN = MenteeId.of("finn");
    private static final MenteeId GUS = MenteeId.of("gus");

    private final Person eve = peer("eve");
    private final Person finn = peer("finn");
    private final Person gus = peer("gus");

    @Test
    void peersOfWhomOneEvaluatesTheOther_areInNoGroupTogether_whicheverIsTheSenior() {
        for (ReportingLine line : List.of(evaluates("eve", "finn"), evaluates("finn", "eve"))) {
            TeamRound round = round(MentoringFormat.PEER_GROUP, register(line, eve, finn, gus));
            assertThat(round.problem().apart()).containsExactly(TeamPair.of(EVE, FINN));
            Formation formation = form(round);
            assertThat(formation.value().placed()).isEqualTo(2);
            assertThat(formation.teams().get(0).mentees()).contains(GUS);
            assertThat(round.refusals(EVE, FINN)).containsExactly(CONFLICT);
            assertThat(round.refusals(FINN, EVE)).containsExactly(CONFLICT);
            assertThat(round.refusals(EVE, GUS)).isEmpty();
            assertThat(round.refusals(EVE)).containsOnlyKeys(FINN).containsEntry(FINN, ImmutableSortedSet.of(CONFLICT));
            assertThat(round.refusals(GUS)).isEmpty();
        }
    }

    @Test
    void peersOfACohort_areScreenedEitherWay_andTheirFacilitatorWithEach() {
        Person ada = facilitator("ada");
        EthicsRegister register = EthicsRegister.builder()
                .addAll(List.of(ada, eve, finn, gus))
                .addLines(evaluates("finn", "eve"))
                .addConflicts(ConflictOfInterest.of(PersonId.of("gus"), PersonId.of("ada"), ConflictKind.MONEY))
                .build();
        TeamRound round = round(MentoringFormat.FACILITATED_PEER, register);
        assertThat(round.refusals(EVE, FINN)).containsExactly(CONFLICT);
        assertThat(round.refusals(GUS)).containsOnlyKeys(MentorId.of("ada"));
        assertThat(round.refusals(MentorId.of("ada"), GUS)).containsExactly(CONFLICT);
        TeamOutcome outcome = Matchmaker.formTeams(round);
        assertThat(outcome).isInstanceOf(TeamOutcome.Refused.class); // eve and finn are all that ada may oversee
    }

    @Test
    void peersWhoMustBeTogetherAndMayNot_areRefused_andTheRoundTellsWhy() {
        TeamRound round = round(MentoringFormat.PEER_GROUP, register(evaluates("eve", "finn"), eve, finn, gus))
                .together(EVE, FINN);
        assertThat(Matchmaker.formTeams(round))
                .isInstanceOfSatisfying(
                        TeamOutcome.Refused.class,
                        refused -> assertThat(refused.obstacles()).contains(new TeamObstacle.MayNotMeet(EVE, FINN)));
        assertThat(round.refusals(EVE, FINN)).containsExactly(CONFLICT);
    }

    @Test
    void aPeerWhoMayBeWithNobody_isToldSo() {
        Person hana = peer("hana");
        EthicsRegister register = EthicsRegister.builder()
                .addAll(List.of(eve, finn, gus, hana))
                .addLines(evaluates("hana", "eve"), evaluates("hana", "finn"), evaluates("gus", "hana"))
                .build();
        TeamRound round = round(MentoringFormat.PEER_GROUP, register);
        Formation formation = form(round);
        assertThat(formation.unplaced()).containsExactly(MenteeId.of("hana"));
        assertThat(formation.cause(MenteeId.of("hana")))
                .isEqualTo(new Unplaced.TooFewFellows(HeadCount.of(0), HeadCount.of(1)));
        assertThat(round.refusals(MenteeId.of("hana")).keySet()).containsExactly(EVE, FINN, GUS);
    }

    @Test
    void menteesOfATeam_areNoPeers_soThatEthicsSaysNothingOfThem() {
        Person one = mentee("eve");
        Person other = mentee("finn");
        EthicsRegister register = EthicsRegister.builder()
                .addAll(List.of(mentor("ada", 1), mentor("ben", 1), one, other))
                .addLines(evaluates("eve", "finn"))
                .build();
        TeamRound round = round(MentoringFormat.TEAM, register);
        assertThat(round.refusals(EVE, FINN)).isEmpty();
        assertThat(form(round).unplaced()).isEmpty();
    }

    @Test
    void refusals_tellTheRulesOfTheFormatToo() {
        Person silent = Person.builder("silent").level(Level.of(3)).build();
        TeamRound peers = TeamRound.of(MatchRound.of(eve, silent), MentoringFormat.PEER_GROUP, FormatPolicy.standard());
        assertThat(peers.refusals(EVE, MenteeId.of("silent")))
                .containsExactly(FormatRule.PEER_GROUP_NO_SHARED_INTEREST.id());
        Person unranked = Person.builder("unranked").build();
        TeamRound cohorts = TeamRound.of(
                MatchRound.of(facilitator("ada"), facilitator("ben"), eve, unranked),
                MentoringFormat.FACILITATED_PEER,
                FormatPolicy.standard());
        assertThat(cohorts.refusals(MenteeId.of("unranked")))
                .containsOnlyKeys(MentorId.of("ada"), MentorId.of("ben"))
                .containsEntry(MentorId.of("ada"), ImmutableSortedSet.of(FormatRule.FACILITATOR_NOT_SENIOR.id()));
        assertThat(cohorts.refusals(MentorId.of("ada"), EVE)).isEmpty();
    }

    @Test
    void refusals_inATeam_areThoseOfTheScreening_andOfSeats() {
        Person novice = Person.builder("dan").mentor(MentorRole.ofSeats(0)).build();
        Person ben = expert("ben")
                .addExclusions(PersonId.of("dan"))
                .mentor(MentorRole.ofSeats(1))
                .build();
        TeamRound round =
                TeamRound.of(MatchRound.of(ben, novice, mentee("eve")), MentoringFormat.TEAM, FormatPolicy.standard());
        assertThat(round.refusals(EVE, MentorId.of("dan")))
                .containsExactly(PairRules.CAPACITY_EXCEEDED.id(), PairRules.LACK_OF_MENTOR_EXPERTISE.id());
        assertThat(round.refusals(MentorId.of("ben"))).containsOnlyKeys(MentorId.of("dan"));
        assertThat(round.refusals(MentorId.of("dan"), MentorId.of("ben")))
                .containsExactly(PairRules.EXCLUDED_PAIR.id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.refusals(MentorId.of("eve")))
                .withMessage("team round does not hold mentor `eve`; add them first");
    }

    private static Formation form(TeamRound round) {
        Formation formation = Matchmaker.formTeams(round).orElseThrow().formation();
        assertThat(formation.verify().objections()).isEmpty();
        assertThat(formation.isBest()).isTrue();
        return formation;
    }

    private static TeamRound round(MentoringFormat format, EthicsRegister register) {
        ScreeningIndex index = EthicsScreen.under(MentoringPolicy.standard())
                .index(
                        register,
                        register.people().keySet().stream().map(MentorId::new).toList(),
                        register.people().keySet().stream().map(MenteeId::new).toList(),
                        format,
                        LearningModel.MENTORSHIP);
        return TeamRound.of(
                MatchRound.of(register.people().values())
                        .screenedBy(Screening.standard().withAll(PairRules.ethics(index, DAY))),
                format,
                FormatPolicy.standard());
    }

    private static EthicsRegister register(ReportingLine line, Person... people) {
        return EthicsRegister.builder().addAll(List.of(people)).addLines(line).build();
    }

    private static ReportingLine evaluates(String senior, String junior) {
        return ReportingLine.of(PersonId.of(senior), PersonId.of(junior), ReportingLine.Tie.EVALUATES);
    }

    private static Person peer(String id) {
        return Person.builder(id).level(Level.of(3)).interestedIn(GRAPHS).build();
    }

    private static Person facilitator(String id) {
        return Person.builder(id)
                .level(Level.of(6))
                .mentor(MentorRole.ofSeats(1))
                .build();
    }
}
