package io.github.mentoring.matching.scenario;

import static io.github.mentoring.core.person.ExpertiseLevel.COMPETENT;
import static io.github.mentoring.core.person.ExpertiseLevel.EXPERT;
import static io.github.mentoring.core.person.ExpertiseLevel.NOVICE;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.person.Availability;
import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.core.person.WeeklySlot;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.search.AskingAdvice;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.assignment.Absence;
import io.github.mentoring.matching.criteria.Criterion;
import io.github.mentoring.matching.criteria.Fit;
import io.github.mentoring.matching.criteria.Share;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The acceptance scenarios of the main job, by their ids. */
class ScenarioTest {

    private static final Topic TRAUMA = Topic.of("trauma");
    private static final Topic ADDICTIONS = Topic.of("addictions");
    private static final Topic INTEGRATED_CARE = Topic.of("integrated care");

    @Test
    @DisplayName("S-11 as many matches as possible, then the best, in every order of the input")
    void s11_mostServedBeforeBest() {
        List<Person> people = List.of(
                mentor("M1", EXPERT),
                mentor("M2", COMPETENT), // knows more than E1, but no more than E2
                mentee("E1", NOVICE),
                mentee("E2", COMPETENT));
        Fit fit = fits(Map.of(
                Candidate.of("M1", "E1"), "0.90",
                Candidate.of("M1", "E2"), "0.80",
                Candidate.of("M2", "E1"), "0.80"));
        for (List<Person> order : Collections2.permutations(people)) {
            MatchResult result = Matchmaker.match(MatchRound.of(order).scoredBy(fit));
            assertThat(result.matching().pairs()).containsExactly(Candidate.of("M2", "E1"), Candidate.of("M1", "E2"));
            assertThat(result.matching().value().total()).isEqualTo(Score.parse("1.60"));
            assertThat(result.unmatched()).isEmpty();
            assertThat(result.verify().holds()).isTrue();
        }
    }

    @Test
    @DisplayName("S-11 equal fits go to the smaller ids")
    void s11_ties() {
        Fit fit = Fit.none().with(Criterion.of("given", (mentor, mentee) -> Optional.of(Share.of(1, 2))), 1);
        MatchResult result = Matchmaker.match(
                MatchRound.of(mentor("M2", EXPERT), mentor("M1", EXPERT), mentee("E2", NOVICE), mentee("E1", NOVICE))
                        .scoredBy(fit));
        assertThat(result.matching().pairs()).containsExactly(Candidate.of("M1", "E1"), Candidate.of("M2", "E2"));
    }

    @Test
    @DisplayName("S-11 who loses out is told that all capacity is assigned")
    void s11_allCapacityAssigned() {
        Fit fit = fits(Map.of(Candidate.of("M1", "E1"), "0.70", Candidate.of("M1", "E2"), "0.60"));
        MatchResult result =
                Matchmaker.match(MatchRound.of(mentor("M1", EXPERT), mentee("E1", NOVICE), mentee("E2", NOVICE))
                        .scoredBy(fit));
        assertThat(result.matching().pairs()).containsExactly(Candidate.of("M1", "E1"));
        assertThat(result.unmatched()).containsExactly(MenteeId.of("E2"));
        assertThat(result.absence(MenteeId.of("E2"))).isInstanceOfSatisfying(Absence.SeatsTaken.class, taken -> {
            assertThat(taken.code()).hasToString("ALL_CAPACITY_ASSIGNED");
            assertThat(taken.shortage().claims()).containsOnlyKeys(MenteeId.of("E1"), MenteeId.of("E2"));
            assertThat(taken.shortage().available()).isOne();
        });
    }

    @Test
    @DisplayName("S-12 fit comes from interests and characteristics, and from dynamics once there was contact")
    void s12_fit() {
        Person a = rated("A", "0.6", "0.9", TRAUMA, ADDICTIONS, INTEGRATED_CARE);
        Person b = rated("B", "0.9", "0.6", TRAUMA);
        Person before = interested(Map.of());
        assertThat(Fit.standard().score(a, before).score()).isEqualTo(Score.parse("0.7667"));
        assertThat(Fit.standard().score(b, before).score()).isEqualTo(Score.parse("0.6667"));
        Person after = interested(Map.of("A", "0.2", "B", "1.0"));
        assertThat(Fit.standard().score(a, after).score()).isEqualTo(Score.parse("0.6250"));
        assertThat(Fit.standard().score(b, after).score()).isEqualTo(Score.parse("0.7500"));
    }

