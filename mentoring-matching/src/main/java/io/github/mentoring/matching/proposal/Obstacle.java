package io.github.mentoring.matching.proposal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;

/** What stands against a step with a proposal. */
public sealed interface Obstacle {

    /** Returns the code of this kind of obstacle. */
    RuleId code();

    /** The two are no candidate pair of the problem, so that they may not be matched at all. */
    record NotACandidate() implements Obstacle {

        private static final RuleId CODE = RuleId.of("NOT_A_CANDIDATE");

        @Override
        public RuleId code() {
            return CODE;
        }
    }

    /** Nobody has proposed the pair. */
    record NotProposed() implements Obstacle {

        private static final RuleId CODE = RuleId.of("NOT_PROPOSED");

        @Override
        public RuleId code() {
            return CODE;
        }
    }

    /** One of the two has declined. */
    record Declined() implements Obstacle {

        private static final RuleId CODE = RuleId.of("PROPOSAL_DECLINED");

        @Override
        public RuleId code() {
            return CODE;
        }
    }

    /**
     * All seats of the mentor are held.
     *
     * @param mentor whose seats they are
     * @param seats how many there are, possibly none
     * @param mentees who hold them, in the order of ids
     */
    record SeatsHeld(MentorId mentor, Seats seats, ImmutableSortedSet<MenteeId> mentees) implements Obstacle {

        /** Checks that there is no seat left. */
        public SeatsHeld {
            requireNonNull(mentor, "mentor");
            requireNonNull(seats, "seats");
            mentees = ImmutableSortedSet.copyOf(requireNonNull(mentees, "mentees"));
            checkArgument(
                    mentees.size() >= seats.count(),
                    "seats of mentor `%s` are not all held: %s of %s; then they are no obstacle",
                    mentor,
                    mentees.size(),
                    seats);
        }

        @Override
        public RuleId code() {
            return FormatRule.CAPACITY_EXCEEDED.id();
        }
    }

    /**
     * The mentor has too few hours left.
     *
     * @param mentor whose hours they are
     * @param hours how many there are
     * @param held how many of them others hold
     * @param needed how many the pair takes
     * @param mentees who hold them, in the order of ids
     */
    record HoursHeld(MentorId mentor, Hours hours, Hours held, Hours needed, ImmutableSortedSet<MenteeId> mentees)
            implements Obstacle {

        private static final RuleId CODE = RuleId.of("HOURS_EXCEEDED");

        /** Checks that the hours would not do. */
        public HoursHeld {
            requireNonNull(mentor, "mentor");
            requireNonNull(hours, "hours");
            requireNonNull(held, "held");
            requireNonNull(needed, "needed");
            mentees = ImmutableSortedSet.copyOf(requireNonNull(mentees, "mentees"));
            checkArgument(
                    (long) held.count() + needed.count() > hours.count(),
                    "hours of mentor `%s` would do: %s held and %s needed of %s; then they are no obstacle",
                    mentor,
                    held,
                    needed,
                    hours);
        }

        @Override
        public RuleId code() {
            return CODE;
        }
    }

    /**
     * The mentee has as many mentors as they want, or is about to.
     *
     * @param mentee who wants no more
     * @param wanted how many they want, possibly none
     * @param mentors whom they have, in the order of ids
     */
    record WantsMet(MenteeId mentee, HeadCount wanted, ImmutableSortedSet<MentorId> mentors) implements Obstacle {

        private static final RuleId CODE = RuleId.of("WANTS_EXCEEDED");

        /** Checks that the mentee wants no more. */
        public WantsMet {
            requireNonNull(mentee, "mentee");
            requireNonNull(wanted, "wanted");
            mentors = ImmutableSortedSet.copyOf(requireNonNull(mentors, "mentors"));
            checkArgument(
                    mentors.size() >= wanted.people(),
                    "mentee `%s` has fewer mentors than they want: %s of %s; then it is no obstacle",
                    mentee,
                    mentors.size(),
                    wanted);
        }

        @Override
        public RuleId code() {
            return CODE;
        }
    }
}
