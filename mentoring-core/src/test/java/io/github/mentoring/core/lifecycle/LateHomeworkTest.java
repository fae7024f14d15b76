package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.START;
import static io.github.mentoring.core.lifecycle.RecordsFixture.at;
import static io.github.mentoring.core.lifecycle.RecordsFixture.lines;
import static io.github.mentoring.core.lifecycle.RecordsFixture.pair;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.EthicsIssue;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the programme has looked into of homework and answers, and what it has not. */
class LateHomeworkTest {

    private static final MentoringPolicy POLICY = MentoringPolicy.standard();
    private static final String LAPSE = "RELIABILITY_LAPSE(TASK_NOT_DONE, %s) WARNING MENTEE [bob]";
    private static final String PATTERN = "UNREALISTIC_EXPECTATIONS(TASK_NOT_DONE) VIOLATION MENTEE [bob]";
    private static final String REVIEW = "REVIEW_EXPECTATIONS() WARNING BOTH [ada, bob]";

    private static LocalDate day(int days) {
        return START.plusDays(days);
    }

    private static String lapse(int days) {
        return LAPSE.formatted(day(days));
    }

    private static Ruling ruling(Relationship now, int on, int told, Step step) {
        Ruling ruling =
                Lifecycle.under(POLICY).decide(now, Command.of("c" + now.version(), day(on), step), at(day(told)));
        assertThat(ruling).as("%s", ruling.findings()).isInstanceOf(Ruling.Accepted.class);
        return ruling;
    }

    private static Relationship after(Relationship now, int on, int told, Step step) {
        return ruling(now, on, told, step).relationship().orElseThrow();
    }

    private static Homework homework(int due) {
        return Homework.builder()
                .bearer(BOB)
                .task("secret-" + due)
                .due(day(due))
                .build();
    }

    private static Work.HoldMeeting met(String id, int days, int... due) {
        ImmutableList.Builder<Homework> homework = ImmutableList.builder();
        for (int each : due) {
            homework.add(homework(each));
        }
        return new Work.HoldMeeting(Meeting.builder(MeetingPlan.builder(MeetingId.of(id), day(days), ADA, BOB)
                        .build())
                .wrapUp(WrapUp.builder().menteeHomework(homework.build()).build())
                .build());
    }

    private static List<EthicsIssue> issues(Relationship now, int asOf) {
        return now.conduct(POLICY).stream()
                .flatMap(log -> ConductJudge.under(POLICY).judge(log, day(asOf)).issues().open().stream())
                .toList();
    }

    private static List<String> open(Relationship now, int asOf) {
        return lines(issues(now, asOf).stream().map(EthicsIssue::finding).toList());
    }

    /** Returns where it leads that the programme looks into all that is open. */
    private static Relationship assessed(Relationship first, int on) {
        Relationship now = first;
        for (EthicsIssue issue : issues(first, on)) {
            if (issues(now, on).contains(issue)) {
                now = assessed(now, on, issue.finding());
            }
        }
        return now;
    }

    private static Relationship assessed(Relationship now, int on, Finding finding) {
        return after(now, on, on, new Report.AssessConduct(ADA, BOB, new Assessment(finding, day(on))));
    }

    @Test
    @DisplayName("D-AMB-44 late homework of a meeting that is told only after an assessment is open")
    void holdMeeting_toldAfterAnAssessment_isOpen() {
        Relationship now = assessed(after(pair(), 2, 2, met("m-1", 2, 5, 6)), 20);
        assertThat(open(now, 25)).isEmpty();
        Ruling told = ruling(now, 3, 25, met("m-2", 3, 10));
        assertThat(lines(told)).contains(PATTERN);
        assertThat(open(told.relationship().orElseThrow(), 25)).containsExactly(PATTERN);
        Ruling reported = ruling(
                now, 3, 25, new Report.ReportCommitment(ADA, BOB, new Commitment.TaskTaken(day(3), homework(10))));
        assertThat(reported.events().get(1).change())
                .as("as if it had been reported")
                .isEqualTo(told.events().get(1).change());
    }

    @Test
    @DisplayName("D-ETH-01 whoever looks into a pattern has looked into the lapses that make it up")
    void finishHomework_inTheMiddleOfAnAssessedRow_opensNothing() {
        Relationship late = after(pair(), 2, 2, met("m-1", 2, 5, 6, 7));
        assertThat(open(late, 20)).containsExactlyInAnyOrder(PATTERN, REVIEW);
        Work.FinishHomework finished = new Work.FinishHomework(MeetingId.of("m-1"), homework(6));
        assertThat(open(after(late, 20, 20, finished), 20)).containsExactly(lapse(5), lapse(7));
        Relationship now = after(assessed(late, 20), 40, 40, finished);
        assertThat(open(now, 40)).isEmpty();
        Relationship next = after(now, 41, 41, met("m-2", 41, 45));
        assertThat(open(next, 50)).as("what comes later").contains(PATTERN);
    }

    @Test
    @DisplayName("D-ETH-01 an assessment does not cover what only the day after it shows")
    void assessConduct_onTheDayOfALapse_leavesItOpen() {
        Relationship late = after(pair(), 2, 2, met("m-1", 2, 5, 6, 20));
        Relationship now = assessed(late, 20);
        assertThat(open(now, 20)).isEmpty();
        assertThat(open(now, 21)).containsExactly(PATTERN);
        assertThat(issues(now, 21).get(0).raised()).isEqualTo(day(20));
        assertThat(open(assessed(now, 21), 30)).isEmpty();
    }

    @Test
    void assessConduct_onTheDayOfALateAnswer_coversIt() {
        int reply = (int) POLICY.conduct().replyMaxDelay().toDays();
        Instant late = at(day(1 + reply)).plus(Duration.ofHours(6)); // on the day on which it was due, but hours after
        Report answered = new Report.ReportCommitment(
                ADA, BOB, new Commitment.MessageSent(Side.MENTEE, at(day(1)), Optional.of(late)));
        Relationship now = after(pair(), 1, reply + 2, answered);
        assertThat(open(now, reply + 1)).hasSize(1);
        Assessment assessment = new Assessment(issues(now, reply + 1).get(0).finding(), day(reply + 1));
        Relationship done = after(now, reply + 1, reply + 2, new Report.AssessConduct(ADA, BOB, assessment));
        assertThat(open(done, reply + 1)).isEmpty();
        assertThat(open(done, reply + 30)).isEmpty();
    }

    @Test
    void assessConduct_onTheDayOnWhichAnAnswerIsDue_leavesItOpen() {
        int reply = (int) POLICY.conduct().replyMaxDelay().toDays();
        Relationship now = after(pair(), 1, 1, unanswered(1));
        now = assessed(after(now, 2, 2, unanswered(2)), reply + 3);
        now = after(now, 3, reply + 3, unanswered(3)); // told late, and due that very day
        assertThat(open(now, reply + 3)).isEmpty();
        assertThat(open(now, reply + 4)).hasSize(1);
    }

    private static Report unanswered(int sent) {
        return new Report.ReportCommitment(
                ADA, BOB, new Commitment.MessageSent(Side.MENTEE, at(day(sent)), Optional.empty()));
    }
}
