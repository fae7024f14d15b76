package io.github.mentoring.core.obligation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.EthicsIssue;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.feedback.FeedbackSetting;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.fixture.LifeSteps;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.goal.GoalProgress;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.PlannedMeeting;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Report;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.StepKind;
import io.github.mentoring.core.lifecycle.Talk;
import io.github.mentoring.core.lifecycle.Work;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.MeetingTopic;
import io.github.mentoring.core.meeting.Preparation;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.ExpectationReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds steps of a given kind that are meant to do away with what is owed. */
final class Discharge {

    private static final ConductJudge JUDGE = ConductJudge.under(MentoringPolicy.standard());

    private final Relationship now;
    private final Obligation owed;
    private final LocalDate on;

    private Discharge(Relationship now, Obligation owed, LocalDate on) {
        this.now = now;
        this.owed = owed;
        this.on = on;
    }

    /** Returns the steps, one after the other, on the given day; none if that kind cannot be told from what is owed. */
    static List<Step> by(StepKind kind, Relationship now, Obligation owed, LocalDate on) {
        Discharge discharge = new Discharge(now, owed, on);
        return switch (kind) {
            case REVIEW -> List.of(discharge.review());
            case ASSESS_CONDUCT -> discharge.assessments();
            case REPORT_CONDUCT -> List.of(discharge.expectations());
            case REPORT_COMMITMENT -> discharge.answers();
            case END -> List.of(new Move.End(now.parties().people(), Move.End.Wish.COMPLETE, true));
            case REQUEST_CHANGE ->
                List.of(new Move.RequestChange(discharge.mentor(), discharge.mentee(), discharge.mentee(), true));
            case REDEFINE ->
                List.of(new Move.Redefine(Redefinition.COLLEAGUES, now.parties().people()));
            case SET_TIMEFRAME -> List.of(new Talk.SetTimeframe(Optional.of(discharge.later())));
            case AGREE -> List.of(discharge.agreement());
            case KEEP_GOALS -> List.of(discharge.goals());
            case HOLD_MEETING -> List.of(discharge.meeting());
            case DROP_MEETING -> List.of(new Work.DropMeeting(discharge.meetingId()));
            case PLAN_MEETING -> List.of(discharge.plan());
            case GIVE_FEEDBACK -> List.of(discharge.feedback());
            case FINISH_HOMEWORK -> discharge.homework();
            default -> List.of();
        };
    }

    private LocalDate later() {
        return (on.isAfter(owed.due()) ? on : owed.due()).plusDays(90);
    }

    private String id(int place) {
        return ((Detail.Id) owed.detail().arguments().get(place)).id();
    }

    private MentorId mentor() {
        return MentorId.of(id(owed.detail().arguments().size() - 2));
    }

    private MenteeId mentee() {
        return MenteeId.of(id(owed.detail().arguments().size() - 1));
    }

    private MeetingId meetingId() {
        return MeetingId.of(id(0));
    }

    private Step review() {
        return new Report.Review(AnnualReview.builder()
                .addAllSubjects(now.parties().people())
                .date(on)
                .outcome(ReviewOutcome.CHANGE_PARTNER)
                .build());
    }

    private List<Step> assessments() {
        return ConductBook.judged(now, MentoringPolicy.standard(), JUDGE, on).stream()
                .map(ConductBook.Judged::report)
                .filter(report ->
                        report.mentor().equals(mentor()) && report.mentee().equals(mentee()))
                .flatMap(report -> report.issues().open().stream())
                .map(EthicsIssue::finding)
                .filter(finding -> finding.rule().code().equals(id(0)))
                .<Step>map(finding -> new Report.AssessConduct(mentor(), mentee(), new Assessment(finding, on)))
                .toList();
    }

    private Step expectations() {
        return Report.ReportConduct.of(
                mentor(), mentee(), new ConductEvent.ExpectationsReviewed(on, ExpectationReview.RESOLVED));
    }

    private List<Step> answers() {
        MentoringPolicy policy = MentoringPolicy.standard();
        return now.conduct(policy).stream()
                .filter(log -> log.mentor().equals(mentor()) && log.mentee().equals(mentee()))
                .flatMap(log -> log.commitments().stream())
                .filter(Commitment.MessageSent.class::isInstance)
                .map(Commitment.MessageSent.class::cast)
                .filter(each -> owed.bearer() == DutyBearer.of(each.to())
                        && each.answered().isEmpty()
                        && policy.schedule()
                                .dateOf(each.sent().plus(policy.conduct().replyMaxDelay()))
                                .equals(owed.due()))
                .<Step>map(each -> new Report.ReportCommitment(
                        mentor(),
                        mentee(),
                        new Commitment.MessageSent(
                                each.to(), each.sent(), Optional.of(each.sent().plusSeconds(1)))))
                .toList();
    }

