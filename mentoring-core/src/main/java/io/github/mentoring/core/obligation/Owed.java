package io.github.mentoring.core.obligation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.conduct.ConductReport;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalId;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.lifecycle.PlannedMeeting;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.Preparation;
import io.github.mentoring.core.meeting.PreparationItem;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Duty;
import io.github.mentoring.core.schedule.Cadence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists what is owed in one relationship. */
final class Owed {

    private final Relationship now;
    private final MentoringPolicy policy;
    private final LocalDate day;
    private final List<Obligation> found = new ArrayList<>();

    private Owed(Relationship now, MentoringPolicy policy, LocalDate day) {
        this.now = now;
        this.policy = policy;
        this.day = day;
    }

    /** Returns what is owed on the given day, in no particular order. */
    static List<Obligation> in(Relationship now, MentoringPolicy policy, ConductJudge judge, LocalDate day) {
        Owed owed = new Owed(now, policy, day);
        if (now.isLive()) {
            ImmutableSortedSet<PersonId> people = now.parties().people();
            owed.addReview();
            owed.addQuarter(people);
            owed.addAgreed(people);
            owed.addHomework();
            owed.addGoals();
            now.progress().planned().values().forEach(owed::addMeeting);
            owed.addFeedback();
        }
        for (ConductBook.Judged judged : ConductBook.judged(now, policy, judge, day)) {
            owed.addConduct(judged);
            owed.addReplies(judged);
        }
        return owed.found;
    }

    private void addReview() {
        Reviews reviews = Reviews.of(now, policy.reviews());
        add(
                ObligationKind.ANNUAL_REVIEW,
                DutyBearer.PROGRAMME,
                ImmutableSortedSet.of(),
                Detail.none(),
                reviews.since(),
                reviews.next());
    }

    private void addQuarter(ImmutableSortedSet<PersonId> people) {
        int least = policy.schedule().meetingsPerQuarter();
        LocalDate first = policy.schedule().quarterBasis().firstQuarter(now.start());
        if (least == 0 || now.phase() == Phase.PREPARE || day.isBefore(first)) {
            return; // while they prepare, they can hold no meeting
        }
        long number = Cadence.QUARTERLY.elapsed(first, day);
        LocalDate start = Cadence.QUARTERLY.after(first, number);
        LocalDate end = Cadence.QUARTERLY.after(first, number + 1);
        int held = 0;
        for (Meeting meeting : now.progress().meetings()) {
            LocalDate on = meeting.plan().date();
            held += !on.isBefore(start) && on.isBefore(end) && Signals.counts(now, meeting) ? 1 : 0;
        }
        if (held < least) {
            Detail counts = Detail.of(new Detail.Quantity("held", held), new Detail.Quantity("least", least));
            add(ObligationKind.MEET_IN_QUARTER, DutyBearer.BOTH, people, counts, start, end.minusDays(1));
        }
    }

    private void addAgreed(ImmutableSortedSet<PersonId> people) {
        Optional<PartnershipAgreement> agreement = now.groundwork().agreement();
        Optional<LocalDate> end = agreement.flatMap(PartnershipAgreement::end);
        Optional<LocalDate> until = now.groundwork().until();
        LocalDate agreed = now.groundwork().agreedOn().orElse(now.start());
        if (end.isPresent() && (until.isEmpty() || !until.get().isBefore(end.get()))) {
            add(ObligationKind.DECIDE_AT_END, DutyBearer.BOTH, people, Detail.none(), agreed, end.get());
        } else if (until.isPresent()) {
            LocalDate said = now.groundwork().untilSetOn().orElse(now.start());
            add(ObligationKind.DECIDE_AT_END, DutyBearer.BOTH, people, Detail.none(), said, until.get());
        }
        agreement
                .flatMap(PartnershipAgreement::reviewOn)
                .filter(on -> !Reviews.haveLookedAtAll(now, on))
                .ifPresent(
                        on -> add(ObligationKind.REVIEW_AGREEMENT, DutyBearer.BOTH, people, Detail.none(), agreed, on));
    }

    private void addHomework() {
        for (Meeting meeting : now.progress().meetings()) {
            for (Homework homework : ConductBook.homework(meeting)) {
                PersonId bearer = homework.bearer().person();
                if (!homework.done()
                        && homework.due().isPresent()
                        && Company.countOn(
                                now, meeting.plan(), homework, homework.due().get())) {
                    Detail detail = Detail.of(new Detail.Id(meeting.id().value()), new Detail.Text(homework.task()));
                    add(
                            ObligationKind.HOMEWORK,
                            DutyBearer.of(Side.of(homework.bearer())),
                            ImmutableSortedSet.of(bearer),
                            detail,
                            meeting.plan().date(),
                            homework.due().get());
                }
            }
        }
    }

