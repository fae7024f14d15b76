package io.github.mentoring.core.obligation;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.fixture.LifeSteps;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.lifecycle.CommandId;
import io.github.mentoring.core.lifecycle.PlannedMeeting;
import io.github.mentoring.core.lifecycle.Progress;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.StepKind;
import io.github.mentoring.core.lifecycle.Taken;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.Benefit;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What tests of obligations begin with. */
final class ObligationFixture {

    static final MentorId ADA = MentorId.of("ada");
    static final MenteeId BOB = MenteeId.of("bob");

    private ObligationFixture() {}

    /** Returns a mentorship of a pair at work since its first day. */
    static Relationship.Builder working(String start) {
        return in(Phase.APPLY, start, start);
    }

    /** Returns a mentorship of the given parties at work since its first day. */
    static Relationship.Builder working(String start, Parties parties) {
        return in(Phase.APPLY, start, start, parties);
    }

    /** Returns a mentorship of a pair that has been in the given phase since the given day. */
    static Relationship.Builder in(Phase phase, String start, String since) {
        return in(phase, start, since, Parties.pair(ADA, BOB));
    }

    private static Relationship.Builder in(Phase phase, String start, String since, Parties parties) {
        Taken advance = new Taken(CommandId.of("c-1"), day(start), StepKind.ADVANCE); // what is over was at work before
        return Relationship.builder()
                .addAllTaken(phase.isFinal() ? List.of(advance, advance) : List.of())
                .id(RelationshipId.of("r-1"))
                .model(LearningModel.MENTORSHIP)
                .arrangement(Arrangement.of(LifeSteps.format(parties)))
                .start(day(start))
                .parties(parties)
                .phase(phase)
                .phaseSince(day(since))
                .version(1)
                .recordedAt(Instant.EPOCH);
    }

    static Relationship met(String start, String... days) {
        return working(start).progress(meetings(days)).build();
    }

    static Progress meetings(String... days) {
        return Progress.builder()
                .addAllMeetings(Stream.of(days).map(each -> held(each).build()).toList())
                .build();
    }

    static Progress.Builder from(Progress progress) {
        return Progress.builder()
                .addAllMeetings(progress.meetings())
                .putAllPlanned(progress.planned())
                .addAllFeedback(progress.feedback());
    }

    static Meeting.Builder held(String on) {
        return Meeting.builder(plan(on).build())
                .addAllTasksClearTo(plan(on).build().participants())
                .addAllNextTopicsClearTo(plan(on).build().participants())
                .wrapUp(settled(on).build());
    }

    static WrapUp.Builder settled(String on) {
        return WrapUp.builder()
                .nextMeeting(day(on).plusDays(7))
                .menteeHomework(ImmutableList.of())
                .mentorHomework(ImmutableList.of());
    }

    static MeetingPlan.Builder plan(String on) {
        return MeetingPlan.builder(MeetingId.of("m-" + on), day(on), ADA, BOB);
    }

    /** Returns a meeting that is planned on the given day. */
    static PlannedMeeting planned(String plannedOn, MeetingPlan plan) {
        return new PlannedMeeting(plan, Optional.empty(), day(plannedOn));
    }

    static Homework ofMentee(String due) {
        return Homework.builder().bearer(BOB).task("secret-task").due(day(due)).build();
    }

    static AnnualReview review(String on, ReviewOutcome outcome) {
        return AnnualReview.builder()
                .addSubjects(ADA.person(), BOB.person())
                .date(day(on))
                .outcome(outcome)
                .addMentorBenefits(Stream.of(Benefit.values())
                        .filter(each -> each.isOpenTo(Side.MENTOR))
                        .findFirst()
                        .orElseThrow())
                .addMenteeBenefits(Stream.of(Benefit.values())
                        .filter(each -> each.isOpenTo(Side.MENTEE))
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    static Instant noon(String day) {
        return noon(day(day));
    }

    /** Returns the text forms of the findings of the given rules. */
    static List<String> texts(Findings findings, String... rules) {
        return findings.all().stream()
                .filter(each -> List.of(rules).contains(each.rule().code()))
                .map(Object::toString)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
