package io.github.mentoring.core.obligation;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.agreement.MisunderstandingLog;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.format.FormatPolicy.ProjectCompletion;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.goal.GoalPolicy;
import io.github.mentoring.core.lifecycle.LifecycleRule;
import io.github.mentoring.core.lifecycle.PlannedMeeting;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.schedule.Cadence;
import io.github.mentoring.core.schedule.EarlySignal;
import io.github.mentoring.core.schedule.MeetingHistory;
import io.github.mentoring.core.schedule.Quarter;
import io.github.mentoring.core.schedule.ScheduleRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what the passing of time gives reason to say about one relationship, and when that may change. */
final class Signals {

    private final Relationship now;
    private final MentoringPolicy policy;
    private final ImmutableSortedSet<PersonId> people;

    Signals(Relationship now, MentoringPolicy policy) {
        this.now = now;
        this.policy = policy;
        this.people = now.parties().people();
    }

    /** Returns what is to be said on the given day, beside what is found about conduct. */
    Findings on(LocalDate day) {
        List<Finding> found = new ArrayList<>();
        addReviews(found, day);
        addMeetings(found, day);
        addFeedback(found);
        for (GoalPlan plan : plans()) {
            addAll(found, plan.findings(day, policy.goals()));
        }
        addPresent(found, new MisunderstandingLog(now.groundwork().misunderstandings()).findings(day), 2);
        addAll(found, now.openTalks(policy.agreement()));
        addProject(found);
        addLastMeeting(found);
        AnnualReview review = Iterables.getLast(now.progress().reviews(), null);
        if (review != null) {
            addPresent(found, review.findings(), 1);
        }
        return Findings.of(found);
    }

    private static void addAll(List<Finding> found, Findings more) {
        found.addAll(more.all());
    }

    /** Quarters count from the start; but as long as the parties prepare, nobody is told to have held no meeting. */
    private void addMeetings(List<Finding> found, LocalDate day) {
        if (now.lastPhase() != Phase.PREPARE) {
            MeetingHistory history = history();
            for (Quarter quarter : history.quarters(day, policy.schedule())) {
                if (!quarter.meets(policy.schedule())) {
                    addAbout(
                            found,
                            ScheduleRule.BELOW_QUARTERLY_MINIMUM,
                            Detail.of(quarter.start()),
                            Attendance.during(now, quarter.start(), quarter.end()));
                }
            }
            if (history.early(day, policy.schedule()).signal(policy.schedule()) == EarlySignal.POOR) {
                LocalDate end = now.start().plus(policy.schedule().earlyWindow());
                addAbout(
                        found,
                        ScheduleRule.EARLY_CONSISTENCY_POOR,
                        Detail.none(),
                        Attendance.during(now, now.start(), end));
            }
        }
    }

    /** Adds what is said of those who were there at the time, unless nobody of them is left. */
    private static void addAbout(
            List<Finding> found, StructuralRule rule, Detail detail, ImmutableSortedSet<PersonId> people) {
        if (!people.isEmpty()) {
            found.add(rule.finding(detail, people));
        }
    }

    /** Returns how those who are in it have met. */
    MeetingHistory history() {
        MeetingHistory.Builder history = MeetingHistory.builder()
                .start(now.start())
                .cadence(now.groundwork().agreement().flatMap(PartnershipAgreement::cadence))
                .addAllPeople(people);
        for (Meeting meeting : now.progress().meetings()) {
            if (!meeting.plan().date().isBefore(now.start()) && counts(now, meeting)) {
                history.addHeld(meeting.plan().date());
            }
        }
        return history.build();
    }

    /** Returns whether a meeting is one of those that are asked for: but among peers, a mentor meets a mentee. */
    static boolean counts(Relationship now, Meeting meeting) {
        return now.parties() instanceof Parties.Circle
                || !meeting.plan().mentors().isEmpty();
    }

    /** Returns the goals of those who are mentored in it. */
    List<GoalPlan> plans() {
        List<GoalPlan> plans = new ArrayList<>();
        for (GoalPlan plan : now.groundwork().goals().values()) {
            if (Company.isMentee(now, plan.mentee())) {
                plans.add(plan);
            }
        }
        return plans;
    }

    private void addReviews(List<Finding> found, LocalDate day) {
        Reviews reviews = Reviews.of(now, policy.reviews());
        LocalDate next = reviews.next();
        if (next.isBefore(day)) {
            found.add(LifecycleRule.ANNUAL_REVIEW_OVERDUE.finding(Detail.of(next), people));
        }
        if (reviews.isDue(day)) {
            found.add(LifecycleRule.ANNUAL_REVIEW_DUE.finding(Detail.none(), people));
        }
    }

