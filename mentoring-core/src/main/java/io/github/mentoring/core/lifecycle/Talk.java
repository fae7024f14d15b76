package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.relationship.CommitteeSeat;
import java.time.LocalDate;
import java.util.Optional;

/** A step that settles how the parties want to work together; what was settled may be opened again. */
public sealed interface Talk extends Step {

    /**
     * A party says whether it is ready; a later answer takes the place of an earlier one.
     *
     * @param party who answers
     * @param item what is asked
     * @param yes the answer
     */
    record AnswerReadiness(PersonId party, ReadinessItem item, boolean yes) implements Talk {

        /** Checks that every part is there. */
        public AnswerReadiness {
            requireNonNull(party, "party");
            requireNonNull(item, "item");
        }

        @Override
        public StepKind kind() {
            return StepKind.ANSWER_READINESS;
        }
    }

    /**
     * An item of getting acquainted that all settle together is settled, or open again.
     *
     * @param item introductions, what is expected of feedback, or the structure of the environment; the others have steps
     *     of their own: {@link DescribeContext}, {@link KeepGoals}, {@link SetTimeframe} and {@link StateAvailability}
     * @param settled whether it is settled
     */
    record Settle(AcquaintItem item, boolean settled) implements Talk {

        /** Checks that it is an item without a step of its own. */
        public Settle {
            requireNonNull(item, "item");
            Class<? extends Talk> step = switch (item) {
                case INTRODUCTIONS, FEEDBACK_EXPECTATIONS, ENVIRONMENT_STRUCTURE -> Settle.class;
                case MENTEE_CONTEXT -> DescribeContext.class;
                case GOALS -> KeepGoals.class;
                case TIMEFRAME -> SetTimeframe.class;
                case AVAILABILITY -> StateAvailability.class;
            };
            checkArgument(
                    step == Settle.class,
                    "acquaintance item is settled by %s: %s; take that step",
                    step.getSimpleName(),
                    item);
        }

        @Override
        public StepKind kind() {
            return StepKind.SETTLE;
        }
    }

    /**
     * A part of a mentee's context is made clear, or is unclear again.
     *
     * @param mentee whose context it is
     * @param part the part
     * @param clear whether it is clear
     */
    record DescribeContext(MenteeId mentee, ContextPart part, boolean clear) implements Talk {

        /** Checks that every part is there. */
        public DescribeContext {
            requireNonNull(mentee, "mentee");
            requireNonNull(part, "part");
        }

        @Override
        public StepKind kind() {
            return StepKind.DESCRIBE_CONTEXT;
        }
    }

    /**
     * A party says when it can be there, or takes that back.
     *
     * @param party who says so
     * @param stated whether it now stands
     */
    record StateAvailability(PersonId party, boolean stated) implements Talk {

        /** Checks that the party is there. */
        public StateAvailability {
            requireNonNull(party, "party");
        }

        @Override
        public StepKind kind() {
            return StepKind.STATE_AVAILABILITY;
        }
    }

    /**
     * The parties say how long it is meant to last.
     *
     * @param until the last day, or empty if they leave the end open
     */
    record SetTimeframe(Optional<LocalDate> until) implements Talk {

        /** Checks that the end is there or left open. */
        public SetTimeframe {
            requireNonNull(until, "until");
        }

        @Override
        public StepKind kind() {
            return StepKind.SET_TIMEFRAME;
        }
    }

    /**
     * The parties settle an agreement, or another version of it.
     *
     * @param agreement the agreement as it is to stand
     * @param acceptedBy who accepts it
     */
    record Agree(PartnershipAgreement agreement, ImmutableSortedSet<PersonId> acceptedBy) implements Talk {

        /** Checks that every part is there. */
        public Agree {
            requireNonNull(agreement, "agreement");
            acceptedBy = ImmutableSortedSet.copyOf(requireNonNull(acceptedBy, "acceptedBy"));
        }

        @Override
        public StepKind kind() {
            return StepKind.AGREE;
        }
    }

    /**
     * A mentee's goals are written down as they now stand.
     *
     * @param plan all goals of the mentee within this relationship
     */
    record KeepGoals(GoalPlan plan) implements Talk {

        /** Checks that the plan is there. */
        public KeepGoals {
            requireNonNull(plan, "plan");
        }

        @Override
        public StepKind kind() {
            return StepKind.KEEP_GOALS;
        }
    }

    /**
     * A misunderstanding comes up or, if it is known already, is settled.
     *
     * @param misunderstanding the misunderstanding as it now stands; the same people, day and text are the same one
     */
    record NoteMisunderstanding(Misunderstanding misunderstanding) implements Talk {

        /** Checks that it is there. */
        public NoteMisunderstanding {
            requireNonNull(misunderstanding, "misunderstanding");
        }

        @Override
        public StepKind kind() {
            return StepKind.NOTE_MISUNDERSTANDING;
        }
    }

    /**
     * A mentor of a committee takes on matters, for some time or for good.
     *
     * @param seat who is there for what, and when; it takes the place of one for the same matters from the same day, so
     *     that a last day can be set later
     */
    record AllocateSeat(CommitteeSeat seat) implements Talk {

        /** Checks that the seat is there. */
        public AllocateSeat {
            requireNonNull(seat, "seat");
        }

        @Override
        public StepKind kind() {
            return StepKind.ALLOCATE_SEAT;
        }
    }
}
