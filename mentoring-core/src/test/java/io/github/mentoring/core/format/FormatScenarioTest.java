package io.github.mentoring.core.format;

import static io.github.mentoring.core.format.MentoringFormat.FACILITATED_PEER;
import static io.github.mentoring.core.format.MentoringFormat.GROUP;
import static io.github.mentoring.core.format.MentoringFormat.PEER_GROUP;
import static io.github.mentoring.core.format.MentoringFormat.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Involvement;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The acceptance scenarios about formats and structure. */
class FormatScenarioTest {

    private static final FormatPolicy STANDARD = FormatPolicy.standard();
    private static final Topic TOPIC = Topic.of("trauma");

    /** The first two rows differ in nothing but the ages. */
    @ParameterizedTest
    @CsvSource({
        "7, 4, EXPERT, COMPETENT, 58, 35, TRADITIONAL",
        "7, 4, EXPERT, COMPETENT, 31, 52, TRADITIONAL",
        "3, 7, PROFICIENT, NOVICE, 28, 60, REVERSE",
        "2, 7, EXPERT, NONE, 61, 45, REVERSE",
        "5, 5, EXPERT, EXPERT, , , PEER expert",
        "5, 5, COMPETENT, NOVICE, , , PEER",
        "7, 4, NOVICE, COMPETENT, , , NO_EXPERTISE_ADVANTAGE",
        "3, 7, COMPETENT, COMPETENT, , , NO_EXPERTISE_ADVANTAGE",
        ", 4, EXPERT, NOVICE, , , LEVEL_UNKNOWN",
    })
    void s01_directionFromLevelsAndExpertise(
            Integer mentorLevel,
            int menteeLevel,
            ExpertiseLevel offered,
            ExpertiseLevel known,
            String mentorAge,
            String menteeAge,
            String result) {
        Person mentor = aged(mentorAge, atLevel("m1", mentorLevel).putExpertise(TOPIC, offered));
        Person mentee = aged(menteeAge, atLevel("e1", menteeLevel).putExpertise(TOPIC, known));
        Direction direction = Direction.between(mentor, mentee, TOPIC);
        switch (result) {
            case "NO_EXPERTISE_ADVANTAGE" -> {
                assertThat(direction).isInstanceOf(Direction.NoExpertiseAdvantage.class);
                assertThat(direction.hierarchy()).isEmpty();
                assertThat(direction.findings())
                        .isEqualTo(Findings.of(new Finding(
                                RuleId.of("LACK_OF_MENTOR_EXPERTISE"),
                                Severity.VIOLATION,
                                DutyBearer.MENTOR,
                                Detail.none(),
                                ImmutableSortedSet.of(PersonId.of("e1"), PersonId.of("m1")))));
            }
            case "LEVEL_UNKNOWN" -> {
                assertThat(direction).isEqualTo(new Direction.LevelUnknown());
                assertThat(direction.hierarchy()).isEmpty();
                assertThat(direction.findings()).isEqualTo(Findings.none());
            }
            default -> {
                List<String> words = Splitter.on(' ').splitToList(result);
                HierarchyDirection hierarchy = HierarchyDirection.valueOf(words.get(0));
                assertThat(direction).isEqualTo(new Direction.Derived(hierarchy, words.size() > 1));
                assertThat(direction.hierarchy()).contains(hierarchy);
                assertThat(direction.findings()).isEqualTo(Findings.none());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, false, DYAD",
        "1, 2, false, GROUP",
        "1, 30, false, GROUP",
        "2, 1, false, COMMITTEE",
        "3, 1, false, COMMITTEE",
        "2, 2, false, TEAM",
        "0, 2, true, PEER_GROUP",
        "1, 4, true, FACILITATED_PEER",
        "0, 1, true,",
        "1, 1, true,",
        "0, 3, false,",
        "2, 0, false,",
    })
    void s02_structureFromHeadCounts(int mentors, int mentees, boolean peers, MentoringFormat format) {
        HeadCount leading = HeadCount.of(mentors);
        HeadCount learning = HeadCount.of(mentees);
        var decision =
                peers ? MentoringFormat.classifyPeers(leading, learning) : MentoringFormat.classify(leading, learning);
        assertThat(decision.value()).isEqualTo(Optional.ofNullable(format));
        assertThat(shown(decision.findings()))
                .isEqualTo(format == null ? "INVALID_STRUCTURE VIOLATION PROGRAMME []" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, 'TEAM_TOO_FEW_MENTORS'",
        "1, 6, 'TEAM_RATIO_EXCEEDED(limit 5, excess 1); TEAM_TOO_FEW_MENTORS'",
        "2, 1, 'TEAM_TOO_FEW_MENTEES'",
        "1, 1, 'TEAM_TOO_FEW_MENTEES; TEAM_TOO_FEW_MENTORS'",
        "2, 2, ''",
        "2, 5, ''",
        "2, 6, ''",
        "2, 10, ''",
        "2, 11, 'TEAM_RATIO_EXCEEDED(limit 10, excess 1)'",
        "3, 11, ''",
        "3, 15, ''",
        "3, 16, 'TEAM_RATIO_EXCEEDED(limit 15, excess 1)'",
    })
    void s03_teamRatioBoundaries(int mentors, int mentees, String findings) {
        String expected = findings.isEmpty()
                ? ""
                : Splitter.on("; ")
                        .splitToStream(findings)
                        .map(code -> code + " VIOLATION PROGRAMME []")
                        .collect(Collectors.joining("; "));
        assertThat(shown(Structure.of(TEAM, mentors, mentees).findings(STANDARD)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "5, 2", "6, 2", "10, 2", "11, 3", "15, 3", "16, 4"})
    void s03_mentorsNeeded(int mentees, int mentors) {
        assertThat(STANDARD.mentorsNeeded(HeadCount.of(mentees))).isEqualTo(HeadCount.of(mentors));
    }

    @Test
    void s04_groupOfSix_takesSixSeatsAndKeepsTheBound() {
        FormatPolicy atMostFive =
                FormatPolicy.builder().groupMaxMenteesPerMentor(HeadCount.of(5)).build();
        List<Person> six = people(6);
        assertThat(shown(group(withSeats("m1", 6), six).findings(STANDARD))).isEmpty();
        assertThat(shown(group(withSeats("m1", 5), six).findings(STANDARD)))
                .isEqualTo("CAPACITY_EXCEEDED VIOLATION PROGRAMME [m1]");
        assertThat(shown(group(withSeats("m1", 6), six).findings(atMostFive)))
                .isEqualTo("GROUP_TOO_LARGE VIOLATION PROGRAMME []");
        assertThat(shown(group(withSeats("m1", 6), people(5)).findings(atMostFive)))
                .isEmpty();
        Person silent = Person.builder("m1").build();
        assertThat(shown(group(silent, six).findings(STANDARD)))
                .isEqualTo("CAPACITY_EXCEEDED VIOLATION PROGRAMME [m1]");
    }

    @Test
    void s04_teamOfTen_takesOneSeatOfEachMentor() {
        List<Person> mentors = List.of(withSeats("m1", 1), withSeats("m2", 1));
        assertThat(shown(Lineup.of(TEAM, mentors, people(10)).findings(STANDARD)))
                .isEmpty();
    }

    @Test
    void s05_peerGroup_needsASharedInterest() {
        Lineup trauma = peerGroup(peerA(), peerB(), peerC());
        assertThat(trauma.findings(STANDARD)).isEqualTo(Findings.none());
        assertThat(trauma.sharedInterests()).containsExactly(Topic.of("trauma"));

        Person stranger = peer("c", "integrated care").build();
        assertThat(shown(peerGroup(peerA(), peerB(), stranger).findings(STANDARD)))
                .isEqualTo("PEER_GROUP_NO_SHARED_INTEREST VIOLATION PROGRAMME [a, b, c]");
        assertThat(shown(peerGroup(peerA()).findings(STANDARD)))
                .isEqualTo("PEER_GROUP_TOO_SMALL VIOLATION PROGRAMME []");
    }

    @Test
    void s05_peerGroup_ofMixedRank_isSaidOnRequestAlone() {
        Person senior = atLevel("c", 5).interestedIn("trauma").build();
        Findings findings = peerGroup(peerA(), peerB(), senior).findings(STANDARD);
        assertThat(findings.isAdmissible()).isTrue();
        assertThat(findings.reported()).isEmpty();
        assertThat(shown(findings)).isEqualTo("PEER_GROUP_MIXED_RANK INFO PROGRAMME [a, b, c]");
    }

    @Test
    void s05_peerGroup_ofDifferentInvolvement_isAccepted() {
        Person a = involved("a", "0.8", "0.1", "0.1");
        Person b = involved("b", "0.1", "0.8", "0.1");
        Person c = involved("c", "0", "0.25", "0.75");
        assertThat(a.involvement()).isNotEqualTo(b.involvement()).isNotEqualTo(c.involvement());
        assertThat(peerGroup(a, b, c).findings(STANDARD)).isEqualTo(Findings.none());
    }

    private static Person involved(String id, String scholarship, String service, String teaching) {
        return peer(id, "trauma")
                .involved(Involvement.SCHOLARSHIP, scholarship)
                .involved(Involvement.SERVICE, service)
                .involved(Involvement.TEACHING, teaching)
                .build();
    }

    @Test
    void s05_peerGroup_whoseMembersDifferOtherwise_isAccepted() {
        Person other = peer("c", "trauma")
                .department(Department.of("surgery"))
                .knows("teaching", ExpertiseLevel.EXPERT)
                .mentor(MentorRole.ofSeats(0))
                .build();
        assertThat(peerGroup(peerA(), peerB(), other).findings(STANDARD)).isEqualTo(Findings.none());
    }

    @Test
    void s05_facilitatedPeers_needASeniorFacilitator() {
        assertThat(shown(facilitated(List.of(atLevel("f", 6).build())))).isEmpty();
        assertThat(shown(facilitated(List.of(atLevel("f", 3).build()))))
                .isEqualTo("FACILITATOR_NOT_SENIOR VIOLATION PROGRAMME [f]");
        assertThat(shown(facilitated(List.of()))).isEqualTo("FACILITATOR_MISSING VIOLATION PROGRAMME []");
    }

    @Test
    void s06_functionalMentoring_needsAProject() {
        Arrangement functional = Arrangement.builder()
                .format(MentoringFormat.DYAD)
                .scope(MentoringScope.FUNCTIONAL)
                .build();
        assertThat(shown(functional.findings())).isEqualTo("FUNCTIONAL_PROJECT_MISSING VIOLATION BOTH []");
        Arrangement named = Arrangement.builder()
                .format(MentoringFormat.DYAD)
                .scope(MentoringScope.FUNCTIONAL)
                .project(Project.of("p1", "new course"))
                .build();
        assertThat(named.findings()).isEqualTo(Findings.none());
    }

    @ParameterizedTest
    @CsvSource({
        "FORMAL, STRUCTURE THIRD_PARTY_MATCH SPECIFIC_OBJECTIVES MEASURABLE_OUTCOMES FIXED_DURATION, ''",
        "FORMAL, STRUCTURE THIRD_PARTY_MATCH SPECIFIC_OBJECTIVES, MEASURABLE_OUTCOMES FIXED_DURATION",
        "FORMAL, STRUCTURE SPECIFIC_OBJECTIVES MEASURABLE_OUTCOMES FIXED_DURATION, THIRD_PARTY_MATCH",
        "FORMAL, THIRD_PARTY_MATCH SPECIFIC_OBJECTIVES MEASURABLE_OUTCOMES FIXED_DURATION, STRUCTURE",
        "INFORMAL, '', ''",
    })
    void s07_formalMarks(Formality formality, String marks, String missing) {
        Findings findings = formality.findings(Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(marks)
                .map(FormalMark::valueOf)
                .collect(ImmutableSortedSet.toImmutableSortedSet(FormalMark::compareTo)));
        assertThat(shown(findings))
                .isEqualTo(Splitter.on(' ')
                        .omitEmptyStrings()
                        .splitToStream(missing)
                        .map(mark -> "FORMAL_MARK_MISSING(" + mark + ") WARNING PROGRAMME []")
                        .collect(Collectors.joining("; ")));
        assertThat(findings.isAdmissible()).isTrue();
    }

    @Test
    void s30_oneAfterTheOtherLeavesATeam_formatsChangeUntilItEnds() {
        Departure.Continues group = leave(Structure.of(TEAM, 2, 3), 1, 0);
        assertThat(group.structure()).isEqualTo(Structure.of(GROUP, 1, 3));
        assertThat(shown(group.findings())).isEqualTo("FORMAT_CHANGED(TEAM, GROUP) INFO PROGRAMME []");
        Departure.Continues dyad = leave(group.structure(), 0, 2);
        assertThat(dyad.structure()).isEqualTo(Structure.of(MentoringFormat.DYAD, 1, 1));
        assertThat(shown(dyad.findings())).isEqualTo("FORMAT_CHANGED(GROUP, DYAD) INFO PROGRAMME []");
        Departure end = dyad.structure().without(HeadCount.of(1), HeadCount.of(0), STANDARD);
        assertThat(end).isEqualTo(new Departure.Ends());
        assertThat(end.findings()).isEqualTo(Findings.none());
    }

    @Test
    void s30_mentorLeavesAFullTeam_breachIsFoundButHoldsNobodyBack() {
        Departure.Continues team = leave(Structure.of(TEAM, 3, 15), 1, 0);
        assertThat(team.structure()).isEqualTo(Structure.of(TEAM, 2, 15));
        assertThat(shown(team.findings())).isEqualTo("TEAM_RATIO_EXCEEDED(limit 10, excess 5) VIOLATION PROGRAMME []");
    }

    @Test
    void s30_committeeOfThree_becomesADyad() {
        Departure.Continues two = leave(Structure.of(MentoringFormat.COMMITTEE, 3, 1), 1, 0);
        assertThat(two.structure()).isEqualTo(Structure.of(MentoringFormat.COMMITTEE, 2, 1));
        assertThat(two.findings()).isEqualTo(Findings.none());
        assertThat(leave(two.structure(), 1, 0).structure()).isEqualTo(Structure.of(MentoringFormat.DYAD, 1, 1));
    }

    private static Departure.Continues leave(Structure structure, int mentors, int mentees) {
        return (Departure.Continues) structure.without(HeadCount.of(mentors), HeadCount.of(mentees), STANDARD);
    }

    private static Lineup group(Person mentor, List<Person> mentees) {
        return Lineup.of(GROUP, List.of(mentor), mentees);
    }

    private static Lineup peerGroup(Person... peers) {
        return Lineup.of(PEER_GROUP, List.of(), List.of(peers));
    }

    private static Findings facilitated(List<Person> facilitators) {
        return Lineup.of(FACILITATED_PEER, facilitators, List.of(peerA(), peerB(), peerC()))
                .findings(STANDARD);
    }

    private static Person peerA() {
        return peer("a", "trauma", "addictions").build();
    }

    private static Person peerB() {
        return peer("b", "trauma").build();
    }

    private static Person peerC() {
        return peer("c", "trauma", "integrated care").build();
    }

    private static Person.Builder peer(String id, String... interests) {
        Person.Builder peer = atLevel(id, 3);
        for (String interest : interests) {
            peer.interestedIn(interest);
        }
        return peer;
    }

    private static Person.Builder atLevel(String id, Integer level) {
        return Person.builder(id).level(Optional.ofNullable(level).map(Level::of));
    }

    private static Person aged(String age, Person.Builder person) {
        return age == null
                ? person.build()
                : person.background(PersonalAttribute.AGE, age).build();
    }

    private static Person withSeats(String id, int seats) {
        return Person.builder(id).mentor(MentorRole.ofSeats(seats)).build();
    }

    private static List<Person> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Person.builder("e" + i).build())
                .toList();
    }

    private static String shown(Findings findings) {
        return findings.all().stream().map(Finding::toString).collect(Collectors.joining("; "));
    }
}
