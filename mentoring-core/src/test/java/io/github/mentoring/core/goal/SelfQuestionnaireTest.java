package io.github.mentoring.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.person.MenteeId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SelfQuestionnaireTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static SelfQuestionnaire.Builder builder() {
        return SelfQuestionnaire.builder().mentee(MenteeId.of("ada"));
    }

    @Test
    @DisplayName("D-SELF-06 promotion is asked about only if it is planned")
    void questions_withoutPromotionPlanned_leaveItOut() {
        assertThat(builder().build().questions()).hasSize(25).doesNotContain(SelfQuestion.PROMOTION_RULES);
        assertThat(builder().promotionPlanned(true).build().questions()).contains(SelfQuestion.PROMOTION_RULES);
    }

    @Test
    @DisplayName("D-SELF-09 only what was accomplished is asked about at each meeting")
    void accomplishments_areAskedAboutAtEachMeeting() {
        assertThat(SelfQuestion.values())
                .filteredOn(SelfQuestion::isRepeated)
                .containsExactly(SelfQuestion.ACCOMPLISHMENTS);
    }

    @Test
    void texts_areDistinctQuestions() {
        assertThat(SelfQuestion.values())
                .extracting(SelfQuestion::text)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.endsWith("?"));
    }

    @Test
    void unanswered_countsOnlyWhatIsAsked() {
        SelfQuestionnaire questionnaire = builder()
                .presentedOn(DAY)
                .putAnswers(SelfQuestion.WANTS, "a way in")
                .putAnswers(SelfQuestion.PROMOTION_RULES, "since given up")
                .build();
        assertThat(questionnaire.unanswered()).hasSize(24).startsWith(SelfQuestion.JOB_DESCRIPTIONS);
    }

    @Test
    void build_answersWithoutQuestions_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder().putAnswers(SelfQuestion.WANTS, "a way in").build())
                .withMessage("self-questionnaire of mentee `ada` has answers but was never presented; state the day");
    }

    @Test
    void build_blankAnswer_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder()
                        .presentedOn(DAY)
                        .putAnswers(SelfQuestion.WANTS, " ")
                        .build())
                .withMessage("self-questionnaire of mentee `ada` has a blank answer; leave the question out instead");
    }

    @Test
    void build_oneQuestionAnsweredTwice_isRefusedWithoutTheAnswers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder()
                        .presentedOn(DAY)
                        .putAnswers(SelfQuestion.WANTS, "a way in")
                        .putAnswers(SelfQuestion.WANTS, "a way out")
                        .build())
                .withMessage("self-questionnaire answers one question twice; give each question one answer");
    }

    @Test
    void toString_showsNeitherAnswersNorPlans() {
        assertThat(builder()
                        .presentedOn(DAY)
                        .putAnswers(SelfQuestion.WANTS, "a way in")
                        .build())
                .hasToString("SelfQuestionnaire{mentee=ada, presentedOn=2026-01-01}");
    }

    @Test
    void missionStatement_withoutValues_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(MissionStatement::of)
                .withMessage("mission statement names no value; leave the statement out instead");
        assertThat(Stream.of("care", "candour").map(MissionValue::of).toArray(MissionValue[]::new))
                .satisfies(values -> assertThat(MissionStatement.of(values)).hasToString("MissionStatement[values=2]"));
    }
}
