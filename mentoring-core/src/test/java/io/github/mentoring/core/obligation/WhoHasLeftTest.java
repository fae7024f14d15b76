package io.github.mentoring.core.obligation;

import static io.github.mentoring.core.obligation.ObligationFixture.ADA;
import static io.github.mentoring.core.obligation.ObligationFixture.BOB;
import static io.github.mentoring.core.obligation.ObligationFixture.day;
import static io.github.mentoring.core.obligation.ObligationFixture.noon;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.lifecycle.Groundwork;
import io.github.mentoring.core.lifecycle.Leaver;
import io.github.mentoring.core.lifecycle.Newcomer;
import io.github.mentoring.core.lifecycle.PlannedMeeting;
import io.github.mentoring.core.lifecycle.Progress;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.EndReason;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A meeting was planned with people of whom some are no longer there. */
final class WhoHasLeftTest {

    private static final MentorId ANN = MentorId.of("ann");
    private static final MenteeId BEA = MenteeId.of("bea");
    private static final LocalDate START = day("2026-01-15");
    private static final MeetingPlan PLAN = MeetingPlan.builder()
            .id(MeetingId.of("m1"))
            .date(day("2026-03-01"))
            .addMentors(ADA)
            .addMentees(BOB, BEA)
            .build();

    private static Relationship between(Parties parties) {
        return between(parties, Optional.empty());
    }

    private static Relationship between(Parties parties, Optional<Meeting> held) {
        return of(parties)
                .progress(Progress.builder()
                        .addAllMeetings(held.stream().toList())
                        .putPlanned(PLAN.id(), new PlannedMeeting(PLAN, Optional.empty(), START))
                        .build())
                .build();
    }

    private static Relationship.Builder of(Parties parties) {
        return Relationship.builder()
                .id(RelationshipId.of("r-1"))
                .model(LearningModel.MENTORSHIP)
                .arrangement(Arrangement.of(MentoringFormat.TEAM))
                .start(START)
                .parties(parties)
                .phase(Phase.APPLY)
                .phaseSince(START)
                .version(1)
                .recordedAt(Instant.EPOCH);
    }

    private static Parties guided(List<MentorId> mentors, List<MenteeId> mentees) {
        return new Parties.Guided(ImmutableSortedSet.copyOf(mentors), ImmutableSortedSet.copyOf(mentees));
    }

    private static List<String> owed(Parties parties, ObligationKind... kinds) {
        return ObligationCalendar.under(MentoringPolicy.standard())
                .of(between(parties), noon("2026-02-01"))
                .items()
                .stream()
                .map(DueItem::obligation)
                .filter(each -> List.of(kinds).contains(each.kind()))
                .map(each -> each.kind() + " " + each.people())
                .toList();
    }

    private static List<String> ofMeetings(Parties parties) {
        return owed(parties, ObligationKind.HOLD_MEETING, ObligationKind.PREPARE_MEETING);
    }

    @Test
    void everybodyIsThere_allOweIt() {
        assertThat(ofMeetings(guided(List.of(ADA, ANN), List.of(BOB, BEA))))
                .containsExactlyInAnyOrder(
                        "HOLD_MEETING [ada, bea, bob]", "PREPARE_MEETING [bea]", "PREPARE_MEETING [bob]");
    }

    @Test
    @DisplayName("D-TEAM-14 who has left owes nothing any more")
    void aMenteeLeft_theOthersOweIt() {
        assertThat(ofMeetings(guided(List.of(ADA, ANN), List.of(BOB))))
                .containsExactlyInAnyOrder("HOLD_MEETING [ada, bob]", "PREPARE_MEETING [bob]");
    }

    @Test
    void oneIsLeft_whoMeetsNobody() {
        MenteeId ben = MenteeId.of("ben");
        assertThat(ofMeetings(guided(List.of(ANN), List.of(BOB, ben)))).isEmpty();
        assertThat(ofMeetings(guided(List.of(ADA), List.of(ben)))).isEmpty();
        assertThat(ofMeetings(guided(List.of(ANN), List.of(ben)))).isEmpty();
    }

