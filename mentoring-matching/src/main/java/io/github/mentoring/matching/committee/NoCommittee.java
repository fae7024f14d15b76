package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** Why a mentee has no committee. */
public sealed interface NoCommittee {

    /**
     * No set of the mentee's candidates keeps all rules, even if they served nobody else.
     *
     * <p>All conflicts must be resolved before there can be a committee: each by giving up one of its rules or by other candidates. No two
     * of them have a rule in common, and the rules that are in none can all be kept, unless the search for the cause was stopped.
     *
     * @param conflicts rules that contradict each other, given the candidates; each found among the rules that those before it leave
     */
    record Contradiction(ImmutableList<Conflict> conflicts) implements NoCommittee {

        /** Checks that there is a reason. */
        public Contradiction {
            requireNonNull(conflicts, "conflicts");
            checkArgument(!conflicts.isEmpty(), "a contradiction must name at least one conflict");
        }

        /** Returns the demands of the first conflict: the fewest of all, where its {@linkplain Conflict#extent extent} says so. */
        public ImmutableList<CommitteeDemand> demands() {
            return conflicts.get(0).demands();
        }
    }

    /**
     * Rules that contradict each other, given the mentee's candidates.
     *
     * @param demands the rules, in the order of {@link CommitteeDemand}; the size is one of them only if the contradiction rests on it
     * @param extent what is known of how few they are
     */
    record Conflict(ImmutableList<CommitteeDemand> demands, Extent extent) {

        /** Checks that there is a demand. */
        public Conflict {
            requireNonNull(demands, "demands");
            requireNonNull(extent, "extent");
            checkArgument(!demands.isEmpty(), "a conflict must name at least one demand");
        }
    }

    /** What is known of how few the rules of a conflict are. */
    enum Extent {
        /**
         * No fewer rules contradict each other; of several such sets it is the one that comes first, rule by rule, in the order of
         * {@link CommitteeDemand}.
         */
        FEWEST,
        /** If any of them is given up, the others can be kept; but there may be fewer others that contradict each other. */
        IRREDUCIBLE,
        /** The search was stopped: some of them may not be needed for the contradiction. */
        CUT_SHORT
    }

    /** The mentee could have one, were it not for the seats that others have; hours may be short beside them. */
    record SeatsTaken() implements NoCommittee {}

    /** The seats that are left would do for one, but mentors spend the hours that go with them on others. */
    record HoursTaken() implements NoCommittee {}

    /**
     * The mentee, or somebody who may have had the seats or hours instead, has further candidates, but the round of people kept the best of
     * each mentee only. Keeping more could give the mentee a committee.
     *
     * @param amongKept the cause if there were no other candidates than those kept
     */
    record BeyondKept(NoCommittee amongKept) implements NoCommittee {

        /** Checks that the cause is given. */
        public BeyondKept {
            requireNonNull(amongKept, "amongKept");
        }
    }

    /** The search was stopped before the cause was known, or before it came to what is left: there may be a committee, and there may be none. */
    record SearchStopped() implements NoCommittee {}
}
