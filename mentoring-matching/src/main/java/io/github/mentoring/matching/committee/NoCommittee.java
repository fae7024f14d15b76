package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** Why a mentee has no committee. */
public sealed interface NoCommittee {

    /**
     * No set of the mentee's candidates keeps all rules, however many seats there are.
     *
     * @param demands the fewest rules that contradict each other, given the candidates; of several such sets the one that comes first in
     *     the order of {@link CommitteeDemand#of}
     */
    record Contradiction(ImmutableList<CommitteeDemand> demands) implements NoCommittee {

        /** Checks that there is a reason. */
        public Contradiction {
            requireNonNull(demands, "demands");
            checkArgument(!demands.isEmpty(), "a contradiction must name at least one demand");
        }
    }

    /** The mentee could have one, were it not for the seats that others have. */
    record SeatsTaken() implements NoCommittee {}
}
