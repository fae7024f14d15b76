package io.github.mentoring.matching.assignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.proof.Shortage;

/** The exact cause why a mentee got nobody, or nobody more. */
public sealed interface Absence {

    /** Returns the code of this kind of cause. */
    RuleId code();

    /**
     * There is no mentor, or no further one, whom the mentee could have.
     *
     * @param refusals for each mentor the mentee was not allowed, all rules that refused the pair; empty if the problem
     *     was given without its screening
     */
    record NoCandidate(ImmutableSortedMap<MentorId, ImmutableSortedSet<RuleId>> refusals) implements Absence {

        private static final RuleId CODE = RuleId.of("NO_CANDIDATE");

        /** Checks that the refusals are given. */
        public NoCandidate {
            requireNonNull(refusals, "refusals");
        }

        @Override
        public RuleId code() {
            return CODE;
        }
    }

    /**
     * All seats the mentee could have had are assigned, and cannot be freed without leaving somebody else out or, where the
     * mentee has a mentor and wants more, leaving somebody else with fewer than they want.
     *
     * @param shortage the group the mentee belongs to, which claims more than there is
     */
    record SeatsTaken(Shortage.OfMentors shortage) implements Absence {

        private static final RuleId CODE = RuleId.of("ALL_CAPACITY_ASSIGNED");

        /** Checks that the shortage is given. */
        public SeatsTaken {
            requireNonNull(shortage, "shortage");
        }

        @Override
        public RuleId code() {
            return CODE;
        }
    }

    /**
     * The mentee could be given a mentor, or one more, but only by a matching that is worth less or, at a price of zero, that
     * the tie rule does not choose, or had not come to when the search was {@linkplain SearchEnd#BEFORE_TIES stopped}.
     *
     * @param price what the best matching that gives the mentee one mentor more is worth less
     */
    record Outweighed(ObjectiveValue price) implements Absence {

        private static final RuleId CODE = RuleId.of("OUTWEIGHED");

        /** Checks that the price is given. */
        public Outweighed {
            requireNonNull(price, "price");
        }

        @Override
        public RuleId code() {
            return CODE;
        }
    }

    /**
     * The mentee, or somebody whom the cause turns on, has further mentors they could have had, but the round kept the best
     * candidates of each mentee only. Keeping more could give the mentee a mentor.
     *
     * @param amongKept the exact cause if there were no other candidates than those kept
     */
    record BeyondKept(Absence amongKept) implements Absence {

        private static final RuleId CODE = RuleId.of("CANDIDATES_LEFT_OUT");

        /** Checks that the cause is given. */
        public BeyondKept {
            requireNonNull(amongKept, "amongKept");
        }

        @Override
        public RuleId code() {
            return CODE;
        }
    }

    /** The search was stopped before the cause was known: there may be a mentor for the mentee, and there may be none. */
    record SearchStopped() implements Absence {

        private static final RuleId CODE = RuleId.of("SEARCH_STOPPED");

        @Override
        public RuleId code() {
            return CODE;
        }
    }
}
