package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.EndReason;
import java.time.LocalDate;

/** What follows from a step; nobody can ask for it by itself. */
public sealed interface Consequence extends Change {

    /**
     * Somebody is no longer in it.
     *
     * @param who who left, and in which role
     * @param reason why that one did
     */
    record Left(ParticipantId who, EndReason reason) implements Consequence {

        /** Checks that both parts are there. */
        public Left {
            requireNonNull(who, "who");
            requireNonNull(reason, "reason");
        }

        /** Returns who it is; why may be private. */
        @Override
        public String toString() {
            return "Left[" + who + "]";
        }
    }

    /**
     * Those who are in it now make up another format.
     *
     * @param format the format
     */
    record Reshaped(MentoringFormat format) implements Consequence {

        /** Checks that the format is there. */
        public Reshaped {
            requireNonNull(format, "format");
        }
    }

    /**
     * It is over.
     *
     * @param reason why
     * @param by who brought that about
     */
    record Closed(EndReason reason, ImmutableSortedSet<PersonId> by) implements Consequence {

        /** Checks that both parts are there. */
        public Closed {
            requireNonNull(reason, "reason");
            by = ImmutableSortedSet.copyOf(requireNonNull(by, "by"));
        }

        /** Returns who brought that about; why may be private. */
        @Override
        public String toString() {
            return "Closed[" + by + "]";
        }
    }

    /**
     * The two are not proposed to each other again.
     *
     * @param mentor the mentor
     * @param mentee the mentee
     */
    record PairExcluded(MentorId mentor, MenteeId mentee) implements Consequence {

        /** Checks that both are named. */
        public PairExcluded {
            requireNonNull(mentor, "mentor");
            requireNonNull(mentee, "mentee");
        }
    }

    /**
     * The two, one of whom comes back to the other, may be proposed to each other again.
     *
     * @param mentor the mentor
     * @param mentee the mentee
     */
    record PairReadmitted(MentorId mentor, MenteeId mentee) implements Consequence {

        /** Checks that both are named. */
        public PairReadmitted {
            requireNonNull(mentor, "mentor");
            requireNonNull(mentee, "mentee");
        }
    }

    /**
     * Another mentor is to be found for a mentee, or another partner for a peer.
     *
     * @param mentee the mentee, or between two peers the one who asked
     */
    record MatchingRequested(MenteeId mentee) implements Consequence {

        /** Checks that the mentee is named. */
        public MatchingRequested {
            requireNonNull(mentee, "mentee");
        }
    }

    /**
     * What the programme had looked into between two is open again, since something that leads to it was told only afterwards;
     * or stays open, since an end or a redefinition was told only after it had come up.
     *
     * @param mentor the mentor
     * @param mentee the mentee
     * @param finding what is found
     * @param raised the day of what led to it
     */
    record IssueReopened(MentorId mentor, MenteeId mentee, Finding finding, LocalDate raised) implements Consequence {

        /** Checks that every part is there. */
        public IssueReopened {
            requireNonNull(mentor, "mentor");
            requireNonNull(mentee, "mentee");
            requireNonNull(finding, "finding");
            requireNonNull(raised, "raised");
        }

        /** Returns the two people and the day. */
        @Override
        public String toString() {
            return "IssueReopened[" + mentor + " and " + mentee + ", " + raised + "]";
        }
    }
}
