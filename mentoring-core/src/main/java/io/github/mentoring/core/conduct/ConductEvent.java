package io.github.mentoring.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.goal.GoalId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.Challenge;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.Suggestions;
import io.github.mentoring.core.schedule.SettingKind;
import io.github.mentoring.core.trait.TormentorSign;
import java.time.LocalDate;
import java.util.Optional;

/** Something that was reported between one mentor and one mentee; never what was said. */
public sealed interface ConductEvent {

    /** Returns the day on which it happened. */
    LocalDate day();

    /**
     * Somebody abused power over the other.
     *
     * @param day the day
     * @param by who did
     * @param kind how
     */
    record PowerAbused(LocalDate day, Side by, PowerAbuse kind) implements ConductEvent {

        /** Checks that every part is there. */
        public PowerAbused {
            requireNonNull(day, "day");
            requireNonNull(by, "by");
            requireNonNull(kind, "kind");
        }
    }

    /**
     * A boundary is at risk, or somebody acted upon an attraction.
     *
     * @param day the day
     * @param by from whom it came
     * @param risk the risk
     * @param actedOn whether they acted upon it, which only an attraction can be
     */
    record BoundaryAtRisk(LocalDate day, Side by, BoundaryRisk risk, boolean actedOn) implements ConductEvent {

        /** Checks that only an attraction was acted upon. */
        public BoundaryAtRisk {
            requireNonNull(day, "day");
            requireNonNull(by, "by");
            requireNonNull(risk, "risk");
            checkArgument(
                    !actedOn || risk.canBeActedOn(),
                    "boundary risk on %s cannot be acted upon: %s; report what was done as a breach",
                    day,
                    risk);
        }
    }

    /**
     * Boundaries were breached, or somebody's bearing was not professional.
     *
     * @param day the day
     * @param by who did, or empty if it is no one's doing, as where somebody is unwell
     * @param kind how
     * @param setting in what kind of place, or empty if it was in none; it makes no difference
     */
    record BoundaryBreached(LocalDate day, Optional<Side> by, BoundaryBreach kind, Optional<SettingKind> setting)
            implements ConductEvent {

        /** Checks that every part is there. */
        public BoundaryBreached {
            requireNonNull(day, "day");
            requireNonNull(by, "by");
            requireNonNull(kind, "kind");
            requireNonNull(setting, "setting");
        }

        /** Returns a breach by the given side, in no particular kind of place. */
        public static BoundaryBreached by(LocalDate day, Side side, BoundaryBreach kind) {
            return new BoundaryBreached(day, Optional.of(requireNonNull(side, "side")), kind, Optional.empty());
        }

        /** Returns an unprofessional bearing at a session in a place of the given kind. */
        public static BoundaryBreached atSession(LocalDate day, Side by, SettingKind setting) {
            return new BoundaryBreached(
                    day,
                    Optional.of(requireNonNull(by, "by")),
                    BoundaryBreach.UNPROFESSIONAL_CONDUCT,
                    Optional.of(requireNonNull(setting, "setting")));
        }
    }

    /**
     * Somebody used a work, such as slides.
     *
     * @param day the day
     * @param by who used it
     * @param owner whose it is
     * @param sourceNamed whether the user said so
     */
    record WorkUsed(LocalDate day, Side by, Side owner, boolean sourceNamed) implements ConductEvent {

        /** Checks that every part is there. */
        public WorkUsed {
            requireNonNull(day, "day");
            requireNonNull(by, "by");
            requireNonNull(owner, "owner");
        }
    }

    /**
     * The mentor showed a sign of doing harm.
     *
     * @param day the day
     * @param sign the sign
     */
    record SignShown(LocalDate day, TormentorSign sign) implements ConductEvent {

        /** Checks that both parts are there. */
        public SignShown {
            requireNonNull(day, "day");
            requireNonNull(sign, "sign");
        }
    }

    /**
     * The mentor gave advice.
     *
     * @param day the day
     * @param fit whether the mentee can follow it
     */
    record AdviceGiven(LocalDate day, AdviceFit fit) implements ConductEvent {

        /** Checks that both parts are there. */
        public AdviceGiven {
            requireNonNull(day, "day");
            requireNonNull(fit, "fit");
        }
    }

    /**
     * A goal of the mentee was replaced, or was to be.
     *
     * @param day the day
     * @param goal which goal
     * @param acceptedByMentee whether the mentee accepts that
     */
    record GoalReplaced(LocalDate day, GoalId goal, boolean acceptedByMentee) implements ConductEvent {

        /** Checks that every part is there. */
        public GoalReplaced {
            requireNonNull(day, "day");
            requireNonNull(goal, "goal");
        }
    }

    /**
     * Somebody refused to work towards a goal.
     *
     * @param day the day
     * @param by who did
     * @param forItsKind whether they did so for the kind of goal it is
     */
    record GoalRefused(LocalDate day, Side by, boolean forItsKind) implements ConductEvent {

        /** Checks that both parts are there. */
        public GoalRefused {
            requireNonNull(day, "day");
            requireNonNull(by, "by");
        }
    }

    /**
     * Something weighs on the relationship.
     *
     * @param day the day
     * @param challenge what it is
     */
    record ChallengeMet(LocalDate day, Challenge challenge) implements ConductEvent {

        /** Checks that both parts are there. */
        public ChallengeMet {
            requireNonNull(day, "day");
            requireNonNull(challenge, "challenge");
        }
    }

    /**
     * The two looked again at what they expect.
     *
     * @param day the day
     * @param result what came of it
     */
    record ExpectationsReviewed(LocalDate day, ExpectationReview result) implements ConductEvent {

        /** Checks that both parts are there. */
        public ExpectationsReviewed {
            requireNonNull(day, "day");
            requireNonNull(result, "result");
        }
    }

    /**
     * The two know each other well enough to set to work.
     *
     * @param day the day
     * @param cultureSharedBy who has shared their cultural perspectives by then
     */
    record Acquainted(LocalDate day, ImmutableSortedSet<Side> cultureSharedBy) implements ConductEvent {

        /** Checks that both parts are there. */
        public Acquainted {
            requireNonNull(day, "day");
            cultureSharedBy = ImmutableSortedSet.copyOf(requireNonNull(cultureSharedBy, "cultureSharedBy"));
        }
    }

    /**
     * Two who have declared that they come from different cultures counted how suggestions were answered.
     *
     * @param day the day
     * @param suggestions how the mentee has answered the mentor's suggestions so far
     */
    record SuggestionsAnswered(LocalDate day, Suggestions suggestions) implements ConductEvent {

        /** Checks that both parts are there. */
        public SuggestionsAnswered {
            requireNonNull(day, "day");
            requireNonNull(suggestions, "suggestions");
        }
    }

    /**
     * One gave the other feedback in a way that is itself a matter of conduct, such as before peers.
     *
     * <p>Where a relationship is followed step by step, this is for whoever complains of how it was given, and does for no
     * feedback that is owed: feedback as such is put on record by the step {@code Work.GiveFeedback}.
     *
     * @param feedback the feedback
     * @param format the format of the relationship
     */
    record FeedbackGiven(Feedback feedback, MentoringFormat format) implements ConductEvent {

        /** Checks that both parts are there. */
        public FeedbackGiven {
            requireNonNull(feedback, "feedback");
            requireNonNull(format, "format");
        }

        @Override
        public LocalDate day() {
            return feedback.date();
        }
    }
}
