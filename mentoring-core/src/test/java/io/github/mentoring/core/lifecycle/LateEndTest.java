package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BEA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.START;
import static io.github.mentoring.core.lifecycle.RecordsFixture.at;
import static io.github.mentoring.core.lifecycle.RecordsFixture.guided;
import static io.github.mentoring.core.lifecycle.RecordsFixture.leave;
import static io.github.mentoring.core.lifecycle.RecordsFixture.people;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.EthicsIssue;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.obligation.DueItem;
import io.github.mentoring.core.obligation.Obligation;
import io.github.mentoring.core.obligation.ObligationCalendar;
import io.github.mentoring.core.obligation.ObligationKind;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.phase.EndReason;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody says to have been the last day, and what was on record by the time that they said so. */
class LateEndTest {

    private static final MentoringPolicy POLICY = MentoringPolicy.standard();
    private static final MentorId CEM = MentorId.of("cem");

    /** Returns where a step leads that is told on the given day. */
    private static Relationship told(Relationship now, LocalDate on, LocalDate told, Step step) {
        return ruling(now, on, told, step).relationship().orElseThrow();
    }

    private static Ruling ruling(Relationship now, LocalDate on, LocalDate told, Step step) {
        Ruling ruling = Lifecycle.under(POLICY).decide(now, Command.of("c" + now.version(), on, step), at(told));
        assertThat(ruling).as("%s", ruling.findings()).isInstanceOf(Ruling.Accepted.class);
        return ruling;
    }

    private static LocalDate day(int days) {
        return START.plusDays(days);
    }

    private static Move.Join join(Relationship now, ParticipantId who) {
        return new Move.Join(
                who,
                ImmutableSortedSet.copyOf(ReadinessItem.values()),
                Members.with(now.parties(), who).people());
    }

    private static Work.HoldMeeting met(int days, int... due) {
        ImmutableList.Builder<Homework> homework = ImmutableList.builder();
        for (int each : due) {
            homework.add(Homework.builder()
                    .bearer(BOB)
                    .task("secret-" + each)
                    .due(day(each))
                    .build());
        }
        return new Work.HoldMeeting(Meeting.builder(MeetingPlan.builder(MeetingId.of("m-1"), day(days), ADA, BOB)
                        .build())
                .wrapUp(WrapUp.builder().menteeHomework(homework.build()).build())
                .build());
    }

    private static List<EthicsIssue> open(Relationship now, LocalDate asOf) {
        return now.conduct(POLICY).stream()
                .flatMap(log -> ConductJudge.under(POLICY).judge(log, asOf).issues().open().stream())
                .toList();
    }

    private static List<String> opened(Relationship now, LocalDate asOf) {
        return open(now, asOf).stream()
                .map(issue -> issue.finding() + " since " + issue.raised())
                .toList();
    }

    @Test
    @DisplayName("D-TEAM-14 it is over no sooner than the last of them came")
    void end_toldLate_isNotBeforeWhoCame() {
        Relationship joined = told(RecordsFixture.pair(), day(60), day(60), join(RecordsFixture.pair(), CEM));
        Relationship ended = told(joined, day(10), day(90), leave("ada", "bob", "cem"));
        assertThat(ended.ending()).contains(new Ending(day(60), EndReason.SEPARATED, people("ada", "bob", "cem")));
        assertThat(ended.phaseSince()).isEqualTo(day(60));
        assertThat(ended.wereTogether(CEM, BOB, day(60))).isTrue();
    }

    @Test
    void end_toldLate_isNotBeforeWhoLeft() {
        Relationship team = guided(MentoringFormat.GROUP, List.of(ADA), List.of(BOB, BEA));
        Relationship left = told(team, day(40), day(40), leave("bea"));
        Relationship ended = told(left, day(10), day(90), leave("ada"));
        assertThat(ended.ending()).contains(new Ending(day(40), EndReason.SEPARATED, people("ada")));
        assertThat(ended.wereTogether(ADA, BEA, day(40))).isTrue();
    }

    @Test
    void end_toldLate_isNotBeforeTwoParted() {
        Relationship team = guided(MentoringFormat.TEAM, List.of(ADA, CEM), List.of(BOB, BEA));
        Relationship parted = told(team, day(40), day(40), new Move.RequestChange(ADA, BOB, BOB, true));
        Relationship ended = told(parted, day(10), day(90), leave("ada", "bea", "bob", "cem"));
        assertThat(ended.ending().orElseThrow().on()).isEqualTo(day(40));
    }

