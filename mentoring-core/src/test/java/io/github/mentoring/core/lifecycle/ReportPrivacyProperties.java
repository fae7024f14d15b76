package io.github.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.fixture.LifecycleDomain;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.FailureCause;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** What is told of conduct stays out of log files: the whole text form is laid down, so nothing can slip in. */
@Domain(LifecycleDomain.class)
class ReportPrivacyProperties {

    @Property
    void the_text_of_a_parting_does_not_show_why(
            @ForAll Ending ending,
            @ForAll Leaver leaver,
            @ForAll Consequence.Left left,
            @ForAll Consequence.Closed closed) {
        assertThat(ending).hasToString("Ending[%s, %s]".formatted(ending.on(), ending.by()));
        assertThat(leaver).hasToString("Leaver[%s, %s]".formatted(leaver.who(), leaver.on()));
        assertThat(left).hasToString("Left[%s]".formatted(left.who()));
        assertThat(closed).hasToString("Closed[%s]".formatted(closed.by()));
    }

    @Property
    void the_text_of_a_report_of_conduct_shows_whom_it_is_about_and_when(@ForAll Report.ReportConduct report) {
        assertThat(report)
                .hasToString("ReportConduct[%s and %s, %s of %s]"
                        .formatted(
                                report.mentor(),
                                report.mentee(),
                                report.event().getClass().getSimpleName(),
                                report.event().day()));
    }

    @Property
    void the_text_of_a_commitment_shows_whom_it_is_about(@ForAll Report.ReportCommitment report) {
        assertThat(report)
                .hasToString("ReportCommitment[%s and %s, %s]"
                        .formatted(
                                report.mentor(),
                                report.mentee(),
                                report.commitment().getClass().getSimpleName()));
    }

    @Property
    void the_text_of_an_assessment_shows_whom_it_is_about_and_when(@ForAll Report.AssessConduct report) {
        assertThat(report)
                .hasToString("AssessConduct[%s and %s, %s]"
                        .formatted(
                                report.mentor(),
                                report.mentee(),
                                report.assessment().day()));
    }

    @Property
    void the_text_of_a_reopened_issue_shows_whom_it_is_about_and_when(@ForAll Consequence.IssueReopened issue) {
        assertThat(issue)
                .hasToString("IssueReopened[%s and %s, %s]".formatted(issue.mentor(), issue.mentee(), issue.raised()));
    }

    @Property
    void the_text_of_a_failure_shows_whom_it_is_about(@ForAll Failure failure) {
        assertThat(failure).hasToString("Failure[%s and %s]".formatted(failure.mentor(), failure.mentee()));
    }

    @Property
    void the_text_of_a_fact_shows_which_it_is(@ForAll Report.StateFact stated) {
        assertThat(stated).hasToString("StateFact[" + stated.fact() + "]");
    }

    @Test
    void a_cause_without_a_failure_is_refused_without_naming_it() {
        ConductEvent ongoing =
                new ConductEvent.ExpectationsReviewed(LocalDate.of(2026, 3, 2), ExpectationReview.ONGOING);
        for (FailureCause cause : FailureCause.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Report.ReportConduct(
                            MentorId.of("ada"), MenteeId.of("bob"), ongoing, Optional.of(cause)))
                    .withMessage(
                            "conduct of `ada` and `bob` has a cause of failure without a failure; report the failed review");
        }
    }
}
