package io.github.mentoring.core.meeting;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final AgendaItem PROMOTION = AgendaItem.of(MeetingTopic.PROMOTION);
    private static final AgendaItem BALANCE = AgendaItem.of(MeetingTopic.WORK_LIFE_BALANCE);

    @Test
    void withNewIssue_ofHighPriority_isAppended() {
        AgendaItem issue = AgendaItem.builder()
                .topic(MeetingTopic.TIME_MANAGEMENT)
                .priority(AgendaItem.Priority.HIGH)
                .build();
        assertThat(Agenda.of(PROMOTION).withNewIssue(issue).items())
                .containsExactly(PROMOTION, issue.withOrigin(AgendaItem.Origin.NEW_ISSUE));
    }

    @Test
    void withNewIssue_urgent_comesFirst() {
        AgendaItem issue = AgendaItem.builder()
                .topic(MeetingTopic.TIME_MANAGEMENT)
                .urgent(true)
                .build();
        assertThat(Agenda.of(PROMOTION).withNewIssue(issue).items())
                .containsExactly(issue.withOrigin(AgendaItem.Origin.NEW_ISSUE), PROMOTION);
    }

    @Test
    void next_topicOpenAndPlanned_isListedTwice() {
        assertThat(Agenda.of(PROMOTION, BALANCE)
                        .withSettled(MeetingTopic.WORK_LIFE_BALANCE)
                        .next(List.of(PROMOTION))
                        .items())
                .containsExactly(PROMOTION.withOrigin(AgendaItem.Origin.FOLLOW_UP), PROMOTION);
    }

    @Test
    void withSettled_topicNotListed_isRefusedWithoutNamingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agenda.empty().withSettled(MeetingTopic.PROMOTION))
                .withMessage("agenda does not list the topic to settle; add it as a new issue first");
    }

    @Test
    void arguments_null_areRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> new Agenda(nothing())).withMessage("items");
        assertThatNullPointerException()
                .isThrownBy(() -> Agenda.empty().withNewIssue(nothing()))
                .withMessage("issue");
        assertThatNullPointerException()
                .isThrownBy(() -> Agenda.empty().withSettled(nothing()))
                .withMessage("topic");
        assertThatNullPointerException()
                .isThrownBy(() -> Agenda.empty().next(nothing()))
                .withMessage("planned");
    }

    @Test
    @DisplayName("D-DISC-05 the usual topics are an open list")
    void topics_areAnOpenList() {
        assertThat(MeetingTopic.of("promotion")).isEqualTo(MeetingTopic.PROMOTION);
        assertThat(List.of(
                        MeetingTopic.CAREER_PLANNING,
                        MeetingTopic.PROMOTION,
                        MeetingTopic.SCHOLARSHIP,
                        MeetingTopic.TIME_MANAGEMENT,
                        MeetingTopic.WORK_LIFE_BALANCE))
                .doesNotHaveDuplicates()
                .doesNotContain(MeetingTopic.of("parental leave"));
    }

    @Test
    @DisplayName("D-MEET-14 answers sort activities by question")
    void answers_sortActivities() {
        PriorityAnswers answers = PriorityAnswers.builder()
                .answer(PriorityQuestion.CONTINUE, "clinic")
                .answer(PriorityQuestion.QUIT, "newsletter", "committee")
                .build();
        assertThat(answers.activities().keySet()).containsExactly(PriorityQuestion.QUIT, PriorityQuestion.CONTINUE);
        assertThat(answers.to(PriorityQuestion.QUIT)).containsExactly("committee", "newsletter");
        assertThat(answers.to(PriorityQuestion.START)).isEmpty();
        assertThat(answers.questionOf("clinic")).contains(PriorityQuestion.CONTINUE);
        assertThat(answers.questionOf("sleep")).isEmpty();
    }

    @Test
    void answers_thatContradictEachOther_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityAnswers.builder()
                        .answer(PriorityQuestion.CONTINUE, "clinic")
                        .answer(PriorityQuestion.QUIT, "clinic")
                        .build())
                .withMessage("priority answers to CONTINUE name an activity that answers an earlier question too;"
                        + " keep one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityAnswers.builder()
                        .answer(PriorityQuestion.START, " ")
                        .build())
                .withMessage("priority answers to START name a blank activity; leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityAnswers.builder()
                        .answer(PriorityQuestion.START, "a")
                        .answer(PriorityQuestion.START, "b")
                        .build())
                .withMessage("priority answers answer one question twice; give each question one set");
    }
}
