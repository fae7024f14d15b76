package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.FailureCause;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import java.util.Optional;

/**
 * A step that tells how a relationship goes; telling it is open to everybody and changes no phase.
 *
 * <p>The text form of what is told of conduct, or is a fact of an institution's own, shows whom and which day it is about, and
 * nothing of what happened or is so.
 */
public sealed interface Report extends Step {

    /**
     * The yearly look back has an outcome; carrying it out is another step.
     *
     * @param review the review
     */
    record Review(AnnualReview review) implements Report {

        /** Checks that the review is there. */
        public Review {
            requireNonNull(review, "review");
        }

        @Override
        public StepKind kind() {
            return StepKind.REVIEW;
        }
    }

    /**
     * Somebody reports conduct between a mentor and a mentee.
     *
     * <p>Two peers may be named either way round. What is told of them is kept in one order, in which who comes first by id
     * stands as mentor, and so counts together. A sign, advice, a goal replaced, suggestions and feedback come from one side
     * alone, and so are kept as they are told.
     *
     * <p>Two mentees of one mentor, or two of their mentors, are not looked at as a pair. That a review found the two to
     * have failed stands whatever later ones find: from then on they part or change partners, and if it was told by mistake,
     * they begin anew.
     *
     * @param mentor the mentor
     * @param mentee the mentee
     * @param event what happened
     * @param cause why it failed, where the event is a review of expectations that found so and the cause is known
     */
    record ReportConduct(MentorId mentor, MenteeId mentee, ConductEvent event, Optional<FailureCause> cause)
            implements Report {

        /** Checks that only a failure has a cause. */
        public ReportConduct {
            requireNonNull(mentor, "mentor");
            requireNonNull(mentee, "mentee");
            requireNonNull(event, "event");
            requireNonNull(cause, "cause");
            checkArgument(
                    cause.isEmpty()
                            || (event instanceof ConductEvent.ExpectationsReviewed reviewed
                                    && reviewed.result() == ExpectationReview.FAILED),
                    "conduct of `%s` and `%s` has a cause of failure without a failure; report the failed review",
                    mentor,
                    mentee);
        }

        /** Returns the report of something that is no failure, or whose cause is not known. */
        public static ReportConduct of(MentorId mentor, MenteeId mentee, ConductEvent event) {
            return new ReportConduct(mentor, mentee, event, Optional.empty());
        }

        @Override
        public StepKind kind() {
            return StepKind.REPORT_CONDUCT;
        }

        /** Returns the two people, what kind of event it is and its day. */
        @Override
        public String toString() {
            return text(this, mentor, mentee, event.getClass().getSimpleName() + " of " + event.day());
        }
    }

    /**
     * What a mentor and a mentee could count on came about or did not, such as a meeting to which one did not come.
     *
     * <p>Of a message or a task there may be more to tell later: what is told of the message sent to the same side at the same
     * time, or of the same homework, takes the place of what was told before.
     *
     * @param mentor the mentor
     * @param mentee the mentee
     * @param commitment what they could count on
     */
    record ReportCommitment(MentorId mentor, MenteeId mentee, Commitment commitment) implements Report {

        /** Checks that every part is there. */
        public ReportCommitment {
            requireNonNull(mentor, "mentor");
            requireNonNull(mentee, "mentee");
            requireNonNull(commitment, "commitment");
        }

        @Override
        public StepKind kind() {
            return StepKind.REPORT_COMMITMENT;
        }

        /** Returns the two people and what kind of commitment it is. */
        @Override
        public String toString() {
            return text(this, mentor, mentee, commitment.getClass().getSimpleName());
        }
    }

    /**
     * The programme has looked into what was found about the conduct of a mentor and a mentee, and is open.
     *
     * <p>This is what does away with an obligation to assess conduct. That obligation names a rule and the two; what is
     * assessed is each finding of that rule about them, one step for each, as the signals of the relationship have it. A
     * finding that is not open is refused with {@link LifecycleRule#NOT_ON_RECORD}.
     *
     * <p>What is told only afterwards is open again, be it of an earlier day.
     *
     * @param mentor the mentor
     * @param mentee the mentee
     * @param assessment what was looked into
     */
    record AssessConduct(MentorId mentor, MenteeId mentee, Assessment assessment) implements Report {

        /** Checks that every part is there. */
        public AssessConduct {
            requireNonNull(mentor, "mentor");
            requireNonNull(mentee, "mentee");
            requireNonNull(assessment, "assessment");
        }

        @Override
        public StepKind kind() {
            return StepKind.ASSESS_CONDUCT;
        }

        /** Returns the two people and the day. */
        @Override
        public String toString() {
            return text(this, mentor, mentee, assessment.day().toString());
        }
    }

    /**
     * A fact of the institution's own is stated, which rules of its own may ask; it takes the place of what was stated before.
     *
     * @param fact the fact
     * @param value what it is
     */
    record StateFact(FactId fact, Given value) implements Report {

        /** Checks that both parts are there. */
        public StateFact {
            requireNonNull(fact, "fact");
            requireNonNull(value, "value");
        }

        @Override
        public StepKind kind() {
            return StepKind.STATE_FACT;
        }

        /** Returns which fact it is. */
        @Override
        public String toString() {
            return "StateFact[" + fact.name() + "]";
        }
    }

    private static String text(Report report, MentorId mentor, MenteeId mentee, String what) {
        return report.getClass().getSimpleName() + "[" + mentor + " and " + mentee + ", " + what + "]";
    }
}
