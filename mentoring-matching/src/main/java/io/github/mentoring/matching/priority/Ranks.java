package io.github.mentoring.matching.priority;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.matching.problem.Candidate;

/** What rank each candidate pair has in the eyes of its mentee: 1 for a first choice. */
public sealed interface Ranks {

    /**
     * Ranks by score: a mentee's candidates with the greatest score have rank 1, those with the next lower score rank 2, and so on.
     */
    record ByScore() implements Ranks {}

    /**
     * Ranks as somebody gave them.
     *
     * @param ranks the rank of each candidate pair, 1 or more; those of pairs that are no candidates do not matter
     */
    record Given(ImmutableSortedMap<Candidate, Integer> ranks) implements Ranks {

        /** Checks that no rank is below 1. */
        public Given {
            requireNonNull(ranks, "ranks");
            ranks.forEach((pair, rank) -> checkArgument(
                    rank >= 1,
                    "mentor `%s` and mentee `%s` have rank %s; a first choice has rank 1",
                    pair.mentor(),
                    pair.mentee(),
                    rank));
        }
    }
}
