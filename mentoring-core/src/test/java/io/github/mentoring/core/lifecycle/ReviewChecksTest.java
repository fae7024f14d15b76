package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.Course.ADA;
import static io.github.mentoring.core.lifecycle.Course.BOB;
import static io.github.mentoring.core.lifecycle.Course.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.feedback.FeedbackSetting;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.ExpectationReview;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class ReviewChecksTest {

    private static final String TOLD_NOTHING = "NO_FEEDBACK_TO_MENTOR INFO MENTEE [bob]";

    private final Course course = Course.pair(Lifecycle.under(MentoringPolicy.standard()));

    private static Step review(LocalDate on) {
        return new Report.Review(AnnualReview.builder()
                .addSubjects(ADA.person(), BOB.person())
                .date(on)
                .outcome(ReviewOutcome.CONTINUE)
                .build());
    }

    private static Step told(ParticipantId from, ParticipantId to, LocalDate on) {
        return new Work.GiveFeedback(Feedback.builder()
                .from(from)
                .to(to)
                .date(on)
                .setting(FeedbackSetting.ONE_TO_ONE)
                .build());
    }

    /** Returns what is said to a review so many days after the start. */
    private List<String> remarks(int days) {
        return Course.texts(course.attempt(review(START.plusDays(days))).findings());
    }

    @Test
    @DisplayName("D-FB-10 a review notes that a mentee told the mentor nothing since the one before")
    void review_notesThatAMenteeToldTheMentorNothing() {
        course.working().later(10);
        assertThat(remarks(10)).contains(TOLD_NOTHING);
        course.take(told(ADA, BOB, START.plusDays(10)));
        assertThat(remarks(10)).contains(TOLD_NOTHING);
        course.take(told(BOB, ADA, START.plusDays(10)));
        assertThat(remarks(10)).doesNotContain(TOLD_NOTHING);
        course.later(10);
        assertThat(remarks(20)).doesNotContain(TOLD_NOTHING);
        course.take(review(START.plusDays(20))).later(10);
        assertThat(remarks(30)).contains(TOLD_NOTHING);
    }

    @Test
    @DisplayName("D-AMB-43 what a failure leaves open is the same in the word of the outcome and in the rules")
    void review_afterAFailure_mayComeToWhatIsOpenAlone() {
        Relationship failed = RecordsFixture.after(
                RecordsFixture.pair(),
                RecordsFixture.DAY,
                Report.ReportConduct.of(
                        ADA, BOB, new ConductEvent.ExpectationsReviewed(RecordsFixture.DAY, ExpectationReview.FAILED)));
        for (ReviewOutcome outcome : ReviewOutcome.values()) {
            Step review = new Report.Review(AnnualReview.builder()
                    .addSubjects(ADA.person(), BOB.person())
                    .date(RecordsFixture.DAY)
                    .outcome(outcome)
                    .build());
            assertThat(RecordsFixture.decide(failed, RecordsFixture.DAY, review) instanceof Ruling.Accepted)
                    .as("%s", outcome)
                    .isEqualTo(outcome.isOpenAfterFailure())
                    .isEqualTo(ExpectationReview.FAILED.admits(outcome));
        }
    }

    @Test
    @DisplayName("D-FB-10 who was not yet at work had no feedback to give, also once it is over")
    void review_ofADayBeforeTheyWereAtWork_notesNothingOfFeedback() {
        course.acquainting().settleAllBut().later(10).take(new Move.Advance(Phase.APPLY));
        for (int i = 0; i < 2; i++) { // at work, and when it is over
            assertThat(remarksOf(START.plusDays(9))).doesNotContain(TOLD_NOTHING);
            assertThat(remarksOf(START.plusDays(10))).contains(TOLD_NOTHING);
            if (i == 0) {
                course.later(5).take(RecordsFixture.leave("bob"));
            }
        }
        assertThat(course.now().isLive()).isFalse();
    }

    /** Returns what is said to a review of the given day that is told late. */
    private List<String> remarksOf(LocalDate on) {
        Ruling ruling = Lifecycle.under(MentoringPolicy.standard())
                .decide(course.now(), Command.of("late", on, review(on)), Course.noon(START.plusDays(30)));
        assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
        return Course.texts(ruling.findings());
    }

    @Test
    void review_ofWhatEndedBeforeTheyWereAtWork_notesNothingOfFeedback() {
        LocalDate day = RecordsFixture.DAY;
        for (Phase phase : List.of(Phase.PREPARE, Phase.ACQUAINT, Phase.APPLY)) {
            Relationship ended = RecordsFixture.after(RecordsFixture.pair(phase), day, RecordsFixture.leave("bob"));
            assertThat(Course.texts(RecordsFixture.decide(ended, day, review(day))
                                    .findings())
                            .contains(TOLD_NOTHING))
                    .as("%s", phase)
                    .isEqualTo(phase == Phase.APPLY);
        }
    }

    @Test
    void review_beforeTheyAreAtWork_notesNothingOfFeedback() {
        assertThat(remarks(0)).doesNotContain(TOLD_NOTHING);
        course.acquainting();
        assertThat(remarks(0)).doesNotContain(TOLD_NOTHING);
    }
}
