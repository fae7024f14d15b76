package io.github.mentoring.core.obligation;

import static io.github.mentoring.core.obligation.ObligationFixture.ADA;
import static io.github.mentoring.core.obligation.ObligationFixture.BOB;
import static io.github.mentoring.core.obligation.ObligationFixture.day;
import static io.github.mentoring.core.obligation.ObligationFixture.noon;
import static io.github.mentoring.core.obligation.ObligationFixture.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.goal.GoalProgress;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.lifecycle.Groundwork;
import io.github.mentoring.core.lifecycle.Progress;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20) // no measure of speed, but what grows with the square of the number would take longer
final class LargeRelationshipTest {

    private static final LocalDate START = day("2026-01-15");
    private static final int MANY = 30_000;
    private static final ObligationCalendar STANDARD = ObligationCalendar.under(MentoringPolicy.standard());

    private static Homework homework(int number, LocalDate due, boolean done) {
        return Homework.builder()
                .bearer(BOB)
                .task("secret-" + number)
                .due(due)
                .done(done)
                .build();
    }

    private static Meeting meeting(int number, Homework homework) {
        return Meeting.builder(MeetingPlan.builder(MeetingId.of("m" + number), START.plusDays(number), ADA, BOB)
                        .build())
                .wrapUp(WrapUp.builder()
                        .menteeHomework(ImmutableList.of(homework))
                        .mentorHomework(ImmutableList.of())
                        .build())
                .build();
    }

    /** Returns a relationship in which there was homework every day, and nobody did the one of the first meeting. */
    private static Relationship ofMeetings() {
        return working(START.toString())
                .progress(Progress.builder()
                        .addAllMeetings(IntStream.range(0, MANY)
                                .mapToObj(i -> meeting(i, homework(i, START.plusDays(i + 3), i > 0)))
                                .toList())
                        .build())
                .build();
    }

    @Test
    void muchHomework_whatIsLateIsFound() {
        DueList list = STANDARD.of(ofMeetings(), noon(START.plusDays(MANY + 3)));
        assertThat(list.items().stream().map(DueItem::obligation).map(Obligation::kind))
                .contains(ObligationKind.HOMEWORK);
        assertThat(list.signals().values().stream().flatMap(each -> each.all().stream()))
                .anyMatch(each -> each.rule().code().equals("RELIABILITY_LAPSE"));
    }

    @Test
    void everyMenteeOfALargeTeamIsLate_eachIsFoundWithEachMentor() {
        int each = 60;
        ImmutableSortedSet<MentorId> mentors = IntStream.range(0, each)
                .mapToObj(i -> MentorId.of("m" + i))
                .collect(ImmutableSortedSet.toImmutableSortedSet(MentorId::compareTo));
        ImmutableSortedSet<MenteeId> mentees = IntStream.range(0, each)
                .mapToObj(i -> MenteeId.of("e" + i))
                .collect(ImmutableSortedSet.toImmutableSortedSet(MenteeId::compareTo));
        Meeting meeting = Meeting.builder(MeetingPlan.builder()
                        .id(MeetingId.of("x"))
                        .date(START)
                        .addAllMentors(mentors)
                        .addAllMentees(mentees)
                        .build())
                .wrapUp(WrapUp.builder()
                        .menteeHomework(mentees.stream()
                                .map(mentee -> homework(0, START.plusDays(3), false, mentee))
                                .collect(ImmutableList.toImmutableList()))
                        .mentorHomework(ImmutableList.of())
                        .build())
                .build();
        Relationship team = Relationship.builder()
                .id(RelationshipId.of("r-1"))
                .model(LearningModel.MENTORSHIP)
                .arrangement(Arrangement.of(MentoringFormat.TEAM))
                .start(START)
                .parties(new Parties.Guided(mentors, mentees))
                .phase(Phase.APPLY)
                .phaseSince(START)
                .progress(Progress.builder().addMeetings(meeting).build())
                .version(1)
                .recordedAt(Instant.EPOCH)
                .build();
        assertThat(ObligationFixture.texts(STANDARD.signals(team, noon(START.plusDays(4))), "RELIABILITY_LAPSE"))
                .hasSize(each);
    }

    private static Homework homework(int number, LocalDate due, boolean done, MenteeId bearer) {
        return Homework.builder()
                .bearer(bearer)
                .task("secret-" + number)
                .due(due)
                .done(done)
                .build();
    }

    @Test
    void muchThatIsDoneBeforeItsDay_changesNothingOnThatDay() {
        Stream<Commitment> kept = IntStream.range(0, MANY)
                .mapToObj(i -> new Commitment.TaskTaken(START, homework(i, START.plusDays(10 + i), true)));
        Relationship over = ObligationFixture.in(
                        Phase.ENDED, START.toString(), START.plusDays(1).toString())
                .addConduct(ConductLog.between(ADA, BOB, START)
                        .addAllCommitments(kept.toList())
                        .build())
                .build();
        assertThat(STANDARD.nextChange(over, noon(START.plusDays(2)))).isEmpty();
    }

    @Test
    void manyGoalsThatWereReached_changeNothingOnTheirDays() {
        GoalPlan plan = GoalPlan.builder()
                .mentee(BOB)
                .addAllGoals(IntStream.range(0, MANY)
                        .mapToObj(i -> Goal.builder("g" + i)
                                .text("secret-" + i)
                                .targetDate(START.plusDays(i))
                                .progress(GoalProgress.ACHIEVED)
                                .build())
                        .toList())
                .build();
        Relationship now = working(START.toString())
                .groundwork(Groundwork.builder().putGoals(BOB, plan).build())
                .build();
        assertThat(STANDARD.nextChange(now, noon(START)))
                .isEqualTo(STANDARD.nextChange(working(START.toString()).build(), noon(START)));
    }
}
