package io.github.mentoring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeetingScenarioTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MentorId M1 = MentorId.of("M1");
    private static final MenteeId E1 = MenteeId.of("E1");
    private static final MentorStance STANCE =
            MentorStance.of(MentorStance.Role.SOUNDING_BOARD, MentorStance.Involvement.ACTIVE);
    private static final Homework READ =
            Homework.builder().bearer(E1).task("read").due(DAY.plusDays(14)).build();
    private static final WrapUp SETTLED = WrapUp.builder()
            .nextMeeting(DAY.plusMonths(1))
            .menteeHomework(READ)
            .mentorHomework()
            .build();

    @Test
    void s38_template_hasTwelveItemsInOrder() {
        assertThat(ChecklistItem.values())
                .extracting(ChecklistItem::name)
                .containsExactly(
                        "CHECK_IN",
                        "REVIEW",
                        "ADMINISTRATION",
                        "CLINICAL",
                        "RESEARCH",
                        "TEACHING",
                        "WORK_LIFE_BALANCE",
                        "CAREER_GUIDANCE",
                        "ASSIST_ADVISE",
                        "OPPORTUNITIES",
                        "ADVOCATE",
                        "WRAP_UP");
        assertThat(ChecklistItem.CLINICAL.clinicalAreas())
                .extracting(ClinicalArea::name)
                .containsExactly("INPATIENT", "OUTPATIENT", "ON_CALL");
    }

    @Test
    void s38_partOfTheReviewCovered_coversTheReview_andTheRestIsAMereNote() {
        Meeting meeting = held().addCovered(ChecklistItem.CHECK_IN, ChecklistItem.RESEARCH, ChecklistItem.WRAP_UP)
                .wrapUp(SETTLED)
                .build();
        assertThat(meeting.covers(ChecklistItem.REVIEW)).isTrue();
        assertThat(meeting.uncovered())
                .containsExactly(
                        ChecklistItem.ADMINISTRATION,
                        ChecklistItem.CLINICAL,
                        ChecklistItem.TEACHING,
                        ChecklistItem.WORK_LIFE_BALANCE,
                        ChecklistItem.CAREER_GUIDANCE,
                        ChecklistItem.ASSIST_ADVISE,
                        ChecklistItem.OPPORTUNITIES,
                        ChecklistItem.ADVOCATE);
        assertThat(meeting.findings().reported()).isEmpty();
        assertThat(texts(meeting.findings()))
                .containsExactly("CHECKLIST_ITEMS_UNCOVERED(ADMINISTRATION, CLINICAL, TEACHING, CAREER_GUIDANCE,"
                        + " ASSIST_ADVISE, OPPORTUNITIES, ADVOCATE) INFO MENTOR [E1, M1]");
    }

    @Test
    void s38_closedWithoutEntryForMentorHomework_isIncomplete() {
        Meeting meeting = held().wrapUp(WrapUp.builder()
                        .nextMeeting(DAY.plusMonths(1))
                        .menteeHomework(READ)
                        .build())
                .build();
        assertThat(reported(meeting.findings()))
                .containsExactly("WRAP_UP_INCOMPLETE(MENTOR_HOMEWORK) WARNING BOTH [E1, M1]");
    }

    @Test
    void s38_closedWithNoneAsMentorHomework_hasNoFindings() {
        assertThat(held().wrapUp(SETTLED).build().findings().reported()).isEmpty();
    }

    @Test
    void s38_goalSetWithoutDate_isReported() {
        Meeting meeting = held().wrapUp(SETTLED)
                .addGoals(AgreedGoal.by(DAY.plusYears(1), "publish"), AgreedGoal.undated("teach"))
                .build();
        assertThat(reported(meeting.findings())).containsExactly("GOAL_WITHOUT_TIMELINE WARNING BOTH [E1, M1]");
        assertThat(meeting.goalsWithoutTimeline()).containsExactly(AgreedGoal.undated("teach"));
    }

    @Test
    void s38_topicsWithoutNeeds_isNotPrepared() {
        MeetingPlan plan = MeetingPlan.builder(MeetingId.of("meeting-1"), DAY, M1, E1)
                .putStances(M1, STANCE)
                .putPreparations(
                        E1,
                        Preparation.builder().addTopics(MeetingTopic.PROMOTION).build())
                .build();
        assertThat(texts(plan.findings())).containsExactly("MENTEE_NOT_PREPARED(NEEDS) WARNING MENTEE [E1]");
    }

    @Test
    void s38_urgentIssue_isFirst_andOpenFollowUpsCarryOver() {
        Agenda last = Agenda.of(AgendaItem.of(MeetingTopic.PROMOTION), AgendaItem.of(MeetingTopic.SCHOLARSHIP))
                .withSettled(MeetingTopic.PROMOTION);
        AgendaItem urgent = AgendaItem.builder()
                .topic(MeetingTopic.of("leave"))
                .priority(AgendaItem.Priority.LOW)
                .urgent(true)
                .build();
        Agenda next = held().agenda(last)
                .build()
                .nextAgenda(
                        AgendaItem.builder()
                                .topic(MeetingTopic.CAREER_PLANNING)
                                .priority(AgendaItem.Priority.HIGH)
                                .build(),
                        urgent);
        assertThat(next.items())
                .extracting(AgendaItem::topic)
                .containsExactly(MeetingTopic.of("leave"), MeetingTopic.CAREER_PLANNING, MeetingTopic.SCHOLARSHIP);
        assertThat(next.items().get(2).origin()).isEqualTo(AgendaItem.Origin.FOLLOW_UP);
    }

    @Test
    void s38_priorityQuestions_areAskedInOrder() {
        assertThat(PriorityQuestion.values())
                .containsExactly(
                        PriorityQuestion.QUIT,
                        PriorityQuestion.DECLINE,
                        PriorityQuestion.START,
                        PriorityQuestion.CONTINUE);
    }

    /** The meeting of a pair after which both know what to do and what comes next. */
    private static Meeting.Builder held() {
        MeetingPlan plan =
                MeetingPlan.builder(MeetingId.of("meeting-1"), DAY, M1, E1).build();
        return Meeting.builder(plan).clearTo(List.of(PersonId.of("M1"), PersonId.of("E1")));
    }

    private static Stream<String> texts(Findings findings) {
        return findings.all().stream().map(Object::toString);
    }

    private static Stream<String> reported(Findings findings) {
        return findings.reported().stream().map(Object::toString);
    }
}
