package io.github.mentoring.core.obligation;

import static io.github.mentoring.core.obligation.ObligationFixture.day;
import static io.github.mentoring.core.obligation.ObligationFixture.noon;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Report;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.Work;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Challenge;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.MismatchGround;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What two owe each other of whom one has turned away, has left, or has come back. */
final class PartedPairsTest {

    static final LocalDate START = day("2026-09-01");
    private static final MentorId ADA = MentorId.of("ada");
    static final MentorId CEM = MentorId.of("cem");
    static final MenteeId BOB = MenteeId.of("bob");
    private static final MenteeId DIA = MenteeId.of("dia");
    static final MentoringPolicy POLICY = MentoringPolicy.standard();
    private static final ObligationCalendar CALENDAR = ObligationCalendar.under(POLICY);
    private static final Lifecycle LIFECYCLE = Lifecycle.under(POLICY);

    private static Relationship working(Parties parties, MentoringFormat format) {
        return Relationship.builder()
                .id(RelationshipId.of("r-1"))
                .model(LearningModel.MENTORSHIP)
                .arrangement(Arrangement.of(format))
                .start(START)
                .parties(parties)
                .phase(Phase.APPLY)
                .phaseSince(START)
                .version(1)
                .recordedAt(Instant.EPOCH)
                .build();
    }

    static Relationship team() {
        return working(
                new Parties.Guided(ImmutableSortedSet.of(ADA, CEM), ImmutableSortedSet.of(BOB, DIA)),
                MentoringFormat.TEAM);
    }

    static Relationship after(Relationship now, LocalDate on, Step... steps) {
        Relationship next = now;
        for (Step step : steps) {
            Ruling ruling = LIFECYCLE.decide(next, Command.of("c-" + next.version(), on, step), noon(on));
            assertThat(ruling).as("%s", ruling.findings()).isInstanceOf(Ruling.Accepted.class);
            next = ruling.relationship().orElseThrow();
        }
        return next;
    }

    static Homework homework(ParticipantId bearer, int due) {
        return Homework.builder()
                .bearer(bearer)
                .task("secret-task")
                .due(START.plusDays(due))
                .build();
    }

    static Work.HoldMeeting met(LocalDate on, MentorId mentor, MenteeId mentee, Homework... homework) {
        WrapUp.Builder wrapUp = WrapUp.builder();
        wrapUp.mentorHomework(of(homework, Side.MENTOR)).menteeHomework(of(homework, Side.MENTEE));
        return new Work.HoldMeeting(Meeting.builder(MeetingPlan.builder(MeetingId.of("m-" + on), on, mentor, mentee)
                        .build())
                .wrapUp(wrapUp.build())
                .build());
    }

    private static ImmutableList<Homework> of(Homework[] all, Side side) {
        return Stream.of(all).filter(each -> Side.of(each.bearer()) == side).collect(ImmutableList.toImmutableList());
    }

    static Work.PlanMeeting planned(String id, int days, MentorId mentor, MenteeId... mentees) {
        return new Work.PlanMeeting(
                MeetingPlan.builder()
                        .id(MeetingId.of(id))
                        .date(START.plusDays(days))
                        .addMentors(mentor)
                        .addMentees(mentees)
                        .build(),
                Optional.empty());
    }

    static Move.RequestChange change() {
        return new Move.RequestChange(CEM, BOB, BOB, true);
    }

    private static Move.Join back(Relationship now, ParticipantId who) {
        return new Move.Join(
                who,
                ImmutableSortedSet.copyOf(ReadinessItem.values()),
                ImmutableSortedSet.<PersonId>naturalOrder()
                        .addAll(now.parties().people())
                        .add(who.person())
                        .build());
    }

    static Report.ReportCommitment reported(Commitment commitment) {
        return new Report.ReportCommitment(CEM, BOB, commitment);
    }

    /** Returns what is owed but for what all owe together. */
    static List<String> owed(Relationship now, LocalDate on) {
        return CALENDAR.of(now, noon(on)).items().stream()
                .map(DueItem::obligation)
                .filter(each -> !Set.of(ObligationKind.ANNUAL_REVIEW, ObligationKind.MEET_IN_QUARTER)
                        .contains(each.kind()))
                .map(each -> each.kind() + " " + each.people())
                .toList();
    }

