package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** Why a mentee has no committee. */
public sealed interface NoCommittee {

    /**
     * No set of the mentee's candidates keeps all rules, even if they served nobody else.
     *
     * @param demands the fewest rules that contradict each other, given the candidates; of several such sets the one that comes first in
     *     the order of {@link CommitteeDemand#of}, the hours of mentors last
     */
    record Contradiction(ImmutableList<CommitteeDemand> demands) implements NoCommittee {

        /** Checks that there is a reason. */
        public Contradiction {
            requireNonNull(demands, "demands");
            checkArgument(!demands.isEmpty(), "a contradiction must name at least one demand");
        }
    }

    /** The mentee could have one, were it not for the seats that others have; hours may be short beside them. */
    record SeatsTaken() implements NoCommittee {}

    /** The seats that are left would do for one, but mentors spend the hours that go with them on others. */
    record HoursTaken() implements NoCommittee {}
}
