package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.ANN;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.START;
import static io.github.mentoring.core.lifecycle.RecordsFixture.after;
import static io.github.mentoring.core.lifecycle.RecordsFixture.at;
import static io.github.mentoring.core.lifecycle.RecordsFixture.committee;
import static io.github.mentoring.core.lifecycle.RecordsFixture.decide;
import static io.github.mentoring.core.lifecycle.RecordsFixture.followed;
import static io.github.mentoring.core.lifecycle.RecordsFixture.leave;
import static io.github.mentoring.core.lifecycle.RecordsFixture.lines;
import static io.github.mentoring.core.lifecycle.RecordsFixture.living;
import static io.github.mentoring.core.lifecycle.RecordsFixture.pair;
import static io.github.mentoring.core.lifecycle.RecordsFixture.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.feedback.FeedbackQuality;
import io.github.mentoring.core.feedback.FeedbackSetting;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.FormatPolicy.ProjectCompletion;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.format.MentoringScope;
import io.github.mentoring.core.format.Project;
import io.github.mentoring.core.learning.CoachingCycle;
import io.github.mentoring.core.learning.CoachingStep;
import io.github.mentoring.core.learning.CoachingStep.Intervention;
import io.github.mentoring.core.learning.CoachingStep.Performance;
import io.github.mentoring.core.learning.CoachingTechnique;
import io.github.mentoring.core.learning.Score;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.MeetingTopic;
import io.github.mentoring.core.meeting.MentorStance;
import io.github.mentoring.core.meeting.Preparation;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.schedule.Booking;
import io.github.mentoring.core.schedule.OfficeHours;
import io.github.mentoring.core.schedule.Place;
import io.github.mentoring.core.schedule.SettingKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkChecksTest {

    private static final MeetingId M1 = MeetingId.of("m1");
    private static final PersonId ADA_SELF = ADA.person();
    private static final PersonId BOB_SELF = BOB.person();
    private static final Homework READ =
            Homework.builder().bearer(BOB).task("secret-read").build();

    @Test
    void s06_projectCompletes_opensAReviewAndEndsNothing() {
        Ruling ruling = decide(course(), LocalDate.parse("2026-11-30"), new Work.CompleteProject());
        assertThat(followed(ruling)).isEmpty();
        assertThat(lines(ruling)).containsExactly("PROJECT_COMPLETE_REVIEW() ADVISORY BOTH [ada, bob]");
        Relationship now = ruling.relationship().orElseThrow();
        assertThat(now.phase()).isEqualTo(Phase.APPLY);
        assertThat(now.progress().projectCompletedOn()).contains(LocalDate.parse("2026-11-30"));
    }

    @Test
    void s06_underAPolicyThatProposesAnEnd_proposesItAndEndsNothing() {
        MentoringPolicy policy = MentoringPolicy.builder()
                .format(FormatPolicy.builder()
                        .projectCompletion(ProjectCompletion.PROPOSE_END)
                        .build())
                .build();
        Ruling ruling = decide(Lifecycle.under(policy), course(), DAY, new Work.CompleteProject());
        assertThat(lines(ruling))
                .containsExactly(
                        "END_PROPOSED() ADVISORY BOTH [ada, bob]",
                        "PROJECT_COMPLETE_REVIEW() ADVISORY BOTH [ada, bob]");
        assertThat(ruling.relationship().orElseThrow().phase()).isEqualTo(Phase.APPLY);
    }

    @Test
    @DisplayName("D-TEAM-13 and D-AMB-35 only what is bound to a project has one to finish, and once")
    void completeProject_withoutOneOrTwice_isRefused() {
        assertThat(unmet(decide(pair(), DAY, new Work.CompleteProject())))
                .containsExactly("NOT_ON_RECORD(FUNCTIONAL) VIOLATION PROGRAMME");
        assertThat(unmet(decide(after(course(), DAY, new Work.CompleteProject()), DAY, new Work.CompleteProject())))
                .containsExactly("ALREADY_ON_RECORD(course) VIOLATION PROGRAMME");
        assertThat(lines(decide(after(course(), DAY, leave("bob")), DAY, new Work.CompleteProject())))
                .as("over, so that nothing is left to be looked at")
                .isEmpty();
    }

    @Test
    @DisplayName("D-PH-13 meetings, feedback and coaching are put on record while at work")
    void work_inTheWorkingPhase_isKept() {
        CoachingCycle cycle = cycle(new Performance(1, Score.of(5)));
        Feedback feedback = feedback(DAY, ADA, BOB).build();
        Relationship now = after(
                pair(),
                DAY,
                new Work.HoldMeeting(meeting("m1", DAY)),
                new Work.GiveFeedback(feedback),
                new Work.Coach(cycle),
                new Work.Reflect(BOB));
        assertThat(now.progress().meetings()).extracting(Meeting::id).containsExactly(M1);
        assertThat(now.progress().feedback()).containsExactly(feedback);
        assertThat(now.progress().coaching()).containsExactly(cycle);
        assertThat(now.progress().reflected()).containsExactly(BOB);
    }

    @Test
    @DisplayName("D-MEET-01 to D-MEET-13 what a meeting lacks is said, and the meeting kept")
    void holdMeeting_unpreparedAndUnsettled_isKeptWithRemarks() {
        Meeting meeting = meeting("m1", DAY);
        Ruling ruling = decide(pair(), DAY, new Work.HoldMeeting(meeting));
        assertThat(ruling.findings()).isEqualTo(meeting.plan().findings().and(meeting.findings()));
        assertThat(lines(ruling))
                .contains(
                        "MENTEE_NOT_PREPARED(TOPICS) WARNING MENTEE [bob]",
                        "STANCE_NOT_CLEAR() WARNING BOTH [ada]",
                        "WRAP_UP_INCOMPLETE(NEXT_MEETING, MENTEE_HOMEWORK, MENTOR_HOMEWORK) WARNING BOTH [ada, bob]",
                        "BETWEEN_MEETINGS_UNCLEAR(TASKS_UNTIL_NEXT, NEXT_TOPICS) WARNING BOTH [ada, bob]");
    }

    @Test
    @DisplayName("D-MEET-01 what was prepared for the plan is prepared when the meeting is held")
    void holdMeeting_thatWasPlanned_countsWhatWasPreparedForIt() {
        MeetingPlan bare = MeetingPlan.builder(M1, DAY, ADA, BOB).build();
        Preparation prepared = Preparation.builder()
                .addTopics(MeetingTopic.of("secret-topic"))
                .addNeeds("secret-need")
                .build();
        MeetingPlan full = MeetingPlan.builder(M1, DAY.plusDays(2), ADA, BOB)
                .putPreparations(BOB, prepared)
                .putStances(ADA, MentorStance.of(MentorStance.Role.ADVISER, MentorStance.Involvement.ACTIVE))
                .build();
        Relationship planned = after(pair(), DAY, new Work.PlanMeeting(full, Optional.empty()));
        Step held = new Work.HoldMeeting(Meeting.builder(bare).build());
        assertThat(lines(decide(planned, DAY, held)).toString())
                .doesNotContain("MENTEE_NOT_PREPARED", "STANCE_NOT_CLEAR");
        MeetingPlan worse = MeetingPlan.builder(M1, DAY, ADA, BOB)
                .putPreparations(BOB, Preparation.none())
                .build();
        assertThat(lines(decide(
                                planned,
                                DAY,
                                new Work.HoldMeeting(Meeting.builder(worse).build())))
                        .toString())
                .as("what it says itself counts")
                .contains("MENTEE_NOT_PREPARED(TOPICS)", "MENTEE_NOT_PREPARED(NEEDS)")
                .doesNotContain("STANCE_NOT_CLEAR");
        MeetingPlan others = MeetingPlan.builder(M1, DAY, ANN, BOB).build();
        assertThat(lines(decide(
                        after(committee(), DAY, new Work.PlanMeeting(full, Optional.empty())),
                        DAY,
                        new Work.HoldMeeting(Meeting.builder(others).build()))))
                .contains("STANCE_NOT_CLEAR() WARNING BOTH [ann]")
                .doesNotContain("MENTEE_NOT_PREPARED(TOPICS) WARNING MENTEE [bob]");
    }

    @Test
    void holdMeeting_withStrangersOnAnotherDay_isRefusedWithBoth() {
        Meeting meeting = Meeting.builder(
                        MeetingPlan.builder(M1, DAY.minusDays(2), ANN, BOB).build())
                .build();
        assertThat(unmet(decide(pair(), DAY, new Work.HoldMeeting(meeting))))
                .containsExactly(
                        "DAYS_DIFFER(2026-02-18, 2026-02-20) VIOLATION PROGRAMME",
                        "NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
    }

    @Test
    void holdMeeting_twice_isRefused() {
        Relationship held = after(pair(), DAY, new Work.HoldMeeting(meeting("m1", DAY)));
        assertThat(unmet(decide(held, DAY.plusDays(7), new Work.HoldMeeting(meeting("m1", DAY.plusDays(7))))))
                .containsExactly("ALREADY_ON_RECORD(m1) VIOLATION PROGRAMME");
        assertThat(unmet(decide(held, DAY, plan("m1", DAY.plusDays(7), Optional.empty()))))
                .containsExactly("ALREADY_ON_RECORD(m1) VIOLATION PROGRAMME");
    }

    @Test
    void holdMeeting_toldAfterSomebodyLeft_countsThemUntilTheirLastDay() {
        Relationship left = after(committee(), DAY, leave("ann"));
        Meeting before =
                Meeting.builder(MeetingPlan.builder(M1, DAY, ANN, BOB).build()).build();
        assertThat(followed(decide(left, DAY, new Work.HoldMeeting(before)))).isEmpty();
        LocalDate next = DAY.plusDays(1);
        Meeting later =
                Meeting.builder(MeetingPlan.builder(M1, next, ANN, BOB).build()).build();
        assertThat(unmet(decide(left, next, new Work.HoldMeeting(later))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
    }

    @Test
    void holdMeeting_planned_takesThePlanAway() {
        Relationship planned = after(pair(), START, plan("m1", DAY, Optional.empty()));
        assertThat(planned.progress().planned()).containsOnlyKeys(M1);
        Relationship held = after(planned, DAY, new Work.HoldMeeting(meeting("m1", DAY)));
        assertThat(held.progress().planned()).isEmpty();
    }

    @Test
    void planMeeting_thatLiesBehindOrWithStrangers_isRefused() {
        Work.PlanMeeting step = new Work.PlanMeeting(
                MeetingPlan.builder(M1, DAY.minusDays(1), ANN, BOB).build(), Optional.empty());
        assertThat(unmet(decide(pair(), DAY, step)))
                .containsExactly(
                        "NOT_A_PARTY() VIOLATION PROGRAMME [ann]",
                        "TOO_EARLY(2026-02-19, 2026-02-20) VIOLATION PROGRAMME");
    }

    @Test
    @DisplayName("D-TIME-12 a meeting is booked only if both agree")
    void planMeeting_notAgreedByBoth_isRefused() {
        Booking.Builder booking = booking(DAY, DAY.plusDays(30)).addAgreedBy(ADA_SELF);
        assertThat(unmet(decide(pair(), DAY, plan("m1", DAY.plusDays(30), Optional.of(booking.build())))))
                .containsExactly("NOT_MUTUALLY_AGREED() VIOLATION BOTH [bob]");
        Relationship committee = committee();
        MeetingPlan plan = MeetingPlan.builder(M1, DAY.plusDays(30), ADA, BOB)
                .addMentors(ANN)
                .build();
        Booking agreed =
                booking(DAY, DAY.plusDays(30)).addAgreedBy(ADA_SELF, BOB_SELF).build();
        assertThat(unmet(decide(committee, DAY, new Work.PlanMeeting(plan, Optional.of(agreed)))))
                .as("ann was not asked")
                .containsExactly("NOT_MUTUALLY_AGREED() VIOLATION BOTH [ann]");
    }

    @Test
    @DisplayName("D-TIME-11 a meeting booked late is booked all the same")
    void planMeeting_atShortNotice_isAcceptedAndSaid() {
        Booking booking =
                booking(DAY, DAY.plusDays(3)).addAgreedBy(ADA_SELF, BOB_SELF).build();
        assertThat(lines(decide(pair(), DAY, plan("m1", DAY.plusDays(3), Optional.of(booking)))))
                .containsExactly("SHORT_NOTICE_BOOKING() ADVISORY BOTH [ada, bob]");
    }

    @Test
    @DisplayName("D-TIME-07, D-TIME-11 a meeting in office hours counts as booked ahead")
    void planMeeting_atShortNoticeInOfficeHours_isAccepted() {
        LocalDate day = DAY.plusDays(3);
        OfficeHours hours = OfficeHours.builder()
                .first(day)
                .start(LocalTime.of(8, 0))
                .end(LocalTime.of(20, 0))
                .zone(ZoneOffset.UTC)
                .place(Place.of(SettingKind.PUBLIC, "library"))
                .build();
        Booking booking = booking(DAY, day)
                .addAgreedBy(ADA_SELF, BOB_SELF)
                .addOfficeHours(hours)
                .build();
        assertThat(lines(decide(pair(), DAY, plan("m1", day, Optional.of(booking)))))
                .isEmpty();
    }

    @Test
    void planMeeting_bookedForOtherDaysOrStrangers_isRefused() {
        Booking booking = booking(DAY.minusDays(1), DAY.plusDays(30))
                .addParties(ANN.person())
                .addAgreedBy(ADA_SELF, BOB_SELF, ANN.person())
                .build();
        assertThat(unmet(decide(pair(), DAY, plan("m1", DAY.plusDays(31), Optional.of(booking)))))
                .containsExactly(
                        "DAYS_DIFFER(2026-02-19, 2026-02-20) VIOLATION PROGRAMME",
                        "DAYS_DIFFER(2026-03-22, 2026-03-23) VIOLATION PROGRAMME",
                        "NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
    }

    @Test
    void planMeeting_withOneStrangerInPlanAndBooking_namesThemOnce() {
        LocalDate day = DAY.plusDays(30);
        MeetingPlan plan = MeetingPlan.builder(M1, day, ANN, BOB).build();
        Booking booking = booking(DAY, day)
                .addParties(ANN.person())
                .addAgreedBy(ADA_SELF, BOB_SELF, ANN.person())
                .build();
        assertThat(unmet(decide(pair(), DAY, new Work.PlanMeeting(plan, Optional.of(booking)))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
    }

    @Test
    void dropMeeting_plannedOrNot_takesThePlanAwayOrIsRefused() {
        Relationship planned = after(pair(), DAY, plan("m1", DAY, Optional.empty()));
        assertThat(after(planned, DAY, new Work.DropMeeting(M1)).progress().planned())
                .isEmpty();
        assertThat(unmet(decide(pair(), DAY, new Work.DropMeeting(M1))))
                .containsExactly("NOT_ON_RECORD(m1) VIOLATION PROGRAMME");
    }

    @Test
    void finishHomework_asListed_marksItOnce() {
        Meeting meeting = Meeting.builder(MeetingPlan.builder(M1, DAY, ADA, BOB).build())
                .wrapUp(WrapUp.builder().menteeHomework(READ).build())
                .build();
        Relationship held = after(pair(), DAY, new Work.HoldMeeting(meeting));
        assertThat(unmet(decide(held, DAY.minusDays(1), new Work.FinishHomework(M1, READ))))
                .containsExactly("TOO_EARLY(2026-02-19, 2026-02-20) VIOLATION PROGRAMME");
        Relationship done = after(held, DAY, new Work.FinishHomework(M1, READ));
        assertThat(after(held, DAY, new Work.FinishHomework(M1, READ.withDone(true))))
                .as("whichever way it is named")
                .isEqualTo(done);
        assertThat(done.progress().meetings().get(0).wrapUp().homework()).containsExactly(READ.withDone(true));
        assertThat(unmet(decide(done, DAY, new Work.FinishHomework(M1, READ))))
                .containsExactly("ALREADY_ON_RECORD(m1) VIOLATION PROGRAMME");
    }

    @Test
    void finishHomework_ofNoMeetingOrNotListed_isRefused() {
        assertThat(unmet(decide(pair(), DAY, new Work.FinishHomework(M1, READ))))
                .containsExactly("NOT_ON_RECORD(m1) VIOLATION PROGRAMME");
        Relationship held = after(pair(), DAY, new Work.HoldMeeting(meeting("m1", DAY)));
        assertThat(unmet(decide(held, DAY, new Work.FinishHomework(M1, READ))))
                .containsExactly("NOT_ON_RECORD(m1) VIOLATION PROGRAMME");
    }

    @Test
    @DisplayName("D-FB-01 to D-FB-03 either side gives feedback, and what does not work is said")
    void giveFeedback_fromEitherSide_isKept() {
        assertThat(lines(decide(
                        pair(),
                        DAY,
                        new Work.GiveFeedback(feedback(DAY, BOB, ADA).build()))))
                .isEmpty();
        assertThat(lines(decide(
                        pair(),
                        DAY,
                        new Work.GiveFeedback(feedback(DAY, ADA, BOB)
                                .threatening(true)
                                .addQualities(FeedbackQuality.UNTIMELY)
                                .build()))))
                .containsExactly("FEEDBACK_INEFFECTIVE() WARNING MENTOR [ada, bob]");
    }

    @Test
    void giveFeedback_byStrangersOrOnAnotherDay_isRefused() {
        Feedback feedback = feedback(DAY.minusDays(1), ANN, BOB).build();
        assertThat(unmet(decide(pair(), DAY, new Work.GiveFeedback(feedback))))
                .containsExactly(
                        "DAYS_DIFFER(2026-02-19, 2026-02-20) VIOLATION PROGRAMME",
                        "NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
        Feedback swapped = feedback(DAY, MenteeId.of("ada"), MentorId.of("bob")).build();
        assertThat(unmet(decide(pair(), DAY, new Work.GiveFeedback(swapped))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ada, bob]");
    }

    @Test
    @DisplayName("D-MODEL-25 a cycle goes on from where it stood")
    void coach_step_takesThePlaceOfTheCycleItContinues() {
        Performance first = new Performance(1, Score.of(5));
        Intervention asked = new Intervention(1, ImmutableSortedSet.of(CoachingTechnique.QUESTIONING));
        Performance second = new Performance(1, Score.of(9));
        Relationship now = after(
                pair(),
                DAY,
                new Work.Coach(cycle()),
                new Work.Coach(cycle(first)),
                new Work.Coach(cycle(first, asked)),
                new Work.Coach(cycle(first, asked)),
                new Work.Coach(cycle(first, asked, second)));
        assertThat(now.progress().coaching()).containsExactly(cycle(first, asked, second));

        assertThat(unmet(decide(now, DAY, new Work.Coach(cycle(new Performance(2, Score.of(1)))))))
                .as("that would take back what was performed")
                .containsExactly("NOT_ON_RECORD(steps 1) VIOLATION PROGRAMME [ada, bob]");
        CoachingCycle best = CoachingCycle.builder()
                .coach(ADA_SELF)
                .coachee(BOB_SELF)
                .addSteps(first, asked, second)
                .bestPossible(true)
                .build();
        Relationship complete = after(now, DAY, new Work.Coach(best), new Work.Coach(best));
        assertThat(complete.progress().coaching()).containsExactly(best);
        CoachingCycle another = cycle(first, asked);
        assertThat(after(complete, DAY, new Work.Coach(another)).progress().coaching())
                .as("a cycle after one that is complete is another one")
                .containsExactly(best, another);
    }

    @Test
    @DisplayName("D-MODEL-25 what the coach says late is said")
    void coach_speaksInALaterSession_isSaid() {
        CoachingCycle late = cycle(
                new Performance(1, Score.of(5)),
                new Intervention(2, ImmutableSortedSet.of(CoachingTechnique.QUESTIONING)));
        assertThat(lines(decide(pair(), DAY, new Work.Coach(late))))
                .containsExactly("COACH_FEEDBACK_NOT_IMMEDIATE() WARNING MENTOR [ada]");
    }

    @Test
    void coach_byAStranger_isRefused() {
        CoachingCycle cycle = CoachingCycle.of(ANN.person(), BOB_SELF);
        assertThat(unmet(decide(pair(), DAY, new Work.Coach(cycle))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
    }

    @Test
    void reflect_byTheMentorOrAStranger_isRefused() {
        assertThat(unmet(decide(pair(), DAY, new Work.Reflect(MenteeId.of("ada")))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ada]");
        Relationship ended = after(pair(), DAY, leave("bob"));
        assertThat(after(ended, DAY.plusDays(40), new Work.Reflect(BOB))
                        .progress()
                        .reflected())
                .containsExactly(BOB);
    }

    private static Relationship course() {
        return living(
                Parties.pair(ADA, BOB),
                Arrangement.builder()
                        .format(MentoringFormat.DYAD)
                        .scope(MentoringScope.FUNCTIONAL)
                        .project(Project.of("course", "secret-new course"))
                        .build(),
                Phase.APPLY);
    }

    private static Meeting meeting(String id, LocalDate day) {
        return Meeting.builder(
                        MeetingPlan.builder(MeetingId.of(id), day, ADA, BOB).build())
                .build();
    }

    private static Work.PlanMeeting plan(String id, LocalDate day, Optional<Booking> booking) {
        return new Work.PlanMeeting(
                MeetingPlan.builder(MeetingId.of(id), day, ADA, BOB).build(), booking);
    }

    private static Booking.Builder booking(LocalDate booked, LocalDate day) {
        return Booking.builder()
                .addParties(ADA_SELF, BOB_SELF)
                .bookedAt(at(booked))
                .start(at(day))
                .length(Duration.ofHours(1))
                .place(Place.of(SettingKind.PUBLIC, "secret-library"));
    }

    private static Feedback.Builder feedback(LocalDate day, ParticipantId from, ParticipantId to) {
        return Feedback.builder().from(from).to(to).date(day).setting(FeedbackSetting.ONE_TO_ONE);
    }

    private static CoachingCycle cycle(CoachingStep... steps) {
        return CoachingCycle.builder()
                .coach(ADA_SELF)
                .coachee(BOB_SELF)
                .addAllSteps(ImmutableList.copyOf(steps))
                .build();
    }
}
