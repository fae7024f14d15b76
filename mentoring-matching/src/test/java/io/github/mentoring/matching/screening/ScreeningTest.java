package io.github.mentoring.matching.screening;

import static io.github.mentoring.core.person.ExpertiseLevel.COMPETENT;
import static io.github.mentoring.core.person.ExpertiseLevel.EXPERT;
import static io.github.mentoring.core.person.ExpertiseLevel.NOVICE;
import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static io.github.mentoring.matching.fixture.People.GRAPHS;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.lifecycle.MentoringPair;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Availability;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.core.person.WeeklySlot;
import io.github.mentoring.core.programme.MatchingPolicy;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.schedule.SchedulePolicy;
import io.github.mentoring.matching.fixture.People;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScreeningTest {

    private static final Timeframe YEAR = Timeframe.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Source SOURCE = new Source("programme", "rules");
    private static final String KEPT =
            "rule `SELF_PAIR` cannot be left out or replaced; nobody is matched with themselves";

    private final Person ada = People.mentor("ada", 1);
    private final Person eve = People.mentee("eve");

    @Test
    void standard_ordinaryPair_isAdmitted() {
        assertThat(Screening.standard().admits(ada, eve)).isTrue();
        assertThat(Screening.standard().refusals(ada, eve)).isEmpty();
    }

    @Test
    void under_thePolicyOfWhichNothingIsSet_isStandard() {
        assertThat(Screening.under(MentoringPolicy.standard()))
                .hasToString(Screening.standard().toString());
        assertThat(Screening.under(MentoringPolicy.standard()).refusals(ada, People.mentee("ada")))
                .isEqualTo(Screening.standard().refusals(ada, People.mentee("ada")));
    }

    @Test
    void under_aPolicyWithoutExpertiseEdge_admitsMentorsWhoKnowNoMore() {
        Person novice = Person.builder("ada").mentor(MentorRole.ofSeats(1)).build();
        MentoringPolicy policy = MentoringPolicy.builder()
                .matching(MatchingPolicy.builder().requireExpertiseEdge(false).build())
                .build();
        assertThat(Screening.standard().admits(novice, eve)).isFalse();
        assertThat(Screening.under(policy).admits(novice, eve)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void under_aPolicy_heedsWhatMenteesExcludeWhereItAllowsThat(MatchingPolicy.AttributeExclusion exclusion) {
        Person man = People.expert("ada")
                .mentor(MentorRole.ofSeats(1))
                .background(PersonalAttribute.GENDER, "man")
                .build();
        Person choosy = Person.builder("eve")
                .mentee(MenteeRole.builder()
                        .addWantedTopics(GRAPHS)
                        .addAttributeExclusions(AttributeValue.of(PersonalAttribute.GENDER, "man"))
                        .build())
                .build();
        Screening screening = Screening.under(MentoringPolicy.builder()
                .matching(MatchingPolicy.builder()
                        .menteeAttributeExclusion(exclusion)
                        .build())
                .build());
        if (exclusion == MatchingPolicy.AttributeExclusion.ALLOW) {
            assertThat(screening.refusals(man, choosy)).containsExactly(RuleId.of("EXCLUDED_ATTRIBUTE"));
        } else {
            assertThat(screening.refusals(man, choosy)).isEmpty();
        }
        assertThat(screening.refusals(ada, choosy)).isEmpty();
        assertThat(screening.refusals(man, eve)).isEmpty();
    }

    @Test
    void under_aPolicy_asksForItsLeastMeetingInCommon() {
        Person busy = People.expert("ada")
                .mentor(MentorRole.ofSeats(1))
                .availability(free(LocalTime.of(9, 0), LocalTime.of(9, 45)))
                .build();
        assertThat(Screening.under(lasting(Duration.ofMinutes(45))).admits(busy, eve))
                .isTrue();
        assertThat(Screening.under(lasting(Duration.ofMinutes(46))).refusals(busy, eve))
                .containsExactly(RuleId.of("NO_COMMON_AVAILABILITY"));
        Person never = People.expert("ada")
                .mentor(MentorRole.ofSeats(1))
                .availability(Availability.builder().weekly().build())
                .build();
        assertThat(Screening.under(lasting(Duration.ZERO)).admits(never, eve)).isTrue();
    }

    private static Availability free(LocalTime from, LocalTime to) {
        return Availability.builder().weekly(WeeklySlot.of(MONDAY, from, to)).build();
    }

    private static MentoringPolicy lasting(Duration least) {
        return MentoringPolicy.builder()
                .schedule(SchedulePolicy.builder().minimumLength(least).build())
                .build();
    }

    @Test
    void fellows_areScreenedByWhatIsAboutAnyTwo() {
        Person fay = People.mentee("fay");
        assertThat(Screening.standard(YEAR).admitsFellows(eve, fay)).isTrue(); // neither knows more, neither has a seat
        Person shy = People.learner("shy").addExclusions(fay.id()).build();
        assertThat(Screening.standard().admitsFellows(shy, fay)).isFalse();
        assertThat(Screening.standard().admitsFellows(fay, shy)).isFalse();
        Person early = People.learner("early")
                .availability(free(LocalTime.of(6, 0), LocalTime.of(7, 0)))
                .build();
        Person late = People.learner("late")
                .availability(free(LocalTime.of(6, 31), LocalTime.of(9, 0)))
                .build();
        assertThat(Screening.standard().admitsFellows(early, late)).isFalse();
        assertThat(Screening.standard().admitsFellows(early, fay)).isTrue();
        Person gone = People.learner("gone")
                .availability(
                        Availability.builder().until(LocalDate.of(2026, 12, 30)).build())
                .build();
        assertThat(Screening.standard(YEAR).admitsFellows(gone, fay)).isFalse();
        assertThat(Screening.standard(YEAR).admitsFellows(fay, gone)).isFalse();
    }

    @Test
    void excluding_aPairWhoParted_doesNotPartThemAsFellows() {
        PairRule rule = PairRules.excluding(Set.of(new MentoringPair(MentorId.of("ada"), MenteeId.of("eve"))));
        assertThat(rule.refuses(ada, eve)).isTrue();
        assertThat(rule.refusesFellows(ada, eve)).isFalse();
        assertThat(rule.refusesFellows(
                        People.learner("fay").addExclusions(eve.id()).build(), eve))
                .isTrue();
    }

    @Test
    void excluding_aPairWhoParted_partsThemAsPeers_whoMentorEachOther() {
        PairRule rule = PairRules.excluding(Set.of(new MentoringPair(MentorId.of("ada"), MenteeId.of("eve"))));
        assertThat(rule.refusesPeers(ada, eve)).isTrue();
        assertThat(rule.refusesPeers(eve, ada)).isTrue();
        assertThat(rule.refusesPeers(ada, People.mentee("fay"))).isFalse();
    }

    @Test
    void peers_areScreenedAsFellows_andNeitherForSeatsNorForExpertise() {
        Person fay = People.mentee("fay");
        assertThat(Screening.standard(YEAR).admitsPeers(eve, fay)).isTrue();
        assertThat(Screening.standard(YEAR).refusalsOfPeers(eve, fay)).isEmpty();
        Person shy = People.learner("shy").addExclusions(fay.id()).build();
        assertThat(Screening.standard().admitsPeers(fay, shy)).isFalse();
        assertThat(Screening.standard().refusalsOfPeers(fay, shy)).containsExactly(RuleId.of("EXCLUDED_PAIR"));
        assertThat(Screening.standard().refusalsOfFellows(fay, shy)).containsExactly(RuleId.of("EXCLUDED_PAIR"));
    }

    @Test
    void excludedAttribute_isExcludedAmongPeersToo_whoeverExcludesIt() {
        AttributeValue man = AttributeValue.of(PersonalAttribute.GENDER, "man");
        Person choosy = Person.builder("choosy")
                .mentee(MenteeRole.builder().addAttributeExclusions(man).build())
                .build();
        Person other = Person.builder("other")
                .background(PersonalAttribute.GENDER, "man")
                .build();
        Screening screening = Screening.standard().with(PairRules.EXCLUDED_ATTRIBUTE);
        assertThat(screening.refusalsOfPeers(choosy, other)).containsExactly(PairRules.EXCLUDED_ATTRIBUTE.id());
        assertThat(screening.refusalsOfPeers(other, choosy)).containsExactly(PairRules.EXCLUDED_ATTRIBUTE.id());
        assertThat(screening.admitsFellows(other, choosy)).isTrue();
    }

    @Test
    void aRuleOfACallersOwn_speaksOfPeersIfTold_eitherOfThemAsTheMentor() {
        PairRule silent = PairRule.refusing(
                RuleId.of("NEVER"), SOURCE, (mentor, mentee) -> mentor.equals(ada) && mentee.equals(eve));
        assertThat(silent.refusesPeers(ada, eve)).isFalse();
        PairRule told = silent.amongPeers();
        assertThat(told.refusesPeers(ada, eve)).isTrue();
        assertThat(told.refusesPeers(eve, ada)).isTrue();
        assertThat(told.refusesPeers(eve, People.mentee("fay"))).isFalse();
        assertThat(told.refusesFellows(ada, eve)).isFalse();
        assertThat(silent.amongFellows((one, other) -> true).refusesPeers(eve, ada))
                .isTrue();
        assertThatNullPointerException()
                .isThrownBy(() -> told.refusesPeers(nothing(), eve))
                .withMessage("one");
    }

    @Test
    void aRuleOfACallersOwn_speaksOfFellowsIfTold_inEitherOrder() {
        PairRule silent = PairRule.refusing(RuleId.of("NEVER"), SOURCE, (mentor, mentee) -> true);
        assertThat(silent.refusesFellows(ada, eve)).isFalse();
        PairRule told = silent.amongFellows((one, other) -> one.equals(ada) && other.equals(eve));
        assertThat(told.refusesFellows(ada, eve)).isTrue();
        assertThat(told.refusesFellows(eve, ada)).isTrue();
        assertThat(told.refusesFellows(eve, People.mentee("fay"))).isFalse();
        assertThatNullPointerException()
                .isThrownBy(() -> silent.amongFellows(nothing()))
                .withMessage("refusal");
        assertThatNullPointerException()
                .isThrownBy(() -> told.refusesFellows(ada, nothing()))
                .withMessage("other");
    }

    @Test
    void selfPair_isTheSameId() {
        assertThat(PairRules.SELF_PAIR.refuses(ada, People.mentee("ada"))).isTrue();
        assertThat(PairRules.SELF_PAIR.refuses(ada, eve)).isFalse();
    }

    @Test
    void excludedPair_isDeclaredByEitherSide() {
        Person wary = People.expert("ada").addExclusions(PersonId.of("eve")).build();
        Person shy = People.learner("eve").addExclusions(PersonId.of("ada")).build();
        assertThat(PairRules.EXCLUDED_PAIR.refuses(wary, eve)).isTrue();
        assertThat(PairRules.EXCLUDED_PAIR.refuses(ada, shy)).isTrue();
        assertThat(PairRules.EXCLUDED_PAIR.refuses(ada, eve)).isFalse();
        assertThat(PairRules.EXCLUDED_PAIR.refuses(wary, People.mentee("fay"))).isFalse();
    }

    @Test
    void excluding_pairs_refusesThemBesideWhatTheSidesDeclare() {
        PairRule rule = PairRules.excluding(Set.of(new MentoringPair(MentorId.of("ada"), MenteeId.of("eve"))));
        assertThat(rule.id()).isEqualTo(PairRules.EXCLUDED_PAIR.id());
        assertThat(rule.source()).isEqualTo(PairRules.EXCLUDED_PAIR.source());
        assertThat(rule.refuses(ada, eve)).isTrue();
        assertThat(rule.refuses(eve, ada)).isFalse();
        assertThat(rule.refuses(ada, People.mentee("fay"))).isFalse();
        Person wary = People.expert("ada").addExclusions(PersonId.of("fay")).build();
        assertThat(rule.refuses(wary, People.mentee("fay"))).isTrue();
        assertThatNullPointerException()
                .isThrownBy(() -> PairRules.excluding(nothing()))
                .withMessage("pairs");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, false", "2, 1, false", "1, 1, true", "0, 0, true", "1, 2, true"})
    void capacityExceeded_isNoFreeSeat(int seats, int taken, boolean refused) {
        Person mentor = Person.builder("ada")
                .mentor(MentorRole.builder()
                        .seats(Seats.of(seats))
                        .seatsTaken(Seats.of(taken))
                        .build())
                .build();
        assertThat(PairRules.CAPACITY_EXCEEDED.refuses(mentor, eve)).isEqualTo(refused);
    }

    @Test
    void capacityExceeded_isAlsoWhoDoesNotMentor() {
        assertThat(PairRules.CAPACITY_EXCEEDED.refuses(People.mentee("fay"), eve))
                .isTrue();
    }

    @Test
    void lackOfMentorExpertise_isKnowingMoreInNoTopicWanted() {
        Person learner = Person.builder("eve")
                .putExpertise(GRAPHS, COMPETENT)
                .mentee(MenteeRole.wanting(GRAPHS, Topic.of("logic")))
                .build();
        assertThat(lacks(Person.builder("ada").putExpertise(GRAPHS, EXPERT), learner))
                .isFalse();
        assertThat(lacks(Person.builder("ada").knows("logic", NOVICE), learner)).isFalse();
        assertThat(lacks(Person.builder("ada").putExpertise(GRAPHS, COMPETENT), learner))
                .isTrue();
        assertThat(lacks(Person.builder("ada").putExpertise(GRAPHS, NOVICE), learner))
                .isTrue();
        assertThat(lacks(Person.builder("ada").knows("music", EXPERT), learner)).isTrue();
    }

    @Test
    void lackOfMentorExpertise_ofAMenteeWhoWantsNoTopic_isAlwaysThere() {
        assertThat(lacks(
                        People.expert("ada"),
                        Person.builder("eve").mentee(MenteeRole.wanting()).build()))
                .isTrue();
        assertThat(lacks(People.expert("ada"), Person.builder("eve").build())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3, 3, false", "3, 2, true", "2, 3, true", "3, , true", ", 3, true", ", , true"})
    void lackOfMentorExpertise_isForgivenBetweenPeers(Integer one, Integer other, boolean refused) {
        Person.Builder mentor = Person.builder("ada");
        Person.Builder mentee = People.learner("eve");
        if (one != null) {
            mentor.level(Level.of(one));
        }
        if (other != null) {
            mentee.level(Level.of(other));
        }
        assertThat(lacks(mentor, mentee.build())).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY,  09:00, 10:00, false",
        "MONDAY,  09:30, 11:00, false", // half an hour is enough
        "MONDAY,  09:31, 11:00, true",
        "MONDAY,  10:00, 11:00, true",
        "TUESDAY, 09:00, 10:00, true"
    })
    void commonAvailability_isHalfAnHourByStandard(DayOfWeek day, LocalTime start, LocalTime end, boolean refused) {
        PairRule rule = PairRules.commonAvailability(Screening.LEAST_MEETING);
        Person early = People.expert("ada")
                .availability(Availability.builder()
                        .weekly(WeeklySlot.of(MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)))
                        .build())
                .build();
        Person other = People.learner("eve")
                .availability(Availability.builder()
                        .weekly(WeeklySlot.of(day, start, end))
                        .build())
                .build();
        assertThat(rule.refuses(early, other)).isEqualTo(refused);
        assertThat(rule.refuses(other, early)).isEqualTo(refused);
    }

    @Test
    void commonAvailability_unstated_isNoReason() {
        Person free = People.learner("eve")
                .availability(Availability.builder()
                        .weekly(WeeklySlot.of(TUESDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)))
                        .build())
                .build();
        Person never = People.learner("fay")
                .availability(Availability.builder().weekly().build())
                .build();
        PairRule rule = PairRules.commonAvailability(Duration.ofMinutes(60));
        assertThat(rule.refuses(ada, free)).isFalse();
        assertThat(rule.refuses(ada, eve)).isFalse();
        assertThat(rule.refuses(ada, never)).isTrue();
    }

    @Test
    void wholeTimeframe_needsBothToBeThere() {
        PairRule rule = PairRules.wholeTimeframe(YEAR);
        Person leaving = People.learner("eve")
                .availability(
                        Availability.builder().until(YEAR.last().minusDays(1)).build())
                .build();
        Person joining = People.expert("ada")
                .availability(
                        Availability.builder().from(YEAR.first().plusDays(1)).build())
                .build();
        assertThat(rule.refuses(ada, leaving)).isTrue();
        assertThat(rule.refuses(joining, eve)).isTrue();
        assertThat(rule.refuses(ada, eve)).isFalse();
    }

    @Test
    void refusals_areAllReasonsInTheOrderOfCodes() {
        Person leaving = Person.builder("ada")
                .addExclusions(PersonId.of("eve"))
                .availability(
                        Availability.builder().weekly().until(YEAR.first()).build())
                .build();
        assertThat(Screening.standard(YEAR).refusals(leaving, eve).asList())
                .extracting(RuleId::code)
                .containsExactly(
                        "CAPACITY_EXCEEDED",
                        "EXCLUDED_PAIR",
                        "LACK_OF_MENTOR_EXPERTISE",
                        "NO_COMMON_AVAILABILITY",
                        "TIMEFRAME_NOT_COVERED");
        assertThat(Screening.standard(YEAR).admits(leaving, eve)).isFalse();
    }

    @Test
    void standard_listsItsRulesByCode() {
        assertThat(Screening.standard())
                .hasToString("Screening[CAPACITY_EXCEEDED, EXCLUDED_PAIR, LACK_OF_MENTOR_EXPERTISE,"
                        + " NO_COMMON_AVAILABILITY, SELF_PAIR]");
        assertThat(Screening.standard(YEAR).rules())
                .extracting(rule -> rule.id().code())
                .endsWith("SELF_PAIR", "TIMEFRAME_NOT_COVERED");
    }

    @Test
    void with_aRuleOfOnesOwn_isAskedToo() {
        PairRule rule = PairRule.refusing(RuleId.of("SAME_INITIAL"), SOURCE, (mentor, mentee) -> true);
        Screening screening = Screening.standard().with(rule);
        assertThat(screening.rules()).hasSize(6).contains(rule);
        assertThat(screening.refusals(ada, eve)).containsExactly(RuleId.of("SAME_INITIAL"));
        assertThat(Screening.standard().admits(ada, eve)).isTrue();
    }

    @Test
    void with_aKnownCode_replacesTheRule() {
        PairRule lenient = PairRule.refusing(PairRules.EXCLUDED_PAIR.id(), SOURCE, (mentor, mentee) -> false);
        Screening screening = Screening.standard().with(lenient);
        assertThat(screening.rules()).hasSize(5).contains(lenient).doesNotContain(PairRules.EXCLUDED_PAIR);
    }

    @Test
    void without_aRule_doesNotAskItAnyMore() {
        Screening screening = Screening.standard().without(PairRules.CAPACITY_EXCEEDED.id());
        assertThat(screening.rules()).hasSize(4).doesNotContain(PairRules.CAPACITY_EXCEEDED);
        assertThat(screening.admits(People.expert("ada").build(), eve)).isTrue();
    }

    @Test
    void without_anUnknownCode_changesNothing() {
        Screening screening = Screening.standard();
        assertThat(screening.without(RuleId.of("NO_SUCH_RULE")).rules()).isEqualTo(screening.rules());
    }

    @Test
    void without_selfPair_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screening.standard().without(PairRules.SELF_PAIR.id()))
                .withMessage(KEPT);
    }

    @Test
    void with_anotherSelfPair_isRefused() {
        PairRule lenient = PairRule.refusing(RuleId.of("SELF_PAIR"), SOURCE, (mentor, mentee) -> false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screening.standard().with(lenient))
                .withMessage(KEPT);
    }

    @Test
    void with_theOneSelfPair_changesNothing() {
        Screening screening = Screening.standard();
        assertThat(screening.with(PairRules.SELF_PAIR).rules()).isEqualTo(screening.rules());
    }

    @Test
    void null_ofAnyKind_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> Screening.standard().with(nothing()))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> Screening.standard().without(nothing()))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> Screening.standard().admits(nothing(), eve))
                .withMessage("mentor");
        assertThatNullPointerException()
                .isThrownBy(() -> Screening.standard().refusals(ada, nothing()))
                .withMessage("mentee");
        assertThatNullPointerException()
                .isThrownBy(() -> PairRules.commonAvailability(nothing()))
                .withMessage("least");
        assertThatNullPointerException()
                .isThrownBy(() -> PairRules.wholeTimeframe(nothing()))
                .withMessage("timeframe");
    }

    private static boolean lacks(Person.Builder mentor, Person mentee) {
        return PairRules.LACK_OF_MENTOR_EXPERTISE.refuses(mentor.build(), mentee);
    }
}