    static List<String> found(Relationship now, LocalDate on, ConductRule... rules) {
        List<String> codes = Stream.of(rules).map(rule -> rule.id().code()).toList();
        return CALENDAR.signals(now, noon(on)).all().stream()
                .filter(each -> codes.contains(each.rule().code()))
                .map(Finding::toString)
                .toList();
    }

    @Test
    @DisplayName("D-PH-20 two who part in a team owe each other nothing any more")
    void parted_oweEachOtherNothing() {
        Relationship parted = after(
                after(
                        team(),
                        START,
                        met(START, CEM, BOB, homework(CEM, 20), homework(BOB, 20)),
                        planned("p", 20, CEM, BOB),
                        reported(new Commitment.MessageSent(Side.MENTOR, noon(START), Optional.empty()))),
                START.plusDays(2),
                change());
        for (int days : List.of(2, 19, 20, 21, 40)) {
            assertThat(owed(parted, START.plusDays(days))).as("%s", days).isEmpty();
            assertThat(found(parted, START.plusDays(days), ConductRule.RELIABILITY_LAPSE))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("D-TEAM-14 what two who part have promised others they still owe")
    void parted_oweTheOthersWhatTheyDid() {
        Relationship parted = after(
                after(team(), START, met(START, ADA, BOB, homework(BOB, 20)), planned("p", 20, CEM, BOB, DIA)),
                START.plusDays(2),
                change());
        assertThat(owed(parted, START.plusDays(19)))
                .containsExactly("HOLD_MEETING [cem, dia]", "PREPARE_MEETING [dia]", "HOMEWORK [bob]");
        assertThat(found(parted, START.plusDays(21), ConductRule.RELIABILITY_LAPSE))
                .containsExactly("RELIABILITY_LAPSE(TASK_NOT_DONE, 2026-09-21) WARNING MENTEE [bob]");
    }

    @Test
    @DisplayName("D-PH-20 whoever does not come to one they have turned away from misses nothing")
    void noShow_afterParting_isNoLapse() {
        LocalDate on = START.plusDays(10);
        Commitment missed = new Commitment.MeetingAgreed(on, ImmutableSortedSet.of(Side.MENTEE));
        Relationship parted = after(after(team(), START.plusDays(2), change()), on, reported(missed));
        assertThat(found(parted, on.plusDays(1), ConductRule.RELIABILITY_LAPSE)).isEmpty();
        assertThat(owed(parted, on.plusDays(1))).isEmpty();
        Relationship before = after(team(), on, reported(missed), change());
        assertThat(found(before, on.plusDays(1), ConductRule.RELIABILITY_LAPSE))
                .as("on their last day")
                .containsExactly("RELIABILITY_LAPSE(NO_SHOW, 2026-09-11) WARNING MENTEE [bob]");
        assertThat(owed(before, on.plusDays(1))).containsExactly("ASSESS_CONDUCT []");
    }

    @Test
    @DisplayName("D-PH-14 nobody owes feedback to one who turned away")
    void feedback_toOneWhoParted_isNotOwed() {
        Relationship now = after(team(), START, met(START, CEM, BOB), planned("p", 20, CEM, BOB));
        assertThat(owed(now, START.plusDays(3))).contains("GIVE_FEEDBACK [cem]");
        assertThat(owed(after(now, START.plusDays(2), change()), START.plusDays(3)))
                .isEmpty();
    }

    @Test
    @DisplayName("D-ETH-08 what fell due while somebody was away is no lapse once they are back")
    void backAgain_owesNothingOfTheAbsence() {
        Relationship committee = working(
                new Parties.Guided(ImmutableSortedSet.of(ADA, CEM, MentorId.of("eve")), ImmutableSortedSet.of(BOB)),
                MentoringFormat.COMMITTEE);
        Move.End leave = new Move.End(ImmutableSortedSet.of(CEM.person()), Move.End.Wish.SEPARATE, true);
        Relationship gone = after(
                after(
                        committee,
                        START,
                        met(START, CEM, BOB, homework(CEM, 20)),
                        reported(new Commitment.MessageSent(Side.MENTOR, noon(START), Optional.empty()))),
                START.plusDays(4),
                leave);
        Relationship back = after(gone, START.plusDays(60), back(gone, CEM));
        for (Relationship each : List.of(gone, back)) {
            assertThat(owed(each, START.plusDays(61))).isEmpty();
            assertThat(found(each, START.plusDays(61), ConductRule.RELIABILITY_LAPSE))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("D-MEET-17 late homework of a peer is a lapse towards each of the others")
    void lateHomework_ofAPeer_isALapse() {
        Relationship peers = working(
                new Parties.Circle(
                        ImmutableSortedSet.of(BOB.person(), DIA.person()), ImmutableSortedSet.of(ADA.person())),
                MentoringFormat.FACILITATED_PEER);
        Relationship met = after(
                peers,
                START,
                new Work.HoldMeeting(Meeting.builder(MeetingPlan.builder()
                                .id(MeetingId.of("m"))
                                .date(START)
                                .addMentors(ADA)
                                .addMentees(BOB, DIA)
                                .build())
                        .wrapUp(WrapUp.builder()
                                .menteeHomework(homework(BOB, 5))
                                .build())
                        .build()));
        assertThat(met.conduct(POLICY))
                .extracting(log -> log.mentor() + " " + log.mentee())
                .containsExactly("ada bob", "bob dia"); // of two peers, who comes first stands as mentor
        assertThat(found(met, START.plusDays(5), ConductRule.RELIABILITY_LAPSE)).isEmpty();
        assertThat(found(met, START.plusDays(6), ConductRule.RELIABILITY_LAPSE))
                .containsExactly(
                        "RELIABILITY_LAPSE(TASK_NOT_DONE, 2026-09-06) WARNING MENTOR [bob]",
                        "RELIABILITY_LAPSE(TASK_NOT_DONE, 2026-09-06) WARNING MENTEE [bob]");
        assertThat(owed(met, START.plusDays(6)))
                .containsExactly("HOMEWORK [bob]", "ASSESS_CONDUCT []", "ASSESS_CONDUCT []");
    }

    @Test
    @DisplayName("D-CHAL-10 S-34 as long as the review goes on, the warning stays, looked into or not")
    void s34_ongoing_theWarningStays() {
        Relationship now = after(
                working(Parties.pair(CEM, BOB), MentoringFormat.DYAD),
                START,
                Report.ReportConduct.of(
                        CEM, BOB, new ConductEvent.ChallengeMet(START, Challenge.mismatch(MismatchGround.PERSONALITY))),
                reviewed(ExpectationReview.ONGOING));
        Finding warning = ConductJudge.under(POLICY)
                .judge(now.conduct().get(0), START)
                .open()
                .all()
                .first();
        Relationship assessed = after(now, START, new Report.AssessConduct(CEM, BOB, new Assessment(warning, START)));
        String text = "REVIEW_EXPECTATIONS WARNING BOTH [bob, cem]";
        for (Relationship each : List.of(now, assessed)) {
            assertThat(found(each, START.plusDays(3), ConductRule.REVIEW_EXPECTATIONS))
                    .containsExactly(text);
            assertThat(found(
                            after(each, START, reviewed(ExpectationReview.RESOLVED)),
                            START.plusDays(3),
                            ConductRule.REVIEW_EXPECTATIONS))
                    .isEmpty();
        }
        Move.End end = new Move.End(ImmutableSortedSet.of(BOB.person()), Move.End.Wish.SEPARATE, true);
        assertThat(found(after(assessed, START, end), START.plusDays(3), ConductRule.REVIEW_EXPECTATIONS))
                .isEmpty();
    }

    private static Report.ReportConduct reviewed(ExpectationReview result) {
        return Report.ReportConduct.of(CEM, BOB, new ConductEvent.ExpectationsReviewed(START, result));
    }
}
