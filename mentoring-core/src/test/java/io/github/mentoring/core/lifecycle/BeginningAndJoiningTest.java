package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.Course.ADA;
import static io.github.mentoring.core.lifecycle.Course.BOB;
import static io.github.mentoring.core.lifecycle.Course.START;
import static io.github.mentoring.core.lifecycle.Course.noon;
import static io.github.mentoring.core.lifecycle.Course.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.format.MentoringScope;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.PhasePolicy;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.search.SearchPolicy;
import io.github.mentoring.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BeginningAndJoiningTest {

    private static final Lifecycle STANDARD = Lifecycle.under(MentoringPolicy.standard());
    private static final ImmutableSortedSet<ReadinessItem> ALL_READY =
            ImmutableSortedSet.copyOf(ReadinessItem.values());

    private static Parties guided(int mentors, int mentees) {
        return new Parties.Guided(
                ids("m", mentors)
                        .map(MentorId::of)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())),
                ids("e", mentees)
                        .map(MenteeId::of)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())));
    }

    private static Parties circle(int facilitators, int peers) {
        return new Parties.Circle(
                ids("p", peers).map(PersonId::of).collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())),
                ids("f", facilitators)
                        .map(PersonId::of)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())));
    }

    private static Stream<String> ids(String role, int count) {
        return Stream.iterate(1, i -> i + 1).limit(count).map(i -> role + i);
    }

    private static List<String> begin(Lifecycle lifecycle, Move.Begin begin) {
        return texts(
                lifecycle.begin(Command.of("c-1", START, begin), noon(START)).findings());
    }

    private static List<String> begin(Parties parties, MentoringFormat format) {
        return begin(STANDARD, Course.begin(parties, format, LearningModel.MENTORSHIP));
    }

    private static Move.Begin acceptedBy(PersonId... people) {
        return new Move.Begin(
                RelationshipId.of("r-1"),
                Parties.pair(ADA, BOB),
                Arrangement.of(MentoringFormat.DYAD),
                LearningModel.MENTORSHIP,
                Optional.empty(),
                ImmutableSortedSet.copyOf(people));
    }

    @Test
    @DisplayName("D-SEL-13, D-MODEL-05: nothing begins before everybody has accepted")
    void begin_notAcceptedByAll_isRefused() {
        assertThat(begin(STANDARD, acceptedBy(ADA.person()))).containsExactly("CONSENT_MISSING VIOLATION BOTH [bob]");
        assertThat(begin(STANDARD, acceptedBy())).containsExactly("CONSENT_MISSING VIOLATION BOTH [ada, bob]");
    }

    @Test
    void begin_policyThatAsksForNobodysAcceptance_isAccepted() {
        Lifecycle assigning = Lifecycle.under(MentoringPolicy.builder()
                .search(SearchPolicy.builder().requireAcceptance(false).build())
                .build());

        assertThat(begin(assigning, acceptedBy())).isEmpty();
    }

    @Test
    void begin_anotherStep_isIllegal() {
        Ruling ruling = STANDARD.begin(Command.of("c-1", START, new Move.Advance(Phase.ACQUAINT)), noon(START));

        assertThat(texts(ruling.findings()))
                .containsExactly("ILLEGAL_TRANSITION(NOTHING_BEGUN, ADVANCE) VIOLATION PROGRAMME []");
        assertThat(ruling.relationship()).isEmpty();
    }

    @Test
    void begin_ahead_isNotYet() {
        Ruling ruling = STANDARD.begin(
                Command.of("c-1", START.plusDays(1), acceptedBy(ADA.person(), BOB.person())), noon(START));

        assertThat(((Ruling.Refused) ruling).unmet())
                .extracting(Unmet::from)
                .containsExactly(Optional.of(START.plusDays(1)));
    }

    @Test
    void begin_longerAgoThanAHundredYears_isTooEarly() {
        Move.Begin begin = acceptedBy(ADA.person(), BOB.person());
        LocalDate slip = START.withYear(206);

        assertThat(texts(STANDARD.begin(Command.of("c-1", slip, begin), noon(START))
                        .findings()))
                .containsExactly("TOO_EARLY(" + slip + ", " + START.minusYears(100) + ") VIOLATION PROGRAMME []");
        assertThat(STANDARD.begin(Command.of("c-1", START.minusYears(100), begin), noon(START)))
                .isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void begin_formatThatThePartiesDoNotMakeUp_isRefused() {
        assertThat(begin(guided(1, 2), MentoringFormat.DYAD))
                .containsExactly("DYAD_NOT_ONE_TO_ONE VIOLATION PROGRAMME []");
        assertThat(begin(guided(2, 11), MentoringFormat.TEAM))
                .containsExactly("TEAM_RATIO_EXCEEDED(limit 10, excess 1) VIOLATION PROGRAMME []");
        assertThat(begin(guided(6, 1), MentoringFormat.COMMITTEE))
                .containsExactly("COMMITTEE_TOO_LARGE(limit 5, mentors 6) VIOLATION PROGRAMME []");
        assertThat(begin(circle(1, 1), MentoringFormat.DYAD))
                .containsExactly("INVALID_STRUCTURE VIOLATION PROGRAMME []");
        assertThat(begin(circle(0, 3), MentoringFormat.FACILITATED_PEER))
                .containsExactly("FACILITATOR_MISSING VIOLATION PROGRAMME []");
        assertThat(begin(circle(1, 3), MentoringFormat.FACILITATED_PEER)).isEmpty();
    }

    @Test
    @DisplayName("D-MODEL-07: coaching is one to one")
    void begin_coachingOfSeveral_isRefused() {
        assertThat(begin(STANDARD, Course.begin(guided(1, 2), MentoringFormat.GROUP, LearningModel.COACHING)))
                .containsExactly("COACHING_NOT_ONE_TO_ONE VIOLATION PROGRAMME [e1, e2, m1]");
    }

    @Test
    void begin_functionalWithoutAProject_isRefused() {
        Move.Begin begin = Move.Begin.mentorship(
                RelationshipId.of("r-1"),
                Parties.pair(ADA, BOB),
                Arrangement.builder()
                        .format(MentoringFormat.DYAD)
                        .scope(MentoringScope.FUNCTIONAL)
                        .build());

        assertThat(begin(STANDARD, begin)).containsExactly("FUNCTIONAL_PROJECT_MISSING VIOLATION BOTH []");
    }

    @Test
    void begin_unusualFormality_isRemarkedOn() {
        Move.Begin begin = new Move.Begin(
                RelationshipId.of("r-1"),
                Parties.pair(ADA, BOB),
                Arrangement.of(MentoringFormat.DYAD),
                LearningModel.COACHING,
                Optional.of(Formality.INFORMAL),
                ImmutableSortedSet.of(ADA.person(), BOB.person()));

        assertThat(begin(STANDARD, begin)).containsExactly("FORMALITY_UNUSUAL ADVISORY PROGRAMME []");
    }

    // coming in

    private static Move.Join join(Course course, ParticipantId who, ImmutableSortedSet<ReadinessItem> ready) {
        return new Move.Join(
                who, ready, Members.with(course.now().parties(), who).people());
    }

    @Test
    void join_aPair_makesItAnotherFormat() {
        Course course = Course.pair(STANDARD).working();
        Ruling ruling = course.attempt(join(course, MentorId.of("cy"), ALL_READY));

        assertThat(texts(ruling.findings())).containsExactly("FORMAT_CHANGED(DYAD, COMMITTEE) INFO PROGRAMME []");
        assertThat(Wording.english().of(ruling.findings().all().first()))
                .as("nobody has left")
                .isEqualTo("Another format describes those who are in it now. (one to one, a committee)");
        assertThat(ruling.events())
                .extracting(Event::change)
                .endsWith(new Consequence.Reshaped(MentoringFormat.COMMITTEE));
        assertThat(ruling.relationship().orElseThrow().arrangement().format()).isEqualTo(MentoringFormat.COMMITTEE);
    }

    @Test
    void join_withoutTheAcceptanceOfAll_isRefused() {
        Course course = Course.pair(STANDARD);
        Ruling ruling = course.attempt(
                new Move.Join(MenteeId.of("cy"), ALL_READY, ImmutableSortedSet.of(ADA.person(), PersonId.of("dan"))));

        assertThat(texts(ruling.findings()))
                .containsExactly(
                        "CONSENT_MISSING VIOLATION BOTH [bob, cy]",
                        "NOT_A_PARTY VIOLATION PROGRAMME [dan]",
                        "FORMAT_CHANGED(DYAD, GROUP) INFO PROGRAMME []");
    }

    @Test
    void join_againBeforeTheDayOnWhichTheNewcomerLeft_isTooEarly() {
        Course course = Course.of(STANDARD, guided(2, 2), MentoringFormat.TEAM);
        MentorId back = MentorId.of("m2");
        course.later(5).take(leave(back)).later(5).take(join(course, back, ALL_READY));
        course.later(5).take(leave(back)).later(5);
        Move.Join again = join(course, back, ALL_READY);

        for (int days : List.of(1, 7, 14)) {
            Ruling ruling = STANDARD.decide(
                    course.now(), Command.of("again", START.plusDays(days), again), noon(START.plusDays(20)));
            assertThat(texts(ruling.findings()))
                    .contains("TOO_EARLY(" + START.plusDays(days) + ", " + START.plusDays(15)
                            + ") VIOLATION PROGRAMME []");
        }
        assertThat(STANDARD.decide(
                        course.now(), Command.of("again", START.plusDays(15), again), noon(START.plusDays(20))))
                .isInstanceOf(Ruling.Accepted.class);
        Move.Join another = join(course, MentorId.of("m3"), ALL_READY);
        assertThat(STANDARD.decide(
                        course.now(), Command.of("another", START.plusDays(1), another), noon(START.plusDays(20))))
                .isInstanceOf(Ruling.Accepted.class);
    }

    private static Move.End leave(ParticipantId who) {
        return new Move.End(ImmutableSortedSet.of(who.person()), Move.End.Wish.SEPARATE, true);
    }

    @Test
    void join_afterThePreparation_needsReadiness() {
        Course preparing = Course.pair(STANDARD);
        assertThat(preparing.attempt(join(preparing, MenteeId.of("cy"), ImmutableSortedSet.of())))
                .isInstanceOf(Ruling.Accepted.class);

        Course working = Course.pair(STANDARD).working();
        assertThat(texts(working.attempt(join(
                                working,
                                MenteeId.of("cy"),
                                ImmutableSortedSet.of(ReadinessItem.REFLECTED_ON_PREPAREDNESS)))
                        .findings()))
                .containsExactly(
                        "NOT_READY(COMMITTED_TO_PARTICIPATION) VIOLATION MENTEE [cy]",
                        "NOT_READY(HAS_TIME_AND_ENERGY) VIOLATION MENTEE [cy]",
                        "FORMAT_CHANGED(DYAD, GROUP) INFO PROGRAMME []");
    }

    @Test
    void join_peersAndTheirFacilitator_answerForThemselves() {
        Course circle = Course.of(STANDARD, circle(0, 2), MentoringFormat.PEER_GROUP)
                .ready(answer -> answer.party().equals(PersonId.of("p2")));
        assertThat(texts(circle.attempt(new Move.Advance(Phase.ACQUAINT)).findings()))
                .first()
                .isEqualTo("NOT_READY(REFLECTED_ON_PREPAREDNESS) VIOLATION BOTH [p2]");

        Ruling facilitated = circle.attempt(join(circle, MentorId.of("cy"), ALL_READY));
        assertThat(facilitated.relationship().orElseThrow().arrangement().format())
                .isEqualTo(MentoringFormat.FACILITATED_PEER);
    }

    @Test
    void join_somebodyWhoIsInIt_isRefused() {
        Course course = Course.pair(STANDARD);

        assertThat(texts(course.attempt(join(course, MentorId.of("bob"), ALL_READY))
                        .findings()))
                .containsExactly("ALREADY_A_PARTY VIOLATION PROGRAMME [bob]");
    }

    @Test
    @DisplayName("D-MODEL-07: nobody comes into coaching")
    void join_coaching_isRefused() {
        Course course = Course.pair(STANDARD, LearningModel.COACHING);

        assertThat(texts(course.attempt(join(course, MenteeId.of("cy"), ALL_READY))
                        .findings()))
                .containsExactly(
                        "COACHING_NOT_ONE_TO_ONE VIOLATION PROGRAMME [ada, bob, cy]",
                        "FORMAT_CHANGED(DYAD, GROUP) INFO PROGRAMME []");
    }

    @Test
    void join_tooMany_isRefused() {
        Course committee = Course.of(STANDARD, guided(5, 1), MentoringFormat.COMMITTEE);
        assertThat(texts(committee
                        .attempt(join(committee, MentorId.of("m6"), ALL_READY))
                        .findings()))
                .containsExactly("COMMITTEE_TOO_LARGE(limit 5, mentors 6) VIOLATION PROGRAMME []");

        Lifecycle small = Lifecycle.under(MentoringPolicy.builder()
                .format(FormatPolicy.builder()
                        .groupMaxMenteesPerMentor(HeadCount.of(2))
                        .build())
                .build());
        Course group = Course.of(small, guided(1, 2), MentoringFormat.GROUP);
        assertThat(texts(
                        group.attempt(join(group, MenteeId.of("e3"), ALL_READY)).findings()))
                .containsExactly("GROUP_TOO_LARGE VIOLATION PROGRAMME []");
    }

    @Test
    @DisplayName("D-AMB-51: of those who came later, what they expect and share is asked, too")
    void advance_afterSomebodyCameIn_asksTheNewcomer() {
        Course course = Course.pair(STANDARD)
                .acquainting()
                .take(new Talk.Agree(Course.agreement(), Course.agreement().parties()));
        course.take(join(course, MenteeId.of("cy"), ALL_READY)).settleAllBut();

        assertThat(texts(course.attempt(new Move.Advance(Phase.APPLY)).findings()))
                .containsExactly(
                        "CULTURE_NOT_SHARED WARNING BOTH [cy]",
                        "EXPECTATIONS_NOT_CLARIFIED WARNING BOTH [cy]",
                        "ENVIRONMENT_STRUCTURE_NOT_DISCUSSED ADVISORY BOTH [ada, bob, cy]");
    }

    @Test
    @DisplayName("D-PH-03: who came in without being ready may be so later")
    void answer_ofANewcomerAtWork_isKept() {
        Lifecycle lax = Lifecycle.under(MentoringPolicy.builder()
                .phases(PhasePolicy.builder().readinessBlocks(false).build())
                .build());
        Course course = Course.of(lax, guided(2, 1), MentoringFormat.COMMITTEE).working();
        MentorId eve = MentorId.of("eve");
        course.take(join(course, eve, ImmutableSortedSet.of()));
        for (ReadinessItem item : ReadinessItem.values()) {
            course.take(new Talk.AnswerReadiness(eve.person(), item, true));
        }
        assertThat(course.now().groundwork().readiness().get(eve.person())).containsExactly(ReadinessItem.values());
    }

    @Test
    @DisplayName("D-TEAM-07: peers without a facilitator get to work like others")
    void advance_peers_areRemindedOfTheirTalks() {
        Course course = Course.of(STANDARD, circle(0, 3), MentoringFormat.PEER_GROUP)
                .acquainting()
                .settleAllBut();

        assertThat(texts(course.attempt(new Move.Advance(Phase.APPLY)).findings()))
                .hasSize(6)
                .contains("GROUND_RULES_MISSING WARNING BOTH [p1, p2, p3]");
    }
}
