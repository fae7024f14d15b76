package io.github.mentoring.core.obligation;

import static io.github.mentoring.core.obligation.ObligationFixture.ADA;
import static io.github.mentoring.core.obligation.ObligationFixture.BOB;
import static io.github.mentoring.core.obligation.ObligationFixture.day;
import static io.github.mentoring.core.obligation.ObligationFixture.held;
import static io.github.mentoring.core.obligation.ObligationFixture.meetings;
import static io.github.mentoring.core.obligation.ObligationFixture.met;
import static io.github.mentoring.core.obligation.ObligationFixture.noon;
import static io.github.mentoring.core.obligation.ObligationFixture.plan;
import static io.github.mentoring.core.obligation.ObligationFixture.planned;
import static io.github.mentoring.core.obligation.ObligationFixture.review;
import static io.github.mentoring.core.obligation.ObligationFixture.texts;
import static io.github.mentoring.core.obligation.ObligationFixture.working;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.agreement.Resolution;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.feedback.FeedbackSetting;
import io.github.mentoring.core.fixture.Lives;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalId;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.lifecycle.Groundwork;
import io.github.mentoring.core.lifecycle.Progress;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.MeetingTopic;
import io.github.mentoring.core.meeting.Preparation;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.Challenge;
import io.github.mentoring.core.relationship.ChallengeFactor;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.schedule.SchedulePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class ObligationCalendarTest {

    private static final ObligationCalendar STANDARD = ObligationCalendar.under(MentoringPolicy.standard());

    /** Returns what of the given kind is owed, as text. */
    private static List<String> owed(ObligationKind kind, Relationship relationship, String asOf) {
        return STANDARD.of(relationship, noon(asOf)).items().stream()
                .filter(item -> item.obligation().kind() == kind)
                .map(item -> item.obligation().bearer() + " "
                        + item.obligation().people() + " ("
                        + item.obligation().detail() + ") " + item.obligation().since() + " to "
                        + item.obligation().due() + " " + item.standing())
                .toList();
    }

    private static List<String> found(Relationship relationship, String asOf, String... rules) {
        return texts(STANDARD.signals(relationship, noon(asOf)), rules);
    }

    @Test
    void review_isOwedByTheProgrammeFromTheStartOn() {
        Relationship relationship = working("2026-01-15").build();
        assertThat(owed(ObligationKind.ANNUAL_REVIEW, relationship, "2026-01-15"))
                .containsExactly("PROGRAMME [] () 2026-01-15 to 2027-01-15 UPCOMING");
        assertThat(owed(ObligationKind.ANNUAL_REVIEW, relationship, "2027-01-15"))
                .containsExactly("PROGRAMME [] () 2026-01-15 to 2027-01-15 DUE");
        assertThat(owed(ObligationKind.ANNUAL_REVIEW, relationship, "2028-01-15"))
                .containsExactly("PROGRAMME [] () 2026-01-15 to 2027-01-15 OVERDUE");
    }

    @Test
    @DisplayName("D-TIME-09, D-AMB-08 a meeting is owed until there is one in the quarter")
    void quarter_owesTheMeetingsThatAreMissing() {
        assertThat(owed(ObligationKind.MEET_IN_QUARTER, met("2026-01-15"), "2026-04-14"))
                .containsExactly("BOTH [ada, bob] (held 0, least 1) 2026-01-15 to 2026-04-14 DUE");
        assertThat(owed(ObligationKind.MEET_IN_QUARTER, met("2026-01-15", "2026-02-01"), "2026-04-14"))
                .isEmpty();
        assertThat(owed(ObligationKind.MEET_IN_QUARTER, met("2026-01-15", "2026-02-01"), "2026-04-15"))
                .containsExactly("BOTH [ada, bob] (held 0, least 1) 2026-04-15 to 2026-07-14 UPCOMING");
    }

    @Test
    @DisplayName("D-MEET-16, D-MEET-17 late homework is owed, and a lapse of whoever took it on")
    void homework_isOwedByWhoeverTookItOnUntilItIsDone() {
        Relationship relationship =
                working("2026-01-15").progress(homework(false)).build();
        assertThat(owed(ObligationKind.HOMEWORK, relationship, "2026-02-10"))
                .containsExactly(
                        "MENTEE [bob] (m-2026-02-01, ...) 2026-02-01 to 2026-02-10 DUE",
                        "MENTOR [ada] (m-2026-02-01, ...) 2026-02-01 to 2026-02-20 UPCOMING");
        assertThat(found(relationship, "2026-02-10", "RELIABILITY_LAPSE")).isEmpty();
        assertThat(found(relationship, "2026-02-11", "RELIABILITY_LAPSE"))
                .containsExactly("RELIABILITY_LAPSE(TASK_NOT_DONE, 2026-02-10) WARNING MENTEE [bob]");
        assertThat(found(relationship, "2026-02-21", "RELIABILITY_LAPSE"))
                .containsExactly(
                        "RELIABILITY_LAPSE(TASK_NOT_DONE, 2026-02-10) WARNING MENTEE [bob]",
                        "RELIABILITY_LAPSE(TASK_NOT_DONE, 2026-02-20) WARNING MENTOR [ada]");
        Relationship done = working("2026-01-15").progress(homework(true)).build();
        assertThat(owed(ObligationKind.HOMEWORK, done, "2026-02-10")).isEmpty();
        assertThat(found(done, "2026-02-21", "RELIABILITY_LAPSE")).isEmpty();
    }

    private static Progress homework(boolean done) {
        Homework ofMentor = Homework.builder()
                .bearer(ADA)
                .task("secret-task")
                .due(day("2026-02-20"))
                .done(done)
                .build();
        return Progress.builder()
                .addMeetings(held("2026-02-01")
                        .build()
                        .withWrapUp(WrapUp.builder()
                                .nextMeeting(day("2026-03-01"))
                                .menteeHomework(ImmutableList.of(
                                        ObligationFixture.ofMentee("2026-02-10").withDone(done)))
                                .mentorHomework(ImmutableList.of(ofMentor))
                                .build()))
                .build();
    }

    @Test
    @DisplayName("D-MEET-01 a mentee prepares until the day of the meeting; it is held or called off")
    void plannedMeeting_isToBePreparedAndHeld() {
        Relationship relationship = working("2026-01-15")
                .progress(Progress.builder()
                        .putPlanned(
                                plan("2026-02-01").build().id(),
                                planned(
                                        "2026-01-20",
                                        plan("2026-02-01")
                                                .putPreparations(
                                                        BOB,
                                                        Preparation.builder()
                                                                .addTopics(MeetingTopic.of("secret-topic"))
                                                                .build())
                                                .build()))
                        .build())
                .build();
        assertThat(owed(ObligationKind.PREPARE_MEETING, relationship, "2026-02-01"))
                .containsExactly("MENTEE [bob] (m-2026-02-01, NEEDS) 2026-01-20 to 2026-02-01 DUE");
        assertThat(owed(ObligationKind.HOLD_MEETING, relationship, "2026-02-01"))
                .containsExactly("BOTH [ada, bob] (m-2026-02-01) 2026-01-20 to 2026-02-01 DUE");
        assertThat(owed(ObligationKind.PREPARE_MEETING, relationship, "2026-02-02"))
                .isEmpty();
        assertThat(owed(ObligationKind.HOLD_MEETING, relationship, "2026-02-02"))
                .containsExactly("BOTH [ada, bob] (m-2026-02-01) 2026-01-20 to 2026-02-01 OVERDUE");
    }

    @Test
    @DisplayName("D-PH-14 a mentor gives feedback between two meetings")
    void feedback_isOwedBeforeTheNextMeetingAndMissedAfterIt() {
        Progress planned = ObligationFixture.from(meetings("2026-02-01", "2026-03-01"))
                .putPlanned(
                        plan("2026-04-01").build().id(),
                        planned("2026-03-02", plan("2026-04-01").build()))
                .build();
        Relationship silent = working("2026-01-15").progress(planned).build();
        assertThat(owed(ObligationKind.GIVE_FEEDBACK, silent, "2026-03-20"))
                .containsExactly("MENTOR [ada] (m-2026-04-01) 2026-03-01 to 2026-04-01 UPCOMING");
        assertThat(found(silent, "2026-03-20", "NO_MENTOR_FEEDBACK"))
                .containsExactly("NO_MENTOR_FEEDBACK(2026-03-01) ADVISORY MENTOR [ada]");
        Relationship spoken = working("2026-01-15")
                .progress(ObligationFixture.from(planned)
                        .addFeedback(feedback("2026-02-15"), feedback("2026-03-15"))
                        .build())
                .build();
        assertThat(owed(ObligationKind.GIVE_FEEDBACK, spoken, "2026-03-20")).isEmpty();
        assertThat(found(spoken, "2026-03-20", "NO_MENTOR_FEEDBACK")).isEmpty();
        Relationship acquainting = ObligationFixture.in(Phase.ACQUAINT, "2026-01-15", "2026-01-20")
                .progress(planned)
                .build();
        assertThat(found(acquainting, "2026-03-20", "NO_MENTOR_FEEDBACK")).isEmpty();
    }

    @Test
    @DisplayName("D-PH-14 feedback to somebody else is none between two meetings")
    void feedback_toWhoWasInNeitherMeeting_closesNoGap() {
        Progress met = ObligationFixture.from(meetings("2026-02-01", "2026-03-01"))
                .addFeedback(feedback("2026-02-15", MenteeId.of("dia")))
                .build();
        Relationship group = working("2026-01-15", Lives.guided(List.of("ada"), List.of("bob", "dia")))
                .progress(met)
                .build();
        assertThat(found(group, "2026-03-20", "NO_MENTOR_FEEDBACK"))
                .containsExactly("NO_MENTOR_FEEDBACK(2026-03-01) ADVISORY MENTOR [ada]");
    }

    @Test
    @DisplayName("D-TIME-09 mentees who meet by themselves do for no quarter, peers do")
    void quarter_isForAMentorAndAMentee() {
        Meeting ofMentees = Meeting.builder(MeetingPlan.builder()
                        .id(MeetingId.of("m"))
                        .date(day("2026-02-01"))
                        .addMentees(BOB, MenteeId.of("dia"))
                        .build())
                .build();
        Progress met = Progress.builder().addMeetings(ofMentees).build();
        Relationship group = working("2026-01-15", Lives.guided(List.of("ada"), List.of("bob", "dia")))
                .progress(met)
                .build();
        assertThat(owed(ObligationKind.MEET_IN_QUARTER, group, "2026-02-02")).hasSize(1);
        assertThat(found(group, "2026-04-15", "BELOW_QUARTERLY_MINIMUM")).hasSize(1);
        Relationship circle = working("2026-01-15", Lives.circle(List.of("bob", "dia"), List.of()))
                .progress(met)
                .build();
        assertThat(owed(ObligationKind.MEET_IN_QUARTER, circle, "2026-02-02")).isEmpty();
        assertThat(found(circle, "2026-04-15", "BELOW_QUARTERLY_MINIMUM")).isEmpty();
    }

    private static Feedback feedback(String on) {
        return feedback(on, BOB);
    }

    private static Feedback feedback(String on, MenteeId to) {
        return Feedback.builder()
                .from(ADA)
                .to(to)
                .date(day(on))
                .setting(FeedbackSetting.ONE_TO_ONE)
                .build();
    }

    @Test
    @DisplayName("D-GOAL-01, D-GOAL-04 an accepted goal is to be reached by its day")
    void goal_isOwedByTheMenteeOnceBothHaveAcceptedIt() {
        Goal.Builder goal = Goal.builder("g").text("secret-goal").targetDate(day("2026-06-01"));
        assertThat(owed(ObligationKind.REACH_GOAL, pursuing(goal.build()), "2026-06-01"))
                .isEmpty();
        Relationship accepted = pursuing(Goal.builder("g")
                .text("secret-goal")
                .targetDate(day("2026-06-01"))
                .addAcceptedBy(Side.MENTOR, Side.MENTEE)
                .build());
        assertThat(owed(ObligationKind.REACH_GOAL, accepted, "2026-06-01"))
                .containsExactly("MENTEE [bob] (g) 2026-01-15 to 2026-06-01 DUE");
        assertThat(found(accepted, "2026-06-02", "GOAL_OVERDUE"))
                .containsExactly("GOAL_OVERDUE(g, 2026-06-01) WARNING MENTEE [bob]");
        assertThat(found(accepted, "2026-05-01", "HORIZON_EMPTY"))
                .containsExactly(
                        "HORIZON_EMPTY(INTERMEDIATE) ADVISORY MENTEE [bob]",
                        "HORIZON_EMPTY(LONG) ADVISORY MENTEE [bob]");
    }

    private static Relationship pursuing(Goal goal) {
        return working("2026-01-15")
                .groundwork(Groundwork.builder()
                        .putGoals(BOB, GoalPlan.of(BOB, goal))
                        .build())
                .build();
    }

    @Test
    @DisplayName("D-AGR-12 what is finite from the outset is decided on at its end")
    void agreement_isToBeLookedAtAndDecidedOn() {
        Groundwork agreed = Groundwork.builder()
                .until(day("2027-06-01"))
                .agreement(PartnershipAgreement.between(ADA, BOB)
                        .start(day("2026-01-15"))
                        .end(day("2027-05-01"))
                        .reviewOn(day("2026-07-01"))
                        .build())
                .build();
        Relationship relationship = working("2026-01-15").groundwork(agreed).build();
        assertThat(owed(ObligationKind.DECIDE_AT_END, relationship, "2027-05-02"))
                .containsExactly("BOTH [ada, bob] () 2026-01-15 to 2027-05-01 OVERDUE");
        assertThat(owed(ObligationKind.REVIEW_AGREEMENT, relationship, "2026-07-01"))
                .containsExactly("BOTH [ada, bob] () 2026-01-15 to 2026-07-01 DUE");
        Relationship reviewed = working("2026-01-15")
                .groundwork(agreed)
                .progress(Progress.builder()
                        .addReviews(review("2026-07-01", ReviewOutcome.CONTINUE))
                        .build())
                .build();
        assertThat(owed(ObligationKind.REVIEW_AGREEMENT, reviewed, "2026-07-01"))
                .isEmpty();
    }

    @Test
    @DisplayName("D-CHAL-01 difficulties are a reason to look again at what one expects; failure, to end")
    void conduct_isToBeLookedIntoByTheProgrammeAndTalkedOverByTheTwo() {
        ConductEvent challenge =
                new ConductEvent.ChallengeMet(day("2026-02-01"), Challenge.of(ChallengeFactor.OVERDEPENDENCY));
        Relationship relationship = reported(working("2026-01-15"), challenge);
        assertThat(owed(ObligationKind.REVIEW_EXPECTATIONS, relationship, "2026-02-01"))
                .containsExactly("BOTH [ada, bob] (ada, bob) 2026-02-01 to 2026-03-03 UPCOMING");
        assertThat(owed(ObligationKind.ASSESS_CONDUCT, relationship, "2026-02-16"))
                .contains("PROGRAMME [] (REVIEW_EXPECTATIONS, ada, bob) 2026-02-01 to 2026-02-15 OVERDUE");
        assertThat(found(relationship, "2026-02-01", "REVIEW_EXPECTATIONS"))
                .containsExactly("REVIEW_EXPECTATIONS WARNING BOTH [ada, bob]");
        assertThat(STANDARD.of(relationship, noon("2026-01-31")).signals(RelationshipId.of("r-1")))
                .isEqualTo(STANDARD.signals(working("2026-01-15").build(), noon("2026-01-31")));
        Relationship failed = reported(
                working("2026-01-15"),
                challenge,
                new ConductEvent.ExpectationsReviewed(day("2026-02-10"), ExpectationReview.FAILED));
        assertThat(owed(ObligationKind.REVIEW_EXPECTATIONS, failed, "2026-02-10"))
                .isEmpty();
        assertThat(owed(ObligationKind.END_FAILED, failed, "2026-02-10"))
                .containsExactly("BOTH [ada, bob] (ada, bob) 2026-02-10 to 2026-02-10 DUE");
    }

    private static Relationship reported(Relationship.Builder relationship, ConductEvent... events) {
        return relationship
                .addConduct(ConductLog.between(ADA, BOB, day("2026-01-15"))
                        .addEvents(events)
                        .build())
                .build();
    }

    @Test
    void conductAfterTheEnd_isForTheProgrammeAlone_andNothingFallsDueAnyMore() {
        ConductLog log = ConductLog.between(ADA, BOB, day("2026-01-15"))
                .addEvents(
                        new ConductEvent.ChallengeMet(day("2026-02-01"), Challenge.of(ChallengeFactor.OVERDEPENDENCY)))
                .addCommitments(new Commitment.MessageSent(Side.MENTOR, noon("2026-02-27"), Optional.empty()))
                .build();
        Relationship over = ObligationFixture.in(Phase.ENDED, "2026-01-15", "2026-03-01")
                .addConduct(log)
                .build();
        assertThat(STANDARD.of(over, noon("2026-04-01")).items())
                .isNotEmpty()
                .allMatch(item -> item.obligation().kind() == ObligationKind.ASSESS_CONDUCT);
        assertThat(found(over, "2026-04-01", "RELIABILITY_LAPSE")).isEmpty();
        Relationship live = working("2026-01-15").addConduct(log).build();
        assertThat(found(live, "2026-04-01", "RELIABILITY_LAPSE"))
                .containsExactly("RELIABILITY_LAPSE(SLOW_REPLY, 2026-03-04) WARNING MENTOR [ada]");
    }

    @Test
    @DisplayName("D-AGR-05 a misunderstanding is told until it is settled")
    void misunderstanding_isToldUntilItIsSettled() {
        Misunderstanding settled = Misunderstanding.builder()
                .between("ada", "bob")
                .raisedOn(day("2026-02-01"))
                .text("secret-matter")
                .resolution(new Resolution(day("2026-02-05"), "secret-end"))
                .build();
        Relationship relationship = working("2026-01-15")
                .groundwork(Groundwork.builder().addMisunderstandings(settled).build())
                .build();
        assertThat(found(relationship, "2026-02-04", "MISUNDERSTANDING_OPEN"))
                .containsExactly("MISUNDERSTANDING_OPEN(entry 1, 2026-02-01) WARNING BOTH [ada, bob]");
        assertThat(found(relationship, "2026-02-05", "MISUNDERSTANDING_OPEN")).isEmpty();
    }

    @Test
    @DisplayName("D-AGR-04, D-AGR-12, D-CUL-02 what the first talks left open is told while they work")
    void firstTalks_leftOpen_areToldAtWork() {
        assertThat(found(
                        working("2026-01-15").build(),
                        "2026-02-01",
                        "EXPECTATIONS_NOT_CLARIFIED",
                        "FINITE_EXPECTATION_NOT_SET",
                        "CULTURE_NOT_SHARED"))
                .containsExactly(
                        "CULTURE_NOT_SHARED WARNING BOTH [ada, bob]",
                        "EXPECTATIONS_NOT_CLARIFIED WARNING BOTH [ada, bob]",
                        "FINITE_EXPECTATION_NOT_SET WARNING BOTH [ada, bob]");
        assertThat(found(working("2026-01-15").build(), "2026-02-01", "ACQUAINT_INCOMPLETE"))
                .contains("ACQUAINT_INCOMPLETE(INTRODUCTIONS) WARNING BOTH [ada, bob]");
        assertThat(found(
                        ObligationFixture.in(Phase.ACQUAINT, "2026-01-15", "2026-01-20")
                                .build(),
                        "2026-02-01",
                        "ACQUAINT_INCOMPLETE",
                        "CULTURE_NOT_SHARED"))
                .isEmpty();
    }

    @Test
    @DisplayName("D-AGR-12 a last day that they have said is an end, whether an agreement names one or not")
    void firstTalks_aLastDay_isAnEnd() {
        Groundwork said = Groundwork.builder().until(day("2026-12-31")).build();
        Groundwork agreed = Groundwork.builder()
                .until(day("2026-12-31"))
                .agreement(PartnershipAgreement.between(ADA, BOB)
                        .start(day("2027-02-01")) // after the last day, by a slip
                        .build())
                .build();
        for (Groundwork groundwork : List.of(said, agreed)) {
            Relationship relationship =
                    working("2026-01-15").groundwork(groundwork).build();
            assertThat(owed(ObligationKind.DECIDE_AT_END, relationship, "2026-02-01"))
                    .hasSize(1);
            assertThat(found(relationship, "2026-02-01", "FINITE_EXPECTATION_NOT_SET"))
                    .isEmpty();
            assertThat(found(
                            working("2026-01-15")
                                    .groundwork(Groundwork.builder()
                                            .agreement(groundwork.agreement())
                                            .build())
                                    .build(),
                            "2026-02-01",
                            "FINITE_EXPECTATION_NOT_SET"))
                    .as("once the end is open again")
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("D-MEET-06, D-MEET-11, D-MEET-12 what a meeting left open is told until the next one")
    void lastMeeting_leftOpen_isToldUntilTheNext() {
        MeetingPlan plan = plan("2026-02-01").build();
        Progress open =
                Progress.builder().addMeetings(Meeting.builder(plan).build()).build();
        assertThat(found(
                        working("2026-01-15").progress(open).build(),
                        "2026-02-02",
                        "WRAP_UP_INCOMPLETE",
                        "BETWEEN_MEETINGS_UNCLEAR"))
                .containsExactly(
                        "BETWEEN_MEETINGS_UNCLEAR(TASKS_UNTIL_NEXT, NEXT_TOPICS) WARNING BOTH [ada, bob]",
                        "WRAP_UP_INCOMPLETE(NEXT_MEETING, MENTEE_HOMEWORK, MENTOR_HOMEWORK) WARNING BOTH [ada, bob]");
        Progress planned = ObligationFixture.from(open)
                .putPlanned(
                        plan("2026-03-01").build().id(),
                        planned("2026-02-02", plan("2026-03-01").build()))
                .build();
        assertThat(found(working("2026-01-15").progress(planned).build(), "2026-02-02", "WRAP_UP_INCOMPLETE"))
                .containsExactly("WRAP_UP_INCOMPLETE(MENTEE_HOMEWORK, MENTOR_HOMEWORK) WARNING BOTH [ada, bob]");
        Progress next = ObligationFixture.from(open)
                .addMeetings(held("2026-03-01").build())
                .build();
        assertThat(found(
                        working("2026-01-15").progress(next).build(),
                        "2026-03-02",
                        "WRAP_UP_INCOMPLETE",
                        "BETWEEN_MEETINGS_UNCLEAR"))
                .isEmpty();
    }

    @Test
    @DisplayName("D-OUT-08 a review that names no benefit is told until the next one")
    void review_withoutBenefits_isTold() {
        Relationship relationship = working("2025-09-01")
                .progress(Progress.builder()
                        .addReviews(AnnualReview.builder()
                                .addSubjects(ADA.person(), BOB.person())
                                .date(day("2026-09-01"))
                                .outcome(ReviewOutcome.CONTINUE)
                                .build())
                        .build())
                .build();
        assertThat(found(relationship, "2026-10-01", "NO_BENEFIT_RECORDED"))
                .containsExactly(
                        "NO_BENEFIT_RECORDED(MENTEE) ADVISORY BOTH [ada, bob]",
                        "NO_BENEFIT_RECORDED(MENTOR) ADVISORY BOTH [ada, bob]");
    }

    @Test
    void beforeItBegins_nothingIsOwed_andTheStartIsTheNextChange() {
        Relationship relationship = working("2026-01-15").build();
        assertThat(STANDARD.of(relationship, noon("2026-01-14")).items()).isEmpty();
        assertThat(STANDARD.nextChange(relationship, noon("2026-01-14"))).contains(midnight("2026-01-15"));
    }

    private static Instant midnight(String day) {
        return day(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    @Test
    void nextChange_whereTheZoneLeavesADayOut_isTheStartOfTheNext() {
        ObligationCalendar apia = ObligationCalendar.under(MentoringPolicy.builder()
                .schedule(SchedulePolicy.builder()
                        .meetingsPerQuarter(0)
                        .zone(ZoneId.of("Pacific/Apia"))
                        .build())
                .build());
        Relationship relationship = working("2010-12-30").build();
        Instant change = apia.nextChange(relationship, noon("2011-12-20")).orElseThrow();
        assertThat(change).isEqualTo(Instant.parse("2011-12-30T10:00:00Z")); // when the 31st begins there
        assertThat(apia.of(relationship, change).standing(Standing.OVERDUE))
                .extracting(Obligation::kind)
                .containsExactly(ObligationKind.ANNUAL_REVIEW);
    }

    @Test
    void nextChange_whereTheClocksGoBackOverMidnight_tellsBothTimes() {
        ZoneId zone = ZoneId.of("America/St_Johns"); // from 00:01 on 7 November 2010 back to 23:01
        ObligationCalendar calendar = ObligationCalendar.under(MentoringPolicy.builder()
                .schedule(SchedulePolicy.builder()
                        .meetingsPerQuarter(0)
                        .zone(zone)
                        .build())
                .build());
        Relationship relationship = working("2009-11-07").build();
        Instant first = Instant.parse("2010-11-07T02:30:00Z");
        assertThat(calendar.nextChange(relationship, first.minusSeconds(60))).contains(first);
        assertThat(calendar.nextChange(relationship, first)).contains(first.plusSeconds(60));
        assertThat(calendar.nextChange(relationship, first.plusSeconds(60))).contains(first.plusSeconds(3600));
    }

    @Test
    void farTimes_areRefused() {
        Relationship relationship = working("2026-01-15").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.of(relationship, Instant.MAX))
                .withMessage("day to look at lies beyond the years that can be reckoned with: " + Instant.MAX
                        + "; choose one between -999990000-01-01 and +999990000-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.signals(relationship, noon(LocalDate.of(3026, 1, 16))))
                .withMessage(
                        "relationship `r-1` began on 2026-01-15, more than a thousand years before the day to look at:"
                                + " 3026-01-16; choose an earlier day");
        Relationship late = working(LocalDate.MAX.toString()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.nextChange(late, noon("2026-01-15")))
                .withMessage("relationship `r-1` begins beyond the years that can be reckoned with: +999999999-12-31;"
                        + " choose one between -999990000-01-01 and +999990000-12-31");
    }

    @Test
    void over_longAgo_isNoHindrance() {
        Relationship over = ObligationFixture.in(Phase.ENDED, "0206-03-02", "2026-03-02")
                .addConduct(ConductLog.between(ADA, BOB, day("0206-03-02"))
                        .addEvents(ConductEvent.BoundaryBreached.by(
                                day("2026-02-02"), Side.MENTOR, BoundaryBreach.UNPROFESSIONAL_CONDUCT))
                        .build())
                .build();
        assertThat(STANDARD.of(over, noon("2026-05-01")).items())
                .extracting(each -> each.obligation().kind())
                .containsExactly(ObligationKind.ASSESS_CONDUCT);
        assertThat(STANDARD.nextChange(over, noon("2027-05-01"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HealthCheck.under(MentoringPolicy.standard()).of(over, Set.of(), noon("2026-05-01")))
                .withMessage("relationship `r-1` began on 0206-03-02, more than a thousand years before the day to look"
                        + " at: 2026-03-02; choose an earlier day");
    }

    @Test
    void farDays_areOwedLikeAnyOther() {
        Groundwork agreed = Groundwork.builder().until(LocalDate.MAX).build();
        Relationship relationship = ObligationFixture.in(Phase.APPLY, "2026-01-15", "2026-01-15")
                .groundwork(agreed)
                .build();
        assertThat(owed(ObligationKind.DECIDE_AT_END, relationship, "2026-01-15"))
                .containsExactly("BOTH [ada, bob] () 2026-01-15 to +999999999-12-31 UPCOMING");
        assertThat(STANDARD.nextChange(relationship, noon("2026-01-15"))).isPresent();
        assertThat(pursuing(Goal.builder("g")
                        .text("secret-goal")
                        .targetDate(LocalDate.MIN)
                        .addAcceptedBy(Side.MENTOR, Side.MENTEE)
                        .build()))
                .satisfies(each -> assertThat(STANDARD.nextChange(each, noon("2026-01-15")))
                        .isPresent());
    }

    @Test
    void programme_thatNamesARelationshipTwice_isRefused() {
        Relationship relationship = working("2026-01-15").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.of(List.of(relationship, relationship), noon("2026-01-15")))
                .withMessage("programme has relationship `r-1` twice; name it once");
    }

    @Test
    void goalSetForADayThatIsPast_isOverdueFromTheDayOnWhichItWasSet() {
        Relationship pursuing = working("2026-01-15")
                .groundwork(Groundwork.builder()
                        .putGoals(
                                BOB,
                                GoalPlan.of(
                                        BOB,
                                        Goal.builder("g")
                                                .text("secret-goal")
                                                .targetDate(day("2026-02-01"))
                                                .addAcceptedBy(Side.MENTOR, Side.MENTEE)
                                                .build()))
                        .putGoalsSetOn(BOB, ImmutableSortedMap.of(GoalId.of("g"), day("2026-03-01")))
                        .build())
                .build();
        assertThat(owed(ObligationKind.REACH_GOAL, pursuing, "2026-03-01"))
                .containsExactly("MENTEE [bob] (g) 2026-03-01 to 2026-02-01 OVERDUE");
    }
}