    @Test
    @DisplayName("S-12 asking someone without any informal contact is advised against")
    void s12_noInformalContact() {
        Person a = rated("A", "0.6", "0.9", TRAUMA);
        assertThat(AskingAdvice.before(interested(Map.of()), a).all())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).hasToString("NO_INFORMAL_CONTACT");
                    assertThat(finding.severity()).isEqualTo(Severity.ADVISORY);
                    assertThat(finding.duty()).isEqualTo(DutyBearer.MENTEE);
                });
        assertThat(AskingAdvice.before(interested(Map.of("A", "0.2")), a).all()).isEmpty();
        assertThat(AskingAdvice.before(mentor("E", EXPERT), a).all()).hasSize(1);
    }

    @Test
    @DisplayName("S-12 there is nothing in a person that age or fame could enter by")
    void s12_noAgeNoFame() {
        assertThat(Stream.of(Person.class, MentorRole.class, MenteeRole.class)
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .map(method -> method.getName().toLowerCase(Locale.ROOT)))
                .noneMatch(name -> name.matches(".*(age$|birth|gender|paper|publication|prestige|title|rank).*"));
    }

    @Test
    @DisplayName("S-13 hard constraints leave the one mentor who meets them all")
    void s13_match() {
        MatchResult result = match(m1(), m2(), m3(), m4(), m5());
        assertThat(result.matching().pairs()).containsExactly(Candidate.of("M5", "E1"));
    }

    @Test
    @DisplayName("S-13 who has no candidate is told each mentor's reason")
    void s13_reasons() {
        MatchResult result = match(m1(), m2(), m3(), m4());
        assertThat(result.unmatched()).containsExactly(MenteeId.of("E1"));
        assertThat(result.absence(MenteeId.of("E1")))
                .isEqualTo(new Absence.NoCandidate(ImmutableSortedMap.of(
                        MentorId.of("M1"), reason("CAPACITY_EXCEEDED"),
                        MentorId.of("M2"), reason("NO_COMMON_AVAILABILITY"),
                        MentorId.of("M3"), reason("NO_COMMON_AVAILABILITY"),
                        MentorId.of("M4"), reason("TIMEFRAME_NOT_COVERED"))));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S-32 after a change another mentor is found, although the first fits better, whoever asked")
    void s32_rematching_goesToTheOtherMentor(Side asking) {
        Fit fit = fits(Map.of(Candidate.of("M1", "E1"), "0.9", Candidate.of("M2", "E1"), "0.4"));
        MatchRound round = MatchRound.of(mentor("M1", EXPERT), mentor("M2", EXPERT), mentee("E1", NOVICE))
                .scoredBy(fit);
        assertThat(Matchmaker.match(round).matching().pairs()).containsExactly(Candidate.of("M1", "E1"));

        Relationship changed = changed(asking);
        assertThat(changed.seeking()).containsExactly(MenteeId.of("E1"));
        MatchResult again = Matchmaker.match(round.screenedBy(without(changed)));
        assertThat(again.matching().pairs()).containsExactly(Candidate.of("M2", "E1"));
        assertThat(again.verify().holds()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S-32 and D-SEL-24 with nobody else to turn to the mentee is told why")
    void s32_rematching_withTheFormerMentorAlone_leavesTheMenteeUnmatched(Side asking) {
        MatchResult result = Matchmaker.match(
                MatchRound.of(mentor("M1", EXPERT), mentee("E1", NOVICE)).screenedBy(without(changed(asking))));
        assertThat(result.unmatched()).containsExactly(MenteeId.of("E1"));
        assertThat(result.absence(MenteeId.of("E1")))
                .isEqualTo(new Absence.NoCandidate(ImmutableSortedMap.of(MentorId.of("M1"), reason("EXCLUDED_PAIR"))));
    }

    /** Returns the relationship of M1 and E1, at work since February, after one of them has asked for a change. */
    private static Relationship changed(Side asking) {
        MentorId mentor = MentorId.of("M1");
        MenteeId mentee = MenteeId.of("E1");
        ParticipantId by = asking == Side.MENTOR ? mentor : mentee;
        LocalDate since = LocalDate.of(2026, 2, 1);
        LocalDate day = LocalDate.of(2026, 2, 20);
        Relationship atWork = Relationship.builder()
                .id(RelationshipId.of("r1"))
                .model(LearningModel.MENTORSHIP)
                .arrangement(Arrangement.of(MentoringFormat.DYAD))
                .start(since)
                .parties(Parties.pair(mentor, mentee))
                .phase(Phase.APPLY)
                .phaseSince(since)
                .version(1)
                .recordedAt(since.atStartOfDay().toInstant(ZoneOffset.UTC))
                .build();
        return Lifecycle.under(MentoringPolicy.standard())
                .decide(
                        atWork,
                        Command.of("c1", day, new Move.RequestChange(mentor, mentee, by, false)),
                        day.atStartOfDay().toInstant(ZoneOffset.UTC))
                .relationship()
                .orElseThrow();
    }

    private static Screening without(Relationship changed) {
        return Screening.standard().with(PairRules.excluding(changed.excludedPairs()));
    }

    @Test
    @DisplayName("D-SEL-20 nobody is matched with themselves, though they be the only mentor")
    void selfPair() {
        Person both = Person.builder("ada")
                .knows("graphs", EXPERT)
                .mentor(MentorRole.ofSeats(3))
                .mentee(MenteeRole.wanting(Topic.of("graphs")))
                .build();
        MatchResult result = Matchmaker.match(MatchRound.of(both));
        assertThat(result.pairs()).isEmpty();
        assertThat(result.absence(MenteeId.of("ada")))
                .isInstanceOfSatisfying(
                        Absence.NoCandidate.class,
                        none -> assertThat(none.refusals().get(MentorId.of("ada")))
                                .contains(RuleId.of("SELF_PAIR")));
    }

    private static MatchResult match(Person... mentors) {
        Person e1 = Person.builder("E1")
                .mentee(MenteeRole.wanting(TRAUMA))
                .availability(free(TUESDAY, "14:00", "15:00").build())
                .build();
        Timeframe timeframe = Timeframe.of(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30));
        return Matchmaker.match(
                MatchRound.of(Stream.concat(Stream.of(mentors), Stream.of(e1)).toArray(Person[]::new))
                        .screenedBy(Screening.standard(timeframe)));
    }

    private static Person m1() {
        return expert("M1")
                .mentor(MentorRole.builder()
                        .seats(Seats.of(1))
                        .seatsTaken(Seats.of(1))
                        .build())
                .build();
    }

    private static Person m2() {
        return available("M2", free(MONDAY, "09:00", "10:00"));
    }

    private static Person m3() {
        return available("M3", free(TUESDAY, "14:40", "16:00"));
    }

    private static Person m4() {
        return available("M4", free(TUESDAY, "14:00", "15:00").until(LocalDate.of(2026, 12, 31)));
    }

    private static Person m5() {
        return available("M5", free(TUESDAY, "14:30", "15:30"));
    }

    private static Person available(String id, Availability.Builder availability) {
        return expert(id)
                .mentor(MentorRole.ofSeats(1))
                .availability(availability.build())
                .build();
    }

    private static Person.Builder expert(String id) {
        return Person.builder(id).putExpertise(TRAUMA, EXPERT);
    }

    private static Availability.Builder free(DayOfWeek day, String start, String end) {
        return Availability.builder().weekly(WeeklySlot.of(day, LocalTime.parse(start), LocalTime.parse(end)));
    }

    private static Person mentor(String id, ExpertiseLevel level) {
        return Person.builder(id)
                .putExpertise(TRAUMA, level)
                .mentor(MentorRole.ofSeats(1))
                .build();
    }

    private static Person mentee(String id, ExpertiseLevel level) {
        return Person.builder(id)
                .putExpertise(TRAUMA, level)
                .mentee(MenteeRole.wanting(TRAUMA))
                .build();
    }

    private static Person rated(String id, String professional, String firstPersonal, Topic... interests) {
        return Person.builder(id)
                .interestedIn(interests)
                .mentor(MentorRole.builder()
                        .rating(Characteristic.KNOWLEDGE, professional)
                        .rating(Characteristic.COMPETENCE, professional)
                        .rating(Characteristic.TRACK_RECORD, professional)
                        .rating(Characteristic.EMOTIONAL_INTELLIGENCE, firstPersonal)
                        .rating(Characteristic.INSIGHT, "0.6")
                        .rating(Characteristic.AVAILABILITY, "0.6")
                        .build())
                .build();
    }

    private static Person interested(Map<String, String> dynamics) {
        MenteeRole.Builder role = MenteeRole.builder();
        dynamics.forEach((mentor, rating) -> role.putDynamics(MentorId.of(mentor), Rating.parse(rating)));
        return Person.builder("E")
                .interestedIn(TRAUMA, ADDICTIONS)
                .mentee(role.build())
                .build();
    }

    private static ImmutableSortedSet<RuleId> reason(String code) {
        return ImmutableSortedSet.of(RuleId.of(code));
    }

    private static Fit fits(Map<Candidate, String> given) {
        return Fit.none()
                .with(
                        Criterion.of(
                                "given",
                                (mentor, mentee) -> Optional.ofNullable(given.get(
                                                new Candidate(new MentorId(mentor.id()), new MenteeId(mentee.id()))))
                                        .map(Rating::parse)
                                        .map(rating -> Share.of(rating.millionths(), Rating.ONE))),
                        1);
    }
}