    @Test
    @DisplayName("D-ETH-08 whoever names an early last day does not undo what had fallen due by the day it was told")
    void end_toldLate_leavesOpenWhatHadFallenDue() {
        Relationship late = told(RecordsFixture.pair(), day(2), day(2), met(2, 20, 21, 40));
        assertThat(opened(late, day(30))).hasSize(2);
        for (Step step : List.of(leave("bob"), new Move.RequestChange(ADA, BOB, BOB, true))) {
            Relationship ended = told(late, day(3), day(30), step);
            assertThat(ended.ending().orElseThrow().on()).isEqualTo(day(3));
            assertThat(opened(ended, day(30))).isEqualTo(opened(late, day(30)));
            assertThat(opened(ended, day(60))).as("nothing falls due any more").isEqualTo(opened(late, day(30)));
            assertThat(opened(told(late, day(30), day(30), step), day(60)))
                    .as("as if the end had been on the day on which it was told")
                    .isEqualTo(opened(ended, day(60)));
        }
    }

    @Test
    @DisplayName("D-ETH-08 nor does whoever names an early day on which it became something else")
    void redefinition_toldLate_leavesOpenWhatHadFallenDue() {
        Relationship late = told(RecordsFixture.pair(), day(2), day(2), met(2, 20, 21, 40));
        for (Redefinition as : Redefinition.values()) {
            Step step = new Move.Redefine(as, late.parties().people());
            Relationship redefined = told(late, day(3), day(30), step);
            assertThat(redefined.phaseSince()).isEqualTo(day(3));
            assertThat(opened(redefined, day(30))).hasSize(2).isEqualTo(opened(late, day(30)));
            assertThat(opened(redefined, day(60)))
                    .as("nothing falls due any more")
                    .isEqualTo(opened(late, day(30)));
            assertThat(opened(told(late, day(30), day(30), step), day(60)))
                    .as("as if it had been on the day on which it was told")
                    .isEqualTo(opened(redefined, day(60)));
            assertThat(owed(redefined, day(31))).contains(ObligationKind.ASSESS_CONDUCT);
        }
    }

    private static List<ObligationKind> owed(Relationship now, LocalDate day) {
        return ObligationCalendar.under(POLICY).of(now, at(day)).items().stream()
                .map(DueItem::obligation)
                .map(Obligation::kind)
                .toList();
    }

    @Test
    void end_toldLate_leavesTheProgrammeToLookIntoIt() {
        Relationship late = told(RecordsFixture.pair(), day(2), day(2), met(2, 20, 21));
        for (Step step : List.of(leave("bob"), new Move.Redefine(Redefinition.COLLEAGUES, people("ada", "bob")))) {
            Relationship now = told(late, day(3), day(30), step);
            for (EthicsIssue issue : open(now, day(31))) {
                now = told(
                        now,
                        day(31),
                        day(31),
                        new Report.AssessConduct(ADA, BOB, new Assessment(issue.finding(), day(31))));
            }
            assertThat(open(now, day(31))).isEmpty();
            assertThat(open(now, day(90))).isEmpty();
        }
    }

    @Test
    void end_ofWhatHadNotFallenDueOrWasDealtWith_addsNothing() {
        Relationship due = told(RecordsFixture.pair(), day(2), day(2), met(2, 40));
        assertThat(ruling(due, day(3), day(30), leave("bob")).events()).hasSize(2);
        Relationship late = told(RecordsFixture.pair(), day(2), day(2), met(2, 20));
        for (EthicsIssue issue : open(late, day(25))) {
            late = told(
                    late,
                    day(25),
                    day(25),
                    new Report.AssessConduct(ADA, BOB, new Assessment(issue.finding(), day(25))));
        }
        assertThat(ruling(late, day(3), day(30), leave("bob")).events()).hasSize(2);
    }

    @Test
    void leaving_ofOneOfSeveral_toldLate_leavesOpenWhatHadFallenDue() {
        Relationship team = guided(MentoringFormat.TEAM, List.of(ADA, CEM), List.of(BOB, BEA));
        Relationship late = told(team, day(2), day(2), met(2, 20));
        Relationship left = told(late, day(3), day(30), leave("bob"));
        assertThat(left.isLive()).isTrue();
        assertThat(opened(left, day(40))).hasSize(1).isEqualTo(opened(late, day(30)));
    }

    @Test
    @DisplayName("D-PH-20 who is left alone leaves without having wished anything")
    void end_ofThePartnerOfSomebody_separatesThatOne() {
        Relationship team = guided(MentoringFormat.TEAM, List.of(ADA, CEM), List.of(BOB, BEA));
        Relationship parted = told(team, day(5), day(5), new Move.RequestChange(CEM, BOB, CEM, true));
        Ruling ruling = ruling(parted, day(6), day(6), RecordsFixture.end(Move.End.Wish.COMPLETE, true, "ada"));
        assertThat(ruling.relationship().orElseThrow().leavers())
                .containsExactlyInAnyOrder(
                        new Leaver(ADA, day(6), EndReason.COMPLETED), new Leaver(BOB, day(6), EndReason.SEPARATED));
        assertThat(RecordsFixture.lines(ruling)).noneMatch(line -> line.startsWith("REFLECTION_MISSING"));
    }
}