    private void addGoals() {
        for (GoalPlan plan : now.groundwork().goals().values()) {
            PersonId mentee = plan.mentee().person();
            Map<GoalId, LocalDate> setOn =
                    now.groundwork().goalsSetOn().getOrDefault(plan.mentee(), ImmutableSortedMap.of());
            for (Goal goal : Company.isMentee(now, plan.mentee()) ? plan.goals() : ImmutableList.<Goal>of()) {
                if (goal.isActive() && goal.targetDate().isPresent()) {
                    add(
                            ObligationKind.REACH_GOAL,
                            DutyBearer.MENTEE,
                            ImmutableSortedSet.of(mentee),
                            Detail.ofId(goal.id().value()),
                            setOn.getOrDefault(goal.id(), now.start()),
                            goal.targetDate().get());
                }
            }
        }
    }

    private void addMeeting(PlannedMeeting planned) {
        MeetingPlan plan = planned.plan();
        LocalDate since = planned.plannedOn();
        Detail.Id id = new Detail.Id(plan.id().value());
        ImmutableSortedSet<PersonId> present = Company.among(now, plan.participants());
        if (present.isEmpty()) {
            return; // they have left or parted
        }
        add(ObligationKind.HOLD_MEETING, DutyBearer.BOTH, present, Detail.of(id), since, plan.date());
        if (day.isAfter(plan.date())) {
            return; // too late to prepare
        }
        for (MenteeId mentee : plan.mentees()) {
            ImmutableSortedSet<PreparationItem> missing =
                    plan.preparations().getOrDefault(mentee, Preparation.none()).missing();
            if (!missing.isEmpty() && present.contains(mentee.person()) && Company.isMentee(now, mentee)) {
                ImmutableList.Builder<Detail.Argument> detail =
                        ImmutableList.<Detail.Argument>builder().add(id);
                missing.forEach(item -> detail.add(Detail.Constant.of(item)));
                add(
                        ObligationKind.PREPARE_MEETING,
                        DutyBearer.MENTEE,
                        ImmutableSortedSet.of(mentee.person()),
                        new Detail(detail.build()),
                        since,
                        plan.date());
            }
        }
    }

    private void addFeedback() {
        for (FeedbackGap gap : FeedbackGap.in(now)) {
            gap.planned()
                    .ifPresent(meeting -> add(
                            ObligationKind.GIVE_FEEDBACK,
                            DutyBearer.MENTOR,
                            ImmutableSortedSet.of(gap.mentor().person()),
                            Detail.ofId(meeting.value()),
                            gap.since(),
                            gap.until()));
        }
    }

    private void addConduct(ConductBook.Judged judged) {
        ConductReport report = judged.report();
        Detail.Id mentor = new Detail.Id(report.mentor().person().value());
        Detail.Id mentee = new Detail.Id(report.mentee().person().value());
        for (Duty duty : report.assessmentDuties()) {
            add(
                    ObligationKind.ASSESS_CONDUCT,
                    duty,
                    Detail.of(new Detail.Id(duty.rule().code()), mentor, mentee));
        }
        for (Duty duty : judged.live() ? report.duties() : ImmutableSortedSet.<Duty>of()) {
            if (duty.rule().equals(ConductRule.REVIEW_EXPECTATIONS.id())) {
                add(ObligationKind.REVIEW_EXPECTATIONS, duty, Detail.of(mentor, mentee));
            } else if (duty.rule().equals(ConductRule.FAILED_RELATIONSHIP_MUST_END.id())) {
                add(ObligationKind.END_FAILED, duty, Detail.of(mentor, mentee));
            }
        }
    }

    private void addReplies(ConductBook.Judged judged) {
        ConductLog log = judged.log();
        for (Commitment commitment : judged.live() ? log.commitments() : ImmutableList.<Commitment>of()) {
            if (commitment instanceof Commitment.MessageSent message) {
                Optional<LocalDate> sent = Horizon.dayOf(message.sent(), policy).filter(on -> !on.isAfter(day));
                boolean isAnswered = message.answered()
                        .filter(at -> !policy.schedule().dateOf(at).isAfter(day))
                        .isPresent();
                if (sent.isPresent() && !isAnswered) {
                    Horizon.dayOf(message.sent().plus(policy.conduct().replyMaxDelay()), policy)
                            .ifPresent(due -> addReply(log, message.to(), sent.get(), due));
                }
            }
        }
    }

    private void addReply(ConductLog log, Side to, LocalDate sent, LocalDate due) {
        PersonId mentor = log.mentor().person();
        PersonId mentee = log.mentee().person();
        add(
                ObligationKind.REPLY,
                DutyBearer.of(to),
                ImmutableSortedSet.of(to == Side.MENTOR ? mentor : mentee),
                Detail.of(new Detail.Id(mentor.value()), new Detail.Id(mentee.value())),
                sent,
                due);
    }

    private void add(ObligationKind kind, Duty duty, Detail detail) {
        add(kind, duty.bearer(), duty.people(), detail, duty.since(), duty.due());
    }

    private void add(
            ObligationKind kind,
            DutyBearer bearer,
            ImmutableSortedSet<PersonId> people,
            Detail detail,
            LocalDate since,
            LocalDate due) {
        found.add(new Obligation(now.id(), kind, bearer, people, detail, since, due));
    }
}