    private Step agreement() {
        ImmutableSortedSet<MentorId> mentors = ImmutableSortedSet.copyOf(LifeSteps.mentors(now.parties()));
        ImmutableSortedSet<MenteeId> mentees = ImmutableSortedSet.copyOf(LifeSteps.mentees(now.parties()));
        if (mentors.isEmpty()) { // peers
            mentors = ImmutableSortedSet.of(new MentorId(mentees.first().person()));
            mentees = mentees.tailSet(mentees.first(), false);
        }
        PartnershipAgreement standing = now.groundwork().agreement().orElseThrow();
        boolean same = standing.mentors().equals(mentors) && standing.mentees().equals(mentees);
        return new Talk.Agree(
                PartnershipAgreement.builder()
                        .version(same ? standing.version() + 1 : 1)
                        .addAllMentors(mentors)
                        .addAllMentees(mentees)
                        .start(on)
                        .end(later())
                        .reviewOn(later())
                        .build(),
                now.parties().people());
    }

    private Step goals() {
        PersonId mentee = owed.people().first();
        GoalPlan plan = requireNonNull(now.groundwork().goals().get(new MenteeId(mentee)));
        ImmutableList.Builder<Goal> goals = ImmutableList.builder();
        for (Goal goal : plan.goals()) {
            goals.add(goal.id().value().equals(id(0)) ? goal.withProgress(GoalProgress.ACHIEVED) : goal);
        }
        return new Talk.KeepGoals(GoalPlan.builder()
                .mentee(plan.mentee())
                .addAllGoals(goals.build())
                .build());
    }

    private Optional<MeetingPlan> planned() {
        return owed.detail().arguments().get(0) instanceof Detail.Id id
                ? Optional.ofNullable(now.progress().planned().get(MeetingId.of(id.id())))
                        .map(PlannedMeeting::plan)
                : Optional.empty();
    }

    private Step meeting() {
        MeetingPlan.Builder plan =
                MeetingPlan.builder().id(planned().map(MeetingPlan::id).orElse(MeetingId.of("new")));
        if (planned().isPresent()) {
            plan.addAllMentors(planned().get().mentors())
                    .addAllMentees(planned().get().mentees());
        } else {
            addPresent(plan);
        }
        return new Work.HoldMeeting(Meeting.builder(plan.date(on).build()).build());
    }

    private void addPresent(MeetingPlan.Builder plan) {
        List<MenteeId> mentees = LifeSteps.mentees(now.parties());
        List<MentorId> mentors = LifeSteps.mentors(now.parties());
        plan.addAllMentors(mentors).addAllMentees(mentees);
    }

    /** Returns a plan in which all are prepared, and unless they were not, on another day. */
    private Step plan() {
        MeetingPlan before = planned().orElseThrow();
        Preparation prepared = Preparation.builder()
                .addTopics(MeetingTopic.of("secret-topic"))
                .addNeeds("secret-need")
                .build();
        MeetingPlan.Builder plan = MeetingPlan.builder()
                .id(before.id())
                .addAllMentors(before.mentors())
                .addAllMentees(before.mentees())
                .date(owed.kind() == ObligationKind.PREPARE_MEETING ? before.date() : later());
        before.mentees().forEach(mentee -> plan.putPreparations(mentee, prepared));
        return new Work.PlanMeeting(plan.build(), Optional.empty());
    }

    private Step feedback() {
        return new Work.GiveFeedback(Feedback.builder()
                .from(new MentorId(owed.people().first()))
                .to(planned().orElseThrow().mentees().stream()
                        .filter(mentee -> now.parties().include(mentee.person()))
                        .findFirst()
                        .orElseThrow())
                .date(on)
                .setting(FeedbackSetting.ONE_TO_ONE)
                .build());
    }

    private List<Step> homework() {
        Meeting meeting = now.progress().meetings().stream()
                .filter(each -> each.id().equals(meetingId()))
                .findFirst()
                .orElseThrow();
        Stream<Homework> due = meeting.wrapUp().homework().stream()
                .filter(each -> !each.done() && each.due().equals(Optional.of(owed.due())))
                .filter(each -> owed.detail().arguments().contains(new Detail.Text(each.task())));
        return due.<Step>map(each -> new Work.FinishHomework(meeting.id(), each))
                .toList();
    }
}