    private void addFeedback(List<Finding> found) {
        for (FeedbackGap gap : FeedbackGap.in(now)) {
            if (gap.planned().isEmpty()) {
                found.add(LifecycleRule.NO_MENTOR_FEEDBACK.finding(
                        Detail.of(gap.until()), gap.mentor().person()));
            }
        }
    }

    /** A finished project is to be talked over until all who are in it have done so in a review. */
    private void addProject(List<Finding> found) {
        Optional<LocalDate> completed = now.progress().projectCompletedOn();
        if (completed.isEmpty() || Reviews.haveLookedAtAll(now, completed.get())) {
            return;
        }
        found.add(FormatRule.PROJECT_COMPLETE_REVIEW.finding(Detail.none(), people));
        if (policy.format().projectCompletion() == ProjectCompletion.PROPOSE_END) {
            found.add(LifecycleRule.END_PROPOSED.finding(Detail.none(), people));
        }
    }

    /**
     * What the last meeting left open is open until the next one, for those who are still there; a meeting planned since
     * counts as fixed in it.
     */
    private void addLastMeeting(List<Finding> found) {
        Meeting last = Iterables.getLast(now.progress().meetings(), null);
        if (last == null || !mayMeet(last.plan())) {
            return;
        }
        Optional<LocalDate> next = now.progress().planned().values().stream()
                .map(PlannedMeeting::plan)
                .filter(this::mayMeet)
                .map(MeetingPlan::date)
                .filter(day -> !day.isBefore(last.plan().date()))
                .min(LocalDate::compareTo);
        WrapUp wrapUp = WrapUp.builder()
                .nextMeeting(last.wrapUp().nextMeeting().or(() -> next))
                .menteeHomework(last.wrapUp().menteeHomework())
                .mentorHomework(last.wrapUp().mentorHomework())
                .build();
        addPresent(found, last.withWrapUp(wrapUp).findings(), 1);
    }

    /** Adds what is said of people who may have left, if at least so many of them are still there; those alone are named. */
    private void addPresent(List<Finding> found, Findings said, int least) {
        for (Finding finding : said.all()) {
            ImmutableSortedSet<PersonId> present =
                    ImmutableSortedSet.copyOf(Sets.intersection(finding.subjects(), people));
            if (present.size() >= least || finding.subjects().isEmpty()) {
                found.add(new Finding(finding.rule(), finding.severity(), finding.duty(), finding.detail(), present));
            }
        }
    }

    /** Returns whether two of those who are named are there to meet. */
    private boolean mayMeet(MeetingPlan plan) {
        return Sets.intersection(plan.participants(), people).size() > 1;
    }

    /** Adds the days on which what is said may change, be it by a finding here or by an obligation of a recurring kind. */
    void addTurns(Turns turns, LocalDate day) {
        turns.add(now.start());
        Reviews reviews = Reviews.of(now, policy.reviews());
        turns.addDue(reviews.next());
        turns.add(reviews.schedule().nextAfter(day));
        reviews.schedule().latest(day).ifPresent(turns::addAfter);
        LocalDate first = policy.schedule().quarterBasis().firstQuarter(now.start());
        turns.add(first);
        if (!day.isBefore(first)) {
            turns.add(Cadence.QUARTERLY.after(first, Cadence.QUARTERLY.elapsed(first, day) + 1));
        }
        addEarly(turns, day);
        for (GoalPlan plan : plans()) {
            for (Goal goal : plan.goals()) {
                goal.targetDate()
                        .filter(target -> goal.progress().isOpen())
                        .ifPresent(target -> addGoal(turns, target));
            }
        }
        for (Misunderstanding each : now.groundwork().misunderstandings()) {
            if (Sets.intersection(each.between(), people).size() > 1) { // of others nothing is said
                turns.add(each.raisedOn());
                each.resolution().ifPresent(resolution -> turns.add(resolution.day()));
            }
        }
    }

    private void addEarly(Turns turns, LocalDate day) {
        Cadence slots = now.groundwork()
                .agreement()
                .flatMap(PartnershipAgreement::cadence)
                .orElse(policy.schedule().cadence());
        if (day.isBefore(now.start().plus(policy.schedule().earlyWindow()))) {
            turns.add(slots.after(now.start(), slots.elapsed(now.start(), day) + 1));
        }
    }

    private void addGoal(Turns turns, LocalDate target) {
        GoalPolicy goals = policy.goals();
        turns.addAfter(target);
        turns.addAhead(target, goals.shortMax());
        if (target.isBefore(LocalDate.MAX)) {
            turns.addAhead(target.plusDays(1), goals.longMin()); // just that far ahead is still far
        }
        turns.addAhead(target, goals.longMax());
    }
}