    @Test
    void aMenteeCameBackAsMentor_hasNothingToPrepare() {
        assertThat(ofMeetings(guided(List.of(ADA, MentorId.of("bea")), List.of(BOB))))
                .containsExactlyInAnyOrder("HOLD_MEETING [ada, bea, bob]", "PREPARE_MEETING [bob]");
    }

    @Test
    @DisplayName("D-TEAM-14 who came back as a mentor owes none of the goals of before")
    void aMenteeCameBackAsMentor_owesNoGoals() {
        assertThat(ofGoals(guided(List.of(ADA), List.of(BOB, BEA))))
                .containsExactly("REACH_GOAL [bea]", "HORIZON_EMPTY", "HORIZON_EMPTY");
        assertThat(ofGoals(guided(List.of(ADA, MentorId.of("bea")), List.of(BOB))))
                .isEmpty();
    }

    private static List<String> ofGoals(Parties parties) {
        GoalPlan plan = GoalPlan.of(
                BEA,
                Goal.builder("g1")
                        .text("publish")
                        .targetDate(day("2026-04-01"))
                        .addAcceptedBy(Side.values())
                        .build());
        Relationship now = ObligationFixture.working("2026-01-15", parties)
                .groundwork(Groundwork.builder().putGoals(BEA, plan).build())
                .build();
        ObligationCalendar calendar = ObligationCalendar.under(MentoringPolicy.standard());
        Stream<String> owed = calendar.of(now, noon("2026-02-01")).items().stream()
                .map(DueItem::obligation)
                .filter(each -> each.kind() == ObligationKind.REACH_GOAL)
                .map(each -> each.kind() + " " + each.people());
        Stream<String> said = calendar.signals(now, noon("2026-02-01")).all().stream()
                .map(each -> each.rule().code())
                .filter(code -> code.startsWith("HORIZON"));
        return Stream.concat(owed, said).toList();
    }

    @Test
    void amongPeers_whoIsThereOwesIt() {
        Parties circle = new Parties.Circle(
                ImmutableSortedSet.of(PersonId.of("bob"), PersonId.of("ben")), ImmutableSortedSet.of(ADA.person()));
        assertThat(ofMeetings(circle)).containsExactlyInAnyOrder("HOLD_MEETING [ada, bob]", "PREPARE_MEETING [bob]");
    }

    @Test
    @DisplayName("D-MEET-12, D-TEAM-14 what a meeting left open is for those who are there, and fixed for them alone")
    void wrapUp_isForThoseWhoAreThere() {
        assertThat(wrapUp(guided(List.of(ADA, ANN), List.of(BOB, BEA)))).isEmpty();
        assertThat(wrapUp(guided(List.of(ADA, ANN), List.of(BOB)))).isEmpty();
        MenteeId ben = MenteeId.of("ben");
        assertThat(wrapUp(guided(List.of(ANN), List.of(BOB, ben))))
                .containsExactly("WRAP_UP_INCOMPLETE(NEXT_MEETING) WARNING BOTH [ann, bob]");
        assertThat(wrapUp(guided(List.of(ADA), List.of(ben)))).isEmpty(); // of those who met, one is left
    }

    private static List<String> wrapUp(Parties parties) {
        Meeting last = Meeting.builder(MeetingPlan.builder()
                        .id(MeetingId.of("m0"))
                        .date(day("2026-02-01"))
                        .addMentors(ADA, ANN)
                        .addMentees(BOB, BEA)
                        .build())
                .wrapUp(WrapUp.builder()
                        .menteeHomework(ImmutableList.of())
                        .mentorHomework(ImmutableList.of())
                        .build())
                .build();
        return ObligationFixture.texts(
                ObligationCalendar.under(MentoringPolicy.standard())
                        .signals(between(parties, Optional.of(last)), noon("2026-02-02")),
                "WRAP_UP_INCOMPLETE");
    }

