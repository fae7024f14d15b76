package io.github.mentoring.examples.year;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.ConsensusItem;
import io.github.mentoring.core.agreement.GroundRule;
import io.github.mentoring.core.agreement.MenteeResponsibility;
import io.github.mentoring.core.agreement.MentorResponsibility;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.feedback.FeedbackSetting;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.goal.GoalProgress;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Report;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.Talk;
import io.github.mentoring.core.lifecycle.Work;
import io.github.mentoring.core.meeting.ChecklistItem;
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
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.Benefit;
import io.github.mentoring.core.relationship.CommitteeSeat;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The committee of {@code bob}: {@code ada}, {@code cem} and {@code dia}, and later {@code eve} for {@code cem}.
 *
 * <p>They want to begin work before they are acquainted, one homework is late, and after a year they go on.
 */
final class CommitteeYear {

    private static final RelationshipId ID = RelationshipId.of("committee of bob");
    private static final MenteeId BOB = MenteeId.of("bob");
    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId CEM = MentorId.of("cem");
    private static final MentorId DIA = MentorId.of("dia");
    private static final MentorId EVE = MentorId.of("eve");

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 8, 31);

    private static final ImmutableSortedSet<PersonId> FIRST = people(ADA, CEM, DIA);
    private static final ImmutableSortedSet<PersonId> LATER = people(ADA, DIA, EVE);

    private CommitteeYear() {}

    /** Returns the day after the last scene to look at. */
    static LocalDate end() {
        return LocalDate.of(2027, 9, 30);
    }

    /** Returns the scenes of the year, in their order; the first begins the relationship. */
    static ImmutableList<Scene> scenes() {
        return ImmutableList.of(
                Scene.on("2026-09-01", begin()),
                Scene.on(
                        "2026-09-02",
                        seat(ADA, MentoringFunction.CAREER_GUIDANCE),
                        seat(CEM, MentoringFunction.SKILL_DEVELOPMENT),
                        seat(DIA, MentoringFunction.EMOTIONAL_SUPPORT)),
                Scene.on("2026-09-07", readiness()),
                Scene.on("2026-09-08", new Move.Advance(Phase.ACQUAINT)),
                Scene.on("2026-09-10", introductions()),
                Scene.on("2026-09-11", new Move.Advance(Phase.APPLY)),
                Scene.on("2026-09-21", acquaintance()),
                Scene.on("2026-09-22", new Move.Advance(Phase.APPLY)),
                Scene.on("2026-10-05", meeting("m-1", "2026-10-05", ADA, "2026-11-16", "an outline", "2026-10-19")),
                Scene.on("2026-10-22", done("m-1", "an outline", "2026-10-19"), feedback(ADA, "2026-10-22")),
                Scene.on("2026-11-16", meeting("m-2", "2026-11-16", CEM, "2027-01-18", "a first draft", "2026-12-14")),
                Scene.on("2026-12-07", done("m-2", "a first draft", "2026-12-14"), feedback(CEM, "2026-12-07")),
                Scene.on("2026-12-14", plan("m-3", "2027-01-18", DIA)),
                Scene.on("2027-01-11", new Move.RequestChange(CEM, BOB, BOB, true)),
                Scene.on("2027-01-18", meeting("m-3", "2027-01-18", DIA, "2027-04-12", "a second draft", "2027-02-15")),
                Scene.on("2027-02-01", join(), seat(EVE, MentoringFunction.SKILL_DEVELOPMENT)),
                Scene.on("2027-02-12", done("m-3", "a second draft", "2027-02-15"), feedback(DIA, "2027-02-12")),
                Scene.on("2027-03-15", goals(GoalProgress.ACHIEVED)),
                Scene.on("2027-04-12", meeting("m-4", "2027-04-12", EVE, "2027-08-16", "a talk", "2027-05-10")),
                Scene.on("2027-05-03", done("m-4", "a talk", "2027-05-10"), feedback(EVE, "2027-05-03")),
                Scene.on(
                        "2027-08-16",
                        meeting("m-5", "2027-08-16", ADA, "2027-11-15", "plans for a year", "2027-09-13")),
                Scene.on("2027-09-06", review("2027-09-06")),
                Scene.on("2027-09-10", done("m-5", "plans for a year", "2027-09-13"), feedback(ADA, "2027-09-10")));
    }

    private static Step begin() {
        return Move.Begin.mentorship(
                ID,
                new Parties.Guided(ImmutableSortedSet.of(ADA, CEM, DIA), ImmutableSortedSet.of(BOB)),
                Arrangement.of(MentoringFormat.COMMITTEE));
    }

    private static Step seat(MentorId mentor, MentoringFunction function) {
        return new Talk.AllocateSeat(CommitteeSeat.of(mentor, function));
    }

    private static ImmutableList<Step> readiness() {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (PersonId party : FIRST) {
            for (ReadinessItem item : ReadinessItem.values()) {
                steps.add(new Talk.AnswerReadiness(party, item, true));
            }
        }
        return steps.build();
    }

    private static ImmutableList<Step> introductions() {
        return ImmutableList.of(
                new Talk.Settle(AcquaintItem.INTRODUCTIONS, true),
                new Talk.DescribeContext(BOB, ContextPart.SCOPE_OF_PRACTICE, true),
                new Talk.StateAvailability(ADA.person(), true),
                new Talk.StateAvailability(BOB.person(), true));
    }

    private static ImmutableList<Step> acquaintance() {
        return ImmutableList.of(
                new Talk.DescribeContext(BOB, ContextPart.ENVIRONMENT, true),
                new Talk.DescribeContext(BOB, ContextPart.RESOURCES, true),
                new Talk.Settle(AcquaintItem.FEEDBACK_EXPECTATIONS, true),
                new Talk.Settle(AcquaintItem.ENVIRONMENT_STRUCTURE, true),
                new Talk.StateAvailability(CEM.person(), true),
                new Talk.StateAvailability(DIA.person(), true),
                new Talk.SetTimeframe(Optional.of(LAST_DAY)),
                goals(GoalProgress.IN_PROGRESS),
                agreement());
    }

    private static Step agreement() {
        PartnershipAgreement.Builder agreement = PartnershipAgreement.builder()
                .addMentors(ADA, CEM, DIA)
                .addMentees(BOB)
                .start(LocalDate.of(2026, 9, 21))
                .end(LAST_DAY)
                .formality(Formality.FORMAL)
                .addGroundRules(GroundRule.boundary("no calls at night"))
                .addConsensus(ConsensusItem.values())
                .acknowledged(BOB, MenteeResponsibility.values());
        for (MentorId mentor : ImmutableList.of(ADA, CEM, DIA)) {
            agreement.acknowledged(mentor, MentorResponsibility.values());
        }
        for (PersonId party : FIRST) {
            agreement.putExpectations(party, "to be heard").shared(party);
        }
        return new Talk.Agree(agreement.build(), FIRST);
    }

    private static Step goals(GoalProgress ofPaper) {
        return new Talk.KeepGoals(GoalPlan.of(
                BOB,
                goal("paper", "hand in a paper", LocalDate.of(2027, 3, 31), ofPaper),
                goal("grant", "win a grant", LocalDate.of(2028, 6, 30), GoalProgress.NOT_STARTED),
                goal("group", "lead a group", LocalDate.of(2030, 6, 30), GoalProgress.NOT_STARTED)));
    }

    private static Goal goal(String id, String text, LocalDate day, GoalProgress progress) {
        return Goal.builder(id)
                .text(text)
                .targetDate(day)
                .addAcceptedBy(Side.values())
                .progress(progress)
                .build();
    }

    private static MeetingPlan.Builder planned(String id, String day, MentorId mentor) {
        return MeetingPlan.builder(MeetingId.of(id), LocalDate.parse(day), mentor, BOB)
                .putStances(mentor, MentorStance.of(MentorStance.Role.SOUNDING_BOARD, MentorStance.Involvement.ACTIVE));
    }

    private static Step plan(String id, String day, MentorId mentor) {
        return new Work.PlanMeeting(planned(id, day, mentor).build(), Optional.empty());
    }

    /** A meeting that leaves nothing open, prepared as it should be. */
    private static Step meeting(String id, String day, MentorId mentor, String next, String task, String due) {
        MeetingPlan plan = planned(id, day, mentor)
                .putPreparations(
                        BOB,
                        Preparation.builder()
                                .addTopics(MeetingTopic.SCHOLARSHIP)
                                .addNeeds("somebody to think aloud with")
                                .build())
                .build();
        return new Work.HoldMeeting(Meeting.builder(plan)
                .addCovered(ChecklistItem.values())
                .wrapUp(WrapUp.builder()
                        .nextMeeting(LocalDate.parse(next))
                        .menteeHomework(homework(task, due))
                        .mentorHomework()
                        .build())
                .clearTo(plan.participants())
                .build());
    }

    private static Homework homework(String task, String due) {
        return Homework.builder()
                .bearer(BOB)
                .task(task)
                .due(LocalDate.parse(due))
                .build();
    }

    private static Step done(String meeting, String task, String due) {
        return new Work.FinishHomework(MeetingId.of(meeting), homework(task, due));
    }

    private static Step feedback(MentorId from, String day) {
        return new Work.GiveFeedback(Feedback.builder()
                .from(from)
                .to(BOB)
                .date(LocalDate.parse(day))
                .setting(FeedbackSetting.ONE_TO_ONE)
                .build());
    }

    private static Step join() {
        return new Move.Join(EVE, ImmutableSortedSet.copyOf(ReadinessItem.values()), LATER);
    }

    private static Step review(String day) {
        return new Report.Review(AnnualReview.builder()
                .relationship(ID)
                .addAllSubjects(LATER)
                .date(LocalDate.parse(day))
                .outcome(ReviewOutcome.CONTINUE)
                .addMentorBenefits(Benefit.PERSONAL_GROWTH)
                .addMenteeBenefits(Benefit.CAREER_DEVELOPMENT)
                .build());
    }

    private static ImmutableSortedSet<PersonId> people(MentorId... mentors) {
        ImmutableSortedSet.Builder<PersonId> people = ImmutableSortedSet.naturalOrder();
        people.add(BOB.person());
        for (MentorId mentor : mentors) {
            people.add(mentor.person());
        }
        return people.build();
    }
}
