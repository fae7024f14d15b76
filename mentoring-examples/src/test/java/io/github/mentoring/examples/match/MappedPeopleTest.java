package io.github.mentoring.examples.match;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Interest;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.examples.match.input.Problem;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import io.github.mentoring.examples.match.mapping.Mapping;
import io.github.mentoring.examples.match.mapping.MappingFile;
import io.github.mentoring.examples.match.people.PeopleFile;
import io.github.mentoring.matching.MatchRound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MappedPeopleTest {

    private static final String BASE = """
            id: id
            topics: [role, field]
            expertise: competent
            """;

    private static final String EVERYBODY = "mentors: {when: []}\nmentees: {when: []}\n";

    private static Mapping mapping(String yaml) {
        Reading<Mapping> reading = MappingFile.read(new Text("m", yaml));
        assertThat(reading.problems()).isEmpty();
        return ((Reading.Read<Mapping>) reading).value();
    }

    private static MatchRound round(String yaml, String csv) {
        Mapping mapping = mapping(yaml);
        Reading<MatchRound> reading = PeopleFile.read(new Text("p", csv), mapping)
                .then(roster -> new Reading.Read<>(Rounds.of(roster, mapping)));
        assertThat(reading.problems()).isEmpty();
        return ((Reading.Read<MatchRound>) reading).value();
    }

    private static List<String> problems(String yaml, String csv) {
        return PeopleFile.read(new Text("p", csv), mapping(yaml)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static Person person(MatchRound round, String id) {
        Person person = round.people().get(PersonId.of(id));
        assertThat(person).isNotNull();
        return requireNonNull(person);
    }

    private static ImmutableSortedSet<Topic> topics(String... names) {
        return List.of(names).stream().map(Topic::of).collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static ImmutableSortedSet<RuleId> refusals(MatchRound round, String mentor, String mentee) {
        return round.screening().refusals(person(round, mentor), person(round, mentee));
    }

    @Test
    void topics_ofSeveralColumns_areInterestsAndWantedToo() {
        Person ada = person(round(BASE + EVERYBODY, "id,role,field\nada,sales,law\n"), "ada");
        assertThat(ada.expertise()).containsOnlyKeys(Topic.of("law"), Topic.of("sales"));
        assertThat(ada.interests()).extracting(Interest::topic).containsExactlyElementsOf(topics("law", "sales"));
        assertThat(ada.mentee().orElseThrow().wantedTopics()).isEqualTo(topics("law", "sales"));
    }

    @Test
    void topics_thatAreTheSameTwice_countOnce() {
        Person ada = person(round(BASE + EVERYBODY, "id,role,field\nada,law,law\n"), "ada");
        assertThat(ada.expertise()).containsExactlyEntriesOf(Map.of(Topic.of("law"), ExpertiseLevel.COMPETENT));
    }

    @Test
    void topics_withoutSeparator_areTakenWhole() {
        Person ada = person(round(BASE + EVERYBODY, "id,role,field\nada,a;b,\n"), "ada");
        assertThat(ada.interests()).extracting(Interest::topic).containsExactlyElementsOf(topics("a;b"));
    }

    @Test
    void topics_wantedAndLiked_comeFromTheirColumns() {
        Person ada = person(
                round(
                        BASE + EVERYBODY + "interests: likes\nwanted: wants\nseparator: \"/\"\n",
                        "id,role,field,likes,wants\nada,law,sales, tea / ,chess/go\n"),
                "ada");
        assertThat(ada.interests()).extracting(Interest::topic).containsExactlyElementsOf(topics("tea"));
        assertThat(ada.mentee().orElseThrow().wantedTopics()).isEqualTo(topics("chess", "go"));
    }

    @Test
    void expertise_comesFromYears() {
        MatchRound round = round("""
                id: id
                topics: topic
                expertise: {years: years, under: {8: competent, 3: novice, 15: proficient}, else: expert}
                """ + EVERYBODY, "id,topic,years\na,x,2.9\nb,x,3\nc,x,8\nd,x,15\ne,x,\n");
        assertThat(round.people().values())
                .extracting(person -> person.expertiseIn(Topic.of("x")))
                .containsExactly(
                        ExpertiseLevel.NOVICE,
                        ExpertiseLevel.COMPETENT,
                        ExpertiseLevel.PROFICIENT,
                        ExpertiseLevel.EXPERT,
                        ExpertiseLevel.NONE);
    }

    @Test
    void conditions_mustAllHold() {
        MatchRound round = round(BASE + """
                        mentors: {when: [level > 2, level < 5, left != yes]}
                        mentees: {when: [level <= 2]}
                        level: level
                        """, "id,role,field,level,left\na,,,2,\nb,,,3,\nc,,,4,yes\nd,,,5,\ne,,,,\n");
        assertThat(round.mentors()).extracting(Person::id).containsExactly(PersonId.of("b"));
        assertThat(round.mentees()).extracting(Person::id).containsExactly(PersonId.of("a"));
        assertThat(person(round, "d").level()).contains(Level.of(5));
        assertThat(person(round, "e").level()).isEmpty();
    }

    @Test
    void conditions_withSeveralValues_takeAnyOrNoneOfThem() {
        String csv = "id,role,field,Mentor?\na,,,Y\nb,,,yes\nc,,,1\nd,,,no\ne,,,\n";
        MatchRound round = round(
                BASE + "mentors: {when: [\"Mentor? = Y | yes|1\"]}\nmentees: {when: [\"Mentor? != Y | yes\"]}\n", csv);
        assertThat(round.mentors().stream().map(Person::id))
                .containsExactly(PersonId.of("a"), PersonId.of("b"), PersonId.of("c"));
        assertThat(round.mentees().stream().map(Person::id))
                .containsExactly(PersonId.of("c"), PersonId.of("d"), PersonId.of("e"));
    }

    @Test
    void conditions_areWrittenAsTheyWereRead() {
        assertThat(problems(
                        BASE + "mentors: {when: [role = a|b, field != c]}\nmentees: {when: []}\n",
                        "id,role,field\nx,d,c\n"))
                .containsExactly("`p` holds no mentor under `mentors.when`: role = a | b, field != c;"
                        + " change the conditions in `m`");
    }

    @Test
    void seats_areThoseOfTheFirstSpecialCase() {
        MatchRound round =
                round(BASE + """
                        mentors:
                          when: []
                          seats: 3
                          special:
                            - {when: [busy = yes], seats: 1}
                            - {when: [busy != no], seats: free}
                          taken: taken
                        mentees: {when: [], mentors: wants}
                        """, "id,role,field,busy,free,taken,wants\na,,,yes,7,,1\nb,,,maybe,7,2,2\nc,,,no,,,1\n");
        assertThat(round.mentors().stream().map(Person::mentor).map(role -> role.map(MentorRole::freeSeats)))
                .containsExactly(Optional.of(Seats.of(1)), Optional.of(Seats.of(5)), Optional.of(Seats.of(3)));
        assertThat(person(round, "b").mentee().orElseThrow().mentors()).isEqualTo(HeadCount.of(2));
    }

    @Test
    void menteeWhoWantsNobody_isRefused() {
        assertThat(problems(
                        BASE + "mentors: {when: []}\nmentees: {when: [], mentors: wants}\n",
                        "id,role,field,wants\na,,,0\n"))
                .containsExactly("`p` row 2 column `wants` is too small: 0; give one or more");
    }

    @Test
    void ratings_comeFromTheirColumns() {
        String yaml = BASE + "mentors: {when: [], ratings: {track-record: past}}\nmentees: {when: []}\n";
        MatchRound round = round(yaml, "id,role,field,past\na,,,0.75\nb,,,\n");
        assertThat(person(round, "a").mentor().orElseThrow().ratings())
                .containsExactlyEntriesOf(Map.of(Characteristic.TRACK_RECORD, Rating.parse("0.75")));
        assertThat(person(round, "b").mentor().orElseThrow().ratings()).isEmpty();
        assertThat(problems(yaml, "id,role,field,past\na,,,7\n"))
                .containsExactly(
                        "`p` row 2 column `past` is not a rating: 7; write a number from 0 to 1 with at most six decimals");
    }

    @Test
    void availability_isReadAndScreened() {
        String yaml = BASE
                + EVERYBODY
                + "available: {from: from, until: until}\ntimeframe: {first: 2026-01-01, last: 2026-02-01}\n";
        MatchRound round = round(yaml, "id,role,field,from,until\na,x,,2026-01-15,\nb,x,,,2026-12-31\n");
        assertThat(person(round, "a").availability().from()).contains(LocalDate.of(2026, 1, 15));
        assertThat(refusals(round, "a", "b")).contains(RuleId.of("TIMEFRAME_NOT_COVERED"));
        assertThat(problems(yaml, "id,role,field,from,until\na,x,,soon,\nb,x,,2026-02-01,2026-01-01\n"))
                .containsExactly(
                        "`p` row 2 column `from` is not a day: soon; write it like 2026-01-31",
                        "`p` row 3 column `until` lies before `from`: 2026-01-01 before 2026-02-01; swap the days");
    }

    @Test
    void managerAndStaff_areRefusedEitherWayRound() {
        MatchRound round = round(
                BASE + EVERYBODY + "exclusions: {manager: boss}\n", "id,role,field,boss\na,x,,a\nb,x,,a\nc,x,,b\n");
        RuleId line = RuleId.of("REPORTING_LINE");
        assertThat(refusals(round, "a", "b")).contains(line).doesNotContain(RuleId.of("EXCLUDED_PAIR"));
        assertThat(refusals(round, "b", "a")).contains(line);
        assertThat(refusals(round, "a", "c")).doesNotContain(line);
        assertThat(refusals(round, "a", "a")).doesNotContain(line);
        assertThat(round.people().values())
                .allMatch(person -> person.exclusions().isEmpty());
    }

    @Test
    void managerAndStaff_restOnTheColumnOfTheMapping() {
        MatchRound round =
                round(BASE + EVERYBODY + "exclusions: {manager: boss}\n", "id,role,field,boss\na,x,,\nb,x,,a\n");
        assertThat(round.screening().rules())
                .filteredOn(rule -> rule.id().equals(RuleId.of("REPORTING_LINE")))
                .extracting(rule -> rule.source().toString())
                .containsExactly("Mapping, two people of whom one is the boss of the other");
        assertThat(round(BASE + EVERYBODY, "id,role,field\na,x,\n").screening().rules())
                .noneMatch(rule -> rule.id().equals(RuleId.of("REPORTING_LINE")));
    }

    @Test
    void excludedPeople_areThoseOfTheList() {
        MatchRound round = round(
                BASE + EVERYBODY + "exclusions: {exclude: not, separator: \"|\"}\n",
                "id,role,field,not\na,x,,b|c\nb,x,,\nc,x,,\n");
        assertThat(person(round, "a").exclusions()).containsExactly(PersonId.of("b"), PersonId.of("c"));
    }

    @Test
    void sameValue_isRefusedUnlessBlank() {
        MatchRound round = round(
                BASE + EVERYBODY + "exclusions: {same: [ManagerId, team]}\n",
                "id,role,field,ManagerId,team\na,x,,m,\nb,x,,m,\nc,x,,,t\nd,x,,,t\n");
        assertThat(refusals(round, "a", "b")).contains(RuleId.of("SAME_MANAGER_ID"));
        assertThat(refusals(round, "c", "d")).contains(RuleId.of("SAME_TEAM"));
        assertThat(refusals(round, "c", "a")).containsExactly(RuleId.of("LACK_OF_MENTOR_EXPERTISE"));
    }

    @Test
    void criteria_areThoseWithAWeight() {
        assertThat(mapping(BASE
                                + EVERYBODY
                                + "criteria: {interests: 2, same-discipline: 0, level-gap: {weight: 3, ideal: -1}}\n")
                        .fit()
                        .toString())
                .isEqualTo("Fit{interests=2, level-gap=3}");
    }

    @Test
    void criteria_notGiven_areTheStandardOnes() {
        assertThat(mapping(BASE + EVERYBODY).fit().toString())
                .isEqualTo("Fit{interests=1, professional=1, personal=1, dynamics=1}");
    }
}