    private static List<String> said(Relationship now, String asOf, String rule) {
        return ObligationCalendar.under(MentoringPolicy.standard()).of(now, noon(asOf)).signals(now.id()).all().stream()
                .filter(each -> each.rule().code().equals(rule))
                .map(each -> each.detail() + " " + each.subjects())
                .toList();
    }

    @Test
    @DisplayName("D-AGR-05 a misunderstanding is told as long as two of those between whom it lies are there")
    void misunderstanding_withWhoHasLeft_isNotTold() {
        Groundwork groundwork = Groundwork.builder()
                .addMisunderstandings(Misunderstanding.builder()
                        .between("ann", "bob")
                        .raisedOn(day("2026-01-20"))
                        .text("secret-a")
                        .build())
                .addMisunderstandings(Misunderstanding.builder()
                        .between("ada", "ann", "bob")
                        .raisedOn(day("2026-01-21"))
                        .text("secret-b")
                        .build())
                .build();
        Relationship left = of(guided(List.of(ADA), List.of(BOB, BEA)))
                .groundwork(groundwork)
                .build();
        assertThat(said(left, "2026-01-22", "MISUNDERSTANDING_OPEN"))
                .as("under the number that it has in the log")
                .containsExactly("entry 2, 2026-01-21 [ada, bob]");
        Relationship back = of(guided(List.of(ADA, ANN), List.of(BOB, BEA)))
                .groundwork(groundwork)
                .build();
        assertThat(said(back, "2026-01-22", "MISUNDERSTANDING_OPEN")).hasSize(2);
    }

    @Test
    @DisplayName("D-PH-14 a mentor who was away between two meetings missed no feedback")
    void feedback_isNotMissedAcrossAnAbsence() {
        Progress progress = Progress.builder()
                .addMeetings(heldBy(ANN, "2026-01-20"))
                .addMeetings(heldBy(ANN, "2026-01-25"))
                .addMeetings(heldBy(ANN, "2026-06-10"))
                .addMeetings(heldBy(ANN, "2026-06-20"))
                .build();
        Relationship.Builder now = of(guided(List.of(ADA, ANN), List.of(BOB))).progress(progress);
        assertThat(said(now.build(), "2026-07-01", "NO_MENTOR_FEEDBACK")).hasSize(3);
        now.addLeavers(new Leaver(ANN, day("2026-01-26"), EndReason.SEPARATED))
                .addNewcomers(new Newcomer(ANN, day("2026-06-01")));
        assertThat(said(now.build(), "2026-07-01", "NO_MENTOR_FEEDBACK"))
                .containsExactly("2026-01-25 [ann]", "2026-06-20 [ann]");
    }

    @Test
    @DisplayName("D-TIME-09 a quarter in which they met too seldom names those who were there in it")
    void quarter_namesThoseWhoWereThere() {
        Relationship now = of(guided(List.of(ADA, ANN), List.of(BOB)))
                .addNewcomers(new Newcomer(ANN, day("2026-05-01")))
                .build();
        assertThat(said(now, "2026-08-01", "BELOW_QUARTERLY_MINIMUM"))
                .containsExactly("2026-01-15 [ada, bob]", "2026-04-15 [ada, ann, bob]");
    }

    @Test
    @DisplayName("D-OUT-08 that nobody said what they gained is said of those who are still there")
    void benefit_isNotAskedOfWhoHasLeft() {
        AnnualReview review = AnnualReview.builder()
                .addSubjects(ADA.person(), ANN.person(), BOB.person())
                .date(day("2026-01-20"))
                .outcome(ReviewOutcome.CONTINUE)
                .build();
        Progress progress = Progress.builder().addReviews(review).build();
        assertThat(said(
                        of(guided(List.of(ADA), List.of(BOB, BEA)))
                                .progress(progress)
                                .build(),
                        "2026-01-22",
                        "NO_BENEFIT_RECORDED"))
                .allMatch(each -> !each.contains("ann"))
                .isNotEmpty();
    }

    private static Meeting heldBy(MentorId mentor, String on) {
        return Meeting.builder(MeetingPlan.builder(MeetingId.of("m-" + on), day(on), mentor, BOB)
                        .build())
                .build();
    }
}
