package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.util.Optional;

/** A step that changes who is in a relationship or where it stands. */
public sealed interface Move extends Step {

    /**
     * A relationship begins to be prepared; the day of the command is its first.
     *
     * @param id its identity
     * @param parties who is to be in it
     * @param arrangement what kind of mentoring it is to be, in the format that the parties make up
     * @param model which of the models of learning it follows
     * @param formality how formal it is to be, or empty if that is for the agreement to say
     * @param acceptedBy who has accepted to take part; nothing begins before all have
     */
    record Begin(
            RelationshipId id,
            Parties parties,
            Arrangement arrangement,
            LearningModel model,
            Optional<Formality> formality,
            ImmutableSortedSet<PersonId> acceptedBy)
            implements Move {

        /** Checks that only those who are to be in it accept. */
        public Begin {
            requireNonNull(id, "id");
            requireNonNull(parties, "parties");
            requireNonNull(arrangement, "arrangement");
            requireNonNull(model, "model");
            requireNonNull(formality, "formality");
            acceptedBy = ImmutableSortedSet.copyOf(requireNonNull(acceptedBy, "acceptedBy"));
            checkArgument(
                    parties.people().containsAll(acceptedBy),
                    "relationship `%s` is accepted by somebody who is not to be in it: %s of %s; leave them out",
                    id,
                    acceptedBy,
                    parties.people());
        }

        /** Returns the beginning of a mentorship that everybody has accepted and whose formality is yet to be agreed. */
        public static Begin mentorship(RelationshipId id, Parties parties, Arrangement arrangement) {
            requireNonNull(parties, "parties");
            return new Begin(id, parties, arrangement, LearningModel.MENTORSHIP, Optional.empty(), parties.people());
        }

        @Override
        public StepKind kind() {
            return StepKind.BEGIN;
        }
    }

    /**
     * It goes on to the next phase of work.
     *
     * @param to that phase
     */
    record Advance(Phase to) implements Move {

        /** Checks that the phase is there. */
        public Advance {
            requireNonNull(to, "to");
        }

        @Override
        public StepKind kind() {
            return StepKind.ADVANCE;
        }
    }

    /**
     * Somebody comes in.
     *
     * @param who who comes, and in which role; among peers, a facilitator comes as a mentor and a peer as a mentee
     * @param ready what the newcomer says yes to
     * @param acceptedBy who has accepted that, the newcomer among them
     */
    record Join(ParticipantId who, ImmutableSortedSet<ReadinessItem> ready, ImmutableSortedSet<PersonId> acceptedBy)
            implements Move {

        /** Checks that every part is there. */
        public Join {
            requireNonNull(who, "who");
            ready = ImmutableSortedSet.copyOf(requireNonNull(ready, "ready"));
            acceptedBy = ImmutableSortedSet.copyOf(requireNonNull(acceptedBy, "acceptedBy"));
        }

        @Override
        public StepKind kind() {
            return StepKind.JOIN;
        }
    }

    /**
     * Somebody leaves; in a pair, or if all do, the relationship ends. Nobody owes a reason, and nobody has to approve.
     *
     * @param by who leaves, at least one person
     * @param wish whether it has run its course or they simply part
     * @param talkedOver whether they have talked it over directly before
     */
    record End(ImmutableSortedSet<PersonId> by, Wish wish, boolean talkedOver) implements Move {

        /** Checks that somebody leaves. */
        public End {
            by = ImmutableSortedSet.copyOf(requireNonNull(by, "by"));
            requireNonNull(wish, "wish");
            checkArgument(!by.isEmpty(), "end of a relationship is wanted by nobody; name who leaves");
        }

        @Override
        public StepKind kind() {
            return StepKind.END;
        }

        /** What those who leave say of it. */
        public enum Wish {
            /** It has run its course. */
            COMPLETE,
            /** They part. */
            SEPARATE
        }
    }

    /**
     * A mentor or a mentee wants another partner than the other one; that is always honoured.
     *
     * @param mentor the mentor
     * @param mentee the mentee
     * @param by which of the two asks
     * @param talkedOver whether they have talked it over directly before
     */
    record RequestChange(MentorId mentor, MenteeId mentee, ParticipantId by, boolean talkedOver) implements Move {

        /** Checks that it is one of the two who asks. */
        public RequestChange {
            requireNonNull(mentor, "mentor");
            requireNonNull(mentee, "mentee");
            requireNonNull(by, "by");
            checkArgument(
                    by.equals(mentor) || by.equals(mentee),
                    "change of partner between `%s` and `%s` is asked for by `%s`; name one of the two in that role",
                    mentor,
                    mentee,
                    by);
        }

        @Override
        public StepKind kind() {
            return StepKind.REQUEST_CHANGE;
        }
    }

    /**
     * It becomes another relationship.
     *
     * @param as what it becomes
     * @param consentedBy who wants that; where the mentee has to ask, the consent of the mentee is the asking
     */
    record Redefine(Redefinition as, ImmutableSortedSet<PersonId> consentedBy) implements Move {

        /** Checks that every part is there. */
        public Redefine {
            requireNonNull(as, "as");
            consentedBy = ImmutableSortedSet.copyOf(requireNonNull(consentedBy, "consentedBy"));
        }

        @Override
        public StepKind kind() {
            return StepKind.REDEFINE;
        }
    }
}
