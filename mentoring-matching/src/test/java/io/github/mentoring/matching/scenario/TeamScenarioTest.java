package io.github.mentoring.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.Departure;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.format.Project;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.lifecycle.Progress;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.obligation.ObligationCalendar;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Involvement;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.TeamOutcome;
import io.github.mentoring.matching.TeamResult;
import io.github.mentoring.matching.TeamRound;
import io.github.mentoring.matching.fixture.People;
import io.github.mentoring.matching.team.Repair;
import io.github.mentoring.matching.team.Team;
import io.github.mentoring.matching.team.TeamObstacle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamScenarioTest {

    private static final FormatPolicy POLICY = FormatPolicy.standard();
    private static final String[] SHARED = {"trauma"};

    @ParameterizedTest
    @DisplayName("S-02 what is formed has the structure that the format says")
    @CsvSource({"1,2,GROUP", "1,30,GROUP", "2,2,TEAM", "0,2,PEER_GROUP", "1,4,FACILITATED_PEER"})
    void structures(int mentors, int mentees, MentoringFormat format) {
        Team team = onlyTeam(form(round(format, mentors, mentees)));
        assertThat(team.mentors()).hasSize(mentors);
        assertThat(team.mentees()).hasSize(mentees);
        HeadCount leading = HeadCount.of(mentors);
        HeadCount learning = HeadCount.of(mentees);
        assertThat((format.isPeerCohort()
                                ? MentoringFormat.classifyPeers(leading, learning)
                                : MentoringFormat.classify(leading, learning))
                        .value())
                .contains(format);
    }

    @ParameterizedTest
    @DisplayName("S-02 what has no structure is not formed")
    @CsvSource({"0,1,PEER_GROUP", "1,1,FACILITATED_PEER", "0,3,TEAM", "2,0,TEAM", "1,1,GROUP"})
    void noStructure(int mentors, int mentees, MentoringFormat format) {
        TeamOutcome.Refused refused = refused(round(format, mentors, mentees));
        assertThat(refused.obstacles()).isNotEmpty();
        assertThat(refused.findings().all()).isNotEmpty();
    }

    @ParameterizedTest
    @DisplayName("S-03 a team that keeps the ratio is formed whole")
    @CsvSource({"2,2", "2,5", "2,6", "2,10", "3,11", "3,15"})
    void ratioKept(int mentors, int mentees) {
        TeamResult result = form(round(MentoringFormat.TEAM, mentors, mentees)
                .exactly(HeadCount.of(1))
                .ofMentors(HeadCount.of(2), HeadCount.of(mentors)));
        assertThat(result.formation().unplaced()).isEmpty();
        assertThat(result.findings(onlyTeam(result)).all()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("S-03 mentees beyond the ratio stay out, and it is said how many mentors they need")
    @CsvSource({"2,11,1", "3,16,1"})
    void ratioExceeded(int mentors, int mentees, int excess) {
        TeamResult result =
                form(round(MentoringFormat.TEAM, mentors, mentees).ofMentors(HeadCount.of(2), HeadCount.of(9)));
        assertThat(result.formation().unplaced()).hasSize(excess);
        int needed = POLICY.mentorsNeeded(HeadCount.of(mentees)).people();
        assertThat(result.formation().obstacles())
                .singleElement()
                .isInstanceOfSatisfying(
                        TeamObstacle.TooFewMentors.class,
                        few -> assertThat(few.there().count() + few.missing().people())
                                .isEqualTo(needed));
    }

    @ParameterizedTest
    @DisplayName("S-03 too few on a side are refused with the findings of the counts")
    @CsvSource({
        "1,5,TEAM_TOO_FEW_MENTORS",
        "1,6,TEAM_RATIO_EXCEEDED TEAM_TOO_FEW_MENTORS",
        "2,1,TEAM_TOO_FEW_MENTEES",
        "1,1,TEAM_TOO_FEW_MENTEES TEAM_TOO_FEW_MENTORS"
    })
    void tooFew(int mentors, int mentees, String rules) {
        assertThat(rules(refused(round(MentoringFormat.TEAM, mentors, mentees))
                        .findings()
                        .all()))
                .isEqualTo(rules);
    }

    @Test
    @DisplayName("S-04 a group is as large as its mentor has seats and the policy allows")
    void groups() {
        Person six = People.mentor("ada", 6);
        assertThat(placed(six, POLICY)).isEqualTo(6);
        assertThat(placed(People.mentor("ada", 5), POLICY)).isEqualTo(5);
        FormatPolicy five =
                FormatPolicy.builder().groupMaxMenteesPerMentor(HeadCount.of(5)).build();
        assertThat(placed(six, five)).isEqualTo(5);
    }

    @ParameterizedTest
    @DisplayName("S-04 a group of all six is refused by the rule that it breaks, and accepted where it breaks none")
    @CsvSource({
        "6,6,30,''",
        "5,6,30,CAPACITY_EXCEEDED",
        "6,6,5,GROUP_TOO_LARGE",
        "6,5,5,''",
        "0,6,30,CAPACITY_EXCEEDED" // capacity not given
    })
    void wholeGroups(int seats, int mentees, int most, String rules) {
        Person mentor = seats > 0
                ? People.mentor("ada", seats)
                : People.expert("ada").mentor(MentorRole.builder().build()).build();
        FormatPolicy policy = FormatPolicy.builder()
                .groupMaxMenteesPerMentor(HeadCount.of(most))
                .build();
        TeamOutcome outcome = Matchmaker.formTeams(
                TeamRound.of(MatchRound.of(with(mentees(mentees), mentor)), MentoringFormat.GROUP, policy)
                        .ofMentees(HeadCount.of(mentees), HeadCount.of(mentees)));
        if (rules.isEmpty()) {
            TeamResult result = outcome.orElseThrow();
            assertThat(onlyTeam(result).mentees()).hasSize(mentees);
            assertThat(result.findings(onlyTeam(result)).all()).isEmpty();
        } else {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            TeamOutcome.Refused.class,
                            refused ->
                                    assertThat(rules(refused.findings().all())).isEqualTo(rules));
        }
    }

    private static int placed(Person mentor, FormatPolicy policy) {
        TeamResult result = form(TeamRound.of(MatchRound.of(with(mentees(6), mentor)), MentoringFormat.GROUP, policy));
        result.formation()
                .teams()
                .forEach(team -> assertThat(result.findings(team).all()).isEmpty());
        return result.formation().value().placed();
    }

    @Test
    @DisplayName("S-04 a seat in a team is one seat, however many mentees it has")
    void seatsInTeams() {
        TeamResult result = form(round(MentoringFormat.TEAM, 2, 10));
        assertThat(onlyTeam(result).mentees()).hasSize(10);
        assertThat(result.findings(onlyTeam(result)).all()).isEmpty();
    }

    @Test
    @DisplayName("S-05 a peer group shares an interest")
    void peerGroups() {
        Person a = peer("a", 3, "trauma", "addictions");
        Person b = peer("b", 3, "trauma");
        Person c = peer("c", 3, "trauma", "integrated care");
        TeamResult all = form(peers(a, b, c).exactly(HeadCount.of(1)));
        assertThat(onlyTeam(all).mentees()).hasSize(3);
        assertThat(all.lineup(onlyTeam(all)).sharedInterests()).containsExactly(Topic.of("trauma"));
        assertThat(all.findings(onlyTeam(all)).all()).isEmpty();

        TeamResult two = form(peers(a, b, peer("c", 3, "integrated care")));
        assertThat(onlyTeam(two).mentees()).containsExactly(MenteeId.of("a"), MenteeId.of("b"));
        TeamRound three = peers(a, b, peer("c", 3, "integrated care")).ofMentees(HeadCount.of(3), HeadCount.of(3));
        assertThat(rules(refused(three).findings().all())).isEqualTo("PEER_GROUP_NO_SHARED_INTEREST");

        assertThat(rules(refused(peers(a)).findings().all())).isEqualTo("PEER_GROUP_TOO_SMALL");

        TeamResult mixed = form(peers(a, b, peer("c", 5, "trauma")).exactly(HeadCount.of(1)));
        assertThat(onlyTeam(mixed).mentees()).hasSize(3);
        assertThat(rules(mixed.findings(onlyTeam(mixed)).all())).isEqualTo("PEER_GROUP_MIXED_RANK");

        Person involved = Person.builder("c")
                .level(Level.of(3))
                .interestedIn("trauma")
                .involved(Involvement.SCHOLARSHIP, "0.9")
                .build();
        TeamResult differing = form(peers(a, b, involved).exactly(HeadCount.of(1)));
        assertThat(differing.findings(onlyTeam(differing)).all()).isEmpty();
    }

    @Test
    @DisplayName("S-05 a facilitated cohort has somebody senior to every peer")
    void facilitatedPeers() {
        Person[] cohort = {peer("a", 3, "trauma"), peer("b", 3), peer("c", 3)};
        TeamResult senior = form(facilitated(facilitator("f", 6, 1), cohort));
        assertThat(onlyTeam(senior).mentors()).containsExactly(MentorId.of("f"));
        assertThat(onlyTeam(senior).mentees()).hasSize(3);
        assertThat(senior.findings(onlyTeam(senior)).all()).isEmpty();

        TeamOutcome.Refused equal = refused(facilitated(facilitator("f", 3, 1), cohort));
        assertThat(rules(equal.findings().all())).isEqualTo("FACILITATOR_NOT_SENIOR");
        TeamOutcome.Refused nobody =
                refused(TeamRound.of(MatchRound.of(cohort), MentoringFormat.FACILITATED_PEER, POLICY));
        assertThat(rules(nobody.findings().all())).isEqualTo("FACILITATOR_MISSING");
        assertThat(nobody.obstacles()).hasSize(1);
    }

    @Test
    @DisplayName("S-05 a facilitator oversees as many cohorts as they have seats")
    void facilitatorsOfSeveralCohorts() {
        TeamRound round = facilitated(facilitator("f", 6, 2), peer("a", 3), peer("b", 3), peer("c", 3), peer("d", 3))
                .ofMentees(HeadCount.of(2), HeadCount.of(2));
        assertThat(form(round).formation().teams()).hasSize(2);
        assertThat(form(round).formation().unplaced()).isEmpty();
        TeamRound less = facilitated(facilitator("f", 6, 1), peer("a", 3), peer("b", 3), peer("c", 3), peer("d", 3))
                .ofMentees(HeadCount.of(2), HeadCount.of(2));
        assertThat(form(less).formation().unplaced()).hasSize(2);
    }

    @Test
    @DisplayName("S-06 teams for projects are named by them, and keep who is in them")
    void projects() {
        TeamResult result = form(round(MentoringFormat.TEAM, 4, 8)
                .staffing(Project.of("new course", "A new course"), MentorId.of("mentor-3"), MenteeId.of("mentee-5"))
                .staffing(Project.of("clinic", "A clinic")));
        assertThat(result.formation().teams())
                .extracting(team -> team.name().orElse("none"))
                .containsExactly("clinic", "new course");
        Team course = result.formation().teams().get(1);
        assertThat(course.mentors()).contains(MentorId.of("mentor-3"));
        assertThat(course.mentees()).contains(MenteeId.of("mentee-5"));
        assertThat(result.formation().unplaced()).isEmpty();
        assertThat(result.formation().verify().isLegal()).isTrue();
    }

    @Test
    @DisplayName("S-06 teams that must have a project are refused without one")
    void functional() {
        TeamRound functional = round(MentoringFormat.TEAM, 2, 4).functional();
        assertThat(rules(refused(functional).findings().all())).isEqualTo("FUNCTIONAL_PROJECT_MISSING");
        TeamResult result = form(functional.staffing(Project.of("new course", "A new course")));
        assertThat(result.findings(onlyTeam(result)).all()).isEmpty();
        assertThat(result.arrangement(onlyTeam(result)).findings().all()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("S-06 a team formed for a project reviews what comes next when it completes, and goes on")
    @CsvSource({"REVIEW,PROJECT_COMPLETE_REVIEW", "PROPOSE_END,END_PROPOSED PROJECT_COMPLETE_REVIEW"})
    void projectCompletes(FormatPolicy.ProjectCompletion completion, String rules) {
        TeamResult result = form(round(MentoringFormat.TEAM, 2, 4).staffing(Project.of("new course", "A new course")));
        Team course = onlyTeam(result);
        LocalDate start = LocalDate.parse("2026-01-15");
        Relationship relationship = Relationship.builder()
                .id(RelationshipId.of("r-1"))
                .model(LearningModel.MENTORSHIP)
                .arrangement(result.arrangement(course))
                .parties(new Parties.Guided(course.mentors(), course.mentees()))
                .start(start)
                .phase(Phase.APPLY)
                .phaseSince(start)
                .version(1)
                .recordedAt(Instant.EPOCH)
                .progress(Progress.builder()
                        .projectCompletedOn(LocalDate.parse("2026-11-30"))
                        .build())
                .build();
        MentoringPolicy policy = MentoringPolicy.builder()
                .format(FormatPolicy.builder().projectCompletion(completion).build())
                .build();
        Findings signals =
                ObligationCalendar.under(policy).signals(relationship, Instant.parse("2026-12-01T12:00:00Z"));
        assertThat(rules(signals.all().stream()
                        .filter(finding -> finding.rule().code().contains("PROJECT")
                                || finding.rule().code().contains("END_PROPOSED"))
                        .toList()))
                .isEqualTo(rules);
        assertThat(relationship.phase()).isEqualTo(Phase.APPLY);
    }

    @Test
    @DisplayName("S-30 whoever leaves a team of two and three makes it a group, a dyad, or ends it")
    void leavers() {
        TeamResult result = form(round(MentoringFormat.TEAM, 2, 3));
        Team team = onlyTeam(result);
        MentorId ada = team.mentors().first();
        ImmutableList<MenteeId> mentees = team.mentees().asList();
        assertThat(format(result.departure(team, ada))).contains(MentoringFormat.GROUP);
        assertThat(format(result.departure(team, ada, mentees.get(0), mentees.get(1))))
                .contains(MentoringFormat.DYAD);
        assertThat(format(result.departure(team, ada, team.mentors().last()))).isEmpty();
    }

    @Test
    @DisplayName("S-30 one of three mentors leaves fifteen mentees: allowed, found, and mended by the least change")
    void leaverBreaksTheRatio() {
        TeamResult result = form(round(MentoringFormat.TEAM, 4, 15).exactly(HeadCount.of(1)));
        Team team = onlyTeam(result);
        assertThat(team.mentors()).hasSize(3);
        assertThat(team.mentees()).hasSize(15);
        MentorId leaver = team.mentors().first();
        Departure departure = result.departure(team, leaver);
        assertThat(departure.findings().all())
                .containsExactly(FormatRule.TEAM_RATIO_EXCEEDED.finding(
                        Detail.of(new Detail.Quantity("limit", 10), new Detail.Quantity("excess", 5))));
        Repair repair = result.formation().without(leaver).orElseThrow();
        assertThat(repair.broken()).hasSize(1);
        assertThat(repair.mended().unplaced()).isEmpty();
        assertThat(repair.moved()).isEqualTo(result.formation().idle()); // the fourth mentor joins, nobody else moves
        assertThat(repair.mended().verify().isLegal()).isTrue();
    }

    private static Optional<MentoringFormat> format(Departure departure) {
        return departure instanceof Departure.Continues next
                ? Optional.of(next.structure().format())
                : Optional.empty();
    }

    private static TeamResult form(TeamRound round) {
        TeamResult result = Matchmaker.formTeams(round).orElseThrow();
        assertThat(result.formation().verify().objections()).isEmpty();
        return result;
    }

    private static TeamOutcome.Refused refused(TeamRound round) {
        TeamOutcome outcome = Matchmaker.formTeams(round);
        assertThat(outcome).isInstanceOf(TeamOutcome.Refused.class);
        return (TeamOutcome.Refused) outcome;
    }

    private static Team onlyTeam(TeamResult result) {
        assertThat(result.formation().teams()).hasSize(1);
        return result.formation().teams().get(0);
    }

    private static String rules(Iterable<Finding> findings) {
        List<String> codes = new ArrayList<>();
        findings.forEach(finding -> codes.add(finding.rule().code()));
        return String.join(" ", codes);
    }

    private static TeamRound round(MentoringFormat format, int mentors, int mentees) {
        List<Person> people = new ArrayList<>();
        for (int j = 0; j < mentors; j++) {
            people.add(
                    format.isPeerCohort()
                            ? facilitator("mentor-" + j, 6, 1)
                            : People.mentor("mentor-" + j, format == MentoringFormat.GROUP ? 30 : 1));
        }
        for (int i = 0; i < mentees; i++) {
            people.add(format.isPeerCohort() ? peer("mentee-" + i, 3, SHARED) : People.mentee("mentee-" + i));
        }
        return TeamRound.of(MatchRound.of(people), format, POLICY);
    }

    private static List<Person> mentees(int number) {
        return Stream.iterate(0, i -> i + 1)
                .limit(number)
                .map(i -> People.mentee("mentee-" + i))
                .toList();
    }

    private static List<Person> with(List<Person> people, Person one) {
        List<Person> all = new ArrayList<>(people);
        all.add(one);
        return all;
    }

    private static TeamRound peers(Person... people) {
        return TeamRound.of(MatchRound.of(people), MentoringFormat.PEER_GROUP, POLICY);
    }

    private static TeamRound facilitated(Person facilitator, Person... peers) {
        return TeamRound.of(MatchRound.of(with(List.of(peers), facilitator)), MentoringFormat.FACILITATED_PEER, POLICY);
    }

    private static Person facilitator(String id, int level, int seats) {
        return Person.builder(id)
                .level(Level.of(level))
                .mentor(MentorRole.ofSeats(seats))
                .build();
    }

    private static Person peer(String id, int level, String... topics) {
        Person.Builder peer = Person.builder(id).level(Level.of(level));
        for (String topic : topics) {
            peer.interestedIn(topic);
        }
        return peer.build();
    }
}
